import {parseReadingVersion, READING_VERSION} from '../../companion/reading-consent.ts';
import {localArea} from './local-area.ts';
import {storedItem} from './stored-item.ts';

const KEY = 'reading';

/** The version of what is read that the person has said yes to; 0 before. It stands apart from the settings, so that broken ones never give or take it. */
export const storedReading = storedItem(KEY, parseReadingVersion);

/** The same, read where it decides; rejects when storage cannot be read, which is neither yes nor no. */
export const readAgreedVersion = async (): Promise<number> => parseReadingVersion(await localArea.get(KEY));

/** The version of what is read that a page which opened of itself has asked about; 0 before. */
export const storedReadingAsked = storedItem('readingAsked', parseReadingVersion);

/** Keeps the person's yes to all that is read today; false when storage is full. */
export const agreeToReading = (): Promise<boolean> =>
	storedReading.write(READING_VERSION).then(
		() => true,
		() => false,
	);
