/** The part of a network a draft is written for; an unknown site has only posts. */
export type Surface = 'post' | 'comment' | 'reply' | 'share' | 'title';

/** As whom the person writes. */
export type Voice = 'self' | 'at-work' | 'organisation';

/** Who can read the published text, where the site shows it. */
export type Audience = 'public' | 'network' | 'closed';

/** A half-open range `[start, end)` in UTF-16 units of the text it belongs to. */
export type Span = readonly [start: number, end: number];

/** The text being answered, as plain text, with its writer's name where the site shows it. */
export type Parent = {readonly text: string; readonly author?: string};

/** A picture or film in the draft; `alt` is absent when the site does not show it, empty when nothing is written. */
export type Picture = {readonly kind: 'picture' | 'video'; readonly alt?: string};

/** How a network counts the length of a text: each name is one counter in `engine/counting.ts`. */
export type Counting = 'utf16' | 'code-points' | 'graphemes' | 'x-weighted' | 'bluesky' | 'mastodon';

/** The network's own limit for this surface: `max` and `fold` (what shows before "more") in the unit `count` names. */
export type Limit = {readonly max: number; readonly count: Counting; readonly fold?: number};

/** What the person has written, as plain data; the last thing that comes out of the DOM. */
export type Draft = {
	readonly platform: string;
	readonly surface: Surface;
	readonly voice: Voice;
	readonly text: string;
	/** The published text being edited; absent for a new one. */
	readonly published?: string;
	readonly parent?: Parent;
	readonly links: readonly string[];
	readonly pictures: readonly Picture[];
	readonly audience?: Audience;
	readonly limit?: Limit;
};
