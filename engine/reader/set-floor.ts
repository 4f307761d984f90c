import type {RuleSet} from '../rule-set.ts';
import type {CheckId, Finding, InBoth, Weight} from './finding.ts';

/** Makes a finding about a place in a set. */
export type Say = (check: CheckId, weight: Weight, place: string, what: InBoth, words?: string) => Finding;

/** Built-in rules that look after people and stay for everybody. */
const floor: readonly string[] = [
	'protect/private-numbers',
	'protect/personal-identity-numbers',
	'protect/secrets-and-keys',
	'protect/no-threats',
	'protect/someone-in-danger',
	'participate/leave-the-troll',
];

const switchedOff = {
	sv: 'Ett råd som skyddar människor är avstängt, sänkt eller ersatt. Det står kvar för alla.',
	en: 'Advice that protects people is switched off, lowered or replaced. It stays for everybody.',
};
const leftOut = {
	sv: 'Listan use tar inte med de råd som skyddar människor. Lägg till protect.',
	en: 'The list use leaves out advice that protects people. Add protect.',
};

const isUsed = (use: readonly string[], id: string): boolean =>
	use.includes(id) || use.includes(id.split('/')[0] ?? '');

/** What a set does to the built-in rules that look after people: switched off, lowered, replaced or left out. */
export const protecting = ({change = {}, rules = [], use}: RuleSet, say: Say): Finding[] => [
	...floor
		.filter(id => Object.hasOwn(change, id) && (change[id]?.start === 'off' || change[id]?.level !== undefined))
		.map(id => say('L24', 'block', `change.${id}`, switchedOff, id)),
	...rules.flatMap(({id}, index) =>
		floor.includes(id) ? [say('L24', 'block', `rules[${index}].id`, switchedOff, id)] : [],
	),
	...(use !== undefined && floor.some(id => id.startsWith('protect/') && !isUsed(use, id))
		? [say('L24', 'mend', 'use', leftOut)]
		: []),
];
