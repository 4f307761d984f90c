import {labelStems, labelWords, nameBeginnings, namePairs, nameWords} from './message-words.ts';

const attributes = [
	'id',
	'class',
	'name',
	'data-testid',
	'data-test-id',
	'data-test',
	'data-qa',
	'data-tid',
	'data-cy',
	'data-e2e',
	'data-a-target',
	'data-scope',
	'data-pagelet',
	'data-view-name',
	'data-sdui-screen',
	'componentkey',
	'data-componentkey',
];

// "DMDrawer", "dmComposer", "dm-composer" and "dm_composer" all begin with one word.
const nameParts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;
const words = /[\p{L}\p{M}]+/gu;

/** A generated name can be long and says nothing; names of people who build pages are shorter, in UTF-16 units. */
const LONGEST_NAME = 400;

const isMessageWord = (word: string): boolean =>
	nameWords.has(word) || nameBeginnings.some(beginning => word.startsWith(beginning));

const digit = /\d/;

/** Letters beside a digit are a piece of a generated name; only a long word there is not chance. */
const LONGEST_CHANCE = 3;

const isChance = (name: string, word: string, at: number): boolean =>
	word.length <= LONGEST_CHANCE && digit.test(name.charAt(at - 1) + name.charAt(at + word.length));

type IsOpen = (word: string) => boolean;

const says = (name: string, isOpen: IsOpen): boolean => {
	let before = '';
	const read = name.slice(0, LONGEST_NAME);
	for (const {0: part, index} of read.matchAll(nameParts)) {
		const word = part.toLowerCase();
		if (namePairs.has(`${before} ${word}`)) return true;
		if (isMessageWord(word) && !isOpen(word) && !isChance(read, word, index)) return true;
		before = word;
	}
	return false;
};

/**
 * True when an element's tag, id, classes or names for a form, for tests and for parts of a page hold a word for messages; `isOpen` says
 * which of them mean something for everybody there.
 */
export const hasMessageName = (element: Element, isOpen: IsOpen = () => false): boolean =>
	says(element.localName, isOpen) || attributes.some(name => says(element.getAttribute(name) ?? '', isOpen));

/** True when a text that names a field or a part of a page speaks of messages, in any language known here. */
export const isMessageLabel = (label: string): boolean => {
	const said = label.slice(0, LONGEST_NAME).toLowerCase();
	return (
		labelStems.some(stem => said.includes(stem)) || [...said.matchAll(words)].some(([word]) => labelWords.has(word))
	);
};
