import {inflect} from '../../engine/inflect.ts';
import {type ParsedRuleSet, parseRuleSet} from '../../engine/parse-rule-set.ts';
import {blocking} from '../../engine/reader/blocking.ts';
import type {Finding} from '../../engine/reader/finding.ts';
import {readRuleSet} from '../../engine/reader/read-rule-set.ts';
import type {RuleSet, RuleSetError} from '../../engine/rule-set.ts';
import {outOfBounds} from '../../engine/schema/bounds.ts';
import {writeForms} from '../../engine/write-forms.ts';
import type {Problem} from './problem.ts';
import {startProgress} from './progress.ts';
import type {Source} from './source.ts';

/** A rule set as Äkta would take it, or everything that would make Äkta refuse it. */
export type Prepared = {
	/** With its English forms written in; absent when there are problems of form. */
	readonly set?: RuleSet;
	/** What refuses it. */
	readonly problems: readonly Problem[];
	/** Rules this version leaves out because they need a newer Äkta. */
	readonly leftOut: readonly Problem[];
};

const toProblem = ({file, placeOf}: Source, {rule, path, message, mend}: RuleSetError): Problem => ({
	file,
	...placeOf(path, rule),
	...(rule !== undefined && {rule}),
	path,
	message,
	mend,
});

const fromFinding = ({file, placeOf}: Source, {place, words, what, why, rewrite}: Finding): Problem => ({
	file,
	...placeOf(place),
	path: place,
	message: `${what.en.replace(/\.$/, '')}${words && `: “${words}”`}`,
	mend: rewrite ? `For instance: ${rewrite}` : why.en,
});

/** Signed bytes stay as they are; anything else gets its English forms where it is written. */
const parsed = ({json, signed}: Source): ParsedRuleSet => {
	if (signed || outOfBounds(json)) return parseRuleSet(json);
	const progress = startProgress('English forms of terms');
	const counting = (term: string): readonly string[] => {
		progress.tick();
		return inflect(term);
	};
	const written = writeForms(json as RuleSet, counting);
	progress.end();
	return parseRuleSet(written);
};

/** Judges a source as Äkta would: its form, its examples, and what the policy reader holds back. */
export const prepareSet = (source: Source): Prepared => {
	if (source.problems.length) return {problems: source.problems, leftOut: []};
	const {set, errors, ...rest} = parsed(source);
	if (!set) return {problems: (errors ?? []).map(error => toProblem(source, error)), leftOut: []};
	const held = blocking(readRuleSet(set)).map(finding => fromFinding(source, finding));
	const leftOut = ('leftOut' in rest ? rest.leftOut : []).map(error => toProblem(source, error));
	return {set, problems: held, leftOut};
};
