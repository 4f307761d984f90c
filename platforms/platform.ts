import type {Audience, Limit, Parent, Picture, Surface, Voice} from '../engine/draft.ts';

/** The key press that publishes: Ctrl or Cmd with Enter, or Enter alone without Shift. */
export type PublishKey = 'mod-enter' | 'enter';

/** Where in a page something is read: the field written in, and the smallest element that also holds its pictures and publish control. */
export type Place = {readonly field: HTMLElement; readonly scope: Element};

/** One kind of composer of a network. Everything but `surface` gives `undefined` or nothing when the page does not show it. */
export type ComposerKind = {
	/** ISO date on which the selectors were last taken from a source. */
	readonly seen: string;
	/** Selects the field itself: a `textarea` or the outermost editable element. */
	readonly field: string;
	/**
	 * Selects the nearest ancestor that holds one whole publication, its publish control too where that is there already; absent means
	 * the nearest that holds a publish control.
	 * The field's parent where there is none.
	 */
	readonly scope?: string;
	/** Selects publish controls inside the scope. */
	readonly publish: string;
	/** Says which of the elements `publish` selects really publish; absent means all of them. */
	isPublish?(control: Element, place: Place): boolean;
	readonly keys: readonly PublishKey[];
	/** True while the site shows that what is written goes to chosen people only; then nothing is read. */
	isMessage?(place: Place): boolean;
	surface(place: Place): Surface;
	voice?(place: Place): Voice | undefined;
	parent?(place: Place): Parent | undefined;
	audience?(place: Place): Audience | undefined;
	pictures?(place: Place): readonly Picture[];
	/** Addresses of link cards; those in the text are found without it. */
	links?(place: Place): readonly string[];
	published?(place: Place): string | undefined;
};

/** The network's limits with the day they were read; `else` holds for every surface without its own, and is absent where none is known. */
export type Limits = {readonly read: string; readonly else?: Limit} & {readonly [S in Surface]?: Limit};

/**
 * What people are used to on a network, with the day it was read; the rules' own numbers follow these. Counts are the most that
 * raises no eyebrow; what is absent is not known to matter there.
 */
export type Customs = {
	readonly read: string;
	/** Hashtags in one post. */
	readonly hashtags?: number;
	/** Emoji in one text. */
	readonly emoji: number;
	/** Readability as LIX, above which a text is heavy for readers there. */
	readonly lix: {readonly sv: number; readonly en: number};
	/** `norm` where readers expect every picture described, `advice` where few do, `captions` where films carry their text. */
	readonly alt: 'norm' | 'advice' | 'captions';
	/** False where an address in a post cannot be clicked. */
	readonly links: boolean;
};

/** A network: one file in `platforms/`, named after it, whose default export this is. Importing it touches no document. */
export type Platform = {
	/** The network's name as people write it; absent for what is no network, as the practice box. */
	readonly title?: string;
	/** Match patterns for the manifest. */
	readonly hosts: readonly string[];
	/** True on a page of this network outside `hosts`. */
	recognise?(document: Document): boolean;
	/** Selects what is never read: direct messages and everything in them. */
	readonly never?: string;
	/** Beginnings of paths on which nothing is read. */
	readonly neverPaths?: readonly string[];
	/** Newest first; the first whose `field` matches is used. */
	readonly composers: readonly ComposerKind[];
	readonly limits: Limits;
	/** Absent for what is no network, and where the network is not known. */
	readonly customs?: Customs;
	/** True where the network's terms bar elements inserted in its pages: the panel is the home there until the person has read so. */
	readonly barInsertions?: boolean;
};
