import type {Language} from '../engine/rule.ts';
import type {RuleSetError} from '../engine/rule-set.ts';
import {type Sentence, svForms, svMends, svSetErrors} from './strings/sv-set-errors.ts';

const filled = (template: string, parts: readonly string[]): string =>
	template.replace(/\$(\d)/g, (_, number: string) => {
		const part = parts[Number(number)] ?? '';
		return Object.hasOwn(svForms, part) ? (svForms[part] ?? part) : part;
	});

const inSwedish = (sentences: readonly Sentence[], said: string): string | undefined => {
	for (const [en, sv] of sentences) {
		const found = en.exec(said);
		if (found) return filled(sv, found);
	}
	return undefined;
};

/** What is wrong at a place of a rule-set file and how to mend it, in the language; a sentence nobody has put into Swedish stays English. */
export const setErrorInWords = (
	{message, mend}: RuleSetError,
	language: Language,
): {readonly what: string; readonly mend: string} =>
	language === 'sv'
		? {what: inSwedish(svSetErrors, message) ?? message, mend: inSwedish(svMends, mend) ?? mend}
		: {what: message, mend};
