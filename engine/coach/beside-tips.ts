import type {Tip} from '../tip.ts';

/** Rules on what a reply lacks; beside the coach, which says the one that weighs most, their hints are left out. */
const same: ReadonlySet<string> = new Set([
	'participate/acknowledge-first',
	'participate/answer-what-was-asked',
	'participate/holding-statement',
	'participate/leave-the-troll',
	'participate/next-step',
	'participate/promise-with-a-time',
	'participate/sign-with-a-name',
	'participate/thank-for-the-error',
]);

/** Rules on what a reply does to the other: as long as one speaks, nothing that is lacking weighs more. */
const heavier: ReadonlySet<string> = new Set([
	'participate/answer-before-dm',
	'participate/apology-that-owns',
	'participate/ask-without-accusing',
	'participate/canned-reply',
	'participate/defensive-reply',
	'participate/facts-not-rumour',
	'participate/no-belittling',
	'participate/no-blame-no-shame',
	'participate/no-passive-aggression',
	'participate/no-sarcasm',
	'participate/not-only-asking',
]);

/** True for a tip that the coach stands for. */
export const isSame = ({rule, level}: Tip): boolean => level === 'hint' && same.has(rule);

/** True when a tip weighs more than anything a reply lacks. */
export const weighsMore = ({rule, level, strength}: Tip): boolean =>
	!strength && (level === 'pause' || heavier.has(rule));
