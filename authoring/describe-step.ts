import {describeChange} from '../engine/rule-set/diff/describe-change.ts';
import {diffRuleSets} from '../engine/rule-set/diff/diff-rule-sets.ts';
import type {GuidanceDocument, PageName} from './guidance-document.ts';
import {pageForPath} from './page-for-path.ts';

/** A step of undo or redo: the page it changed, and in a sentence what changed there, where it is in the set. */
export type Step = {readonly page: PageName; readonly said?: string};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What one step changed; undefined when nothing did. */
export const describeStep = (
	before: GuidanceDocument,
	after: GuidanceDocument,
	language: 'sv' | 'en',
): Step | undefined => {
	const [change] = diffRuleSets(before.set, after.set);
	if (change) return {page: pageForPath(change.path) ?? 'save', said: describeChange(change)[language]};
	if (before.policy !== after.policy || !same(before.decided, after.decided)) return {page: 'read'};
	return same(before, after) ? undefined : {page: 'listen'};
};
