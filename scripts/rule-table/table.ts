import type {Language, NamedRule} from '../../engine/rule.ts';
import type {NotBuilt} from './not-built.ts';
import type {Rates} from './rates.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
	[row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const pillarOf = ({id, pillar}: NamedRule): string => pillar ?? id.slice(0, id.indexOf('/'));

const placeOf = ({on = {}}: NamedRule): string => {
	const platforms = on.platforms?.join(', ') ?? 'all';
	const narrower = [...(on.surfaces ?? []), ...(on.voice ?? []).map(voice => `as ${voice}`)];
	return narrower.length ? `${platforms} (${narrower.join(', ')})` : platforms;
};

const percent = (rate: number | undefined): string => {
	if (rate === undefined) return 'not measured';
	return `${(100 * rate).toFixed(rate < 0.1 ? 2 : 1)} %`;
};

const says = ({say}: NamedRule, language: Language): string => {
	const {saw = '', why = '', try: attempt = ''} = say[language] ?? {};
	return `${saw} → ${why} → ${attempt}`;
};

const ruleRow = (rule: NamedRule, rates: Rates): readonly string[] => [
	`[${rule.id}](${rule.id}.ts)`,
	pillarOf(rule),
	rule.points.join(', '),
	rule.strength ? 'strength' : rule.level,
	rule.start,
	placeOf(rule),
	Object.keys(rule.examples).join(', '),
	says(rule, 'sv'),
	says(rule, 'en'),
	percent(rates.rules[rule.id]),
];

const undoneRow = ({id, decision, into, why}: NotBuilt): readonly string[] => [
	id,
	into ? `${decision} into ${into}` : decision,
	why,
];

const ruleHead = [
	'Rule',
	'Pillar',
	'Points',
	'Level',
	'Starts',
	'Where',
	'Languages',
	'Säger',
	'Says',
	'Ordinary posts',
];

const summary = (rules: readonly NamedRule[], notBuilt: readonly NotBuilt[]): string => {
	const count = (test: (rule: NamedRule) => boolean): number => rules.filter(test).length;
	const on = count(({start}) => start === 'on');
	const pauses = count(({level}) => level === 'pause');
	const strengths = count(({strength}) => strength === true);
	return `${rules.length} rules, of which ${on} start on, ${pauses} may pause and ${strengths} notice what works. ${notBuilt.length} candidates have no rule of their own; they stand last, with the reason.`;
};

const measured = ({date, posts}: Rates): string =>
	date === undefined
		? 'No firing rates have been measured yet.'
		: `The last column is the share of ${posts} ordinary posts each rule fires on where it runs, measured ${date} with \`npm run quality\`.`;

/** The text of `rules/README.md`: every rule in the order given, then every candidate without a rule. The same input gives the same text. */
export const ruleTable = (rules: readonly NamedRule[], notBuilt: readonly NotBuilt[], rates: Rates): string =>
	[
		'# The built-in rules',
		'Made by `npm run rules` from the rule files; edits here are overwritten.',
		summary(rules, notBuilt),
		measured(rates),
		table(
			ruleHead,
			rules.map(rule => ruleRow(rule, rates)),
		),
		'## Candidates without a rule of their own',
		table(['Candidate', 'Decision', 'Why'], notBuilt.map(undoneRow)),
		'',
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');
