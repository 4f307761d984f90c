import type {Composer} from '../composer/composer.ts';
import {findPublishControls} from './publish-controls.ts';

/** A press that would publish: these composers, by this control where one is found, and by these keys where it was one of keys. */
export type PublishPress = {
	readonly composers: readonly Composer[];
	readonly control: HTMLElement | undefined;
	/** The event of the keys; absent for a click or a submit. */
	readonly keys?: KeyboardEvent;
};

const isDisabled = (control: Element): boolean =>
	control.matches(':disabled, [aria-disabled="true"]') || control.closest('[inert]') !== null;

/** The publish control of a composer as it is in the page now; `undefined` when there is none. */
export const findPublishControl = (composer: Composer): HTMLElement | undefined => findPublishControls(composer)[0];

const publishedTogether = (all: readonly Composer[], {scope}: Composer): readonly Composer[] =>
	all.filter(composer => composer.scope === scope && composer.field.isConnected);

// Most clicks are on nothing that could publish; only then is the page looked through.
const candidates = (path: readonly EventTarget[], {kind}: Composer, known: Map<string, boolean>): boolean => {
	const {publish} = kind;
	const could = known.get(publish) ?? path.some(at => at instanceof HTMLElement && at.matches(publish));
	known.set(publish, could);
	return could;
};

const clicked = (path: readonly EventTarget[], all: readonly Composer[]): PublishPress | undefined => {
	const known = new Map<string, boolean>();
	for (const composer of all) {
		if (!composer.field.isConnected || !candidates(path, composer, known)) continue;
		const control = findPublishControls(composer).find(each => path.includes(each));
		if (control && !isDisabled(control)) return {composers: publishedTogether(all, composer), control};
	}
	return undefined;
};

const submitted = (event: SubmitEvent, all: readonly Composer[]): PublishPress | undefined => {
	const form = event.composedPath()[0];
	const composer = all.find(({field}) => form instanceof HTMLFormElement && form.contains(field));
	if (!composer) return undefined;
	const {submitter} = event;
	const controls = findPublishControls(composer);
	if (submitter instanceof HTMLElement && !controls.includes(submitter)) return undefined;
	return {composers: publishedTogether(all, composer), control: controls[0]};
};

// Enter that ends a composition or picks a suggestion publishes nothing.
const isOtherEnter = (event: KeyboardEvent, field: Element): boolean =>
	event.isComposing ||
	event.keyCode === 229 ||
	field.hasAttribute('aria-activedescendant') ||
	field.getAttribute('aria-expanded') === 'true';

const keyOf = ({ctrlKey, metaKey, shiftKey, altKey}: KeyboardEvent): 'mod-enter' | 'enter' | undefined => {
	if (ctrlKey || metaKey) return 'mod-enter';
	return shiftKey || altKey ? undefined : 'enter';
};

// A warning or a title is a field of the same publication, and its keys publish it all.
const isPartOf = (composer: Composer, [target]: readonly EventTarget[]): boolean => {
	const {parts, keyFields} = composer.kind;
	if (parts?.(composer).some(({field}) => field === target)) return true;
	return keyFields !== undefined && target instanceof Element && target.matches(keyFields);
};

const isWrittenIn = (composer: Composer, path: readonly EventTarget[], key: string): boolean =>
	path.includes(composer.field) || (key === 'mod-enter' && path.includes(composer.scope) && isPartOf(composer, path));

const keyed = (event: KeyboardEvent, all: readonly Composer[]): PublishPress | undefined => {
	const key = event.key === 'Enter' ? keyOf(event) : undefined;
	if (!key) return undefined;
	const path = event.composedPath();
	const composer = all.find(each => each.kind.keys.includes(key) && isWrittenIn(each, path, key));
	if (!composer || isOtherEnter(event, composer.field) || composer.kind.isKey?.(event, composer) === false)
		return undefined;
	return {composers: publishedTogether(all, composer), control: findPublishControl(composer), keys: event};
};

/** What an event would publish; `undefined` when it is no press on a publish control and no publishing key. */
export const findPublishPress = (event: Event, all: readonly Composer[]): PublishPress | undefined => {
	if (event instanceof KeyboardEvent) return keyed(event, all);
	if (event instanceof SubmitEvent) return submitted(event, all);
	return event.type === 'click' ? clicked(event.composedPath(), all) : undefined;
};
