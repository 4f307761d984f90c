import {describe, expect, it} from 'vitest';
import type {Condition} from '../../engine/model/condition.ts';
import type {Language} from '../../engine/model/language.ts';
import type {NamedRule, TipText} from '../../engine/model/rule.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const builtIn = await loadBuiltIn();

type Part = keyof TipText;
type Sentence = {readonly rule: NamedRule; readonly language: Language; readonly part: Part; readonly text: string};

const languages: readonly Language[] = ['sv', 'en'];
const parts: readonly Part[] = ['saw', 'why', 'try'];

const sentences: readonly Sentence[] = (builtIn.rules ?? []).flatMap(rule =>
	languages.flatMap(language => parts.map(part => ({rule, language, part, text: rule.say[language]?.[part] ?? ''}))),
);

/** What a tip itself says: the words it lends the writer, or cites, stand in quotation marks. */
const own = (text: string): string => text.replace(/[”“][^”“]*”/g, '”…”');

const named = ({rule, language, part, text}: Sentence): string => `${rule.id} ${language}.${part}: ${text}`;

const offending = (where: (sentence: Sentence) => boolean, wrong: {readonly [L in Language]: RegExp}): string[] =>
	sentences
		.filter(where)
		.filter(({language, text}) => wrong[language].test(own(text)))
		.map(named);

const everywhere = (): boolean => true;
const states = ({part}: Sentence): boolean => part !== 'try';

describe('the voice of every tip', () => {
	it('speaks both languages, each in its own words', () => {
		expect(sentences.length).toBeGreaterThan(0);
		const same = (builtIn.rules ?? []).filter(({say}) => say.sv?.why === say.en?.why || say.sv?.try === say.en?.try);
		expect(same.map(({id}) => id)).toEqual([]);
	});

	it.each([
		['saw', 90],
		['why', 160],
		['try', 140],
	] as const)('says %s within 12 and %i characters', (part, most) => {
		const bad = sentences.filter(
			sentence => sentence.part === part && (sentence.text.length < 12 || sentence.text.length > most),
		);
		expect(bad.map(sentence => `${sentence.text.length} ${named(sentence)}`)).toEqual([]);
	});

	it('fills in nothing but {words}, {count} and {limit}', () => {
		const bad = sentences.filter(({text}) => /[{}]/.test(text.replace(/\{(words|count|limit)\}/g, '')));
		expect(bad.map(named)).toEqual([]);
	});

	it('raises no voice', () => {
		expect(sentences.filter(({text}) => text.includes('!')).map(named)).toEqual([]);
	});

	it('forbids and demands nothing', () => {
		expect(
			offending(everywhere, {
				sv: /\b(måste|bör|borde|undvik|låt bli|(får|ska|skall) (du|ni|man) (inte|aldrig)|(får|ska|bör) (inte|aldrig))(?!\p{L})/iu,
				en: /\b(must|mustn['’]t|should|shouldn['’]t|ought|shall|refrain)\b/i,
			}),
		).toEqual([]);
	});

	it('opens no sentence with a prohibition', () => {
		expect(
			offending(everywhere, {
				sv: /(^|[.:;?…] )((?!(Det|Den|Detta|Så|Allt|Alla|Här|Där|Nu|Kan|Är) )\p{Lu}\p{L}+ (inte|aldrig)(?!\p{L})|Aldrig |Sluta att )/u,
				en: /(^|[.:;?…] )(do not|don['’]t|never|avoid|stop)\b/i,
			}),
		).toEqual([]);
	});

	it('speaks of what is not allowed in why alone', () => {
		expect(
			offending(({part}) => part !== 'why', {
				sv: /förbju|otillåt|(?<!\p{L})inte tillåt/iu,
				en: /\b(forbid|forbade|prohibit|banned|not allowed)/i,
			}),
		).toEqual([]);
	});

	it('lays no blame and judges no one', () => {
		expect(
			offending(everywhere, {
				sv: /\b(du|ni) (har )?(glömde|glömt|missat|missade|misslyckats?|slarvat)(?!\p{L})|\bdu (låter|verkar|framstår|skryter|ljuger|är (för|inte))(?!\p{L})|\b(oproffsig|oprofessionell|olämplig|oseriös|slarvig|dumt?)(?!\p{L})/iu,
				en: /\byou (have |['’]ve )?(forgot|forgotten|failed|missed|neglected)\b|\byou (sound|seem|come across|look|brag)\b|\b(unprofessional|inappropriate|careless|stupid|sloppy)\b/i,
			}),
		).toEqual([]);
	});

	it('never says we, regel or äkta', () => {
		expect(
			offending(everywhere, {
				sv: /(?<!\p{L})(vi|oss|vår|vårt|våra|regel\p{L}*|regler\p{L}*|(o?)äkta)(?!\p{L})/iu,
				en: /\b(we|We|us|our|Our|ours|genuine|Genuine|inauthentic)\b/,
			}),
		).toEqual([]);
	});

	it('never says who or what wrote the text', () => {
		expect(
			offending(everywhere, {
				sv: /(skriv(en|et|na|it)|text(en)?|gjord) av (en )?(ai|maskin|robot|chatgpt)(?!\p{L})|ai-(skriv|text)/iu,
				en: /(written|generated|made|produced) by (an? )?(ai|machine|bot|chatgpt)\b|ai-(written|generated text)/i,
			}),
		).toEqual([]);
	});

	it('names law and crime in why alone', () => {
		expect(
			offending(({part}) => part !== 'why', {
				sv: /(?<!\p{L})(lag(en|ar|arna)?|lagbrott\p{L}*|olaglig\p{L}*|brott(et|slig\p{L}*)?|straff\p{L}*|förtal\p{L}*|böter|domstol\p{L}*|gdpr)(?!\p{L})/iu,
				en: /\b(laws?|legal|illegal|unlawful|crimes?|criminal|defamation|court|gdpr|sued?)\b/i,
			}),
		).toEqual([]);
	});

	it('promises nothing', () => {
		expect(
			offending(everywhere, {sv: /garanti|garanter|lovar att|alltid fungera/i, en: /guarantee|always works/i}),
		).toEqual([]);
	});

	it('says in try nothing that the label before it has said', () => {
		expect(offending(({part}) => part === 'try', {sv: /^(pröva|prova|försök)(?!\p{L})/iu, en: /^try\b/i})).toEqual([]);
	});

	it('spells it prova', () => {
		expect(offending(everywhere, {sv: /(?<!\p{L})pröva/iu, en: /(?!)/})).toEqual([]);
	});

	it('speaks English with contractions and of people', () => {
		expect(
			offending(everywhere, {
				sv: /(?!)/,
				en: /\b(somebody|nobody|e-mail|(do|does|did|is|are|was|were|can|could|has|have|will|would) ?not|(?<!where )it is|you (are|will|have))\b/i,
			}),
		).toEqual([]);
	});

	it('sets found words in quotation marks of its own language, each pair closed and apart from the next word', () => {
		const quoted = {sv: /”\{words\}( …)?”/g, en: /“\{words\}( …)?”/g};
		const bare = sentences.filter(({language, text}) => text.replace(quoted[language], '').includes('{words}'));
		const straight = sentences.filter(({text}) => /["']/.test(text));
		const odd = sentences.filter(({text}) => (text.match(/[”“]/g) ?? []).length % 2 === 1);
		const stuck = sentences.filter(({text}) => /[\p{L}\d]”…”|”…”[\p{L}\d]/u.test(own(text)));
		expect([...bare, ...straight, ...odd, ...stuck].map(named)).toEqual([]);
	});

	it.each(['sv', 'en'] as const)('is short: half the tips in %s take 26 words or fewer', spoken => {
		const lengths = (builtIn.rules ?? [])
			.map(({say}) => parts.flatMap(part => say[spoken]?.[part].split(/\s+/) ?? []).length)
			.toSorted((a, b) => a - b);
		expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(26);
	});

	it('asks nothing where it states', () => {
		expect(
			sentences
				.filter(states)
				.filter(({text}) => own(text).includes('?'))
				.map(named),
		).toEqual([]);
	});

	it('orders nothing where it states', () => {
		expect(
			offending(states, {
				sv: /(^|[.:;?…] )(Skriv|Byt|Lägg|Pröva|Prova|Stryk|Ta|Säg|Svara|Tacka|Börja|Avsluta|Behåll|Flytta|Nämn|Fråga|Visa|Välj|Testa|Låt|Berätta|Tänk|Kolla|Läs|Använd|Gör|Ge|Sätt|Tagga|Länka|Kom ihåg)(?!\p{L})/u,
				en: /(^|[.:;?…] )(Write|Swap|Add|Try|Drop|Take|Say|Answer|Thank|Start|End|Keep|Move|Mention|Ask|Show|Choose|Pick|Let|Tell|Think|Check|Use|Give|Set|Tag|Link|Remember|Make|Put)\b/,
			}),
		).toEqual([]);
	});
});

const lix = (text: string): number => {
	const words = text.match(/\p{L}+/gu) ?? [];
	const stops = text.match(/[.?:]+(?=\s|$)/g) ?? [];
	return words.length / Math.max(1, stops.length) + (100 * words.filter(word => word.length > 6).length) / words.length;
};

const inner = (condition: Condition): readonly Condition[] => {
	if ('any' in condition) return condition.any;
	return 'all' in condition ? condition.all : [];
};

const misses = (condition: Condition): boolean =>
	'absent' in condition || 'not' in condition || inner(condition).some(misses);

/** True when the condition is about words it looks for, and never about what is missing or about the draft as a whole. */
const findsWords = (condition: Condition): boolean => {
	if ('any' in condition) return condition.any.every(findsWords);
	if ('all' in condition) return condition.all.some(findsWords) && !condition.all.some(misses);
	return ('phrase' in condition || 'swap' in condition) && condition.within !== 'parent';
};

/** Never repeats what it found, since that is about another person. */
const discreet = ['protect/other-peoples-health'];

describe('how every tip reads', () => {
	it('is easy Swedish', () => {
		const hard = (builtIn.rules ?? [])
			.map(({id, say}) => ({id, value: lix(parts.map(part => own(say.sv?.[part] ?? '')).join(' '))}))
			.filter(({value}) => value > 40);
		expect(hard.map(({id, value}) => `${id}: LIX ${Math.round(value)}`)).toEqual([]);
	});

	it('quotes the words it is about', () => {
		const silent = (builtIn.rules ?? [])
			.filter(({id, when}) => findsWords(when) && !discreet.includes(id))
			.filter(({say}) => !languages.every(language => /\{(words|count)\}/.test(say[language]?.saw ?? '')));
		expect(silent.map(({id}) => id)).toEqual([]);
	});
});
