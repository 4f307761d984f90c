import type {Composer} from './composer.ts';
import {allDeep} from './tree.ts';

/** A press that would publish: these composers, by this control where one is found. */
export type PressAt = {readonly composers: readonly Composer[]; readonly control: HTMLElement | undefined};

const isDisabled = (control: Element): boolean =>
	control.matches(':disabled, [aria-disabled="true"]') || control.closest('[inert]') !== null;

const publishes = (composer: Composer, element: Element): boolean =>
	element.matches(composer.kind.publish) && (composer.kind.isPublish?.(element, composer) ?? true);

/** The publish control of a composer as it is in the page now; `undefined` when there is none. */
export const controlOf = (composer: Composer): HTMLElement | undefined =>
	allDeep(composer.scope, composer.kind.publish).find(element => publishes(composer, element));

const together = (all: readonly Composer[], {scope}: Composer): readonly Composer[] =>
	all.filter(composer => composer.scope === scope && composer.field.isConnected);

const clicked = (path: readonly EventTarget[], all: readonly Composer[]): PressAt | undefined => {
	for (const composer of all) {
		const end = path.indexOf(composer.scope);
		const control = path.slice(0, Math.max(end, 0)).find(at => at instanceof HTMLElement && publishes(composer, at));
		if (control instanceof HTMLElement && !isDisabled(control)) return {composers: together(all, composer), control};
	}
	return undefined;
};

const submitted = (event: SubmitEvent, all: readonly Composer[]): PressAt | undefined => {
	const form = event.composedPath()[0];
	const composer = all.find(({field}) => form instanceof HTMLFormElement && form.contains(field));
	if (!composer) return undefined;
	const {submitter} = event;
	if (submitter && !publishes(composer, submitter)) return undefined;
	return {composers: together(all, composer), control: submitter ?? controlOf(composer)};
};

// Enter that ends a composition or picks a suggestion publishes nothing.
const isOtherEnter = (event: KeyboardEvent, field: HTMLElement): boolean =>
	event.isComposing ||
	event.keyCode === 229 ||
	field.hasAttribute('aria-activedescendant') ||
	field.getAttribute('aria-expanded') === 'true';

const keyOf = ({ctrlKey, metaKey, shiftKey, altKey}: KeyboardEvent): 'mod-enter' | 'enter' | undefined => {
	if (ctrlKey || metaKey) return 'mod-enter';
	return shiftKey || altKey ? undefined : 'enter';
};

const keyed = (event: KeyboardEvent, all: readonly Composer[]): PressAt | undefined => {
	if (event.key !== 'Enter') return undefined;
	const path = event.composedPath();
	const composer = all.find(({field}) => path.includes(field));
	const key = keyOf(event);
	if (!composer || !key || !composer.kind.keys.includes(key) || isOtherEnter(event, composer.field)) return undefined;
	return {composers: together(all, composer), control: controlOf(composer)};
};

/** What an event would publish; `undefined` when it is no press on a publish control and no publishing key. */
export const pressAt = (event: Event, all: readonly Composer[]): PressAt | undefined => {
	if (event instanceof KeyboardEvent) return keyed(event, all);
	if (event instanceof SubmitEvent) return submitted(event, all);
	return event.type === 'click' ? clicked(event.composedPath(), all) : undefined;
};
