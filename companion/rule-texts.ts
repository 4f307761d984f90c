import type {Language} from '../engine/model/language.ts';
import type {Example, Level, NamedRule, Pillar, Source} from '../engine/model/rule.ts';
import {blankPlaceholders, ruleName} from '../engine/model/rule-name.ts';
import type {EffectiveRuleSet, RuleInForce} from '../engine/rule-language/compile.ts';
import type {Settings} from './settings.ts';

const isOn = ({id, start}: NamedRule, {on, off, amount}: Settings): boolean =>
	!off.includes(id) && (start === 'on' || amount === 'much' || on.includes(id));

const OWN = 'akta';

const longestExample = 120;

const exampleText = (example: Example | undefined): string => {
	const text = (typeof example === 'string' ? example : (example?.text ?? '')).replaceAll(/\s+/g, ' ').trim();
	return text.length > longestExample ? `${text.slice(0, text.lastIndexOf(' ', longestExample))} …` : text;
};

const textOf = (rule: RuleInForce, settings: Settings, language: Language): RuleText[] => {
	const spoken = rule.say[language] ? language : language === 'sv' ? 'en' : 'sv';
	const say = rule.say[spoken];
	if (!say) return [];
	return [
		{
			rule: rule.id,
			pillar: rule.pillar,
			level: rule.strength ? 'strength' : rule.level,
			language: spoken,
			name: ruleName(rule, spoken),
			saw: blankPlaceholders(say.saw),
			why: blankPlaceholders(say.why),
			company: rule.from !== undefined && rule.from !== OWN,
			on: isOn(rule, settings),
			hidden: settings.off.includes(rule.id),
			example: exampleText(rule.examples[spoken]?.tip?.[0]),
			source: rule.source,
		},
	];
};

/** A rule an organisation changed stands in a set twice, with one switch for both; it is shown as Äkta says it. */
const eachOnce = (rules: readonly RuleInForce[]): readonly RuleInForce[] => {
	const seen = new Set<string>();
	return rules.filter(({id}) => !seen.has(id) && seen.add(id));
};

/** Every rule of the set in force in plain language, in the set's order. */
export const ruleTexts = ({rules = []}: EffectiveRuleSet, settings: Settings, language: Language): RuleText[] =>
	eachOnce(rules).flatMap(rule => textOf(rule, settings, language));

/** The settings after a rule was turned on or off by hand. */
export const settingsWithRule = (
	{on, off}: Settings,
	rule: string,
	isTurnedOn: boolean,
): Pick<Settings, 'on' | 'off'> => {
	const others = {on: on.filter(each => each !== rule), off: off.filter(each => each !== rule)};
	return isTurnedOn ? {...others, on: [...others.on, rule]} : {...others, off: [...others.off, rule]};
};
/** A rule in plain language. */
export type RuleText = {
	readonly rule: string;
	readonly pillar: Pillar;
	readonly level: Level | 'strength';
	/** Its texts, in the interface's language where it has them. */
	readonly language: Language;
	/** What people call it. */
	readonly name: string;
	readonly saw: string;
	readonly why: string;
	/** A text it speaks on, on one line and cut after 120 UTF-16 units; empty when it has none. */
	readonly example: string;
	/** True for the organisation's own. */
	readonly company: boolean;
	readonly on: boolean;
	/** True when the person hid it. */
	readonly hidden: boolean;
	readonly source: Source;
};
