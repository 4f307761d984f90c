import {failingExamples} from '../engine/checking/run-examples.ts';
import type {BuiltInSet} from '../engine/model/rule-set.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {loadPlatforms} from './load-platforms.ts';
import {loadBuiltIn} from './load-rules.ts';

/** The built-in rules that lean on a legal fact to be read again, each as one line; none when all are fresh on `today` (ISO date). */
export const staleFacts = ({rules}: BuiltInSet, today: string): readonly string[] =>
	rules.flatMap(({id, source: {recheck, url}}) =>
		recheck !== undefined && recheck < today
			? [`rules/${id}.ts: read ${url} again, due ${recheck}; its tip is a hint until then`]
			: [],
	);

/** What is wrong with the built-in rules, each as one line with the rule's file: errors, and examples that no longer hold. */
export const invalidRules = async (set: BuiltInSet): Promise<readonly string[]> => {
	const [platforms, compiled] = [await loadPlatforms(), compile(set)];
	const means = {
		limitOf: (platform: string, surface: 'post' | 'comment' | 'reply' | 'share' | 'title') =>
			platforms.get(platform)?.limits[surface] ?? platforms.get(platform)?.limits.else,
	};
	const errors = compiled.errors.map(({rule, path, message, mend}) => `rules/${rule}.ts ${path}: ${message}. ${mend}`);
	const examples = compiled.rules.flatMap(rule =>
		failingExamples(rule, compiled, means).map(({text, message}) => `rules/${rule.id}.ts: ${message}: ${text}`),
	);
	return [...errors, ...examples];
};

/** The built-in rule set, once all of it holds; throws with every rule's file and sentence otherwise. */
export const loadValidRules = async (): Promise<BuiltInSet> => {
	const set = await loadBuiltIn();
	const unsound = await invalidRules(set);
	if (unsound.length) throw new Error(`The built-in rules do not hold:\n${unsound.join('\n')}`);
	return set;
};
