import type {Settings} from '../../browser/settings-shape.ts';
import type {TipText} from '../../components/pages/all-tips-view.tsx';
import type {SetInForce, SourcedRule} from '../../engine/compile.ts';
import type {Language, NamedRule, Pillar} from '../../engine/rule.ts';

const PILLARS: readonly string[] = ['open', 'invite', 'participate', 'protect'] satisfies Pillar[];

const pillarOf = ({id, pillar}: NamedRule): Pillar => {
	const folder = id.split('/')[0] ?? '';
	return pillar ?? (PILLARS.includes(folder) ? (folder as Pillar) : 'participate');
};

/** What a rule says, without the words it would have filled in. */
export const withoutWords = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

const isOn = ({id, start}: NamedRule, {on, off, amount}: Settings): boolean =>
	!off.includes(id) && (start === 'on' || amount === 'much' || on.includes(id));

const OWN = 'akta';

const textOf = (rule: SourcedRule, settings: Settings, language: Language): TipText[] => {
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
			company: rule.from !== undefined && rule.from !== OWN,
			on: isOn(rule, settings),
			source: rule.source,
		},
	];
};

/** A rule an organisation changed stands in a set twice, with one switch for both; it is shown as Äkta says it. */
const eachOnce = (rules: readonly SourcedRule[]): readonly SourcedRule[] => {
	const seen = new Set<string>();
	return rules.filter(({id}) => !seen.has(id) && seen.add(id));
};

/** Every rule of the set in force in plain language, in the set's order. */
export const tipTexts = ({rules = []}: SetInForce, settings: Settings, language: Language): TipText[] =>
	eachOnce(rules).flatMap(rule => textOf(rule, settings, language));

/** The settings after a rule was turned on or off by hand. */
export const turned = ({on, off}: Settings, rule: string, isTurnedOn: boolean): Pick<Settings, 'on' | 'off'> => {
	const others = {on: on.filter(each => each !== rule), off: off.filter(each => each !== rule)};
	return isTurnedOn ? {...others, on: [...others.on, rule]} : {...others, off: [...others.off, rule]};
};
