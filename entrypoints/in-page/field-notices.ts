import {askWorker} from '../../browser/messaging/messages.ts';
import type {FieldNotice} from '../../companion/field-notice.ts';
import type {ComposerAction} from '../../companion/overlay.ts';
import type {Composer} from '../../page/composer/composer.ts';
import {createTypingPause} from '../../page/composer/typing-pause.ts';
import type {ComposerWatch} from '../../page/composer/watch.ts';
import {deepActiveElement} from '../../page/dom/shadow-dom.ts';
import {isOverlayHost} from '../../page/overlay/overlay-host.ts';
import type {NamedPlatform} from '../../page/platform.ts';
import {findComposerShape} from '../../platforms/registry/fallback-kind.ts';
import {noticeOfComposer, noticeOfUnread} from '../../platforms/registry/field-notice.ts';
import type {FrameSettings} from './frame-settings.ts';
import type {Views} from './view-types.ts';

/** What the notices of a frame depend on. */
export type NoticeDependencies = {
	watched(): Pick<ComposerWatch, 'active' | 'attend'> | undefined;
	readonly views: Pick<Views, 'offer'>;
	readonly standing: FrameSettings;
	/** What is told has changed; an offer follows. */
	changed(): void;
};

/** What is told of the field the person is in. */
export type FieldNotices = {
	newest(): FieldNotice | undefined;
	/** Does what the person asked for beside a box; false for what is asked of a draft. */
	act(action: ComposerAction): boolean;
	/** Looks anew at the field, under settings that may be others. */
	lookAgain(): void;
	/** Tells the worker once more. */
	tell(): void;
};

/** A site may make its publish control a moment after the first words, in ms. */
const CONTROL_WITHIN_MS = 1000;

/** Follows the field that has focus in the page of one network. */
class Notices implements FieldNotices {
	readonly #network: NamedPlatform;
	readonly #on: NoticeDependencies;
	readonly #pause = createTypingPause();
	#field: Element | undefined;
	#told: FieldNotice | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(network: NamedPlatform, on: NoticeDependencies) {
		this.#network = network;
		this.#on = on;
	}

	newest = (): FieldNotice | undefined => this.#told;

	act({do: what}: ComposerAction): boolean {
		const structure = this.#told && 'structure' in this.#told ? this.#told.structure : '';
		if (what === 'copyStructure') void navigator.clipboard.writeText(structure).catch(() => undefined);
		if (what === 'leaveBox') this.#on.views.offer(undefined);
		return what === 'copyStructure' || what === 'leaveBox';
	}

	written(): void {
		this.#pause.touch();
		this.look();
	}

	lookAgain(): void {
		if (!this.#mayStandBeside()) this.#on.views.offer(undefined);
		this.look(true);
	}

	tell = (): void => void askWorker('fieldNotice', this.#told).catch(() => undefined);

	stop = (): void => {
		this.#pause.stop();
		clearTimeout(this.#timer);
	};

	// A script can pretend that something is written; what it makes a composer of is read once the person acts in it.
	look(isByPerson = navigator.userActivation?.isActive === true): void {
		this.#pause.run('notice', () => this.#guard(() => this.#see(isByPerson, false)));
	}

	#guard(run: () => void): void {
		try {
			run();
		} catch {
			// An error of ours leaves the site as if nothing were to be told.
			this.stop();
		}
	}

	#see(isByPerson: boolean, isLast: boolean): void {
		clearTimeout(this.#timer);
		const target = deepActiveElement(document);
		if (target && !isOverlayHost(target)) this.#field = target;
		const composer = this.#composerHere(isByPerson);
		const notice = composer ? noticeOfComposer(composer) : this.#field && noticeOfUnread(this.#network, this.#field);
		if (notice?.kind !== 'no-publish' || isLast) this.#take(notice);
		else this.#timer = setTimeout(() => this.#guard(() => this.#see(isByPerson, true)), CONTROL_WITHIN_MS);
	}

	// A person may have chosen the box meanwhile, and a site makes some of what a composer is known by when something is written.
	#composerHere(isByPerson: boolean): Composer | undefined {
		const watched = this.#on.watched();
		const here = (): Composer | undefined => {
			const composer = watched?.active();
			return this.#field && composer?.scope.contains(this.#field) ? composer : undefined;
		};
		if (this.#field?.isConnected && !here()) watched?.attend(this.#field, isByPerson);
		return here();
	}

	#take(notice: FieldNotice | undefined): void {
		if (JSON.stringify(notice) === JSON.stringify(this.#told)) return;
		this.#told = notice;
		this.tell();
		this.#on.views.offer(undefined);
		this.#on.changed();
		if (notice?.kind === 'unknown-field') this.#offer(notice);
	}

	#mayStandBeside(): boolean {
		const {standing} = this.#on;
		const isHome = standing.homeOf(this.#network) === 'docked' && !standing.isFolded(this.#network);
		return isHome && standing.mayShow(this.#network);
	}

	#offer(notice: Extract<FieldNotice, {kind: 'unknown-field'}>): void {
		const field = this.#field?.closest('textarea, [contenteditable]');
		const isOffered = this.#on.standing.choiceOf(notice.box) !== undefined;
		if (isOffered || !this.#mayStandBeside() || !(field instanceof HTMLElement)) return;
		const scope = findComposerShape(field);
		if (!scope) return;
		this.#on.views.offer({name: this.#network.name, field, scope, notice});
		void askWorker('boxOffered', notice.box).catch(() => undefined);
	}
}

/** Notices of a page of our own, where every box is known. */
const none: FieldNotices = {
	newest: () => undefined,
	act: () => false,
	lookAgain: () => undefined,
	tell: () => undefined,
};

/** Follows what is to be told of the fields of a frame until `signal` ends it; nothing runs while nobody writes. */
export const followFieldNotices = (
	network: NamedPlatform | undefined,
	on: NoticeDependencies,
	signal: AbortSignal,
): FieldNotices => {
	if (!network) return none;
	const notices = new Notices(network, on);
	const options = {capture: true, passive: true, signal};
	addEventListener('focusin', ({isTrusted}) => isTrusted && notices.look(), options);
	addEventListener('input', () => notices.written(), options);
	signal.addEventListener('abort', notices.stop);
	return notices;
};
