import type {CompiledRule} from './compile.ts';
import type {Draft} from './draft.ts';
import type {Facts} from './facts.ts';
import type {Language} from './rule.ts';
import type {Text} from './text/text.ts';

/** The built-in rules on hidden advertising, which a company's changes may reach at work too. */
export const advertisingRules: ReadonlySet<string> = new Set([
	'protect/ad-label-missing',
	'protect/ad-label-clear',
	'protect/say-you-work-there',
	'protect/no-own-reviews',
]);

const isIn = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);

const companyApplies = ({rule}: CompiledRule, {voice, audience}: Draft, {on, guidance}: Facts): boolean => {
	if (voice === 'self' || audience === 'closed' || guidance === 'none') return false;
	return (
		voice === 'organisation' ||
		guidance === 'at-work' ||
		advertisingRules.has(rule.id) ||
		on?.includes(rule.id) === true
	);
};

const reaches = (compiled: CompiledRule, draft: Draft, facts: Facts): boolean => {
	if (compiled.reach === 'everywhere') return true;
	return companyApplies(compiled, draft, facts) === (compiled.reach === 'company');
};

const isOn = ({rule}: CompiledRule, {on, off}: Facts): boolean =>
	!off?.includes(rule.id) && (rule.start === 'on' || on?.includes(rule.id) === true);

/** The languages a text speaks; none for one without a sentence. */
export const spokenIn = ({sentences}: Text): ReadonlySet<Language | 'other'> =>
	new Set(sentences.map(({language}) => language));

/** True when a rule runs for this draft: the person's own choice, where it belongs, as whom one writes, and a language it speaks. */
export const runsHere = (
	compiled: CompiledRule,
	draft: Draft,
	facts: Facts,
	spoken: ReadonlySet<Language | 'other'>,
): boolean => {
	const {on} = compiled.rule;
	return (
		isOn(compiled, facts) &&
		isIn(on?.platforms, draft.platform) &&
		isIn(on?.surfaces, draft.surface) &&
		isIn(on?.voice, draft.voice) &&
		reaches(compiled, draft, facts) &&
		speaksHere(compiled, spoken)
	);
};

const speaksHere = ({languages}: CompiledRule, spoken: ReadonlySet<Language | 'other'>): boolean =>
	languages.size === 0 || spoken.size === 0 || [...languages].some(language => spoken.has(language));
