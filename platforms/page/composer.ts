import type {Draft, Voice} from '../../engine/draft.ts';
import type {ComposerKind, Place, Platform} from '../platform.ts';
import type {TextRead} from './lines.ts';
import {makeQuiet, type Quiet} from './quiet.ts';
import type {Known} from './registry.ts';
import {allDeep, closestDeep, closestHolding, outward} from './tree.ts';

/** What the page shows of a draft; `voice` only where the site itself shows as whom one writes. */
export type Reading = Omit<Draft, 'voice'> & {readonly voice?: Voice};

/** An element written in, from its first focus until it leaves the page. */
export type Composer = Place & {
	/** Unique in this frame. */
	readonly id: string;
	/** The network's name. */
	readonly name: string;
	readonly platform: Platform;
	readonly kind: ComposerKind;
	/** Tells when the person has not written for 300 ms. */
	readonly quiet: Quiet;
	/** Called with the field's text whenever the field may have changed, at most once a frame. */
	readonly onRead: Set<(read: TextRead) => void>;
	/** Aborted when the composer has left the page or nothing is watched any more. */
	readonly ended: AbortSignal;
	/** Ends what follows this composer; only watching calls it. */
	end(): void;
	/** Grows with every change of the draft; 0 before the first reading. */
	revision: number;
};

const writable = 'textarea:not([readonly]), [contenteditable]:not([contenteditable="false"])';

const isNever = ({never, neverPaths = []}: Platform, target: Element): boolean =>
	(never !== undefined && closestDeep(target, never) !== undefined) ||
	neverPaths.some(path => target.ownerDocument.location.pathname.startsWith(path));

// Of several that could be it, the one that also holds the control, where it is there already.
const namedScope = (kind: ComposerKind, field: HTMLElement, selector: string): Element | undefined => {
	const fitting = [...outward(field)].filter(at => at.matches(selector));
	const isWhole = (scope: Element): boolean =>
		allDeep(scope, kind.publish).some(control => kind.isPublish?.(control, {field, scope}) ?? true);
	return fitting.find(isWhole) ?? fitting[0];
};

const scopeOf = (kind: ComposerKind, field: HTMLElement): Element =>
	(kind.scope && namedScope(kind, field, kind.scope)) ||
	closestHolding(field, kind.publish) ||
	field.closest('form, dialog, [role="dialog"], article, section') ||
	field;

const makeComposer = (known: Known, kind: ComposerKind, place: Place, id: string): Composer => {
	const ending = new AbortController();
	const quiet = makeQuiet();
	const end = (): void => {
		quiet.stop();
		ending.abort();
	};
	return {
		name: known.name,
		platform: known.platform,
		...place,
		id,
		kind,
		quiet,
		onRead: new Set(),
		ended: ending.signal,
		end,
		revision: 0,
	};
};

/** The composer a focused element belongs to; `undefined` for messages and for anything no kind matches. */
export const composerAt = (known: Known, target: Element, id: string): Composer | undefined => {
	if (isNever(known.platform, target)) return undefined;
	for (const kind of known.platform.composers) {
		const field = target.closest<HTMLElement>(kind.field);
		if (!field?.matches(writable)) continue;
		const place = {field, scope: scopeOf(kind, field)};
		return kind.isMessage?.(place) ? undefined : makeComposer(known, kind, place, id);
	}
	return known.also && composerAt(known.also, target, id);
};
