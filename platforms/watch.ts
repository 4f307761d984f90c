import type {Composer, Reading} from './page/composer.ts';
import type {Known} from './page/registry.ts';

/** What a frame is told of its composers. */
export type WatchListener = {
	/** The person focuses a composer, also again; its draft follows when it is new. */
	focus(composer: Composer): void;
	/** The draft has changed; `composer.revision` has grown. At most once a frame and composer. */
	draft(composer: Composer, reading: Reading): void;
	/** The composer has left the page. */
	gone(composer: Composer): void;
};

/** The composers of a frame. */
export type Watch = {
	/** The composer last focused, while it is in the page. */
	active(): Composer | undefined;
	/** All composers focused so far that are still in the page. */
	all(): readonly Composer[];
	/** Reports the active composer's draft anew, with a new revision. */
	again(): void;
};

/**
 * Follows what is written in a frame until `signal` ends it, beginning with what already has focus. Nothing runs while
 * nobody writes. When `alive` says no or something throws, `end` is called once and nothing more is heard.
 */
export declare const watch: (
	known: Known,
	listener: WatchListener,
	life: {alive(): boolean; end(): void; readonly signal: AbortSignal},
) => Watch;
