import {editable} from '../../page/dom/editable.ts';
import {composedAncestors} from '../../page/dom/shadow-dom.ts';

const containers: readonly (readonly [name: string, selector: string])[] = [
	['dialog', 'dialog, [role="dialog"]'],
	['article', 'article, [role="article"]'],
	['form', 'form'],
];

const kinds: readonly (readonly [name: string, selector: string])[] = [
	['textarea', 'textarea'],
	['textbox', `${editable}[role="textbox"]`],
	['editable', editable],
];

const nameOf = (element: Element, of: typeof kinds): string | undefined =>
	of.find(([, selector]) => element.matches(selector))?.[0];

/** How much of the way to its container a box is known by, in UTF-16 units. */
const LONGEST_WAY = 100;

const stepOf = (element: Element): string => {
	const role = element.getAttribute('role') ?? '';
	return /^[a-z]+$/.test(role) ? `${element.localName}:${role}` : element.localName;
};

// A wrapper more or less is the same box; another kind of element on the way is not.
const wayTo = (field: Element): {readonly container: string; readonly way: string} => {
	const steps: string[] = [];
	let container = 'page';
	for (const at of composedAncestors(field)) {
		container = nameOf(at, containers) ?? 'page';
		if (container !== 'page') break;
		const step = stepOf(at);
		if (step !== steps.at(-1)) steps.push(step);
	}
	return {container, way: steps.join('.').slice(0, LONGEST_WAY)};
};

/**
 * The name under which a choice for a field and those like it is remembered: the host, a blank, and the field's shape, as
 * "www.example.com textbox in dialog by div:textbox.section". It holds no word of the page.
 */
export const boxOf = (field: Element): string => {
	const {container, way} = wayTo(field);
	return `${field.ownerDocument.location.hostname} ${nameOf(field, kinds) ?? 'field'} in ${container} by ${way}`;
};
