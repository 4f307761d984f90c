import {composedAncestors} from '../dom/shadow-dom.ts';
import type {NamedPlatform} from '../platform.ts';
import {readFieldText} from '../text/read-field-text.ts';
import {type Composer, type ComposerDraft, findComposer} from './composer.ts';
import {observeComposer} from './observe.ts';
import {PersonActs} from './person-acts.ts';
import {readDraft} from './read-draft.ts';

/** How many parts of one publication are read anew when something beside them changes; a longer thread is read part by part. */
const MOST_PARTS = 50;

/** The longest text that is read at every key, in UTF-16 units, and in how many pieces. */
const LONGEST_AT_EVERY_KEY = 50_000;
const MOST_PIECES = 1000;

/** Holds a frame's observer and the composers found in it; whoever makes it tells it of events, and stops it. */
export class ComposerWatcher {
	readonly #composers = new Map<HTMLElement, Composer>();
	readonly #sent = new Map<Composer, string>();
	readonly #changed = new Set<Composer>();
	readonly #observer = new MutationObserver(records => this.#mutated(records));
	readonly #known: NamedPlatform;
	readonly #listener: ComposerListener;
	readonly #life: WatchLifetime;
	readonly #long = new Set<Composer>();
	#found = 0;
	#active: Composer | undefined;
	#frame: number | undefined;
	#composing = false;
	readonly #person = new PersonActs();
	#isPending = false;

	constructor(known: NamedPlatform, listener: ComposerListener, life: WatchLifetime) {
		this.#known = known;
		this.#listener = listener;
		this.#life = life;
	}

	active = (): Composer | undefined => this.#active;

	all = (): readonly Composer[] => [...this.#composers.values()];

	/** Notes that the person did something in or on the way to a composer: what stands there now is theirs to have judged. */
	acted(path: readonly EventTarget[]): void {
		this.#person.pressed(path[0]);
		if (!this.#active || !path.includes(this.#active.scope)) return;
		this.#person.acted();
		if (this.#isPending) this.schedule();
	}

	/** Notes a pointer that was moved over the composer, on its way to the publish control perhaps. */
	passedOver(path: readonly EventTarget[]): void {
		if (this.#isPending && this.#active && path.includes(this.#active.scope)) this.#look();
	}

	/** Takes up what has focus; a focus that no press in it led to, though the person is there, is good for one look. */
	focusedBy(target: EventTarget | undefined, isPersonThere: boolean): void {
		const isPress = isPersonThere && this.#person.isPressedIn(target);
		this.focused(target, isPress);
		if (isPersonThere && !isPress) this.#look();
	}

	attend = (target: Element, isByPerson: boolean): void => this.guard(() => this.focused(target, isByPerson));

	again = (): void => {
		if (!this.#active) return;
		this.#sent.delete(this.#active);
		this.#send(this.#active);
	};

	schedule = (): void => {
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = undefined;
			this.guard(() => this.#pass());
		});
	};

	guard(run: () => void): void {
		const {isAlive, end, signal} = this.#life;
		if (signal.aborted) return;
		try {
			if (isAlive()) run();
			else end();
		} catch {
			end();
		}
	}

	focused(target: EventTarget | null | undefined, isByPerson = true): void {
		// The end of a composition in a field that was taken away is never heard.
		this.#composing = false;
		if (!(target instanceof Element)) return;
		const composer = this.#held(target) ?? this.#find(target);
		if (!composer) return;
		if (this.#active?.scope !== composer.scope) observeComposer(this.#observer, composer);
		this.#active = composer;
		this.#changed.add(composer);
		if (isByPerson) this.#person.acted();
		this.#listener.focus(composer);
		this.schedule();
	}

	written(path: readonly EventTarget[]): void {
		const composer = this.#heldIn(path);
		composer?.typingPause.touch();
		const changed = composer ?? this.#active;
		if (!changed || !this.#active || !path.includes(this.#active.scope)) return;
		this.#changed.add(changed);
		this.schedule();
	}

	composing(is: boolean): void {
		this.#composing = is;
		if (!is) this.schedule();
	}

	stop(): void {
		this.#observer.disconnect();
		if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
		for (const composer of this.all()) composer.end();
		this.#composers.clear();
		this.#active = undefined;
	}

	// Else a page that moves focus, or fields under the pointer, could ask as often as it likes.
	#look(): void {
		if (this.#person.look()) this.schedule();
	}

	#find(target: Element): Composer | undefined {
		const composer = findComposer(this.#known, target, `c${this.#found + 1}`);
		if (!composer) return undefined;
		this.#found++;
		this.#composers.set(composer.field, composer);
		return composer;
	}

	#held(target: Element): Composer | undefined {
		return this.#heldIn(composedAncestors(target));
	}

	#heldIn(path: Iterable<EventTarget>): Composer | undefined {
		for (const at of path) {
			const composer = at instanceof HTMLElement ? this.#composers.get(at) : undefined;
			if (composer) return composer;
		}
		return undefined;
	}

	// What changes in a field is that field's; what changes beside it may be of every part of the publication.
	#mutated(records: readonly MutationRecord[]): void {
		for (const {target} of records) {
			const element = target instanceof Element ? target : target.parentElement;
			const composer = element && this.#held(element);
			if (composer) this.#changed.add(composer);
			else for (const part of this.#parts()) this.#changed.add(part);
		}
		this.schedule();
	}

	#parts(): readonly Composer[] {
		const parts = this.all().filter(({scope}) => scope === this.#active?.scope);
		return parts.length <= MOST_PARTS || !this.#active ? parts : [this.#active];
	}

	#pass(): void {
		for (const composer of this.all()) if (!composer.field.isConnected) this.#forget(composer);
		if (this.#composing) return;
		// A page that changes a text by itself would learn from our marks what is said of it.
		this.#isPending = !this.#person.mayBeJudged();
		if (this.#isPending) return;
		const changed = [...this.#changed].filter(({scope}) => scope === this.#active?.scope);
		this.#changed.clear();
		for (const composer of changed) this.#read(composer);
	}

	// A text longer than what is judged is read when the person pauses, not at every key.
	#read(composer: Composer): void {
		if (this.#long.has(composer)) composer.typingPause.run('long text', () => this.guard(() => this.#send(composer)));
		else this.#send(composer);
	}

	#send(composer: Composer): void {
		if (composer.ended.aborted) return;
		const read = readFieldText(composer.field);
		if (read.text.length > LONGEST_AT_EVERY_KEY || read.pieces.length > MOST_PIECES) this.#long.add(composer);
		else this.#long.delete(composer);
		for (const hear of composer.onRead) hear(read);
		const reading = readDraft(composer, read);
		// What has become a private message is left alone from now on.
		if (reading) this.#tell(composer, reading);
		else this.#forget(composer);
	}

	#tell(composer: Composer, reading: ComposerDraft): void {
		const plain = JSON.stringify(reading);
		if (this.#sent.get(composer) === plain) return;
		this.#sent.set(composer, plain);
		composer.revision++;
		this.#listener.draft(composer, reading);
	}

	#forget(composer: Composer): void {
		this.#composers.delete(composer.field);
		this.#sent.delete(composer);
		this.#changed.delete(composer);
		this.#long.delete(composer);
		composer.end();
		if (this.#active === composer) {
			this.#active = undefined;
			this.#observer.disconnect();
		}
		this.#listener.gone(composer);
	}
}
/** What a frame is told of its composers. */
export type ComposerListener = {
	/** The person focuses a composer, also again; its draft follows when it is new. */
	focus(composer: Composer): void;
	/** The draft has changed; `composer.revision` has grown. At most once a frame and composer. */
	draft(composer: Composer, reading: ComposerDraft): void;
	/** The composer has left the page. */
	gone(composer: Composer): void;
};

/** How long the watching lives: when `isAlive` says no or something throws, `end` is called and nothing more is heard. */
export type WatchLifetime = {isAlive(): boolean; end(): void; readonly signal: AbortSignal};
