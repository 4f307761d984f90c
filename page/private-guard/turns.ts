import {hasMessageName} from './message-names.ts';

const drawer = 'aside, [role="complementary"]';
const edge = 'main, [role="main"], [role="feed"], article, [role="article"]';
const otherField = 'textarea, [contenteditable]:not([contenteditable="false"])';
const log = '[role="log"]';
const control = 'button, [role="button"], input[type="submit"]';
const notRow =
	'[role="option"], [role="radio"], [role="menuitem"], [role="tab"], input, select, textarea, [contenteditable], article, [role="article"], h1, h2, h3, [role="heading"]';
const linked = `${notRow}, a[href], button, [role="button"]`;
const rowRoles = 'li, dd, tr, [role="row"], [role="listitem"]';
const rows = 'li, div, dd, tr, [role]';
const letter = /\p{L}/u;

/** How many elements of a drawer are looked at; a conversation shows within the first. */
const MOST_ELEMENTS = 3000;

type IsTurn = (row: Element) => boolean;

const saysNothing = (button: Element): boolean => !letter.test(button.textContent);

// In a page of its own a comment names its writer with a link and can be answered.
const isPlainTurn: IsTurn = row =>
	!row.matches(linked) && row.textContent.trim() !== '' && row.querySelector(linked) === null;

// In a drawer and a dialog a turn may have links and signs to press; a comment is answered and liked by words.
const isTurn: IsTurn = row =>
	!row.matches(`${notRow}, a[href], button`) &&
	letter.test(row.textContent) &&
	row.querySelector(notRow) === null &&
	[...row.querySelectorAll('button, [role="button"]')].every(saysNothing);

const canBeRow = (row: Element): boolean => row.matches(rows) || row.localName.includes('-');

const isTurnList = (list: Element, is: IsTurn): boolean => {
	const children = [...list.children];
	// In a list of terms what is said stands beside who says it.
	const first = children.find(({localName}) => localName !== 'dt');
	if (!first || children.length < 2 || !canBeRow(first)) return false;
	const alike = children.filter(({localName}) => localName === first.localName);
	const least = first.matches(rowRoles) ? 2 : 3;
	if (alike.length < least) return false;
	return alike.filter(is).length >= Math.max(least, alike.length * 0.6);
};

const holdsTurns = (part: Element, is: IsTurn): boolean => {
	if (isTurnList(part, is)) return true;
	const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
	for (let seen = 0; seen < MOST_ELEMENTS && walker.nextNode(); seen++)
		if (walker.currentNode instanceof Element && isTurnList(walker.currentNode, is)) return true;
	return false;
};

const holds = (part: Element, selector: string): boolean =>
	part.matches(selector) || part.querySelector(selector) !== null;

// Rows that name themselves messages, as a page of a conversation has them.
const named = ['class', 'data-testid', 'data-qa', 'data-tid', 'data-scope']
	.flatMap(name => ['message', 'msg', 'chat', 'conversation'].map(word => `[${name}*="${word}" i]`))
	.join(', ');

const holdsNamedTurns = (part: Element): boolean => {
	let count = 0;
	for (const row of part.querySelectorAll(named)) {
		if (hasMessageName(row) && isPlainTurn(row) && ++count === 2) return true;
		if (count === MOST_ELEMENTS) return false;
	}
	return false;
};

const search = 'input[type="search"], input[role="combobox"], input[placeholder], input[aria-label]';
const people = '[role="option"], [role="checkbox"], [role="listitem"], [role="row"], li';

const isBefore = (part: Element, field: Element): boolean =>
	(part.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

// What stands in a margin is no conversation with what stands beside it.
const beside = 'aside, nav, [role="navigation"], [role="complementary"]';

type Found = {
	log: boolean;
	turns: boolean;
	plain: boolean;
	control: boolean;
	words: boolean;
	search: boolean;
	people: boolean;
};

const wordsIn = (part: Element): boolean =>
	[part, ...part.querySelectorAll(control)].some(
		each => each.matches(control) && (each.matches('input') || !saysNothing(each)),
	);

/** Notes what one part beside the field shows; false where the climb ends because the part is somebody else's. */
const note = (found: Found, part: Element, field: Element): boolean => {
	if (holds(part, edge) || holds(part, otherField)) return false;
	found.log ||= holds(part, log) || holdsNamedTurns(part);
	// What has been said stands before where one writes.
	const isSaid = isBefore(part, field) && !part.matches(beside);
	found.plain ||= isSaid && holdsTurns(part, isPlainTurn);
	found.turns ||= found.plain || (isSaid && holdsTurns(part, isTurn));
	found.control ||= holds(part, control);
	found.words ||= wordsIn(part);
	// Whom it goes to is chosen before it is written; a picture or a place to add, after.
	found.search ||= isSaid && holds(part, search);
	found.people ||= isSaid && holds(part, people);
	return true;
};

const isShown = ({log, turns, control}: Found): boolean => log || (turns && control);
const isToChosen = (found: Found): boolean => isShown(found) || (found.search && found.people && found.control);

const filledIn =
	'input[type="radio"], input[type="checkbox"], input[type="text"], input[type="email"], input:not([type]), select';

// Where the page holds nothing else, what stands before a form that is filled in, or sent by the page itself, are comments.
const isWholePage = (found: Found, [field]: readonly Element[]): boolean => {
	const form = field?.closest('form');
	return found.log || (found.plain && found.control && !form?.matches(`[action], :has(${filledIn})`));
};

/** How many parts on each side of a field are looked at. */
const MOST_PARTS = 200;

const partsOn = (inner: Element, next: (part: Element) => Element | null): readonly Element[] => {
	const parts: Element[] = [];
	for (let part = next(inner); part && parts.length < MOST_PARTS; part = next(part)) parts.push(part);
	return parts;
};

const partsBeside = (inner: Element): readonly Element[] => [
	...partsOn(inner, part => part.previousElementSibling),
	...partsOn(inner, part => part.nextElementSibling),
];

// In `main` or an article only a log counts: comments and rules stand there in lists of their own.
const endsAt = (at: Element, found: Found): boolean | undefined => {
	if (at.matches(edge)) return found.log;
	if (at.matches(log)) return true;
	if (at.matches('dialog, [role="dialog"]')) return isToChosen(found);
	// What is for everybody is published by a word, in a margin too.
	return at.matches(drawer) ? isShown(found) || (found.control && !found.words) : undefined;
};

/**
 * True when a field stands in a drawer of its own with a running log, or with a list of turns and something to send with; or in a
 * dialog with people to choose and to look for.
 * `around` is the field and its ancestors, nearest first; ends at a drawer, and where another field or a feed stands beside.
 */
export const isInConversation = (around: readonly Element[]): boolean => {
	const found: Found = {
		log: false,
		turns: false,
		plain: false,
		control: false,
		words: false,
		search: false,
		people: false,
	};
	for (const [depth, at] of around.entries()) {
		const inner = around[depth - 1];
		if (!inner) continue;
		const isOurs = partsBeside(inner).every(part => note(found, part, inner));
		if (!isOurs) return found.log || (isShown(found) && !around.some(each => each.matches(edge)));
		const end = endsAt(at, found);
		if (end !== undefined) return end;
	}
	return isWholePage(found, around);
};
