/** The four events the loader hears before the page does. */
export type EarlyEventType = 'focusin' | 'click' | 'keydown' | 'submit';

/** A field nothing is read in: one no platform file knows, or a message, which is never read. */
export type UnreadField = 'unknown-field' | 'message';

/** What the loader leaves for the rest in this frame: one handler per event, set once the rest is there, and a way to end it all. */
export type EarlyListeners = {
	/** True once the person asked for Äkta in the field they were in. */
	here?: boolean;
	handlers: {[T in EarlyEventType]?: (event: Event) => void};
	/** Removes the loader's listeners and calls `onEnd`. */
	end(): void;
	/** Calls for the rest once more where a person has been in something to write in, since it may have been turned away. */
	askAnew(): void;
	/** The rest came and could not begin: it is called for again at the person's next act. */
	turnedAway(): void;
	onEnd?: () => void;
	/**
	 * What the field is that the person is in and nothing is read in: one they may ask for, or a message; `undefined` elsewhere.
	 * Set once the rest is there.
	 */
	unreadField?: () => UnreadField | undefined;
};

const types: readonly EarlyEventType[] = ['focusin', 'click', 'keydown', 'submit'];

/** The global of an isolated world, which a page can neither see nor clobber; it holds nothing where no loader ran. */
export type LoaderGlobal = {aktaEarly?: EarlyListeners};

const place = globalThis as LoaderGlobal;

/** The loader's hold on this frame; `undefined` where no loader ran. */
export const getEarlyListeners = (): EarlyListeners | undefined => place.aktaEarly;

const isWritable = (target: EventTarget | undefined): boolean =>
	target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);

const hear = (early: EarlyListeners, event: Event): void => {
	try {
		early.handlers[event.type as EarlyEventType]?.(event);
	} catch {
		// An error of ours leaves the site as if Äkta were not there.
		early.end();
	}
};

/** A press or a key in the field, or a focus that follows one; a script's own `focus()` is a trusted event too, but nobody is behind it. */
const isByPerson = (event: Event): boolean =>
	event.isTrusted &&
	event.type !== 'submit' &&
	(event.type !== 'focusin' || navigator.userActivation?.isActive === true);

/** Calls for the rest; false where it was not let in. */
type Inject = () => boolean | Promise<boolean>;

/** Remembers whether a person has been in something to write in, and whether the rest is here or on its way. */
class Call {
	readonly #inject: Inject;
	#isWanted = false;
	#isMade = false;

	constructor(inject: Inject) {
		this.#inject = inject;
	}

	make(): void {
		if (!this.#isMade) void this.#make();
	}

	again(): void {
		if (this.#isWanted) void this.#make();
	}

	turnedAway(): void {
		this.#isMade = false;
	}

	async #make(): Promise<void> {
		[this.#isWanted, this.#isMade] = [true, true];
		if (!(await this.#inject())) this.turnedAway();
	}
}

/**
 * Listens in capture on `window` and calls `inject` once a person is in something to write in, on our own pages as soon as it has focus, and at their
 * next act when it was turned away; when `alive` says no, it removes itself.
 */
export const addEarlyListeners = (alive: () => boolean, inject: Inject, isOwnPage = false): EarlyListeners => {
	const call = new Call(inject);
	const onEvent = (event: Event): void => {
		if (!alive()) {
			early.end();
			return;
		}
		if ((isOwnPage || isByPerson(event)) && isWritable(event.composedPath()[0])) call.make();
		hear(early, event);
	};
	const early: EarlyListeners = {
		handlers: {},
		end() {
			for (const type of types) removeEventListener(type, onEvent, true);
			if (place.aktaEarly === early) delete place.aktaEarly;
			early.onEnd?.();
		},
		askAnew: () => call.again(),
		turnedAway: () => call.turnedAway(),
	};
	place.aktaEarly?.end();
	place.aktaEarly = early;
	for (const type of types) addEventListener(type, onEvent, true);
	return early;
};
