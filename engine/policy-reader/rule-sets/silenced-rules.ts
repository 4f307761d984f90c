import {check} from '../../checking/check.ts';
import {draftFromExample} from '../../checking/run-examples.ts';
import type {Facts} from '../../model/check-context.ts';
import type {Draft, Voice} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import type {BuiltInRule, Level} from '../../model/rule.ts';
import {ruleName} from '../../model/rule-name.ts';
import type {BuiltInSet, RuleSet} from '../../model/rule-set.ts';
import type {Tip} from '../../model/tip.ts';
import {type CompiledRuleSet, compile} from '../../rule-language/compile.ts';
import {combineRuleSets} from '../../rule-set/combine-rule-sets.ts';
import {mapSliced, type TimeSliced} from '../../rule-set/time-slices.ts';
import type {Finding, InBoth} from '../finding.ts';
import {makeFinding} from '../make-finding.ts';

const voices: readonly Voice[] = ['self', 'at-work', 'organisation'];
const levels: readonly Level[] = ['hint', 'mark', 'pause'];

/** True for what looks after people without anybody asking for it; what starts off is the writer's own to turn on. */
export const isFloorRule = ({group, start, strength, protected: isProtected}: Omit<BuiltInRule, 'serves'>): boolean =>
	isProtected === true || (group === 'protect' && start === 'on' && !strength);

type Trial = {readonly rule: BuiltInRule; readonly draft: Draft; readonly facts: Facts};

/** A rule's own examples, as everybody they are for may write them; at work with and without the organisation's guidance. */
const trialsOf = (rule: BuiltInRule): Trial[] =>
	[rule.examples.sv, rule.examples.en].flatMap(examples =>
		(examples?.tip ?? []).flatMap(example => {
			const {draft, facts: told} = draftFromExample(example, rule);
			// Only what starts off is turned on: what starts on is to speak without.
			const facts = rule.start === 'on' ? {...told, on: told.on?.filter(id => id !== rule.id) ?? []} : told;
			return voices
				.filter(voice => rule.on?.voice?.includes(voice) ?? true)
				.flatMap(voice => [
					{rule, draft: {...draft, voice}, facts},
					...(voice === 'at-work'
						? [{rule, draft: {...draft, voice}, facts: {...facts, guidance: 'at-work' as const}}]
						: []),
				]);
		}),
	);

type Hear = (compiled: CompiledRuleSet, trial: Trial) => Tip | undefined;

const together: Hear = (compiled, {rule, draft, facts}) =>
	check(compiled, draft, facts).tips.find(tip => tip.rule === rule.id);

/** The rule by itself, since another of the same words may speak in its place. */
const alone: Hear = (compiled, trial) => {
	const running = compiled.running.filter(({rule}) => rule.id === trial.rule.id);
	return together({...compiled, running}, trial);
};

const isKept = (before: Tip, after: Tip | undefined): boolean =>
	after !== undefined &&
	levels.indexOf(after.level) >= levels.indexOf(before.level) &&
	JSON.stringify(after.say) === JSON.stringify(before.say);

const parts = ['change', 'use', 'terms', 'rules', 'company', 'protectedTopics', 'personality'] as const;

/** The part of a set without which the rule is kept; empty when it takes several. */
const culprit = (set: RuleSet, isKeptBy: (set: RuleSet) => boolean): string =>
	parts
		.filter(part => set[part] !== undefined)
		.find(part => {
			const {[part]: _gone, ...rest} = set;
			return isKeptBy(rest as RuleSet);
		}) ?? '';

const builtInSet = (rules: readonly BuiltInRule[]): BuiltInSet => ({
	format: '1.0',
	id: 'akta',
	version: 1,
	name: 'Äkta',
	rules,
});

const combined = (set: RuleSet, builtIn: readonly BuiltInRule[]): CompiledRuleSet =>
	compile(combineRuleSets(builtInSet(builtIn), set));

const silenced = ({rule, draft}: Trial): InBoth => ({
	sv: `Med de här raderna tystnar eller försvagas ett råd som skyddar människor, ”${ruleName(rule, 'sv')}”, på: ”${draft.text}” Det står kvar för alla.`,
	en: `These lines silence or weaken advice that protects people, “${ruleName(rule, 'en')}”, on: “${draft.text}” It stays for everybody.`,
});

/** How a word that gets no tip may stand in a text. */
const frames: readonly ((word: string) => string)[] = [
	word => word,
	word => `Du är så ${word}!`,
	word => `Du är en ${word}.`,
	word => `You are so ${word}!`,
	word => `You are a ${word}.`,
];

const muted: InBoth = {
	sv: 'Ordet hör till det som skyddar människor från skada, så det får tips även här. Stryk det ur terms.allow.',
	en: 'The word belongs to what keeps people from harm, so it gets a tip here too. Take it out of terms.allow.',
};

const draftOf = (text: string): Draft => ({
	platform: 'other',
	surface: 'post',
	voice: 'organisation',
	text,
	links: [],
	pictures: [],
});

const allowedFindings = (word: string, place: string, own: CompiledRuleSet, language: Language): Finding[] =>
	frames.some(frame => check(own, draftOf(frame(word)), {}).tips.length > 0)
		? [makeFinding('L24', 'block', {place, words: word, language, what: muted})]
		: [];

type Beside = {
	readonly set: RuleSet;
	readonly own: CompiledRuleSet;
	readonly both: CompiledRuleSet;
	readonly floor: readonly BuiltInRule[];
};

const silencedOn = (trial: Trial, {set, own, both, floor}: Beside): Finding | undefined => {
	for (const hear of [alone, together]) {
		const before = hear(own, trial);
		if (!before || isKept(before, hear(both, trial))) continue;
		return makeFinding('L24', 'block', {
			place: culprit(set, part => isKept(before, hear(combined(part, floor), trial))),
			words: trial.rule.id,
			language: set.languages?.[0] ?? 'sv',
			what: silenced(trial),
		});
	}
	return undefined;
};

function* silencedBy(beside: Beside): TimeSliced<Finding[]> {
	const all: Finding[] = [];
	for (const rule of beside.floor)
		for (const trial of trialsOf(rule)) {
			const found = silencedOn(trial, beside);
			yield;
			if (!found) continue;
			all.push(found);
			break;
		}
	return all;
}

/**
 * What a set does, in effect, to the built-in rules that look after people: their own examples are run with and without the set, as everybody
 * may write them, and a rule that falls silent, reaches in less or speaks in other words refuses the set, each rule once. So does a word that
 * gets no tip though one of these rules speaks on it. Rules that neither look after people nor come with the set are left aside.
 */
export function* silencedFindings(set: RuleSet, builtIn: readonly BuiltInRule[]): TimeSliced<Finding[]> {
	const floor = builtIn.filter(isFloorRule);
	if (floor.length === 0) return [];
	const own = compile(builtInSet(floor));
	yield;
	const both = combined(set, floor);
	yield;
	const found = yield* silencedBy({set, own, both, floor});
	const language = set.languages?.[0] ?? 'sv';
	const words = [...(set.terms?.allow ?? []).entries()];
	const allowed = yield* mapSliced(words, ([index, word]) =>
		allowedFindings(word, `terms.allow[${index}]`, own, language),
	);
	return [...found, ...allowed];
}
