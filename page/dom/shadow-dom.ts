// A form hides its own `parentNode` behind a field of that name.
const parentOf = (node: Node): Node | null =>
	Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get?.call(node) ?? null;

/** The element itself and its ancestors, out through shadow roots, nearest first. */
export function* composedAncestors(element: Element): Generator<Element> {
	let at: Element | null = element;
	while (at) {
		yield at;
		const parent: Node | null = at.assignedSlot ?? parentOf(at);
		at = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
	}
}

/** The nearest of an element and its ancestors that a selector matches, also outside its shadow root. */
export const closestDeep = (element: Element, selector: string): Element | undefined => {
	for (const at of composedAncestors(element)) if (at.matches(selector)) return at;
	return undefined;
};

/** The nearest ancestor that holds something a selector matches, in the element's own root. */
export const closestHolding = (element: Element, selector: string): Element | undefined => {
	for (let at = element.parentElement; at; at = at.parentElement) if (at.querySelector(selector)) return at;
	return undefined;
};

/** Everything below an element that a selector matches, also in the open shadow roots there. */
export const allDeep = (within: ParentNode, selector: string): HTMLElement[] => [
	...within.querySelectorAll<HTMLElement>(selector),
	...[...within.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot ? allDeep(shadowRoot, selector) : [])),
];

/** The element with focus, also inside open shadow roots. */
export const deepActiveElement = (document: Document): Element | undefined => {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active ?? undefined;
};
