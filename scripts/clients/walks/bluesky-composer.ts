import {type Hands, press, waitUntilGone, write} from './walk.ts';

/** Selector of the composer. */
export const composer = '[data-testid=composePostView]';

/** Selector of every field of the composer, one for each part of a thread. */
export const field = `${composer} [contenteditable=true]`;

/** Selector of the button that publishes. */
export const publish = '[data-testid=composerPublishBtn]';

/** Opens the composer for a new post. */
export const open = (hands: Hands): Promise<void> => press(hands, 'nav button[aria-label="Compose new post"]');

/** Publishes and waits until the composer has closed. */
export const send = async (hands: Hands): Promise<void> => {
	await press(hands, publish);
	await waitUntilGone(hands, composer);
};

/** Writes a thread of two parts. */
export const writeThread = async (hands: Hands, first: string, second: string): Promise<void> => {
	await open(hands);
	await write(hands, field, first);
	await press(hands, `${composer} [aria-label="Add another post to thread"]`);
	await hands.page.waitForFunction(
		among => document.querySelectorAll(among)[1]?.contains(document.activeElement),
		{},
		field,
	);
	await hands.type(second);
};
