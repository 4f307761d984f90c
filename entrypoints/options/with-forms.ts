import type {RuleSet} from '../../engine/model/rule-set.ts';
import {writeInflections} from '../../engine/rule-set/write-inflections.ts';

const isSet = (json: unknown): json is RuleSet => typeof json === 'object' && json !== null && 'rules' in json;

/** A rule-set file with the English forms of its terms written in; one that is signed, or is none, stays as it is. */
export const fileWithInflections = async (file: string): Promise<string> => {
	try {
		const json: unknown = JSON.parse(file);
		if (!isSet(json)) return file;
		const {inflect} = await import('../../engine/rule-set/inflect.ts');
		return JSON.stringify(writeInflections(json, inflect));
	} catch {
		return file; // Whoever judges the file says what is wrong with it.
	}
};
