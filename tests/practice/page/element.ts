const isChanged = new URLSearchParams(location.search).has('changed');

const hooks = ['data-testid', 'componentkey', 'data-sdui-screen'];

/** The name an attribute has on this page: with `?changed` in the address the hooks of today are called something else. */
export const nameNow = (attribute: string): string =>
	isChanged && hooks.includes(attribute) ? `data-k${hooks.indexOf(attribute)}` : attribute;

type Attributes = Record<string, string>;

type Children = readonly (Node | string)[];

type MakeElement = {
	<Name extends keyof HTMLElementTagNameMap>(
		name: Name,
		attributes?: Attributes,
		...children: Children
	): HTMLElementTagNameMap[Name];
	(name: string, attributes?: Attributes, ...children: Children): HTMLElement;
};

/** Makes an element with the given attributes and children; needs no markup string, so it works under Trusted Types. */
export const element: MakeElement = (name: string, attributes: Attributes = {}, ...children: Children) => {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(nameNow(key), value);
	made.append(...children);
	return made;
};

/** The element the selector finds; throws when the practice page lacks it. */
export const find = (selector: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`The practice page has no ${selector}`);
	return found;
};
