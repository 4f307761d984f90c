import type {Found, Hit} from './checks/node.ts';
import type {CompiledRule} from './compile.ts';
import type {Span} from './draft.ts';
import type {Facts} from './facts.ts';
import type {Level} from './rule.ts';
import {fillSays} from './say.ts';
import type {Text} from './text/text.ts';
import type {Fix, Tip} from './tip.ts';

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

const fixOf = (hits: readonly Hit[], spans: readonly Span[], raw: string): {readonly fix?: Fix} => {
	const index = hits.findIndex(({fix}) => fix !== undefined);
	const span = spans[index];
	const text = hits[index]?.fix;
	if (!span || !text) return {};
	return {fix: {span, text: inCaseOf(raw.slice(...span), text)}};
};

const levelOf = ({rule: {level, source}}: CompiledRule, {today}: Facts): Level =>
	today !== undefined && source?.recheck !== undefined && source.recheck < today ? 'hint' : level;

/** The tip of a rule that found something: spans and words in the draft's own writing, personal data and secrets masked. */
export const makeTip = (compiled: CompiledRule, found: Found, text: Text, facts: Facts): Tip => {
	const hits = mergeHits(found.hits);
	const spans = hits.map(({start, end}) => text.rawSpan([start, end]));
	const words = hits.map(({masked}, index) => {
		const [start, end] = spans[index] ?? [0, 0];
		return masked ? mask : text.raw.slice(start, end);
	});
	const {rule, from} = compiled;
	return {
		rule: rule.id,
		from,
		level: levelOf(compiled, facts),
		strength: rule.strength === true,
		spans,
		words,
		say: fillSays(rule.say, {words, count: found.count ?? found.hits.length, limit: found.limit}),
		...fixOf(hits, spans, text.raw),
	};
};
