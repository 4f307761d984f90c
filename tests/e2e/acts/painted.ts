import type {Page} from 'puppeteer-core';
import type {PracticeComposer} from '../../../scripts/acts/composers.ts';
import {type Clip, differing, isNear, type Mask, placesIn, take} from './picture.ts';

/** How marks lie on the screen against where the browser itself shows the words to be. */
export type Painted = {
	/** Pixels of marks that lie under none of the words. */
	readonly outside: number;
	/** For each word, the widest stretch of it without a mark, in pixels. */
	readonly gaps: readonly number[];
};

// A mark may reach this far beyond its words, and its dots stand this far apart at most.
const REACH = 3;

const hideCarets = (field: Element) => {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync('* {caret-color: transparent !important}');
	for (let root = field.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
		const scope = root as Document | ShadowRoot;
		scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
		if (root instanceof Document) return;
	}
};

const takeMarksAway = () => {
	const kept = [...CSS.highlights];
	Object.assign(globalThis, {kept});
	CSS.highlights.clear();
};

const putMarksBack = () => {
	for (const [name, highlight] of (globalThis as unknown as {kept: [string, Highlight][]}).kept)
		CSS.highlights.set(name, highlight);
};

/** Lets the browser show where words are, in its own way: by selecting them. */
const select = (field: Element, words: string) => {
	if (field instanceof HTMLTextAreaElement) {
		const start = field.value.indexOf(words);
		field.setSelectionRange(start, start + words.length);
		return;
	}
	const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
	const places: [Node, number][] = [];
	let text = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		for (const [offset, unit] of [...(node.nodeValue ?? '').split('')].entries()) {
			places.push([node, offset]);
			text += unit === '\u00a0' ? ' ' : unit;
		}
	const from = places[text.indexOf(words)];
	const to = places[text.indexOf(words) + words.length - 1];
	if (from && to) document.getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1] + 1);
};

const clipOf = (field: Element): Clip => {
	const {left, top, right, bottom} = field.getBoundingClientRect();
	const x = Math.max(Math.floor(left) - 8, 0);
	const y = Math.max(Math.floor(top) - 8, 0);
	return {
		x,
		y,
		width: Math.min(Math.ceil(right) + 8, innerWidth) - x,
		height: Math.min(Math.ceil(bottom) + 8, innerHeight) - y,
	};
};

const widestGap = (word: Mask, marks: Mask): number => {
	const columns = new Set(placesIn(word).map(({x}) => x));
	const covered = new Set(
		placesIn(marks)
			.filter(({x, y}) => isNear(word, x, y, REACH))
			.map(({x}) => x),
	);
	let gap = 0;
	let widest = 0;
	for (const column of [...columns].sort((a, b) => a - b)) {
		gap = covered.has(column) ? 0 : gap + 1;
		widest = Math.max(widest, gap);
	}
	return widest;
};

/**
 * Compares the marks in a composer, pixel by pixel, with where the browser's own selection shows the words. Leaves the marks
 * as they were and the caret at the end.
 */
export const paintedIn = async (page: Page, {field}: PracticeComposer, words: readonly string[]): Promise<Painted> => {
	await page.$eval(field, hideCarets);
	const clip = await page.$eval(field, clipOf);
	const marked = await take(page, clip);
	await page.evaluate(takeMarksAway);
	const bare = await take(page, clip);
	const marks = differing(marked, bare);
	const places: Mask[] = [];
	for (const word of words) {
		await page.$eval(field, select, word);
		places.push(differing(await take(page, clip), bare));
	}
	await page.evaluate(putMarksBack);
	await page.keyboard.press('ArrowRight');
	return {
		outside: placesIn(marks).filter(({x, y}) => !places.some(place => isNear(place, x, y, REACH))).length,
		gaps: places.map(place => widestGap(place, marks)),
	};
};
