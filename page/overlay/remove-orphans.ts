import {dialog, TOP} from './over-page.ts';

const ourName = /^x[a-z0-9]{1,6}-[a-z0-9]{1,6}$/i;

/** Firefox shows a content script closed roots too (MDN, Element.openOrClosedShadowRoot, read 2026-11-26). */
type OpenHost = HTMLElement & {readonly openOrClosedShadowRoot?: ShadowRoot | null};

const isFormer = (element: OpenHost): boolean =>
	ourName.test(element.localName) &&
	element.style.zIndex === TOP &&
	element.shadowRoot === null &&
	Boolean(element.openOrClosedShadowRoot);

/**
 * Takes away what an extension that has been reloaded under the page left in it: Firefox ends the old script without running any more of it.
 * To be called before anything of ours is there; elsewhere the old script has taken its own away.
 */
export const removeOrphans = (document: Document): void => {
	const places = `body > *, :is(${dialog}) > *`;
	for (const element of document.querySelectorAll<HTMLElement>(places)) if (isFormer(element)) element.remove();
};
