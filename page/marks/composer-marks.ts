import type {Span} from '../../engine/model/draft.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../composer/composer.ts';
import {caretOffset} from '../text/caret.ts';
import type {TextRead} from '../text/line-builder.ts';
import {rangeOfSpan} from '../text/range-of-span.ts';
import {readFieldText} from '../text/read-field-text.ts';
import {selectIn, selectInTextarea} from '../text/select.ts';
import {changeBetween} from '../text/text-change.ts';
import {addMark, type MarkLevel, markLevel, removeMark, styleShadowRoot} from './highlights.ts';
import {locateTips, movePositions, type TipPosition, withWaiting, withWaitingOnly} from './mark-positions.ts';
import type {Marks} from './marks-type.ts';
import {createTextareaMirror, type TextareaMirror} from './textarea-mirror.ts';

type Painted = {readonly tip: Tip; readonly level: MarkLevel; readonly range: Range};

const holds = ({left, right, top, bottom}: DOMRect, {x, y}: {readonly x: number; readonly y: number}): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

const isSame = (one: Tip, other: Tip): boolean =>
	one.rule === other.rule && one.words.join('\n') === other.words.join('\n');

/** Holds the ranges painted in a composer, and the mirror while a textarea has marks; `clear` lets go of all of it. */
export class ComposerMarks implements Marks {
	readonly #composer: Composer;
	#text = '';
	#judged: string | undefined;
	#places: TipPosition[] = [];
	#painted: Painted[] = [];
	#mirror: TextareaMirror | undefined;
	#undress: (() => void) | undefined;

	constructor(composer: Composer) {
		this.#composer = composer;
	}

	draw(tips: readonly Tip[], text: string): void {
		const {field} = this.#composer;
		const read = readFieldText(field);
		const places = locateTips(tips, changeBetween(text, read.text));
		// What is new in a text that was judged before comes from a choice of the person's, not from the word they write.
		const wait = text === this.#judged ? withWaitingOnly : withWaiting;
		this.#places = wait(places, this.#places, read.text, caretOffset(field, read));
		this.#text = read.text;
		this.#judged = text;
		this.#paint(read);
	}

	follow(read: TextRead): void {
		if (this.#places.length === 0) return;
		this.#places = movePositions(this.#places, changeBetween(this.#text, read.text));
		this.#text = read.text;
		this.#paint(read);
	}

	waits(): boolean {
		return this.#places.some(({waits}) => waits);
	}

	caretMoved(): void {
		if (this.waits()) this.#composer.typingPause.run('waiting marks', () => this.#release());
	}

	#release(): void {
		const read = readFieldText(this.#composer.field);
		if (read.text !== this.#text) return;
		this.#places = withWaiting(this.#places, this.#places, read.text, caretOffset(this.#composer.field, read));
		this.#paint(read);
	}

	at(point: {readonly x: number; readonly y: number}): Tip | undefined {
		return this.#painted.find(({range}) => [...range.getClientRects()].some(rect => holds(rect, point)))?.tip;
	}

	atCaret(): Tip | undefined {
		const read = readFieldText(this.#composer.field);
		const caret = caretOffset(this.#composer.field, read);
		const isIn = ([start, end]: Span): boolean => caret !== undefined && caret >= start && caret <= end;
		return this.#places.find(({tip, span}) => markLevel(tip) && isIn(span))?.tip;
	}

	rectOf(tip: Tip): DOMRect | undefined {
		const span = this.#spanOf(tip);
		if (!span) return undefined;
		return this.#withNodes(readFieldText(this.#composer.field), read =>
			rangeOfSpan(read, span)?.getBoundingClientRect(),
		);
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
		const same = this.#places.find(place => isSame(place.tip, tip));
		// The newest answer may have found one more word than is drawn yet.
		return (same ?? this.#places.find(place => place.tip.rule === tip.rule))?.span;
	}

	// A textarea's text has no nodes of its own; its mirror lends some.
	#withNodes<T>(read: TextRead, use: (read: TextRead) => T): T {
		const {field} = this.#composer;
		if (!(field instanceof HTMLTextAreaElement)) return use(read);
		const mirror = this.#mirror ?? createTextareaMirror(field);
		try {
			return use(mirror.show(read.text));
		} finally {
			if (mirror !== this.#mirror) mirror.remove();
		}
	}

	#paint(read: TextRead): void {
		const marked = this.#places.filter(({tip, waits}) => !waits && markLevel(tip));
		this.#unpaint();
		if (marked.length === 0) {
			this.#mirror?.remove();
			this.#mirror = undefined;
			return;
		}
		const {field} = this.#composer;
		if (field instanceof HTMLTextAreaElement) this.#mirror ??= createTextareaMirror(field);
		else this.#undress ??= styleShadowRoot(field.getRootNode());
		this.#withNodes(read, nodes => {
			for (const {tip, span} of marked) this.#add(tip, rangeOfSpan(nodes, span));
		});
	}

	#add(tip: Tip, range: Range | undefined): void {
		const level = markLevel(tip);
		if (!level || !range) return;
		addMark(level, range);
		this.#painted.push({tip, level, range});
	}

	#unpaint(): void {
		for (const {level, range} of this.#painted) removeMark(level, range);
		this.#painted = [];
	}
}
