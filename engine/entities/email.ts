import {runsWith, spansInRuns} from '../text/runs.ts';
import type {Finder} from './find.ts';

const address =
	/(?<![\p{L}\d._%+'-])[\p{L}\d_%+][\p{L}\d._%+'-]{0,63}@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,5}\p{L}{2,24}(?![\p{L}\d])/gu;

/** E-mail addresses. */
export const email: Finder = ({folded}) => spansInRuns(folded, runsWith(folded, '@'), address);
