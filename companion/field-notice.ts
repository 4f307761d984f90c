/**
 * What a person is told of the field they are in: that it looks like a message, or may be one, that it is not recognised, or that it is read but
 * shows no publish control. `box` names host and shape of the field; `structure` tells how the box is built and holds no word of the page.
 */
export type FieldNotice =
	| {readonly kind: 'message' | 'unsure'}
	| {readonly kind: 'unknown-field'; readonly box: string; readonly structure: string}
	| {readonly kind: 'no-publish'; readonly structure: string};

/** What a person said of a box no platform file knows: it was offered and not taken, or it is to be read. */
export type BoxChoice = 'offered' | 'read';

const LONGEST_BOX = 200;

/** True for the name of a box on the page at this address: its host, a blank and its shape. */
export const isBoxAt = (box: unknown, address: string | undefined): boolean => {
	if (typeof box !== 'string' || box.length > LONGEST_BOX || !address || !URL.canParse(address)) return false;
	return box.startsWith(`${new URL(address).hostname} `);
};
