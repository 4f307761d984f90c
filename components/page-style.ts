import card from './card.css?inline';
import coach from './coach.css?inline';
import design from './design.css?inline';
import sidebar from './sidebar.css?inline';
import tip from './tip.css?inline';

const CSS_TEXT = [design, tip, sidebar, coach, card].join('\n');

const adopt = (root: ShadowRoot): void => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(CSS_TEXT);
	root.adoptedStyleSheets = [sheet];
};

const addElement = (root: ShadowRoot): void => {
	const style = document.createElement('style');
	style.textContent = CSS_TEXT;
	root.prepend(style);
};

/**
 * Gives a shadow root in a page the look of sidebar and cards. A constructed sheet passes any content policy of the page; a
 * browser that refuses one from an extension's own world gets a style element.
 */
export function dressRoot(root: ShadowRoot): void {
	try {
		adopt(root);
	} catch {
		addElement(root);
	}
}
