import type {Draft, Voice} from '../../engine/model/draft.ts';
import {allDeep, closestDeep, closestHolding, composedAncestors} from '../dom/shadow-dom.ts';
import type {ComposerElements, ComposerKind, NamedPlatform, Platform} from '../platform.ts';
import {createPrivateGuard, type PrivateGuard} from '../private-guard/private-guard.ts';
import type {TextRead} from '../text/line-builder.ts';
import {createTypingPause, type TypingPause} from './typing-pause.ts';

/** What the page shows of a draft; `voice` only where the site itself shows as whom one writes. */
export type ComposerDraft = Omit<Draft, 'voice'> & {readonly voice?: Voice};

/** An element written in, from its first focus until it leaves the page. */
export type Composer = ComposerElements & {
	/** Unique in this frame. */
	readonly id: string;
	/** The network's name. */
	readonly name: string;
	readonly platform: Platform;
	readonly kind: ComposerKind;
	/** Says when the field has become a private message. */
	readonly guard: PrivateGuard;
	/** Tells when the person has not written for 300 ms. */
	readonly typingPause: TypingPause;
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

// The name of a person or page may begin like the path of messages.
const isUnder = (pathname: string, path: string): boolean => pathname === path || pathname.startsWith(`${path}/`);

const isNever = ({never}: Platform, target: Element): boolean =>
	never !== undefined && closestDeep(target, never) !== undefined;

const isOnNeverPath = ({neverPaths = []}: Platform, {ownerDocument}: Element): boolean =>
	neverPaths.some(path => isUnder(ownerDocument.location.pathname, path));

const publicFieldsOf = ({platform}: NamedPlatform): string | undefined =>
	platform.composers.flatMap(({field, loose}) => (loose ? [] : field)).join(', ') || undefined;

// Of several that could be it, the one that also holds the control, where it is there already.
const namedScope = (kind: ComposerKind, field: HTMLElement, selector: string): Element | undefined => {
	const fitting = [...composedAncestors(field)].filter(at => at.matches(selector));
	const isWhole = (scope: Element): boolean =>
		allDeep(scope, kind.publish).some(control => kind.isPublish?.(control, {field, scope}) ?? true);
	return fitting.find(isWhole) ?? fitting[0];
};

/** The smallest element around a field that also holds its pictures and publish control, as the page is now; `undefined` where the kind finds none. */
export const findScope = (kind: ComposerKind, field: HTMLElement): Element | undefined =>
	kind.findScope
		? kind.findScope(field)
		: (kind.scope && namedScope(kind, field, kind.scope)) ||
			closestHolding(field, kind.publish) ||
			field.closest('form, dialog, [role="dialog"], article, section') ||
			field;

type Match = {readonly kind: ComposerKind; readonly place: ComposerElements};

const createComposer = (
	known: NamedPlatform,
	{kind, place, guard}: Match & {guard: PrivateGuard},
	id: string,
): Composer => {
	const ending = new AbortController();
	const typingPause = createTypingPause();
	const end = (): void => {
		typingPause.stop();
		ending.abort();
	};
	return {
		name: known.name,
		platform: known.platform,
		...place,
		id,
		kind,
		guard,
		typingPause,
		onRead: new Set(),
		ended: ending.signal,
		end,
		revision: 0,
	};
};

const matchIn = ({composers}: Platform, target: Element): Match | undefined => {
	for (const kind of composers) {
		const field = target.closest<HTMLElement>(kind.field);
		if (!field?.matches(writable) || kind.isAnchored?.(field) === false) continue;
		const scope = findScope(kind, field);
		if (scope) return {kind, place: {field, scope}};
	}
	return undefined;
};

const isMessageOf = (known: NamedPlatform, target: Element, match: Match | undefined): boolean =>
	isNever(known.platform, target) ||
	(isOnNeverPath(known.platform, target) && match?.kind.anywhere !== true) ||
	Boolean(match?.kind.isMessage?.(match.place));

const guardOf = (known: NamedPlatform, target: Element): PrivateGuard =>
	createPrivateGuard(target.closest(writable) ?? target, publicFieldsOf(known));

/** The composer a focused element belongs to; `undefined` for messages and for anything no kind matches. */
export const findComposer = (known: NamedPlatform, target: Element, id: string): Composer | undefined => {
	// Most of what gets focus is no field, and the guard looks around in the page.
	if (!target.closest(writable)) return undefined;
	const guard = guardOf(known, target);
	if (guard.look()) return undefined;
	const match = matchIn(known.platform, target);
	if (!match || isMessageOf(known, target, match)) return undefined;
	return createComposer(known, {...match, guard}, id);
};

/** True for a field of which its network does not show whether a message or something for everybody is written in it. */
export const isUnsureAt = ({platform}: NamedPlatform, target: Element): boolean => {
	const match = matchIn(platform, target);
	return match?.kind.isMessage?.(match.place) === 'unsure';
};

/** True for a field that is never read whatever asks for it, because it is a message by its names, its shape or its network. */
export const isMessageAt = (known: NamedPlatform, target: Element): boolean => {
	if (!target.closest(writable)) return false;
	const isNetwork = known.name !== 'other';
	return (
		guardOf(known, target).look() !== undefined ||
		(isNetwork && isMessageOf(known, target, matchIn(known.platform, target)))
	);
};
