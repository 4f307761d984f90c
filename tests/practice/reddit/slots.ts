import {element} from '../page/element.ts';
import styles from './reddit.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

/** An element with an open shadow root that holds the given content, in the looks of the page. */
export const withRoot = (name: string, attributes: Record<string, string>, ...content: Node[]): HTMLElement => {
	const host = element(name, attributes);
	const root = host.attachShadow({mode: 'open'});
	root.adoptedStyleSheets = [sheet];
	root.append(...content);
	return host;
};

/** A place in a shadow root where the host's own content of that name shows. */
export const slot = (name: string): HTMLElement => element('slot', {name});
