import type {Span} from '../../engine/draft.ts';
import type {Tip} from '../../engine/tip.ts';
import {caretIn} from './caret.ts';
import type {Composer} from './composer.ts';
import {dressShadow, levelOf, type MarkLevel, paint, unpaint} from './highlights.ts';
import type {TextRead} from './lines.ts';
import type {Marks} from './marks.ts';
import {type Mirror, mirrorOver} from './mirror.ts';
import {movedBy, placesOf, type TipPlace, waitingAt} from './places.ts';
import {rangeOf} from './range-of.ts';
import {selectIn, selectInTextarea} from './select-in.ts';
import {changeBetween} from './shift.ts';
import {textOf} from './text-of.ts';

type Painted = {readonly tip: Tip; readonly level: MarkLevel; readonly range: Range};

const holds = ({left, right, top, bottom}: DOMRect, {x, y}: {readonly x: number; readonly y: number}): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

const isSame = (one: Tip, other: Tip): boolean =>
	one.rule === other.rule && one.words.join('\n') === other.words.join('\n');

/** Holds the ranges painted in a composer, and the mirror while a textarea has marks; `clear` lets go of all of it. */
export class ComposerMarks implements Marks {
	readonly #composer: Composer;
	#text = '';
	#places: TipPlace[] = [];
	#painted: Painted[] = [];
	#mirror: Mirror | undefined;
	#undress: (() => void) | undefined;

	constructor(composer: Composer) {
		this.#composer = composer;
	}

	draw(tips: readonly Tip[], text: string): void {
		const {field} = this.#composer;
		const read = textOf(field);
		const places = placesOf(tips, changeBetween(text, read.text));
		this.#places = waitingAt(places, this.#places, read.text, caretIn(field, read));
		this.#text = read.text;
		this.#paint(read);
	}

	follow(read: TextRead): void {
		if (this.#places.length === 0) return;
		this.#places = movedBy(this.#places, changeBetween(this.#text, read.text));
		this.#text = read.text;
		this.#paint(read);
	}

	waits(): boolean {
		return this.#places.some(({waits}) => waits);
	}

	/** Shows marks that waited, once the caret has left their words. */
	release(): void {
		const read = textOf(this.#composer.field);
		if (read.text !== this.#text) return;
		this.#places = waitingAt(this.#places, this.#places, read.text, caretIn(this.#composer.field, read));
		this.#paint(read);
	}

	at(point: {readonly x: number; readonly y: number}): Tip | undefined {
		return this.#painted.find(({range}) => [...range.getClientRects()].some(rect => holds(rect, point)))?.tip;
	}

	atCaret(): Tip | undefined {
		const read = textOf(this.#composer.field);
		const caret = caretIn(this.#composer.field, read);
		const isIn = ([start, end]: Span): boolean => caret !== undefined && caret >= start && caret <= end;
		return this.#places.find(({tip, span}) => levelOf(tip) && isIn(span))?.tip;
	}

	rectOf(tip: Tip): DOMRect | undefined {
		const span = this.#spanOf(tip);
		if (!span) return undefined;
		return this.#withNodes(textOf(this.#composer.field), read => rangeOf(read, span)?.getBoundingClientRect());
	}

	select(tip: Tip): void {
		const {field} = this.#composer;
		const span = this.#spanOf(tip);
		if (!span) return;
		field.focus({preventScroll: true});
		if (field instanceof HTMLTextAreaElement) selectInTextarea(field, span, () => this.rectOf(tip));
		else selectIn(field, span);
	}

	clear(): void {
		this.#places = [];
		this.#unpaint();
		this.#mirror?.remove();
		this.#mirror = undefined;
		this.#undress?.();
		this.#undress = undefined;
	}

	#spanOf(tip: Tip): Span | undefined {
		return this.#places.find(place => isSame(place.tip, tip))?.span;
	}

	// A textarea's text has no nodes of its own; its mirror lends some.
	#withNodes<T>(read: TextRead, use: (read: TextRead) => T): T {
		const {field} = this.#composer;
		if (!(field instanceof HTMLTextAreaElement)) return use(read);
		const mirror = this.#mirror ?? mirrorOver(field);
		try {
			return use(mirror.show(read.text));
		} finally {
			if (mirror !== this.#mirror) mirror.remove();
		}
	}

	#paint(read: TextRead): void {
		const marked = this.#places.filter(({tip, waits}) => !waits && levelOf(tip));
		this.#unpaint();
		if (marked.length === 0) {
			this.#mirror?.remove();
			this.#mirror = undefined;
			return;
		}
		const {field} = this.#composer;
		if (field instanceof HTMLTextAreaElement) this.#mirror ??= mirrorOver(field);
		else this.#undress ??= dressShadow(field.getRootNode());
		this.#withNodes(read, nodes => {
			for (const {tip, span} of marked) this.#add(tip, rangeOf(nodes, span));
		});
	}

	#add(tip: Tip, range: Range | undefined): void {
		const level = levelOf(tip);
		if (!level || !range) return;
		paint(level, range);
		this.#painted.push({tip, level, range});
	}

	#unpaint(): void {
		for (const {level, range} of this.#painted) unpaint(level, range);
		this.#painted = [];
	}
}
