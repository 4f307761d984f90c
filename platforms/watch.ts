import type {Composer, Reading} from './page/composer.ts';
import type {Known} from './page/registry.ts';
import {deepActive} from './page/tree.ts';
import {Watching} from './page/watching.ts';

/** What a frame is told of its composers. */
export type WatchListener = {
	/** The person focuses a composer, also again; its draft follows when it is new. */
	focus(composer: Composer): void;
	/** The draft has changed; `composer.revision` has grown. At most once a frame and composer. */
	draft(composer: Composer, reading: Reading): void;
	/** The composer has left the page. */
	gone(composer: Composer): void;
};

/** How long the watching lives: when `alive` says no or something throws, `end` is called and nothing more is heard. */
export type Life = {alive(): boolean; end(): void; readonly signal: AbortSignal};

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
 * Follows what is written in a frame until its life ends, beginning with what already has focus. Event-driven: nothing runs
 * while nobody writes, and at most one reading a frame.
 */
export const watch = (known: Known, listener: WatchListener, life: Life): Watch => {
	const watching = new Watching(known, listener, life);
	const options = {capture: true, passive: true, signal: life.signal};
	const hear = (type: string, run: (path: readonly EventTarget[], event: Event) => void): void =>
		addEventListener(type, event => watching.guard(() => run(event.composedPath(), event)), options);
	// A script can only pretend that a field has focus; its own call of `focus()` is a real one.
	hear('focusin', ([target], {isTrusted}) => isTrusted && watching.focused(target));
	hear('input', path => watching.written(path));
	hear('compositionstart', () => watching.composing(true));
	hear('compositionend', () => watching.composing(false));
	life.signal.addEventListener('abort', () => watching.stop());
	watching.guard(() => watching.focused(deepActive(document)));
	return watching;
};
