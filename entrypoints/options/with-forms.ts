import type {RuleSet} from '../../engine/rule-set.ts';
import {writeForms} from '../../engine/write-forms.ts';

const isSet = (json: unknown): json is RuleSet => typeof json === 'object' && json !== null && 'rules' in json;

/** A rule-set file with the English forms of its terms written in; one that is signed, or is none, stays as it is. */
export const withForms = async (file: string): Promise<string> => {
	try {
		const json: unknown = JSON.parse(file);
		if (!isSet(json)) return file;
		const {inflect} = await import('../../engine/inflect.ts');
		return JSON.stringify(writeForms(json, inflect));
	} catch {
		return file; // Whoever judges the file says what is wrong with it.
	}
};
