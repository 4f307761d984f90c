import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {RuleSet} from '../../../../engine/model/rule-set.ts';
import {describeChange} from '../../../../engine/rule-set/diff/describe-change.ts';
import {diffRuleSets} from '../../../../engine/rule-set/diff/diff-rule-sets.ts';

const say = (words: string) => ({saw: `Här står {words}, ${words}.`, why: 'För läsaren', try: 'Pröva annat'});
const rule = {
	id: 'open/plain-words',
	points: [4],
	level: 'hint',
	start: 'on',
	when: {phrase: {sv: ['brukare']}},
	say: {sv: say('ett internt ord'), en: say('an internal word')},
	source: {url: 'https://example.org/', read: '2026-11-20'},
	examples: {},
} as const;

const full: RuleSet = {
	format: '1.0',
	id: 'lingonby',
	version: 3,
	name: 'Lingonby kommun',
	owner: {name: 'Lo Lingon', mail: 'lo@lingonby.example'},
	country: 'SE',
	languages: ['sv', 'en'],
	review: '2027-05-01',
	listened: '2026-10-01',
	may: ['Du får berätta om jobbet.'],
	personality: [{word: 'rakt', sounds: ['så här är det'], unlike: []}],
	company: {names: ['Lingonby'], products: ['Lingonkortet'], domains: ['lingonby.example'], listed: true, public: true},
	contacts: [{name: 'Kundtjänst', for: 'frågor', how: '0000'}],
	lines: {question: 'Tack för frågan.'},
	crisis: {since: '2026-11-20T08:00:00Z', until: '2026-11-21T08:00:00Z', line: 'Läget är så här.', contact: 'Jouren'},
	use: ['open'],
	change: {'open/no-jargon': {level: 'mark', start: 'on'}},
	rules: [rule],
	terms: {prefer: {sv: {brukare: 'person'}}, allow: ['Ljusfesten'], secret: ['projekt Blåbär']},
	texts: ['En gemensam text.'],
	protectedTopics: ['simhallen'],
	hosts: ['forum.lingonby.example'],
	thanks: [{for: 'Fler bilder', name: 'Alva'}, {for: 'Kortare tips'}],
};

/** Every field, and every field of `company` and `terms`, taken away alone. */
const parts: readonly (readonly [string, RuleSet])[] = [
	...Object.keys(full)
		.filter(key => !['format', 'id', 'version', 'name', 'company', 'terms'].includes(key))
		.map(key => [key, {...full, [key]: undefined} as unknown as RuleSet] as const),
	...Object.keys(full.company ?? {}).map(
		key => [key, {...full, company: {...full.company, [key]: undefined}} as unknown as RuleSet] as const,
	),
	...Object.keys(full.terms ?? {}).map(
		key => [key, {...full, terms: {...full.terms, [key]: undefined}} as unknown as RuleSet] as const,
	),
];

it('finds nothing between a set and itself, also with its lists and keys in another order', () => {
	const turned = {...Object.fromEntries(Object.entries(full).reverse()), languages: ['en', 'sv']} as unknown as RuleSet;
	expect(diffRuleSets(full, structuredClone(full))).toEqual([]);
	expect(diffRuleSets(full, turned)).toEqual([]);
});

describe('every part is noticed when it goes and when it comes, each with a sentence in both languages', () => {
	it.each(parts)('%s', (part, without) => {
		const gone = diffRuleSets(full, without);
		const come = diffRuleSets(without, full);
		expect(gone.map(change => [change.part, change.kind])).toContainEqual([part, 'removed']);
		expect(come.map(change => [change.part, change.kind])).toContainEqual([part, 'added']);
		for (const change of [...gone, ...come]) {
			const {sv, en} = describeChange(change);
			expect(sv).not.toBe(en);
			for (const sentence of [sv, en]) expect(sentence).not.toMatch(/undefined|\[object|→|!/);
		}
	});
});

it('names the field of a rule that changed, and the rule by what it says', () => {
	const changed = {...full, rules: [{...rule, level: 'mark' as const}]};
	expect(diffRuleSets(full, changed)).toEqual([
		{
			part: 'rules',
			kind: 'changed',
			path: 'rules.open/plain-words.level',
			name: 'open/plain-words',
			label: {sv: 'Här står …, ett internt ord.', en: 'Här står …, an internal word.'},
			field: 'level',
			before: 'hint',
			after: 'mark',
		},
	]);
	expect(diffRuleSets(full, changed).map(change => describeChange(change).sv)).toEqual([
		'Visas nu som ”titta en gång till” vid orden: ”Här står …, ett internt ord.”',
	]);
});

it('names a built-in rule by its id, or as the caller knows it', () => {
	const [change] = diffRuleSets({...full, change: {'open/no-jargon': {level: 'mark'}}}, full);
	expect(change && describeChange(change).en).toBe('Now on from the start: “open/no-jargon”');
	expect(change && describeChange(change, () => ({en: 'A jargon word'})).en).toBe(
		'Now on from the start: “A jargon word”',
	);
});

it('counts secret words in its sentences and never tells them', () => {
	const more: RuleSet = {...full, terms: {...full.terms, secret: ['projekt Blåbär', 'Hjortron', {term: 'Tranbär'}]}};
	const sentences = diffRuleSets(full, more).map(change => describeChange(change));
	expect(sentences.map(({en}) => en)).toEqual(['2 secret words more, with a card before you publish. Not shown here.']);
	expect(JSON.stringify(sentences)).not.toMatch(/Hjortron|Tranbär/);
});

it('without a set before, tells everything as new', () => {
	const kinds = new Set(diffRuleSets(undefined, full).map(({kind}) => kind));
	expect([...kinds]).toEqual(['added']);
	expect(diffRuleSets(undefined, full).map(({part}) => part)).toContain('name');
});

it('says something of any two lists exactly when they differ', () => {
	const list = fc.uniqueArray(fc.string({minLength: 1}));
	fc.assert(
		fc.property(list, list, (was, is) => {
			const changes = diffRuleSets({...full, may: was}, {...full, may: is});
			const back = new Set(was);
			for (const {kind, before, after} of changes) {
				if (kind === 'added') back.add(String(after));
				else back.delete(String(before));
			}
			expect([...back].sort()).toEqual([...is].sort());
		}),
	);
});

it('thanks for what colleagues suggested, and names only who wishes it', () => {
	const said = (thanks: RuleSet['thanks']) =>
		diffRuleSets({...full, thanks: []}, {...full, ...(thanks && {thanks})}).map(change => describeChange(change).sv);
	expect(said([{for: 'Fler bilder', name: 'Alva'}, {for: 'Kortare tips'}])).toEqual([
		'Tack för förslaget: Fler bilder (Alva)',
		'Tack för förslaget: Kortare tips',
	]);
});

it('sets a label that quotes words into single marks inside its own', () => {
	const quoting = {
		...rule,
		say: {sv: {...say('x'), saw: '”{words}” är slitet'}, en: {...say('x'), saw: '“{words}” is worn'}},
	};
	const [change] = diffRuleSets(full, {...full, rules: [...(full.rules ?? []), {...quoting, id: 'open/new'}]});
	const said = change && describeChange(change);
	expect(said?.sv).toContain('”’…’ är slitet');
	expect(said?.en).toContain('“‘…’ is worn');
});

it('calls a rule by its name', () => {
	const named = {...rule, id: 'open/new', name: {sv: 'Slitna ord', en: 'Worn words'}};
	const [change] = diffRuleSets(full, {...full, rules: [...(full.rules ?? []), named]});
	const said = change && describeChange(change);
	expect(said?.sv).toContain('Slitna ord');
	expect(said?.en).toContain('Worn words');
});

it.each([
	[1, 'Ett hemligt ord', 'One secret word'],
	[2, '2 hemliga ord', '2 secret words'],
])('counts %d secret word in words', (count, sv, en) => {
	const secret = [...(full.terms?.secret ?? []), ...Array.from({length: count}, (_, index) => `Hjortron${index}`)];
	const [change] = diffRuleSets(full, {...full, terms: {...full.terms, secret}}).map(each => describeChange(each));
	expect(change?.sv).toMatch(new RegExp(`^${sv}`));
	expect(change?.en).toMatch(new RegExp(`^${en}`));
});

it('says what was newly heard from colleagues and what it changed, also where the set before told the day alone', () => {
	const listened = {
		day: '2026-11-01',
		how: 'talks',
		people: '4-10',
		heard: ['Rädda för fel'],
		changed: ['Fler exempel'],
	} as const;
	const parts = diffRuleSets(full, {...full, listened}).map(({part}) => part);
	expect(parts).toEqual(['heard', 'changed', 'listened']);
	const later = {...listened, heard: ['Rädda för fel', 'Vill veta mer']};
	expect(diffRuleSets({...full, listened}, {...full, listened: later}).map(({part}) => part)).toEqual(['heard']);
});
