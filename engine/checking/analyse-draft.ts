import type {Draft} from '../model/draft.ts';
import {analyseText} from '../text/analyse-text.ts';
import type {Text} from '../text/text.ts';
import {checkedEnd} from './check-limits.ts';

/** The part of a draft that is judged, made ready once for all that reads it; `undefined` where it cannot be read. Never throws. */
export const analyseDraft = ({text}: Pick<Draft, 'text'>): Text | undefined => {
	try {
		return analyseText(text.slice(0, checkedEnd(text)));
	} catch {
		return undefined;
	}
};
