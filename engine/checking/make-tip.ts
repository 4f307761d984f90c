import type {Facts} from '../model/check-context.ts';
import type {Span} from '../model/draft.ts';
import type {Level} from '../model/rule.ts';
import type {Fix, Tip} from '../model/tip.ts';
import type {CompiledRule} from '../rule-language/compile.ts';
import type {ConditionResult, Hit} from '../rule-language/conditions/condition-node.ts';
import type {Text} from '../text/text.ts';
import {fillPlaceholders} from './fill-placeholders.ts';
import {type Found, makeFix} from './make-fix.ts';

const mask = '•••';

const mostSpans = 50;

const mergeHits = (hits: readonly Hit[]): Hit[] => {
	const merged: Hit[] = [];
	for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		const last = merged.at(-1);
		if (last && hit.start < last.end) {
			const isMasked = last.masked === true || hit.masked === true;
			merged[merged.length - 1] = {...last, end: Math.max(last.end, hit.end), ...(isMasked && {masked: true as const})};
		} else merged.push(hit);
	}
	return merged.slice(0, mostSpans);
};

const inCaseOf = (found: string, text: string): string => {
	const first = found.charAt(0);
	const isCapital = first !== first.toLowerCase();
	return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
};

const tipFix = (hits: readonly Hit[], spans: readonly Span[], raw: string): {readonly fix?: Fix} => {
	const index = hits.findIndex(({fix}) => fix !== undefined);
	const span = spans[index];
	const text = hits[index]?.fix;
	if (!span || !text) return {};
	return {fix: {span, text: inCaseOf(raw.slice(...span), text)}};
};

const ruleFix = ({rule}: CompiledRule, found: Found): {readonly fix?: Fix} => {
	const fix = rule.fix && makeFix(rule.fix, found);
	return fix ? {fix} : {};
};

const tipLevel = ({rule: {level, source}}: CompiledRule, {today}: Facts): Level =>
	today !== undefined && source?.recheck !== undefined && source.recheck < today ? 'hint' : level;

/** The tip of a rule that found something: spans and words in the draft's own writing, personal data and secrets masked. */
export const makeTip = (compiled: CompiledRule, found: ConditionResult, text: Text, facts: Facts): Tip => {
	const hits = mergeHits(found.hits);
	const spans = hits.map(({start, end}) => text.rawSpan([start, end]));
	const words = hits.map(({masked}, index) => {
		const [start, end] = spans[index] ?? [0, 0];
		return masked ? mask : text.raw.slice(start, end);
	});
	const {rule, from} = compiled;
	return {
		rule: rule.id,
		group: rule.group,
		pillar: rule.pillar,
		...(rule.coach && {coach: rule.coach}),
		from,
		level: tipLevel(compiled, facts),
		strength: rule.strength === true,
		spans,
		words,
		...(rule.masked && {masked: true as const}),
		say: fillPlaceholders(rule.say, {words, count: found.count ?? found.hits.length, limit: found.limit}),
		...tipFix(hits, spans, text.raw),
		...ruleFix(compiled, {text, hits, spans}),
	};
};
