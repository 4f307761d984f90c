import {field, post, publish, writePoll} from './mastodon-composer.ts';
import {picture} from './picture.ts';
import {type Hands, press, pressControlEnter, pressWords, type Walk, write} from './walk.ts';

/** Ids of posts the stub begins with. */
const [nordbark, own] = ['102', '105'];

const control = (id: string, place: number) =>
	`article[data-id="${id}"] .status__action-bar__button-wrapper:nth-child(${place}) button`;

const byKeys = async (hands: Hands) => {
	await write(hands, field, 'Åsa målar båten, färdigt i går 🚤');
	await pressControlEnter(hands);
};

const reply = async (hands: Hands) => {
	await press(hands, control(nordbark, 1));
	await hands.page.waitForSelector('.reply-indicator');
	await hands.type('tack, det hjälper.');
	await press(hands, publish);
};

const quote = async (hands: Hands) => {
	await press(hands, control(nordbark, 2));
	await pressWords(hands, '.dropdown-menu__item button', 'Quote');
	await hands.page.waitForSelector('.compose-form .status__quote');
	await post(hands, 'Bra öppettider.');
};

const edit = async (hands: Hands) => {
	await press(hands, control(own, 5));
	await pressWords(hands, '.dropdown-menu__item button', 'Edit');
	await hands.page.waitForSelector('.edit-indicator');
	await press(hands, field);
	await hands.page.keyboard.press('End');
	await hands.type(' Nu står det i köket.');
	await press(hands, publish);
};

const warn = async (hands: Hands) => {
	await press(hands, 'button[aria-controls="cw-spoiler-input"]');
	await write(hands, '#cw-spoiler-input', 'Slutet på boken');
	await post(hands, 'Hon flyttar hem igen.');
};

const upload = async (hands: Hands) => {
	const input = await hands.page.waitForSelector('.compose-form input[type=file]');
	await input?.uploadFile(picture());
	await hands.page.waitForSelector('.compose-form__upload__thumbnail');
};

const describe = async (hands: Hands) => {
	await upload(hands);
	await press(hands, '.compose-form__upload__warning button');
	await write(hands, '.dialog-modal #description', 'En röd båt på en strand');
	await pressWords(hands, '.dialog-modal button', 'Done');
	await post(hands, 'Sommarens arbete.');
};

const poll = async (hands: Hands) => {
	await writePoll(hands, 'Gröt', 'Fil');
	await post(hands, 'Vad blir det till frukost?');
};

const mention = async (hands: Hands) => {
	await write(hands, field, '@oll');
	await hands.page.waitForSelector('.autosuggest-textarea__suggestions .autosuggest-account');
	await hands.page.keyboard.press('Enter');
	await hands.type('ska vi åka?');
	await press(hands, publish);
};

const mentionPrivately = async (hands: Hands) => {
	await press(hands, '.compose-form__dropdowns button:first-child');
	await press(hands, '.visibility-modal .visibility-dropdown__button');
	await pressWords(hands, '[role=option] strong', 'Private mention');
	await pressWords(hands, '.dialog-modal button', 'Save');
	await post(hands, '@olle bara till dig.');
};

/** Walks through Mastodon's client in English, each from its home page as the stub begins. */
export const mastodonWalks: readonly Walk[] = [
	{
		name: 'post',
		act: hands => post(hands, 'Åsa målar båten.'),
		arrives: {kind: 'post', texts: ['Åsa målar båten.'], audience: 'public'},
	},
	{name: 'post by keys', act: byKeys, arrives: {kind: 'post', texts: ['Åsa målar båten, färdigt i går 🚤']}},
	{name: 'reply', act: reply, arrives: {kind: 'reply', texts: ['@nordbark tack, det hjälper.'], parent: nordbark}},
	{name: 'quote', act: quote, arrives: {kind: 'quote', texts: ['Bra öppettider.'], parent: nordbark}},
	{
		name: 'edit',
		act: edit,
		arrives: {kind: 'edit', texts: ['Bordet är klart. Tre lager olja och en vecka i värmen. Nu står det i köket.']},
	},
	{name: 'content warning', act: warn, arrives: {warning: 'Slutet på boken', texts: ['Hon flyttar hem igen.']}},
	{name: 'alt text', act: describe, arrives: {alts: ['En röd båt på en strand'], texts: ['Sommarens arbete.']}},
	{name: 'poll', act: poll, arrives: {options: ['Gröt', 'Fil'], texts: ['Vad blir det till frukost?']}},
	{name: 'mention', act: mention, arrives: {texts: ['@olle ska vi åka?']}},
	{name: 'private mention', act: mentionPrivately, arrives: {audience: 'direct', texts: ['@olle bara till dig.']}},
];
