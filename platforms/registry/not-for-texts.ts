import {closestDeep} from '../../page/dom/shadow-dom.ts';
import {isMessageAddress} from '../../page/private-guard/message-address.ts';

const search =
	'[type="search"], [role="search"], [role="searchbox"], [role="combobox"], [name="q"], [name="query"], [name="search"]';
const aboutSearch = /^(search|sök)/i;
const secrets =
	'input[type="password"], [autocomplete*="password"], [autocomplete*="cc-"], [autocomplete="one-time-code"], input[name*="card" i][inputmode="numeric"]';
const codeEditors = '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor';

/** Selects what takes a search or code and no text for people. */
export const notTexts = `${search}, ${codeEditors}`;

/** True for a field on a page of messages; a dialog may stand over such a page and be for everybody. */
export const isOnMessagePage = (field: Element): boolean =>
	isMessageAddress(field.ownerDocument.location) && closestDeep(field, 'dialog, [role="dialog"]') === undefined;

/**
 * True for a field that is nobody's business: a search, an address, or beside a password or a card number. Login and payment are known by
 * the fields beside this one, in its form or, without one, anywhere in the page.
 */
export const isPersonal = (field: HTMLElement): boolean => {
	const label = field.getAttribute('aria-label') ?? field.getAttribute('placeholder') ?? '';
	if (isOnMessagePage(field)) return true;
	if (aboutSearch.test(label) || field.matches('[autocomplete*="address"], [autocomplete*="cc-"]')) return true;
	return (field.closest('form') ?? field.ownerDocument).querySelector(secrets) !== null;
};
