import {pressFix, turnOn} from '../../acts/fixes.ts';
import {pressInSidebar} from '../../acts/sidebar.ts';
import {until} from '../../acts/until.ts';
import type {Driven} from '../../browsers/driven.ts';
import type {Hands} from './walk.ts';

/** A post written, mended by one of Äkta's fixes, taken back by one step of undo, mended again and published. */
export type FixWalk = {
	/** Selector of the field. */
	readonly field: string;
	/** Opens the composer and writes the text. */
	write(hands: Hands, text: string): Promise<void>;
	publish(hands: Hands): Promise<void>;
};

/** What is written first. */
const beforeFix = 'Beträffande ditt ärende kommer åtgärder att vidtas i enlighet med gällande rutin.';

/** What arrives. */
export const afterFix = 'Om ditt ärende kommer åtgärder att vidtas i enlighet med gällande rutin.';

const textOf = ({page}: Hands, field: string) =>
	page.$eval(field, element => (element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '')));

const reads = (hands: Hands, field: string, text: string) =>
	until(`the field to read “${text}”`, async () => (await textOf(hands, field)) === text);

const undo = async ({page}: Hands) => {
	await page.keyboard.down('Control');
	await page.keyboard.press('z');
	await page.keyboard.up('Control');
};

/** Editors take what follows within a second for the same step of undo; a person needs longer to read a tip. */
const readTip = (since: number) => until('the tip to be read', () => Date.now() > since + 1200);

/** Turns on the rule that has a fix for the text. */
export const turnFixOn = (driven: Driven): Promise<void> => turnOn(driven, 'open/officialese');

/** Takes the walk up to what is published. */
export const fixAndUndo = async (driven: Driven, hands: Hands, {field, write, publish}: FixWalk): Promise<void> => {
	await write(hands, beforeFix);
	// The only tip with a fix of Äkta's own is for those who write about their work.
	await pressInSidebar(driven, hands.page, 'employee');
	await readTip(Date.now());
	await pressFix(driven, hands.page);
	await reads(hands, field, afterFix);
	await undo(hands);
	await reads(hands, field, beforeFix);
	await pressFix(driven, hands.page);
	await reads(hands, field, afterFix);
	await publish(hands);
};
