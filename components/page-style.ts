import design from './design.css?inline';
import coach from './sidebar/coach/coach.css?inline';
import sidebar from './sidebar/sidebar.css?inline';
import card from './tip/card.css?inline';
import tip from './tip/tip.css?inline';

const CSS_TEXT = [design, tip, sidebar, coach, card].join('\n');

const adopt = (root: Document | ShadowRoot): void => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(CSS_TEXT);
	root.adoptedStyleSheets = [sheet];
};

const addElement = (root: Document | ShadowRoot): void => {
	const style = document.createElement('style');
	style.textContent = CSS_TEXT;
	(root instanceof Document ? root.head : root).prepend(style);
};

/**
 * Gives a root of ours, or the document of a frame of ours, the look of sidebar and cards. A constructed sheet passes any content policy of the page; a
 * browser that refuses one from an extension's own world gets a style element.
 */
export function adoptPageStyle(root: Document | ShadowRoot): void {
	try {
		adopt(root);
	} catch {
		addElement(root);
	}
}
