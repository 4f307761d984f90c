/** A stretch of the text that lies in one node, from `at` in it; an atom is an element read as a whole, as an emoji picture. */
export type TextPiece = {
	readonly node: Text | Element;
	readonly at: number;
	readonly start: number;
	readonly end: number;
};

/** What the person sees in a field, one `\n` between lines, with the pieces it came from in order; a textarea has no pieces. */
export type TextRead = {readonly text: string; readonly pieces: readonly TextPiece[]};

/** A text built line by line. */
export type LineBuilder = {
	/** Begins a line unless one is open. */
	open(): void;
	isOpen(): boolean;
	/** Adds words of a node to the open line; `at` is where they begin in it. */
	add(node: Text | Element, at: number, words: string): void;
	/** A break within a line; the last one of a line only holds it open and is not seen. */
	break(): void;
	/** Ends the line; editors that keep breaks as text write one more at its end, which is not seen either. */
	close(): void;
	read(): TextRead;
};

/** An empty text to build. */
export const createLineBuilder = (): LineBuilder => {
	const pieces: TextPiece[] = [];
	let text = '';
	let count = 0;
	let isOpen = false;
	let breakWaits = false;

	const open = (): void => {
		if (isOpen) return;
		if (count > 0) text += '\n';
		count++;
		isOpen = true;
	};
	const trim = (): void => {
		const last = pieces.at(-1);
		if (!last || last.end !== text.length || !text.endsWith('\n')) return;
		text = text.slice(0, -1);
		pieces[pieces.length - 1] = {...last, end: text.length};
	};
	return {
		open,
		isOpen: () => isOpen,
		add(node, at, words) {
			open();
			if (breakWaits) text += '\n';
			breakWaits = false;
			pieces.push({node, at, start: text.length, end: text.length + words.length});
			text += words;
		},
		break() {
			open();
			if (breakWaits) text += '\n';
			breakWaits = true;
		},
		close() {
			if (isOpen) trim();
			isOpen = false;
			breakWaits = false;
		},
		read: () => ({text, pieces}),
	};
};
