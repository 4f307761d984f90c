import type {Page} from 'puppeteer-core';
import type {PracticeComposer} from '../../../scripts/acts/composers.ts';

type Models = Record<string, () => readonly string[]>;

const read = (as: string) => (globalThis as unknown as {practiceModels: Models}).practiceModels[as]?.();

/** The text a composer's editor holds itself, whatever the screen shows; of several fields, that of the one that is not empty. */
export const modelOf = async (page: Page, {as}: PracticeComposer): Promise<string> => {
	const texts = await page.evaluate(read, as);
	if (!texts) throw new Error(`The practice page knows no ${as}`);
	return texts.filter(text => text !== '').join('\n');
};
