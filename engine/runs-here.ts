import type {CompiledRule} from './compile.ts';
import type {Draft} from './draft.ts';
import type {Facts} from './facts.ts';
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

/** True when a rule runs for this draft: the person's own choice, where it belongs, as whom one writes, and a language it speaks. */
export const runsHere = (compiled: CompiledRule, draft: Draft, facts: Facts, text: Text): boolean => {
	const {on} = compiled.rule;
	return (
		isOn(compiled, facts) &&
		isIn(on?.platforms, draft.platform) &&
		isIn(on?.surfaces, draft.surface) &&
		isIn(on?.voice, draft.voice) &&
		reaches(compiled, draft, facts) &&
		speaksHere(compiled, text)
	);
};

const speaksHere = ({languages}: CompiledRule, {sentences}: Text): boolean =>
	languages.size === 0 ||
	sentences.length === 0 ||
	sentences.some(({language}) => language !== 'other' && languages.has(language));
