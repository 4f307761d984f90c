import type {Surface} from '../../engine/model/draft.ts';
import {findScope} from '../../page/composer/composer.ts';
import {editableTextbox} from '../../page/dom/editable.ts';
import {previewsIn, wordControls} from '../../page/dom/read-elements.ts';
import {allDeep, composedAncestors} from '../../page/dom/shadow-dom.ts';
import type {ComposerElements, ComposerKind, NamedPlatform} from '../../page/platform.ts';
import {isFilledIn} from './filled-in-form.ts';

const control = 'button, input[type="submit"], [role="button"]';
const around = 'form, dialog, [role="dialog"], article, [role="article"], section';

const follows = (field: Element, control: Element): boolean =>
	(field.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * True for a control that publishes by what it does or where it stands, in any language: it submits, or it is the last one that
 * shows words only, after the field where there is one.
 */
export const publishesByShape = (control: Element, {field, scope}: ComposerElements): boolean => {
	if (control.matches('[type="submit"]')) return true;
	if (scope.querySelector('[type="submit"]')) return false;
	const words = wordControls(scope);
	return (words.findLast(each => follows(field, each)) ?? words.at(-1)) === control;
};

const posts = 'article, [role="article"], [role="listitem"]';
const edge = 'dialog, [role="dialog"], main, [role="main"], [role="feed"], body';

// A comment stands in what it comments on or right after it; a post stands before the others, or in a dialog.
const surface = ({field}: ComposerElements): Surface => {
	for (const at of composedAncestors(field)) {
		if (at.matches(edge)) return 'post';
		if (at.matches(posts) || [...at.querySelectorAll(posts)].some(post => follows(post, field))) return 'comment';
	}
	return 'post';
};

type Shape = {readonly scope: Element; readonly controls: readonly Element[]};

const shapeOf = (field: HTMLElement): Shape | undefined => {
	const scope = findScope(unknownComposer, field);
	const controls = scope ? allDeep(scope, control).filter(each => publishesByShape(each, {field, scope})) : [];
	return scope && controls.length > 0 ? {scope, controls} : undefined;
};

/** True for a field with something beside it that publishes, as far as its shape tells: it has words or submits. */
export const hasPublishShape = (field: HTMLElement): boolean => shapeOf(field) !== undefined;

/** True for a field of a form that is filled in, as a profile is, which no choice for another box lets in. */
export const isOfFilledInForm = (field: HTMLElement): boolean => {
	const shape = shapeOf(field);
	return shape !== undefined && isFilledIn({field, ...shape}, shape.controls);
};

/**
 * What holds a field that is built as a composer is, and something to publish it with: a dialog, a form or an article around a text box.
 * `undefined` for any other field; only such a one is offered in its page.
 */
export const findComposerShape = (field: HTMLElement): Element | undefined => {
	const shape = field.matches(`textarea, ${editableTextbox}`) ? shapeOf(field) : undefined;
	return shape?.scope.matches(around) && !isFilledIn({field, ...shape}, shape.controls) ? shape.scope : undefined;
};

const unknownComposer: ComposerKind = {
	seen: '2026-11-30',
	loose: true,
	field: 'textarea, [contenteditable]:not([contenteditable="false"])',
	scope: around,
	publish: control,
	isPublish: publishesByShape,
	keys: ['mod-enter'],
	surface,
	pictures: ({scope}) => previewsIn(scope, 'img[src^="blob:"], video'),
};

/**
 * A network with one more kind, last: a composer whose names no kind knows, known by its structure and only where `isChosen` says
 * so. The network's limits, its customs and, by the page, the voice hold in it.
 */
export const withFallback = (known: NamedPlatform, isChosen: (field: HTMLElement) => boolean): NamedPlatform => {
	const voice = known.platform.voice;
	const kind: ComposerKind = {...unknownComposer, isAnchored: isChosen, ...(voice && {voice})};
	return {...known, platform: {...known.platform, composers: [...known.platform.composers, kind]}};
};
