import type {FixWalk} from './fix.ts';
import {field, post, publish, writePoll} from './mastodon-composer.ts';
import {type Hands, press, pressControlEnter, privateNumber, type Walk, write} from './walk.ts';

const heldByKeys = async (hands: Hands) => {
	await write(hands, field, privateNumber);
	await hands.read();
	await pressControlEnter(hands);
};

// A press in the same moment as the last letter is not waited for, so the warning is not what is written last.
const heldInWarning = async (hands: Hands) => {
	await write(hands, field, 'Ring Eva');
	await press(hands, 'button[aria-controls="cw-spoiler-input"]');
	await write(hands, '#cw-spoiler-input', privateNumber);
	await write(hands, field, ' hemma, hon svarar fram till klockan åtta i kväll.');
	await press(hands, '#cw-spoiler-input');
	await pressControlEnter(hands);
};

const heldInOption = async (hands: Hands) => {
	await writePoll(hands, 'Eva', privateNumber);
	await post(hands, 'Vem ringer?');
};

/** Posts Äkta asks about in Mastodon's composer, each let through on its card. */
export const mastodonHeld: readonly Walk[] = [
	{
		name: 'held',
		act: hands => post(hands, privateNumber),
		isHeld: true,
		arrives: {kind: 'post', texts: [privateNumber]},
	},
	{name: 'held by keys', act: heldByKeys, isHeld: true, arrives: {kind: 'post', texts: [privateNumber]}},
	{name: 'held in a warning', act: heldInWarning, isHeld: true, arrives: {warning: privateNumber}},
	{name: 'held in an option', act: heldInOption, isHeld: true, arrives: {options: ['Eva', privateNumber]}},
];

/** A post mended in Mastodon's composer. */
export const mastodonFix: FixWalk = {
	field,
	write: (hands, text) => write(hands, field, text),
	publish: hands => press(hands, publish),
};
