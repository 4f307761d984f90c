import {findComposer, isMessageAt} from '../../page/composer/composer.ts';
import type {UnreadField} from '../../page/composer/early-listeners.ts';
import {previewsIn, visibleText} from '../../page/dom/read-elements.ts';
import {deepActiveElement} from '../../page/dom/shadow-dom.ts';
import type {ComposerElements, ComposerKind, NamedPlatform, Platform} from '../../page/platform.ts';
import {withChosenNetwork} from './chosen-network.ts';
import {hasPublishShape, isOfFilledInForm, publishesByShape, withFallback} from './fallback-kind.ts';
import {isOnMessagePage, isPersonal, notTexts} from './not-for-texts.ts';
import {platformFor} from './platform-for-page.ts';

const publishWords =
	/^(post|publish|share|comment|reply|send|submit|publicera|posta|dela|lägg upp|kommentera|svara|skicka|skicka in)$/i;
const otherWords = /draft|cancel|preview|search|utkast|avbryt|förhandsgranska|sök/i;

const wordsOf = (control: Element): string =>
	(control instanceof HTMLInputElement ? control.value : visibleText(control)) ||
	control.getAttribute('aria-label') ||
	'';

const saysPublish = (control: Element): boolean => {
	const words = wordsOf(control).trim();
	return publishWords.test(words) || (control.matches('form [type="submit"]') && !otherWords.test(words));
};

// Where no control says in a language known here that it publishes, one is known by its place.
const publishes = (control: Element, place: ComposerElements): boolean =>
	saysPublish(control) ||
	(place.scope.matches('form, dialog, [role="dialog"]') &&
		publishesByShape(control, place) &&
		![...place.scope.querySelectorAll(anyField.publish)].some(saysPublish));

const anyField: ComposerKind = {
	seen: '2026-11-22',
	loose: true,
	field: 'textarea, [contenteditable]:not([contenteditable="false"])',
	scope: 'form, dialog, [role="dialog"], article, section',
	publish: 'button, input[type="submit"], [role="button"]',
	isPublish: publishes,
	keys: ['mod-enter'],
	keyFields: 'form input:not([type]), form input[type="text"]',
	isMessage: ({field}) => isPersonal(field),
	surface: () => 'post',
	pictures: ({scope}) => previewsIn(scope, 'img[src^="blob:"], video'),
};

const isAnyField = (field: Element): boolean => field.closest(anyField.field) !== null;

const otherWith = (title: string, kind: ComposerKind): NamedPlatform => {
	const platform: Platform = {
		title,
		hosts: [],
		never: notTexts,
		composers: [kind],
		limits: {read: '2026-11-22'},
	};
	return {name: 'other', platform};
};

const takesTexts = (field: HTMLElement): boolean =>
	!isPersonal(field) && !field.closest(notTexts) && hasPublishShape(field);

const askedFor =
	(asked: Element | undefined) =>
	(field: HTMLElement): boolean =>
		asked !== undefined && field.contains(asked) && takesTexts(field);

/**
 * What is attended to in a page the loader runs in: any field where no platform file knows the page, since the person let the loader in;
 * else its network, with the boxes no kind of it knows that `isChosen` names and, with `here`, the one that had focus when the person asked.
 */
export const platformOnPage = (
	url: string,
	document: Document,
	here: boolean,
	isChosen: (field: HTMLElement) => boolean = () => false,
): NamedPlatform => {
	const known = platformFor(url, document);
	const host = URL.canParse(url) ? new URL(url).hostname : '';
	if (!known) return otherWith(host, anyField);
	if (known.name === 'practice') return withChosenNetwork(known);
	if (known.platform.title === undefined) return known;
	const isAsked = askedFor(here ? deepActiveElement(document) : undefined);
	return withFallback(
		known,
		field => isAsked(field) || (takesTexts(field) && isChosen(field) && !isOfFilledInForm(field)),
	);
};

const isUnreadMessage = (known: NamedPlatform, field: Element): boolean =>
	isMessageAt(known, field) || isOnMessagePage(field);

/**
 * What a field is in which nothing is read: a message, or a field no file of the page's network knows and in
 * which "use here" would let Äkta read. `undefined` in a composer and in fields that are not for texts.
 */
export const unreadField = (known: NamedPlatform, field: Element): UnreadField | undefined => {
	if (!isAnyField(field) || findComposer(known, field, '')) return undefined;
	if (isUnreadMessage(known, field)) return 'message';
	return findComposer(withFallback(known, askedFor(field)), field, '') && 'unknown-field';
};

/** The same of the field that has focus. */
export const unreadFieldIn = (known: NamedPlatform, document: Document): UnreadField | undefined => {
	const field = deepActiveElement(document);
	return field && unreadField(known, field);
};
