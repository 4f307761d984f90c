// @vitest-environment happy-dom
import type {Window as FixtureWindow} from 'happy-dom';
import {describe, expect, it} from 'vitest';
import {findComposer} from '../../../page/composer/composer.ts';
import {findComposerShape} from '../../../platforms/registry/fallback-kind.ts';
import {noticeOfUnread} from '../../../platforms/registry/field-notice.ts';
import {platformOnPage} from '../../../platforms/registry/unknown-site.ts';

const open = (body: string): HTMLElement => {
	(window as unknown as FixtureWindow).happyDOM.setURL('https://www.threads.com/');
	document.body.innerHTML = `<main>${body}</main>`;
	const field = document.querySelector<HTMLElement>('[data-field]');
	if (!field) throw new Error('No field');
	field.removeAttribute('data-field');
	return field;
};
const here = (isChosen: boolean) => platformOnPage(location.href, document, false, () => isChosen);
const dialog = (inner: string) => `<div role="dialog">${inner}</div>`;
const line = (label: string, attributes = '') => `<label>${label} <input ${attributes}></label>`;
const area = (label: string) => `<label>${label} <textarea data-field></textarea></label>`;
const editor = '<div data-field contenteditable="true" role="textbox"></div>';
const button = (words: string, type = 'button') => `<button type="${type}">${words}</button>`;

const filledIn: readonly (readonly [string, string])[] = [
	['a profile', dialog(line('Name') + area('Bio') + line('Location') + line('Website') + button('Save'))],
	['a profile, German', `<form>${line('Vorname')}${line('Nachname')}${area('Über mich')}${button('Speichern')}</form>`],
	['a profile in hashed names', dialog(line('Namn') + line('Ort') + line('Webbplats') + editor + button('Klart'))],
	['a bio alone', dialog(`<h2>Redigera bio</h2>${area('Bio')}${button('Avbryt')}${button('Spara')}`)],
	['an About text in Finnish', dialog(`${editor}${button('Peruuta')}${button('Tallenna')}`)],
	[
		'settings',
		`<form>${line('Visa mig', 'type="checkbox"')}${line('E-post', 'type="email"')}${area('Dolda ord')}${button('Uppdatera', 'submit')}</form>`,
	],
	[
		'a newsletter',
		`<form>${area('Vad vill du läsa om?')}${line('E-post', 'type="email"')}${button('Prenumerera', 'submit')}</form>`,
	],
	[
		'a case at support',
		`<form>${line('Ämne')}${line('E-post', 'autocomplete="email"')}<select><option>Konto</option></select>${area('Vad hände?')}${button('Skicka', 'submit')}</form>`,
	],
	[
		'a checkout',
		`<form>${line('Gata', 'autocomplete="street-address"')}${line('Ort')}${line('Telefon', 'type="tel"')}${area('Till budet')}${button('Beställ', 'submit')}</form>`,
	],
	[
		'a sign-up',
		`<form>${line('Namn')}${line('Lösenord', 'type="password"')}${area('Om dig')}${button('Skapa konto', 'submit')}</form>`,
	],
	[
		'an advanced search',
		`<form>${line('Alla ord')}${line('Från')}${line('Till')}${area('Inget av orden')}${button('Sök', 'submit')}</form>`,
	],
	[
		'a new group',
		dialog(`${line('Namn')}${line('Adress')}${line('Etiketter')}${area('Beskrivning')}${button('Skapa')}`),
	],
];

const published: readonly (readonly [string, string])[] = [
	['a post in a dialog', dialog(editor + button('Posta'))],
	['a post, German', dialog(editor + button('Abbrechen') + button('Posten'))],
	['a comment in its post', `<article>Text<form>${area('Kommentar')}${button('Svara', 'submit')}</form></article>`],
	[
		'a page of an editor that also keeps drafts',
		`<form>${line('Rubrik')}${area('Text')}${button('Spara utkast')}${button('Publicera')}</form>`,
	],
	[
		'an editor with its draft kept last, German',
		`<form>${line('Titel')}${editor}${button('Veröffentlichen')}${button('Entwurf speichern')}</form>`,
	],
	[
		'a post with a title and topics',
		`<form>${line('Title')}${editor}${line('Topics')}${button('Post', 'submit')}</form>`,
	],
	[
		'a poll',
		dialog(
			editor +
				['Val 1', 'Val 2', 'Val 3', 'Val 4'].map(each => `<input placeholder="${each}">`).join('') +
				button('Posta'),
		),
	],
	['a picture with a place', dialog(`${editor}${line('Add location')}${button('Share')}`)],
	[
		'a review',
		dialog(
			`${['1', '2', '3'].map(each => line(each, 'type="radio"')).join('')}${area('Omdöme')}${button('Publicera')}`,
		),
	],
	['a post for when and whom', dialog(`<select><option>Alla</option></select>${editor}${button('Posta')}`)],
];

describe.each(filledIn)('%s', (_what, body) => {
	it('is not offered, and not read because one built alike was chosen', () => {
		const field = open(body);
		expect(findComposerShape(field)).toBeUndefined();
		expect(noticeOfUnread(here(false), field)).toBeUndefined();
		expect(findComposer(here(true), field, 'c1')).toBeUndefined();
	});
});

describe.each(published)('%s', (_what, body) => {
	it('is offered', () => {
		const field = open(body);
		expect(findComposerShape(field)).toBeDefined();
		expect(noticeOfUnread(here(false), field)?.kind).toBe('unknown-field');
	});
});
