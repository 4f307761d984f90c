import {matchingRuleIds} from '../../checking/check.ts';
import {isLawfulSpeech} from '../../detect/shield/lawful-speech.ts';
import type {Draft} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import type {RuleSet} from '../../model/rule-set.ts';
import {type CompiledRuleSet, compile, type RuleInForce, type SourcedRule} from '../../rule-language/compile.ts';
import {secretWordRules} from '../../rule-set/rules-from-terms.ts';
import type {TimeSliced} from '../../rule-set/time-slices.ts';
import {analyseText} from '../../text/analyse-text.ts';
import type {Finding, InBoth, Weight} from '../finding.ts';
import {makeFinding} from '../make-finding.ts';
import {ordinaryPosts} from './corpus/ordinary-posts.ts';
import {rightsSentences} from './corpus/rights-sentences.ts';

/** Share of the ordinary posts of a language above which a rule speaks of nearly everything, and above which it speaks of much. */
const nearlyAll = 0.25;
const much = 0.1;
const muchForPause = 0.05;

type Placed = Pick<Draft, 'platform' | 'surface'>;

/** Where a rule is tried: the first place it runs in. */
const placeOf = ({on}: SourcedRule): Placed => ({
	platform: on?.platforms?.[0] ?? 'other',
	surface: on?.surfaces?.[0] ?? 'post',
});

/** As the organisation's own voice meets it: whatever voice it names, on whatever it starts with. */
const bare = ({on, ...rule}: RuleInForce): RuleInForce => {
	const {voice: _, ...place} = on ?? {};
	return {...rule, start: 'on', on: place};
};

/** The compiled set in parts that are tried in the same place. */
const byPlace = (compiled: CompiledRuleSet): readonly (readonly [Placed, CompiledRuleSet])[] => {
	const parts = new Map<string, {place: Placed; running: CompiledRuleSet['running'][number][]}>();
	for (const each of compiled.running) {
		const place = placeOf(each.rule);
		const key = `${place.platform} ${place.surface}`;
		const part = parts.get(key) ?? {place, running: []};
		part.running.push(each);
		parts.set(key, part);
	}
	return [...parts.values()].map(({place, running}) => [place, {...compiled, running}] as const);
};

const draftOf = (place: Placed, text: string): Draft => ({
	...place,
	voice: 'organisation',
	text,
	links: [],
	pictures: [],
});

/** The texts each rule speaks on, by its id. */
type Spoken = ReadonlyMap<string, readonly string[]>;

function* spokenOn(
	parts: ReturnType<typeof byPlace>,
	texts: readonly string[],
	language: Language,
): TimeSliced<Spoken> {
	const found = new Map<string, string[]>();
	for (const text of texts) {
		const read = analyseText(text, () => language);
		for (const [place, part] of parts) {
			for (const id of matchingRuleIds(part, draftOf(place, text), {}, read))
				found.set(id, [...(found.get(id) ?? []), text]);
		}
		yield;
	}
	return found;
}

const onRights = (text: string): InBoth => ({
	sv: `Regeln slår till på något som människor har rätt att säga: ”${text}” Fler ord omkring, eller ett undantag, gör den smalare.`,
	en: `The rule speaks on something people have a right to say: “${text}” More words around it, or an exception, make it narrower.`,
});

const onMuch = (hits: number, of: number, text: string): InBoth => ({
	sv: `Regeln slår till på ${hits} av ${of} vanliga inlägg, till exempel: ”${text}” Fler ord omkring, eller ett undantag, gör den smalare.`,
	en: `The rule speaks on ${hits} of ${of} ordinary posts, for example: “${text}” More words around it, or an exception, make it narrower.`,
});

const breadth = (share: number, {level, strength}: SourcedRule): Weight | undefined => {
	if (strength) return undefined;
	if (share > nearlyAll || (level === 'pause' && share > muchForPause)) return 'block';
	return share > much ? 'mend' : undefined;
};

const findingFor = (
	rule: SourcedRule,
	place: string,
	language: Language,
	rights: Spoken,
	ordinary: Spoken,
): Finding[] => {
	const [right] = rights.get(rule.id) ?? [];
	if (right !== undefined) return [makeFinding('L23', 'block', {place, words: right, language, what: onRights(right)})];
	const hits = ordinary.get(rule.id) ?? [];
	const weight = breadth(hits.length / ordinaryPosts[language].length, rule);
	const [first = ''] = hits;
	if (!weight) return [];
	const what = onMuch(hits.length, ordinaryPosts[language].length, first);
	return [makeFinding('L23', weight, {place, words: first, language, what})];
};

/** What is run to see how far it reaches: the set's rules, and the one made of its secret words. */
const partsOf = (set: RuleSet, compiled: CompiledRuleSet): ReturnType<typeof byPlace> => {
	const secrets = secretWordRules(set);
	const all = secrets.length ? [compiled, compile({...set, rules: secrets})] : [compiled];
	return all.flatMap(({running, ...rest}) =>
		byPlace({...rest, running: running.map(each => ({...each, rule: bare(each.rule)}))}),
	);
};

type Tried = {readonly rule: SourcedRule; readonly place: string};

const triedOf = (set: RuleSet): readonly Tried[] => [
	...(set.rules ?? []).map((rule, index) => ({rule, place: `rules[${index}].when`})),
	...secretWordRules(set).map(rule => ({rule, place: 'terms.secret'})),
];

const steered = {
	sv: 'Ordet hör till det som människor har rätt att säga. Råd om ordval lämnar det i fred.',
	en: 'The word belongs to what people have a right to say. Advice on wording leaves it alone.',
};

const preferred = ({terms}: RuleSet): Finding[] =>
	(['sv', 'en'] as const).flatMap(language =>
		Object.keys(terms?.prefer?.[language] ?? {})
			.filter(words => isLawfulSpeech(analyseText(words, () => language)))
			.map(words =>
				makeFinding('L23', 'block', {place: `terms.prefer.${language}.${words}`, words, language, what: steered}),
			),
	);

/**
 * Rules that reach too far, measured by running them: any that speaks on a rights sentence, and any that speaks on many ordinary posts. The
 * shield is left aside, since the organisation's own voice does not have it.
 */
export function* reachFindings(set: RuleSet, compiled: CompiledRuleSet): TimeSliced<Finding[]> {
	const parts = partsOf(set, compiled);
	const found: Finding[] = [];
	for (const language of ['sv', 'en'] as const) {
		const rights = yield* spokenOn(parts, rightsSentences[language], language);
		const ordinary = yield* spokenOn(parts, ordinaryPosts[language], language);
		found.push(...triedOf(set).flatMap(({rule, place}) => findingFor(rule, place, language, rights, ordinary)));
	}
	return [...found, ...preferred(set)];
}
