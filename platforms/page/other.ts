import type {ComposerKind, Place, Platform} from '../platform.ts';
import {composerAt} from './composer.ts';
import {previewsIn, shown} from './find.ts';
import {platformFor} from './platform-for.ts';
import type {Known} from './registry.ts';
import {deepActive} from './tree.ts';

const publishWords =
	/^(post|publish|share|comment|reply|send|submit|publicera|posta|dela|lägg upp|kommentera|svara|skicka|skicka in)$/i;
const otherWords = /draft|cancel|preview|search|utkast|avbryt|förhandsgranska|sök/i;

const wordsOf = (control: Element): string =>
	(control instanceof HTMLInputElement ? control.value : shown(control)) || control.getAttribute('aria-label') || '';

const publishes = (control: Element): boolean => {
	const words = wordsOf(control).trim();
	return publishWords.test(words) || (control.matches('form [type="submit"]') && !otherWords.test(words));
};

const search =
	'[type="search"], [role="search"], [role="searchbox"], [role="combobox"], [name="q"], [name="query"], [name="search"]';
const aboutSearch = /^(search|sök)/i;
const secrets =
	'input[type="password"], [autocomplete*="password"], [autocomplete*="cc-"], [autocomplete="one-time-code"], input[name*="card" i][inputmode="numeric"]';
const codeEditors = '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor';

// Login and payment are known by the fields beside this one, in its form or, without one, anywhere in the page.
const isPrivate = ({field}: Place): boolean => {
	const label = field.getAttribute('aria-label') ?? field.getAttribute('placeholder') ?? '';
	if (aboutSearch.test(label) || field.matches('[autocomplete*="address"], [autocomplete*="cc-"]')) return true;
	return (field.closest('form') ?? field.ownerDocument).querySelector(secrets) !== null;
};

const anyField: ComposerKind = {
	seen: '2026-11-22',
	field: 'textarea, [contenteditable]:not([contenteditable="false"])',
	scope: 'form, dialog, [role="dialog"], article, section',
	publish: 'button, input[type="submit"], [role="button"]',
	isPublish: publishes,
	keys: ['mod-enter'],
	isMessage: isPrivate,
	surface: () => 'post',
	pictures: ({scope}) => previewsIn(scope, 'img[src^="blob:"], video'),
};

const otherWith = (title: string, kind: ComposerKind): Known => {
	const platform: Platform = {
		title,
		hosts: [],
		never: `${search}, ${codeEditors}`,
		composers: [kind],
		limits: {read: '2026-11-22'},
	};
	return {name: 'other', platform};
};

const onlyIn = (asked: Element | undefined): ComposerKind => ({
	...anyField,
	isMessage: place => !asked || !place.field.contains(asked) || isPrivate(place),
});

/**
 * What is attended to in a page the loader runs in: its network; any field where no platform file knows the page, since the
 * person let the loader in; and with `here` also the field of a known network that had focus when the person asked.
 */
export const attendedIn = (url: string, document: Document, here: boolean): Known => {
	const known = platformFor(url, document);
	const host = URL.canParse(url) ? new URL(url).hostname : '';
	if (!known) return otherWith(host, anyField);
	return here ? {...known, also: otherWith(host, onlyIn(deepActive(document)))} : known;
};

/** True while the person is in a field that no file of the page's network knows, and in which "use here" would let Äkta read. */
export const isUnknownField = (known: Known, document: Document): boolean => {
	const field = deepActive(document);
	if (!field || composerAt(known, field, '')) return false;
	return composerAt({...known, also: otherWith('', onlyIn(field))}, field, '') !== undefined;
};
