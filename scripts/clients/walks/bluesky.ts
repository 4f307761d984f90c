import {composer, field, open, send, writeThread} from './bluesky-composer.ts';
import {answerFileDialogs} from './picture.ts';
import {type Hands, press, pressControlEnter, pressWords, type Walk, waitUntilGone, write} from './walk.ts';

const nordbark = 'at://did:plc:nordbark2222222222222222/app.bsky.feed.post/3aaaaaaaaab22';

const item = '[data-testid="feedItem-by-nordbark.prov.test"]';

const post = async (hands: Hands, text: string) => {
	await open(hands);
	await write(hands, field, text);
	await send(hands);
};

const byKeys = async (hands: Hands) => {
	await open(hands);
	await write(hands, field, 'Åsa målar båten, färdigt i går 🚤');
	await pressControlEnter(hands);
	await waitUntilGone(hands, composer);
};

const reply = async (hands: Hands) => {
	await press(hands, `${item} [data-testid=replyBtn]`);
	await write(hands, field, 'Tack, det hjälper.');
	await send(hands);
};

const quote = async (hands: Hands) => {
	await press(hands, `${item} [data-testid=repostBtn]`);
	await press(hands, '[data-testid=repostDropdownQuoteBtn]');
	await write(hands, field, 'Bra öppettider.');
	await send(hands);
};

const thread = async (hands: Hands) => {
	await writeThread(hands, 'Första delen.', 'Andra delen.');
	await send(hands);
};

const attach = async (hands: Hands) => {
	await answerFileDialogs(hands);
	await press(hands, '[data-testid=openMediaBtn]');
};

const describe = async (hands: Hands) => {
	await open(hands);
	await write(hands, field, 'Sommarens arbete.');
	await attach(hands);
	await press(hands, '[data-testid=altTextButton]');
	await write(hands, '[role=dialog] textarea', 'En röd båt på en strand');
	await press(hands, '[role=dialog] button[aria-label="Save"]');
	await waitUntilGone(hands, '[role=dialog] textarea');
	await send(hands);
};

const label = async (hands: Hands) => {
	await open(hands);
	await write(hands, field, 'En målning från museet.');
	await attach(hands);
	await press(hands, '[data-testid=labelsBtn]');
	await press(hands, '[role=dialog] [role=checkbox][aria-label="Suggestive"]');
	await hands.page.waitForSelector('[role=dialog] [role=checkbox][aria-checked=true]');
	await press(hands, '[data-testid=confirmBtn]');
	await waitUntilGone(hands, '[data-testid=confirmBtn]');
	await send(hands);
};

const mention = async (hands: Hands) => {
	await open(hands);
	await write(hands, field, '@oll');
	await pressWords(hands, '[data-tippy-root] *, [role=option] *', 'Olle Prov');
	await hands.type('ska vi åka?');
	await send(hands);
};

const message = async (hands: Hands) => {
	await press(hands, 'nav a[href="/messages"]');
	await press(hands, '[href="/messages/konversation1"]');
	await write(hands, 'textarea[placeholder], [contenteditable=true]', 'Ja, klockan sju.');
	await hands.page.keyboard.press('Enter');
	await hands.page.waitForFunction(() => document.querySelector('textarea')?.value === '');
};

/** Walks through Bluesky's client in English, each from its home page as the stub begins. */
export const blueskyWalks: readonly Walk[] = [
	{
		name: 'post',
		act: hands => post(hands, 'Åsa målar båten.'),
		arrives: {kind: 'post', texts: ['Åsa målar båten.'], audience: 'everybody'},
	},
	{name: 'post by keys', act: byKeys, arrives: {kind: 'post', texts: ['Åsa målar båten, färdigt i går 🚤']}},
	{name: 'reply', act: reply, arrives: {kind: 'reply', texts: ['Tack, det hjälper.'], parent: nordbark}},
	{name: 'quote', act: quote, arrives: {kind: 'quote', texts: ['Bra öppettider.'], parent: nordbark}},
	{name: 'thread', act: thread, arrives: {kind: 'post', texts: ['Första delen.', 'Andra delen.']}},
	{name: 'alt text', act: describe, arrives: {alts: ['En röd båt på en strand'], texts: ['Sommarens arbete.']}},
	{name: 'label', act: label, arrives: {warning: 'sexual', texts: ['En målning från museet.']}},
	{name: 'mention', act: mention, arrives: {texts: ['@olle.prov.test ska vi åka?']}},
	{name: 'private message', act: message, isPrivate: true, arrives: {}},
];
