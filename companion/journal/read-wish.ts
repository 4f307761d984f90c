import type {GoalKind} from './goal.ts';

const vanity =
	/följare|gilla-?markering|gillande|\blikes?\b|räckvidd|visningar|\bklick|viral|followers?|\breach\b|impressions|\bviews\b|subscribers/iu;

const signs: readonly (readonly [GoalKind, RegExp])[] = [
	['sign-ups', /anmäl|biljett|boka|sign(?:s|ed)? ?-?up|regist|tickets?|book/iu],
	['applicants', /jobb|anställ|\bsök(?:er|a)\b|rekryt|kolleg|hir(?:e|ing)|appl(?:y|ies|icant)|work (?:here|with us)/iu],
	['ideas', /idé|förslag|tips(?:a|ar)?\b|\bideas?\b|suggest/iu],
	['visits', /besök|komm(?:er|a)|titta in|träffa|\bvisit|\bcomes?\b|drop in|meet/iu],
	['answers', /fråga|svar|hör(?:a|t)? av|berätta|kommentar|\bask|answer|repl(?:y|ies)|comment|write to|hear from/iu],
];

/** What a person's wish, in their own words, would be noticed by; `other` where its words do not tell. */
export const kindOfWish = (wish: string): GoalKind => signs.find(([, sign]) => sign.test(wish))?.[0] ?? 'other';

/** True for a wish about followers, likes or reach, which nobody can be heard in. */
export const countsVanity = (wish: string): boolean => vanity.test(wish);
