import {parseReadingVersion, READING_VERSION} from '../../companion/reading-consent.ts';
import {storedItem} from './stored-item.ts';

/** The version of what is read that the person has said yes to; 0 before. It stands apart from the settings, so that broken ones never give or take it. */
export const storedReading = storedItem('reading', parseReadingVersion);

/** The version of what is read that a page which opened of itself has asked about; 0 before. */
export const storedReadingAsked = storedItem('readingAsked', parseReadingVersion);

/** Keeps the person's yes to all that is read today; false when storage is full. */
export const agreeToReading = (): Promise<boolean> =>
	storedReading.write(READING_VERSION).then(
		() => true,
		() => false,
	);
