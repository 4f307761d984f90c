/** The parts of a network a draft can be written for. */
export const surfaces = ['post', 'comment', 'reply', 'share', 'title'] as const;

/** The part of a network a draft is written for; an unknown site has only posts. */
export type Surface = (typeof surfaces)[number];

/** As whom a person can write. */
export const voices = ['self', 'at-work', 'organisation'] as const;

/** As whom the person writes. */
export type Voice = (typeof voices)[number];

/** Who can read a published text. */
export const audiences = ['public', 'network', 'closed'] as const;

/** Who can read the published text, where the site shows it. */
export type Audience = (typeof audiences)[number];

/** A half-open range `[start, end)` in UTF-16 units of the text it belongs to. */
export type Span = readonly [start: number, end: number];

/** The text being answered, as plain text, with its writer's name where the site shows it. */
export type Parent = {readonly text: string; readonly author?: string};

/** A picture or film in the draft; `alt` is absent when the site does not show it, empty when nothing is written. */
export type Picture = {readonly kind: 'picture' | 'video'; readonly alt?: string};

/** The ways networks count the length of a text: each name is one counter in `engine/text/length/text-length.ts`. */
export const countings = ['utf16', 'code-points', 'graphemes', 'x-weighted', 'bluesky', 'mastodon'] as const;

/** What a part of a draft is: the text itself, a content warning, a title, an answer of a poll, or a picture's description. */
export type DraftPartKind = 'text' | 'warning' | 'title' | 'option' | 'alt';

/** One part of a draft and where it lies in `draft.text`; parts are parted by a blank line. */
export type DraftPart = {readonly kind: DraftPartKind; readonly span: Span};

/** How a network counts the length of a text. */
export type Counting = (typeof countings)[number];

/** The network's own limit for this surface: `max` and `fold` (what shows before "more") in the unit `count` names. */
export type Limit = {
	readonly max: number;
	readonly count: Counting;
	readonly fold?: number;
	/** What the page itself says is left, below 0 past the limit; it goes before `max`, which is the network's usual one. */
	readonly left?: number;
};

/** What the person has written, as plain data; the last thing that comes out of the DOM. */
export type Draft = {
	readonly platform: string;
	readonly surface: Surface;
	readonly voice: Voice;
	readonly text: string;
	/** Everything that is published with it, in the order of `text`; absent when the text is all there is. */
	readonly parts?: readonly DraftPart[];
	/** The published text being edited; absent for a new one. */
	readonly published?: string;
	readonly parent?: Parent;
	readonly links: readonly string[];
	readonly pictures: readonly Picture[];
	readonly audience?: Audience;
	readonly limit?: Limit;
};
