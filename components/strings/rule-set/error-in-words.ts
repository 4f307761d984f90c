import type {Language} from '../../../engine/model/language.ts';
import {errorWords, type RuleSetError} from '../../../engine/model/rule-set-error.ts';
import {errorsSv} from './errors-sv.ts';

/** What is wrong at a place of a rule-set file and how to mend it, in the language. */
export const describeSetError = (error: RuleSetError, language: Language) => {
	// A refusal that an earlier version kept has no code, only its English.
	const isCoded = Object.hasOwn(errorsSv, error.code);
	const {message, mend} = language === 'sv' && isCoded ? errorWords(errorsSv, error) : error;
	return {what: message, mend};
};
