import type {Settings} from '../../browser/settings-shape.ts';
import type {TipText} from '../../components/pages/all-tips-view.tsx';
import type {Language, NamedRule, Pillar} from '../../engine/rule.ts';
import type {RuleSet} from '../../engine/rule-set.ts';

const PILLARS: readonly string[] = ['open', 'invite', 'participate', 'protect'] satisfies Pillar[];

const pillarOf = ({id, pillar}: NamedRule): Pillar => {
	const folder = id.split('/')[0] ?? '';
	return pillar ?? (PILLARS.includes(folder) ? (folder as Pillar) : 'participate');
};

/** What a rule says, without the words it would have filled in. */
export const withoutWords = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

const isOn = ({id, start}: NamedRule, {on, off, amount}: Settings): boolean =>
	!off.includes(id) && (start === 'on' || amount === 'much' || on.includes(id));

const textOf = (rule: NamedRule, settings: Settings, language: Language, company: boolean): TipText[] => {
	const spoken = rule.say[language] ? language : language === 'sv' ? 'en' : 'sv';
	const say = rule.say[spoken];
	if (!say) return [];
	return [
		{
			rule: rule.id,
			pillar: pillarOf(rule),
			level: rule.strength ? 'strength' : rule.level,
			language: spoken,
			saw: withoutWords(say.saw),
			why: withoutWords(say.why),
			company,
			on: isOn(rule, settings),
			source: rule.source,
		},
	];
};

/** Every rule of the set in force in plain language, in the set's order. */
export const tipTexts = ({id, rules = []}: RuleSet, settings: Settings, language: Language): TipText[] =>
	rules.flatMap(rule => textOf(rule, settings, language, id !== 'akta'));

/** The settings after a rule was turned on or off by hand. */
export const turned = ({on, off}: Settings, rule: string, isTurnedOn: boolean): Pick<Settings, 'on' | 'off'> => {
	const others = {on: on.filter(each => each !== rule), off: off.filter(each => each !== rule)};
	return isTurnedOn ? {...others, on: [...others.on, rule]} : {...others, off: [...others.off, rule]};
};
