import {composedAncestors} from '../dom/shadow-dom.ts';
import {fieldNames, partNames} from './accessible-names.ts';
import {hasMessageName, isMessageLabel} from './message-names.ts';
import {openWords} from './open-place.ts';
import {isInConversation} from './turns.ts';

/** What says that a field is private: a name in the page's code, an accessible name, or the shape of a conversation. */
export type PrivateSign = 'name' | 'label' | 'conversation';

// The name of a post is what it says.
const content = 'article, [role="article"], [role="listitem"], [role="feed"]';
const pageParts = 'main, [role="main"], [role="feed"]';

const holds = (part: Element, selector: string): boolean =>
	part.matches(selector) || part.querySelector(selector) !== null;

const holdsBeside = (inner: Element, selector: string): boolean => {
	if (!inner.parentNode?.querySelector(selector)) return false;
	for (const part of inner.parentNode.children) if (part !== inner && holds(part, selector)) return true;
	return false;
};

/**
 * A field and what is around it, nearest first, up to but not including the nearest that also holds a feed, `main` or
 * something `publicFields` selects; never `body`. What lies beside each is looked into once, so it takes time linear in the page.
 */
export const surroundings = (field: Element, publicFields?: string): readonly Element[] => {
	const outside = publicFields ? `${pageParts}, ${publicFields}` : pageParts;
	const around: Element[] = [];
	let inner: Element | undefined;
	for (const at of composedAncestors(field)) {
		if (at.localName === 'body' || at.localName === 'html') break;
		if (inner && holdsBeside(inner, outside)) break;
		around.push(at);
		if (at.matches(pageParts)) break;
		inner = at;
	}
	return around;
};

/** What the names of a field and of its surroundings say; `undefined` where they say nothing. */
export const namedPrivate = (around: readonly Element[]): PrivateSign | undefined => {
	const [field, ...others] = around;
	if (!field) return undefined;
	const isOpen = openWords(around);
	if (around.some(at => hasMessageName(at, word => isOpen(at, word)))) return 'name';
	if (fieldNames(field).some(isMessageLabel)) return 'label';
	return others.some(at => !at.matches(content) && partNames(at).some(isMessageLabel)) ? 'label' : undefined;
};

const isStill = (around: readonly Element[], field: Element): boolean => {
	let at = 0;
	for (const element of composedAncestors(field)) {
		if (at === around.length) return true;
		if (element !== around[at++]) return false;
	}
	return at === around.length;
};

const addressee =
	/^(to|to[_-]?user|recipient|receiver|addressee|mottagare|empf(ä|ae)nger)s?([_-]?(id|name|ids))?(\[\])?$/i;

// A form that says whom it goes to goes to nobody else.
const isAddressed = (field: Element): boolean =>
	[...(field.closest('form')?.querySelectorAll('input[name], select[name]') ?? [])].some(each =>
		addressee.test(each.getAttribute('name') ?? ''),
	);

/** Asks again and again what says that one field is private. */
export type PrivateGuard = {
	/** Looks at names and shape; `undefined` for a field that may be read. */
	look(): PrivateSign | undefined;
	/** Looks at the names only, which is what a site changes under a person who writes; cheap enough for every key. */
	lookAgain(): PrivateSign | undefined;
};

/** A guard of a field; `publicFields` selects what is a composer for everybody on this network. */
export const createPrivateGuard = (field: Element, publicFields?: string): PrivateGuard => {
	let around = surroundings(field, publicFields);
	return {
		look: () =>
			namedPrivate(around) ??
			(isAddressed(field) || isInConversation([...composedAncestors(field)]) ? 'conversation' : undefined),
		lookAgain() {
			if (!isStill(around, field)) around = surroundings(field, publicFields);
			return namedPrivate(around);
		},
	};
};
