import type {Parent, Picture} from '../../engine/model/draft.ts';
import {readFieldText} from '../text/read-field-text.ts';

/** The text of an element without measuring anything, trimmed; `undefined` when it is missing or empty. */
export const visibleText = (element: Element | null | undefined): string | undefined =>
	(element && readFieldText(element).text.trim()) || undefined;

/** The parent from the elements that show its text and its writer; `undefined` without a text. */
export const parentFrom = (
	text: Element | null | undefined,
	author: Element | null | undefined,
): Parent | undefined => {
	const said = visibleText(text);
	if (!said) return undefined;
	const name = visibleText(author)?.split('\n', 1)[0];
	return name ? {text: said, author: name} : {text: said};
};

/** Pictures and films in an element, with the alt text the page holds. */
export const picturesIn = (scope: Element, selector: string): readonly Picture[] =>
	[...scope.querySelectorAll(selector)].map(element => {
		if (element.nodeName === 'VIDEO') return {kind: 'video'};
		const alt = element.getAttribute('alt');
		return alt === null ? {kind: 'picture'} : {kind: 'picture', alt};
	});

/** Pictures and films in an element of a page that keeps alt texts elsewhere: an empty one says nothing. */
export const previewsIn = (scope: Element, selector: string): readonly Picture[] =>
	picturesIn(scope, selector).map(({kind, alt}) => (alt ? {kind, alt} : {kind}));

const letter = /\p{L}/u;

/** The controls of a dialog that show words and no sign, in their order; some networks mark the publishing one in no other way. */
export const wordControls = (scope: Element): readonly Element[] =>
	[...scope.querySelectorAll('[role="button"], button')].filter(
		control =>
			letter.test(visibleText(control) ?? '') &&
			!control.querySelector('svg, img, i') &&
			!control.hasAttribute('aria-haspopup'),
	);

/** The element with most text among those a selector matches, controls and what lies in them left out. */
export const longestTextElement = (within: Element | undefined, selector: string): Element | undefined =>
	[...(within?.querySelectorAll(selector) ?? [])]
		.filter(element => !element.closest('a, [role="button"], button, time'))
		.toSorted((a, b) => (visibleText(b)?.length ?? 0) - (visibleText(a)?.length ?? 0))[0];

/** The last element before `field` in the page that a selector matches. */
export const lastBefore = (field: Element, within: ParentNode, selector: string): Element | undefined =>
	[...within.querySelectorAll(selector)].findLast(
		element => element.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
