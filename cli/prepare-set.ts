import type {BuiltInRule} from '../engine/model/rule.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {RuleSetError} from '../engine/model/rule-set-error.ts';
import type {Finding} from '../engine/policy-reader/finding.ts';
import {blocking} from '../engine/policy-reader/finding.ts';
import {readRuleSet} from '../engine/policy-reader/read-rule-set.ts';
import {inflect} from '../engine/rule-set/inflect.ts';
import {type ParsedRuleSet, parseRuleSet} from '../engine/rule-set/parse-rule-set.ts';
import {outOfBounds} from '../engine/rule-set/schema/size-limits.ts';
import {writeInflections} from '../engine/rule-set/write-inflections.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';
import {createProgress} from '../scripts/progress.ts';
import type {Problem} from './problem.ts';
import type {SourceFile} from './source.ts';

/** A rule set as Äkta would take it, or everything that would make Äkta refuse it. */
export type PreparedSet = {
	/** With its English forms written in; absent when there are problems of form. */
	readonly set?: RuleSet;
	/** What refuses it. */
	readonly problems: readonly Problem[];
	/** Rules this version leaves out because they need a newer Äkta. */
	readonly leftOut: readonly Problem[];
};

const toProblem = ({file, placeOf}: SourceFile, {rule, path, message, mend}: RuleSetError): Problem => ({
	file,
	...placeOf(path, rule),
	...(rule !== undefined && {rule}),
	path,
	message,
	mend,
});

const fromFinding = ({file, placeOf}: SourceFile, {place, words, what, why, rewrite}: Finding): Problem => ({
	file,
	...placeOf(place),
	path: place,
	message: `${what.en.replace(/\.$/, '')}${words && `: “${words}”`}`,
	mend: rewrite ? `For instance: ${rewrite}` : why.en,
});

/** Signed bytes stay as they are; anything else gets its English forms where it is written. */
const parsed = ({json, signed}: SourceFile, builtIn: readonly BuiltInRule[]): ParsedRuleSet => {
	if (signed || outOfBounds(json)) return parseRuleSet(json, builtIn);
	const progress = createProgress('English forms of terms');
	const counting = (term: string): readonly string[] => {
		progress.tick();
		return inflect(term);
	};
	const written = writeInflections(json as RuleSet, counting);
	progress.end();
	return parseRuleSet(written, builtIn);
};

/** Judges a source as Äkta would: its form, its examples, and what the policy reader holds back. */
export const prepareSet = async (source: SourceFile): Promise<PreparedSet> => {
	if (source.problems.length) return {problems: source.problems, leftOut: []};
	const {rules: builtIn} = await loadBuiltIn();
	const {set, errors, ...rest} = parsed(source, builtIn);
	if (!set) return {problems: (errors ?? []).map(error => toProblem(source, error)), leftOut: []};
	const held = blocking(readRuleSet(set, builtIn)).map(finding => fromFinding(source, finding));
	const leftOut = ('leftOut' in rest ? rest.leftOut : []).map(error => toProblem(source, error));
	return {set, problems: held, leftOut};
};
