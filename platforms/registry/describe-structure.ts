import {editable} from '../../page/dom/editable.ts';
import {visibleText} from '../../page/dom/read-elements.ts';
import {composedAncestors} from '../../page/dom/shadow-dom.ts';
import type {ComposerKind, NamedPlatform} from '../../page/platform.ts';

/** How far out from a field is told, and how many controls beside it. */
const MOST_ANCESTORS = 10;
const MOST_CONTROLS = 8;
const MOST_ATTRIBUTES = 12;

// A value is told only when it is one of these words of the language pages are written in.
const values: {readonly [attribute: string]: RegExp} = {
	role: /^(textbox|dialog|alertdialog|article|button|feed|form|group|list|listitem|log|main|none|option|presentation|region|search|combobox|tab|tabpanel|toolbar)$/,
	type: /^(submit|button|text|file|search)$/,
	contenteditable: /^(true|false|plaintext-only|)$/,
	'aria-multiline': /^(true|false)$/,
	'aria-haspopup': /^(true|false|menu|dialog|listbox)$/,
	'aria-modal': /^(true|false)$/,
	'aria-disabled': /^(true|false)$/,
};

// A name with a digit or of great length may be made for one page or one person.
const isPlainName = (name: string): boolean => /^[a-z]+(-[a-z]+)*$/.test(name) && name.length <= 30;

const attributeOf = ({name, value}: Attr): string => {
	const isKnown = values[name]?.test(value);
	return isKnown ? `${name}=${value}` : name;
};

const attributesOf = (element: Element): string =>
	[...element.attributes]
		.filter(({name}) => isPlainName(name))
		.slice(0, MOST_ATTRIBUTES)
		.map(each => `[${attributeOf(each)}]`)
		.join('');

const tagOf = ({localName}: Element): string => (isPlainName(localName) ? localName : 'element');

const lineOf = (element: Element): string => `${tagOf(element)}${attributesOf(element)}`;

const controlLine = (control: Element, field: Element): string => {
	const where = field.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING ? 'after' : 'before';
	const holds = [visibleText(control) && 'words', control.querySelector('svg, img, i') && 'sign'].filter(Boolean);
	return `${where}: ${lineOf(control)} ${holds.join(' and ') || 'empty'}`;
};

const control = 'button, [role="button"], input[type="submit"]';

const controlsBeside = (field: Element, around: readonly Element[]): readonly Element[] => {
	const holder = around.find(at => at !== field && at.querySelector(control));
	return [...(holder?.querySelectorAll(control) ?? [])].slice(-MOST_CONTROLS);
};

const isField = (element: Element, kind: ComposerKind): boolean => element.closest(kind.field) !== null;

const kindLine = (kind: ComposerKind, number: number, around: readonly Element[]): string => {
	const [field] = around;
	const found = [
		field && isField(field, kind) && 'field',
		kind.scope && around.some(at => at.matches(kind.scope ?? '')) && 'scope',
		around.at(-1)?.querySelector(kind.publish) && 'publish',
	].filter(Boolean);
	return `kind ${number + 1} of ${kind.seen}: ${found.join(', ') || 'nothing'}`;
};

/**
 * How a field and what is around it are built, as lines of plain text for a person to look through and pass on: tags, names of attributes,
 * values out of a fixed list, and which selectors of the network match. No text, label, address or name of the page is in it.
 */
export const describeStructure = ({name, platform}: NamedPlatform, target: Element): string => {
	const field = target.closest(`textarea, ${editable}`) ?? target;
	const around = [...composedAncestors(field)].slice(0, MOST_ANCESTORS);
	return [
		`network: ${name}`,
		...platform.composers.map((kind, number) => kindLine(kind, number, around)),
		'field and around it:',
		...around.map(lineOf),
		'controls:',
		...controlsBeside(field, around).map(each => controlLine(each, field)),
	].join('\n');
};
