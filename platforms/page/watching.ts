import type {Life, WatchListener} from '../watch.ts';
import {type Composer, composerAt, type Reading} from './composer.ts';
import {observe} from './observe.ts';
import {readDraft} from './read-draft.ts';
import type {Known} from './registry.ts';
import {textOf} from './text-of.ts';
import {outward} from './tree.ts';

/** Holds a frame's observer and the composers found in it; whoever makes it tells it of events, and stops it. */
export class Watching {
	readonly #composers = new Map<HTMLElement, Composer>();
	readonly #sent = new Map<Composer, string>();
	readonly #observer = new MutationObserver(() => this.schedule());
	readonly #known: Known;
	readonly #listener: WatchListener;
	readonly #life: Life;
	#found = 0;
	#active: Composer | undefined;
	#frame: number | undefined;
	#composing = false;

	constructor(known: Known, listener: WatchListener, life: Life) {
		this.#known = known;
		this.#listener = listener;
		this.#life = life;
	}

	active = (): Composer | undefined => this.#active;

	all = (): readonly Composer[] => [...this.#composers.values()];

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
		const {alive, end, signal} = this.#life;
		if (signal.aborted) return;
		try {
			if (alive()) run();
			else end();
		} catch {
			end();
		}
	}

	focused(target: EventTarget | null | undefined): void {
		// The end of a composition in a field that was taken away is never heard.
		this.#composing = false;
		if (!(target instanceof Element)) return;
		const composer = this.#held(target) ?? this.#find(target);
		if (!composer) return;
		if (this.#active?.scope !== composer.scope) observe(this.#observer, composer);
		this.#active = composer;
		this.#listener.focus(composer);
		this.schedule();
	}

	written(path: readonly EventTarget[]): void {
		for (const {field, quiet} of this.all()) if (path.includes(field)) quiet.touch();
		if (this.#active && path.includes(this.#active.scope)) this.schedule();
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

	#find(target: Element): Composer | undefined {
		const composer = composerAt(this.#known, target, `c${this.#found + 1}`);
		if (!composer) return undefined;
		this.#found++;
		this.#composers.set(composer.field, composer);
		return composer;
	}

	#held(target: Element): Composer | undefined {
		for (const at of outward(target)) {
			const composer = at instanceof HTMLElement ? this.#composers.get(at) : undefined;
			if (composer) return composer;
		}
		return undefined;
	}

	#pass(): void {
		for (const composer of this.all()) if (!composer.field.isConnected) this.#forget(composer);
		if (this.#composing) return;
		for (const composer of this.all()) if (composer.scope === this.#active?.scope) this.#send(composer);
	}

	#send(composer: Composer): void {
		const read = textOf(composer.field);
		for (const hear of composer.onRead) hear(read);
		const reading = readDraft(composer, read);
		// What has become a private message is left alone from now on.
		if (reading) this.#tell(composer, reading);
		else this.#forget(composer);
	}

	#tell(composer: Composer, reading: Reading): void {
		const plain = JSON.stringify(reading);
		if (this.#sent.get(composer) === plain) return;
		this.#sent.set(composer, plain);
		composer.revision++;
		this.#listener.draft(composer, reading);
	}

	#forget(composer: Composer): void {
		this.#composers.delete(composer.field);
		this.#sent.delete(composer);
		composer.end();
		if (this.#active === composer) {
			this.#active = undefined;
			this.#observer.disconnect();
		}
		this.#listener.gone(composer);
	}
}
