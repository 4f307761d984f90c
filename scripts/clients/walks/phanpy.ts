import {type Hands, press, pressControlEnter, type Walk, write} from './walk.ts';

const field = '#compose-container textarea[name=status]';

const publish = '#compose-container button[type=submit]';

const nordbark = '102';

const post = async (hands: Hands, text: string) => {
	await press(hands, '#compose-button');
	await write(hands, field, text);
	await press(hands, publish);
};

const byKeys = async (hands: Hands) => {
	await press(hands, '#compose-button');
	await write(hands, field, 'Åsa målar båten, färdigt i går 🚤');
	await pressControlEnter(hands);
};

const reply = async (hands: Hands) => {
	await hands.page.evaluate(id => {
		location.hash = `/mastodon.social/s/${id}`;
	}, nordbark);
	await press(hands, '.status.large .reply-button button, .status.large button.reply-button');
	await write(hands, field, 'tack, det hjälper.');
	await press(hands, publish);
};

const warn = async (hands: Hands) => {
	await press(hands, '#compose-button');
	await press(hands, '#compose-container .toolbar-button:has([data-icon=alert])');
	await write(hands, '#compose-container input[name=spoilerText]', 'Slutet på boken');
	await write(hands, field, 'Hon flyttar hem igen.');
	await press(hands, publish);
};

/** Walks through Phanpy in English, each from its home page as the stub begins. */
export const phanpyWalks: readonly Walk[] = [
	{
		name: 'post',
		act: hands => post(hands, 'Åsa målar båten.'),
		arrives: {kind: 'post', texts: ['Åsa målar båten.'], audience: 'public'},
	},
	{name: 'post by keys', act: byKeys, arrives: {kind: 'post', texts: ['Åsa målar båten, färdigt i går 🚤']}},
	{name: 'reply', act: reply, arrives: {kind: 'reply', texts: ['@nordbark tack, det hjälper.'], parent: nordbark}},
	{name: 'content warning', act: warn, arrives: {warning: 'Slutet på boken', texts: ['Hon flyttar hem igen.']}},
];
