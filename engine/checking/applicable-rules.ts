import type {Facts} from '../model/check-context.ts';
import type {Draft} from '../model/draft.ts';
import type {Language} from '../model/language.ts';
import type {CompiledRule} from '../rule-language/compile.ts';
import type {Text} from '../text/text.ts';

const isIn = <T>(list: readonly T[] | undefined, value: T): boolean => list === undefined || list.includes(value);

/** True where what an organisation says of itself may matter: not as oneself, in closed groups or where the person wants none of it. */
export const companyActs = (
	{voice, audience}: Pick<Draft, 'voice' | 'audience'>,
	{guidance}: Pick<Facts, 'guidance'>,
): boolean => voice !== 'self' && audience !== 'closed' && guidance !== 'none';

/** True where the rules of an organisation run as a whole, so that its topics get no tip. */
export const topicsApply = (draft: Pick<Draft, 'voice' | 'audience'>, facts: Pick<Facts, 'guidance'>): boolean =>
	companyActs(draft, facts) && (draft.voice === 'organisation' || facts.guidance === 'at-work');

const companyApplies = ({rule}: CompiledRule, draft: Draft, facts: Facts): boolean =>
	companyActs(draft, facts) &&
	(topicsApply(draft, facts) || rule.advertising === true || facts.on?.includes(rule.id) === true);

const reaches = (compiled: CompiledRule, draft: Draft, facts: Facts): boolean => {
	if (compiled.reach === 'everywhere') return true;
	return companyApplies(compiled, draft, facts) === (compiled.reach === 'company');
};

const isOn = ({rule}: CompiledRule, {on, off}: Facts): boolean =>
	!off?.includes(rule.id) && (rule.start === 'on' || on?.includes(rule.id) === true);

/** The languages a text speaks; none for one without a sentence. */
export const textLanguages = ({sentences}: Text): ReadonlySet<Language | 'other'> =>
	new Set(sentences.map(({language}) => language));

/** True when a rule runs for this draft: the person's own choice, where it belongs, as whom one writes, and a language it speaks. */
export const isApplicable = (
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
