/** The four events the loader hears before the page does. */
export type EarlyType = 'focusin' | 'click' | 'keydown' | 'submit';

/** What the loader leaves for the rest in this frame: one handler per event, set once the rest is there, and a way to end it all. */
export type Early = {
	/** True once the person asked for Äkta in the field they were in. */
	here?: boolean;
	handlers: {[T in EarlyType]?: (event: Event) => void};
	/** Removes the loader's listeners and calls `onEnd`. */
	end(): void;
	onEnd?: () => void;
	/** True while the person is in a field that nothing is read in and that they may ask for; set once the rest is there. */
	isUnknownField?: () => boolean;
};

const types: readonly EarlyType[] = ['focusin', 'click', 'keydown', 'submit'];

// Isolated worlds have a global of their own, so a page can neither see nor clobber this.
const place = globalThis as unknown as {aktaEarly?: Early};

/** The loader's hold on this frame; `undefined` where no loader ran. */
export const earlyHold = (): Early | undefined => place.aktaEarly;

const isWritable = (target: EventTarget | undefined): boolean =>
	target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);

const hear = (early: Early, event: Event): void => {
	try {
		early.handlers[event.type as EarlyType]?.(event);
	} catch {
		// An error of ours leaves the site as if Äkta were not there.
		early.end();
	}
};

/** Listens in capture on `window` and calls `inject` at the first focus in something to write in; when `alive` says no, it removes itself. */
export const listenEarly = (alive: () => boolean, inject: () => void): Early => {
	let asked = false;
	const onEvent = (event: Event): void => {
		if (!alive()) {
			early.end();
			return;
		}
		if (!asked && event.type === 'focusin' && event.isTrusted && isWritable(event.composedPath()[0])) {
			asked = true;
			inject();
		}
		hear(early, event);
	};
	const early: Early = {
		handlers: {},
		end() {
			for (const type of types) removeEventListener(type, onEvent, true);
			early.onEnd?.();
		},
	};
	place.aktaEarly?.end();
	place.aktaEarly = early;
	for (const type of types) addEventListener(type, onEvent, true);
	return early;
};
