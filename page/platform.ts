import type {Audience, DraftPartKind, Limit, Parent, Picture, Surface, Voice} from '../engine/model/draft.ts';

/** The key press that publishes: Ctrl or Cmd with Enter, or Enter alone without Shift. */
export type PublishKey = 'mod-enter' | 'enter';

/** Where in a page something is read: the field written in, and the smallest element that also holds its pictures and publish control. */
export type ComposerElements = {readonly field: HTMLElement; readonly scope: Element};

/** Another field of the same publication. */
export type PartField = {
	readonly kind: Exclude<DraftPartKind, 'text'>;
	readonly field: HTMLInputElement | HTMLTextAreaElement;
};

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
	/** Finds that ancestor where no selector can; a field without one is not of this kind. Takes the place of `scope`. */
	findScope?(field: HTMLElement): Element | undefined;
	/** True where `field` alone also selects what is no composer, so that it says nothing of where public things begin. */
	readonly loose?: boolean;
	/** Says whether a field really stands where this kind stands, as in a post; absent means that `field` says enough. */
	isAnchored?(field: HTMLElement): boolean;
	/** Selects publish controls inside the scope. */
	readonly publish: string;
	/** True where nothing but this kind can look like this, so that it is read on the pages of messages too. */
	readonly anywhere?: boolean;
	/** Says which of the elements `publish` selects really publish; absent means all of them. */
	isPublish?(control: Element, place: ComposerElements): boolean;
	readonly keys: readonly PublishKey[];
	/** False for a press of one of these keys that the site takes for something else. */
	isKey?(event: KeyboardEvent, place: ComposerElements): boolean;
	/** Selects fields that are not read, in which the same keys publish. */
	readonly keyFields?: string;
	/**
	 * True while the site shows that what is written goes to chosen people only, `unsure` where one form serves both and does not show which;
	 * then nothing is read.
	 */
	isMessage?(place: ComposerElements): boolean | 'unsure';
	/** The network the page is written for, where it is none itself; absent where it is one. */
	network?(place: ComposerElements): string | undefined;
	surface(place: ComposerElements): Surface;
	voice?(place: ComposerElements): Voice | undefined;
	parent?(place: ComposerElements): Parent | undefined;
	audience?(place: ComposerElements): Audience | undefined;
	/** The other fields that are published with this one, as a warning and the answers of a poll. */
	parts?(place: ComposerElements): readonly PartField[];
	pictures?(place: ComposerElements): readonly Picture[];
	/** Addresses of link cards; those in the text are found without it. */
	links?(place: ComposerElements): readonly string[];
	published?(place: ComposerElements): string | undefined;
	/** The limit as the page itself tells it; it goes before the network's own. */
	limit?(place: ComposerElements): Limit | undefined;
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
	/** As whom one writes where the page says it for every composer on it. */
	voice?(place: ComposerElements): Voice | undefined;
	/** Newest first; the first whose `field` matches is used. */
	readonly composers: readonly ComposerKind[];
	readonly limits: Limits;
	/** Absent for what is no network, and where the network is not known. */
	readonly customs?: Customs;
	/** True where the network's terms bar elements inserted in its pages: the panel is the home there until the person has read so. */
	readonly barInsertions?: boolean;
};
/** A network with its name, which is its file's. */
export type NamedPlatform = {readonly name: string; readonly platform: Platform};
