import {render} from 'preact';
import switches from '../../components/controls/switch.css?inline';
import design from '../../components/design.css?inline';
import journal from '../../components/journal/journal.css?inline';
import ownPosts from '../../components/own-posts/own-posts.css?inline';
import {adoptPageStyle} from '../../components/page-style.ts';
import allTips from '../../components/pages/all-tips.css?inline';
import howItWorks from '../../components/pages/how-it-works.css?inline';
import page from '../../components/pages/page.css?inline';
import person from '../../components/pages/person.css?inline';
import popup from '../../components/pages/popup.css?inline';
import practice from '../../components/pages/practice.css?inline';
import pushed from '../../components/pages/pushed.css?inline';
import sections from '../../components/pages/section-nav.css?inline';
import welcome from '../../components/pages/welcome/welcome.css?inline';
import readingQuestion from '../../components/reading/reading.css?inline';
import coach from '../../components/sidebar/coach/coach.css?inline';
import sidebar from '../../components/sidebar/sidebar.css?inline';
import {en} from '../../components/strings/sidebar/en.ts';
import {sv} from '../../components/strings/sidebar/sv.ts';
import findings from '../../components/studio/findings.css?inline';
import form from '../../components/studio/form.css?inline';
import listen from '../../components/studio/listen.css?inline';
import reading from '../../components/studio/reading.css?inline';
import studio from '../../components/studio/studio.css?inline';
import tries from '../../components/studio/try.css?inline';
import working from '../../components/studio/working.css?inline';
import card from '../../components/tip/card.css?inline';
import tip from '../../components/tip/tip.css?inline';
import {journalScenes} from './journal-scenes.tsx';
import {redraw} from './redraw.tsx';
import type {Scene} from './scene.ts';
import {scenes as otherScenes} from './scenes.tsx';
import {studioScenes} from './studio-scenes.tsx';

const scenes = {...otherScenes, ...studioScenes, ...journalScenes};

const clear = (): void => {
	render(null, document.body);
	document.body.replaceChildren();
	document.documentElement.removeAttribute('dir');
	document.adoptedStyleSheets = [];
	scrollTo(0, 0);
};

const inPage = (): Element => {
	const host = document.createElement('akta-scene');
	host.style.cssText = 'position:fixed;inset:20px';
	const site = document.createElement('main');
	site.append(document.createElement('h1'));
	site.firstElementChild?.append('\u2003Site');
	site.style.cssText = 'position:absolute;clip-path:inset(50%)';
	document.body.append(site, host);
	const root = host.attachShadow({mode: 'open'});
	adoptPageStyle(root);
	const box = document.createElement('div');
	// What an overlay is told of the room it has.
	box.style.cssText = `height:100%;--room-width:${innerWidth - 40}px;--room-height:${innerHeight - 40}px`;
	box.dataset.low = String(innerHeight < 480);
	root.append(box);
	return box;
};

const inExtension = (): Element => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		[
			design,
			switches,
			tip,
			sidebar,
			coach,
			card,
			page,
			popup,
			practice,
			person,
			welcome,
			readingQuestion,
			howItWorks,
			ownPosts,
			allTips,
			pushed,
			sections,
			studio,
			form,
			findings,
			reading,
			working,
			switches,
			journal,
			tries,
			listen,
		].join('\n'),
	);
	document.adoptedStyleSheets = [sheet];
	return document.body;
};

const draw = async (scene: Scene, language: 'sv' | 'en') => {
	const strings = language === 'sv' ? sv : en;
	clear();
	const place = scene.home === 'page' ? inPage() : inExtension();
	document.documentElement.lang = language;
	render(scene.draw(strings), place);
	const buttons = [...place.querySelectorAll('button')];
	buttons.find(({textContent}) => textContent === scene.press?.(strings))?.click();
	await new Promise(requestAnimationFrame);
};

Object.assign(globalThis, {
	gallery: {
		sizes: Object.fromEntries(Object.entries(scenes).map(([name, {size}]) => [name, size])),
		draw: (name: string, language: 'sv' | 'en') => {
			const scene = scenes[name];
			return scene && draw(scene, language);
		},
		redraw: (count: number, times: number) => redraw(inPage(), count, times),
	},
});
