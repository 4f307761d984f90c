import {deepActiveElement} from '../dom/shadow-dom.ts';
import type {NamedPlatform} from '../platform.ts';
import type {Composer} from './composer.ts';
import {type ComposerListener, ComposerWatcher, type WatchLifetime} from './composer-watcher.ts';
/** The composers of a frame. */
export type ComposerWatch = {
	/** The composer last focused, while it is in the page. */
	active(): Composer | undefined;
	/** All composers focused so far that are still in the page. */
	all(): readonly Composer[];
	/** Takes an element up as if it had focus, since what is read may have changed; `isByPerson` as for focus. */
	attend(target: Element, isByPerson: boolean): void;
	/** Reports the active composer's draft anew, with a new revision. */
	again(): void;
};

const acts = ['keydown', 'beforeinput', 'pointerdown', 'paste', 'drop'];

/** Of a hand: what a page moves under a pointer that rests is no movement. */
const isMoved = (event: Event): boolean =>
	event instanceof MouseEvent && (event.movementX !== 0 || event.movementY !== 0);

/**
 * Follows what is written in a frame until its life ends, beginning with what already has focus. Event-driven: nothing runs
 * while nobody writes, and at most one reading a frame.
 */
export const watchComposers = (
	known: NamedPlatform,
	listener: ComposerListener,
	life: WatchLifetime,
): ComposerWatch => {
	const watching = new ComposerWatcher(known, listener, life);
	const options = {capture: true, passive: true, signal: life.signal};
	const hear = (type: string, run: (path: readonly EventTarget[], event: Event) => void): void =>
		addEventListener(type, event => watching.guard(() => run(event.composedPath(), event)), options);
	// A script can only pretend that a field has focus; its own call of `focus()` is a real one.
	hear(
		'focusin',
		([target], {isTrusted}) => isTrusted && watching.focusedBy(target, navigator.userActivation?.isActive !== false),
	);
	// On the way to the publish control.
	hear('pointermove', (path, event) => event.isTrusted && isMoved(event) && watching.passedOver(path));
	for (const type of acts) hear(type, (path, {isTrusted}) => isTrusted && watching.acted(path));
	hear('input', path => watching.written(path));
	hear('compositionstart', () => watching.composing(true));
	hear('compositionend', () => watching.composing(false));
	life.signal.addEventListener('abort', () => watching.stop());
	watching.guard(() => watching.focused(deepActiveElement(document)));
	return watching;
};
