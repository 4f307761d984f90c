import * as v from 'valibot';
import {isoDay} from './iso-day.ts';

/** What a goal can be noticed by; `other` where it is something a draft cannot show. */
export const goalKinds = ['answers', 'visits', 'sign-ups', 'ideas', 'applicants', 'other'] as const;

/** What one goal is noticed by. */
export type GoalKind = (typeof goalKinds)[number];

const words = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/** The form of a goal; anything else in it is refused. */
export const goalSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
	sentence: words(300),
	kind: v.picklist(goalKinds),
	who: v.exactOptional(words(200)),
	sign: v.exactOptional(words(300)),
	until: v.exactOptional(isoDay),
	order: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
	reached: v.exactOptional(v.picklist(['yes', 'partly', 'no'])),
});

/**
 * A goal of the person's own: their sentence, what it is noticed by, and where they told it who notices (`who`), how they would see it (`sign`)
 * and till when. `order` grows from goal to goal. `reached` is their own judgement at the end.
 */
export type Goal = v.InferOutput<typeof goalSchema>;

/** The goal that stands above the draft on `today` (an ISO day): the newest that is neither judged nor past its day; `undefined` without one. */
export const currentGoal = (goals: readonly Goal[], today: string): Goal | undefined =>
	goals.findLast(({reached, until}) => reached === undefined && (until === undefined || until >= today));
