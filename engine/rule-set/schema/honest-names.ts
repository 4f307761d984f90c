import type {RuleSet} from '../../model/rule-set.ts';
import type {RuleSetError} from '../../model/rule-set-error.ts';
import {ruleSetError} from '../../model/rule-set-error-en.ts';
import {isAktasName} from './aktas-name.ts';

type Named = {readonly path: string; readonly text: string};

const namesOf = ({name, owner, contacts = [], company, thanks = []}: RuleSet): Named[] => [
	{path: 'name', text: name},
	...(owner ? [{path: 'owner.name', text: owner.name}] : []),
	...contacts.map(({name: text}, index) => ({path: `contacts[${index}].name`, text})),
	...thanks.flatMap(({name: text}, index) => (text === undefined ? [] : [{path: `thanks[${index}].name`, text}])),
	...(company?.names ?? []).map((text, index) => ({path: `company.names[${index}]`, text})),
	...(company?.products ?? []).map((text, index) => ({path: `company.products[${index}]`, text})),
];

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\d]+/gu) ?? [];

const isDisguised = (word: string): boolean =>
	word.normalize('NFKC') !== word.normalize('NFC') ||
	(/\p{Script=Latin}/u.test(word) && /[^\P{L}\p{Script=Latin}]/u.test(word));

/** Letters in circles and boxes, which are no letters to a program. */
const enclosed = /[\u2460-\u24FF\u{1F100}-\u{1F1E5}]/u;

const disguised = ({path, text}: Named): RuleSetError[] => {
	const words = enclosed.test(text) ? text : wordsIn(text).find(isDisguised);
	return words === undefined ? [] : [ruleSetError({path}, 'letters-disguised', {words})];
};

/** Who a set says it is: refused when it would be taken for Äkta, or when a name is written with letters that only look like others. */
export const nameErrors = (set: RuleSet): RuleSetError[] => {
	const names = namesOf(set);
	const isOwnId = [...set.id.split(/[.-]/), set.id.replace(/[.-]/g, '')].some(isAktasName);
	return [
		...(isOwnId ? [ruleSetError({path: 'id'}, 'set-id-akta', {})] : []),
		...names
			.filter(({path, text}) => !path.startsWith('company.products') && isAktasName(text))
			.map(({path}) => ruleSetError({path}, 'name-akta', {})),
		...names.flatMap(disguised),
	];
};
