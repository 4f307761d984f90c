import {field, open, publish, send, writeThread} from './bluesky-composer.ts';
import type {FixWalk} from './fix.ts';
import {type Hands, press, pressControlEnter, privateNumber, type Walk, write} from './walk.ts';

const held = async (hands: Hands) => {
	await open(hands);
	await write(hands, field, privateNumber);
	await press(hands, publish);
};

const heldByKeys = async (hands: Hands) => {
	await open(hands);
	await write(hands, field, privateNumber);
	await hands.read();
	await pressControlEnter(hands);
};

const heldInThread = async (hands: Hands) => {
	await writeThread(hands, 'Första delen.', privateNumber);
	await press(hands, publish);
};

/** Posts Äkta asks about in Bluesky's composer, each let through on its card. */
export const blueskyHeld: readonly Walk[] = [
	{name: 'held', act: held, isHeld: true, arrives: {kind: 'post', texts: [privateNumber]}},
	{name: 'held by keys', act: heldByKeys, isHeld: true, arrives: {kind: 'post', texts: [privateNumber]}},
	{name: 'held in a thread', act: heldInThread, isHeld: true, arrives: {texts: ['Första delen.', privateNumber]}},
];

/** A post mended in Bluesky's composer. */
export const blueskyFix: FixWalk = {
	field,
	write: async (hands, text) => {
		await open(hands);
		await write(hands, field, text);
	},
	publish: send,
};
