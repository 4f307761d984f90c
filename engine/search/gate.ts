import type {Text} from '../text/text.ts';
import {createNeedles, type Needles} from './needles.ts';
import {parseExpression} from './parse-expression.ts';
import {findRequiredStrings} from './required-strings.ts';

/** False where an expression surely matches nothing between two places of a text, the whole of it when none are named. */
export type Gate = (text: Text, start?: number, end?: number) => boolean;

const most = 400;
const shortest = 2;

/** Small letters of the same number, so that the strings are looked for in the folded text. */
const small = (letters: string): string => letters.toLowerCase();

/** Some expressions read a text whose dashes have been made hyphens. */
const withoutHyphen = (string: string): string =>
	string.split('-').reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** Strings of which every match of an expression holds one, in small letters; undefined when it tells none that are worth looking for. */
export const gateStrings = ({source}: RegExp): readonly string[] | undefined =>
	findRequiredStrings(parseExpression(source, small), most)
		.map(strings => strings.map(withoutHyphen))
		.find(strings => strings.every(({length}) => length >= shortest));

type Places = readonly (readonly number[] | undefined)[];

const waiting: ((needles: Needles) => void)[] = [];
const needles = createNeedles();
const known = new WeakMap<Text, Places>();
let lists = 0;

/** All that gates look for is looked for at once, when a text is first asked about. */
const placesIn = (text: Text): Places => {
	const old = known.get(text);
	if (old) return old;
	for (const file of waiting.splice(0)) file(needles);
	const places = needles.look(text.folded);
	known.set(text, places);
	return places;
};

/** Sorted places, of which one lies from `start` on and before `end`. */
const hasPlace = (places: readonly number[], start: number, end: number): boolean => {
	let [low, high] = [0, places.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return (places[low] ?? end) < end;
};

/** A gate before expressions that read a text's letters, folded or with their case: it opens where a string stands that every match of one needs. */
export const createGate = (...expressions: readonly RegExp[]): Gate => {
	const list = lists++;
	let isOpen = false;
	waiting.push(to => {
		for (const expression of expressions) {
			const strings = gateStrings(expression);
			if (strings) to.add(strings, list);
			else isOpen = true;
		}
	});
	return (text, start = 0, end = text.folded.length) => {
		const places = placesIn(text)[list];
		return isOpen || (places !== undefined && hasPlace(places, start, end));
	};
};
