import {render} from 'preact';
import card from '../../components/card.css?inline';
import design from '../../components/design.css?inline';
import {dressRoot} from '../../components/page-style.ts';
import page from '../../components/pages/page.css?inline';
import sidebar from '../../components/sidebar.css?inline';
import {en} from '../../components/strings/en.ts';
import {sv} from '../../components/strings/sv.ts';
import tip from '../../components/tip.css?inline';
import {type Scene, scenes} from './scenes.tsx';

const inPage = (): Element => {
	const host = document.createElement('akta-scene');
	host.style.cssText = 'position:fixed;inset:20px';
	document.body.append(host);
	const root = host.attachShadow({mode: 'open'});
	dressRoot(root);
	const box = document.createElement('div');
	box.style.height = '100%';
	root.append(box);
	return box;
};

const inExtension = (): Element => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync([design, tip, sidebar, card, page].join('\n'));
	document.adoptedStyleSheets = [sheet];
	return document.body;
};

const draw = (scene: Scene, language: 'sv' | 'en') => {
	document.documentElement.lang = language;
	render(scene.draw(language === 'sv' ? sv : en), scene.home === 'page' ? inPage() : inExtension());
};

Object.assign(globalThis, {
	gallery: {
		sizes: Object.fromEntries(Object.entries(scenes).map(([name, {size}]) => [name, size])),
		draw: (name: string, language: 'sv' | 'en') => {
			const scene = scenes[name];
			if (scene) draw(scene, language);
		},
	},
});
