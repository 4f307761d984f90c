import {pillars} from '../../engine/model/group-and-pillar.ts';
import type {Language} from '../../engine/model/language.ts';
import type {BuiltInRule, Pillar} from '../../engine/model/rule.ts';
import {blankPlaceholders} from '../../engine/model/rule-name.ts';
import type {NotBuilt} from './not-built.ts';
import type {Rates} from './rates.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const placeOf = ({on = {}}: BuiltInRule): string => {
	const platforms = on.platforms?.join(', ') ?? 'all';
	const narrower = [...(on.surfaces ?? []), ...(on.voice ?? []).map(voice => `as ${voice}`)];
	return narrower.length ? `${platforms} (${narrower.join(', ')})` : platforms;
};

const percent = (rate: number | undefined): string => {
	if (rate === undefined) return 'not measured';
	return `${(100 * rate).toFixed(rate < 0.1 ? 2 : 1)} % of posts`;
};

const says = ({say}: BuiltInRule, language: Language): string => {
	const {saw = '', why = '', try: attempt = ''} = say[language] ?? {};
	return blankPlaceholders(`${saw} ${why} → ${attempt}`).replaceAll('\n', ' ');
};

const exampleOf = ({examples}: BuiltInRule, language: Language): string[] => {
	const [example] = examples[language]?.tip ?? [];
	const text = typeof example === 'string' ? example : example?.text;
	return text ? [`- ${text.replaceAll('\n', ' ')}`] : [];
};

const languages = ['en', 'sv'] as const;

const facts = (rule: BuiltInRule, rates: Rates): string =>
	[
		rule.strength ? 'what works' : rule.level,
		`starts ${rule.start}`,
		placeOf(rule),
		`reads ${Object.keys(rule.examples).join(', ')}`,
		`points ${rule.points.join(', ')}`,
		percent(rates.rules[rule.id]),
		`[${rule.id}](../${rule.id}.ts)`,
	].join(' · ');

const entry = (rule: BuiltInRule, rates: Rates): string =>
	[
		`## ${rule.name.en} · ${rule.name.sv}`,
		facts(rule, rates),
		languages.map(language => `> ${says(rule, language)}`).join('\n>\n'),
		...[languages.flatMap(language => exampleOf(rule, language)).join('\n')].filter(list => list !== ''),
	].join('\n\n');

const made = 'Made by `npm run rules` from the rule files; edits here are overwritten.';

const undoneRow = ({id, decision, into, why}: NotBuilt): readonly string[] => [
	id,
	into ? `${decision} into ${into}` : decision,
	why,
];

const summary = (rules: readonly BuiltInRule[], notBuilt: readonly NotBuilt[]): string => {
	const count = (test: (rule: BuiltInRule) => boolean): number => rules.filter(test).length;
	const on = count(({start}) => start === 'on');
	const pauses = count(({level}) => level === 'pause');
	const strengths = count(({strength}) => strength === true);
	return `${rules.length} rules, of which ${on} start on, ${pauses} may pause and ${strengths} notice what works. ${notBuilt.length} candidates have no rule of their own; they stand last, with the reason.`;
};

const measured = ({date, posts}: Rates): string =>
	date === undefined
		? 'No firing rates have been measured yet.'
		: `The share beside each is of the ${posts} ordinary posts it fires on where it runs, measured ${date} with \`npm run quality\`.`;

const titles: {readonly [P in Pillar]: string} = {
	open: 'Open up · Öppna upp',
	invite: 'Invite · Bjud in',
	participate: 'Take part · Delta',
	protect: 'Take care · Värna',
};

const ofPillar = (rules: readonly BuiltInRule[], wanted: Pillar): readonly BuiltInRule[] =>
	rules.filter(({pillar}) => pillar === wanted);

/** The text of a pillar's page: each of its rules with what it is called, where it runs, what it says in both languages, and a text it speaks on. */
export const pillarPage = (rules: readonly BuiltInRule[], pillar: Pillar, rates: Rates): string =>
	[
		`# ${titles[pillar]}`,
		`${made} [The other pillars](../README.md).`,
		...ofPillar(rules, pillar).map(rule => entry(rule, rates)),
		'',
	].join('\n\n');

/** The text of `rules/README.md`: the pillars with a page each, then every candidate without a rule. The same input gives the same text. */
export const ruleTable = (rules: readonly BuiltInRule[], notBuilt: readonly NotBuilt[], rates: Rates): string =>
	[
		'# The built-in rules',
		made,
		summary(rules, notBuilt),
		pillars
			.map(pillar => `- [${titles[pillar]}](${pillar}/README.md): ${ofPillar(rules, pillar).length} rules`)
			.join('\n'),
		`On a page, each rule has its name, its reach and place, what it says, and a text it speaks on. ${measured(rates)}`,
		'## Candidates without a rule of their own',
		table(['Candidate', 'Decision', 'Why'], notBuilt.map(undoneRow)),
		'',
	].join('\n\n');
