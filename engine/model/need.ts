/** What a reader or a writer runs into, by the names editors gave it when they labelled real posts and replies. */
export const needKinds = [
	'empty-words',
	'template-opening',
	'no-concrete-detail',
	'machine-like',
	'leftovers',
	'no-own-take',
	'hidden-interest',
	'claim-without-source',
	'officialese',
	'unexplained-terms',
	'drama-hook',
	'vanity',
	'wall-of-text',
	'broetry',
	'buried-point',
	'shouting',
	'styled-unicode',
	'emoji-load',
	'hashtag-load',
	'typos',
	'engagement-bait',
	'generic-question',
	'no-invitation',
	'event-details-missing',
	'job-details-missing',
	'link-without-words',
	'selling-first',
	'canned-reply',
	'no-answer',
	'dm-before-answer',
	'apology-dodges',
	'no-acknowledgement',
	'no-next-step',
	'defensive',
	'adds-nothing',
	'heat-at-person',
	'personal-data',
	'green-claim',
	'tagging-many',
] as const;

/** What works in a post or a reply, named in the same way. */
export const strengthKinds = [
	'concrete-detail',
	'own-experience',
	'real-question',
	'credit-named',
	'owned-mistake',
	'plain-language',
	'time-and-place',
	'answers-straight',
	'warmth',
	'source-given',
] as const;

/** The trouble a tip is there for. */
export type NeedKind = (typeof needKinds)[number];

/** What a strength is there for. */
export type StrengthKind = (typeof strengthKinds)[number];
