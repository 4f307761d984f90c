import {render} from 'preact';
import card from '../../components/card.css?inline';
import coach from '../../components/coach.css?inline';
import design from '../../components/design.css?inline';
import {dressRoot} from '../../components/page-style.ts';
import page from '../../components/pages/page.css?inline';
import person from '../../components/pages/person.css?inline';
import pushed from '../../components/pages/pushed.css?inline';
import sections from '../../components/pages/section-nav.css?inline';
import sidebar from '../../components/sidebar.css?inline';
import {en} from '../../components/strings/en.ts';
import {sv} from '../../components/strings/sv.ts';
import reading from '../../components/studio/reading.css?inline';
import studio from '../../components/studio/studio.css?inline';
import working from '../../components/studio/working.css?inline';
import tip from '../../components/tip.css?inline';
import {redraw} from './redraw.tsx';
import type {Scene} from './scene.ts';
import {scenes as otherScenes} from './scenes.tsx';
import {studioScenes} from './studio-scenes.tsx';

const scenes = {...otherScenes, ...studioScenes};

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
	dressRoot(root);
	const box = document.createElement('div');
	box.style.height = '100%';
	root.append(box);
	return box;
};

const inExtension = (): Element => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		[design, tip, sidebar, coach, card, page, person, pushed, sections, studio, reading, working].join('\n'),
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
