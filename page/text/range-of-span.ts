import type {Span} from '../../engine/model/draft.ts';
import type {TextPiece, TextRead} from './line-builder.ts';

/** The first piece that ends after an offset; with `touching` also one that ends at it. */
const pieceAt = (pieces: readonly TextPiece[], offset: number, touching: boolean): TextPiece | undefined => {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const end = pieces[middle]?.end ?? 0;
		if (end > offset || (touching && end === offset)) high = middle;
		else low = middle + 1;
	}
	return pieces[low];
};

const setStart = (range: Range, {node, at, start}: TextPiece, offset: number): void => {
	if (node instanceof Text) range.setStart(node, at + Math.max(offset - start, 0));
	else range.setStartBefore(node);
};

const setEnd = (range: Range, {node, at, start}: TextPiece, offset: number): void => {
	if (node instanceof Text) range.setEnd(node, at + Math.max(offset - start, 0));
	else range.setEndAfter(node);
};

/** A Range over a span of a text read just now; `undefined` when its nodes no longer hold it or there are none. */
export const rangeOfSpan = ({pieces, text}: TextRead, [start, end]: Span): Range | undefined => {
	if (start < 0 || end > text.length || start > end) return undefined;
	const first = pieceAt(pieces, start, start === end) ?? pieces.at(-1);
	const last = pieceAt(pieces, end, true) ?? first;
	if (!first || !last) return undefined;
	try {
		const range = first.node.ownerDocument.createRange();
		setStart(range, first, start);
		if (start === end) range.collapse(true);
		else setEnd(range, last, end);
		return range;
	} catch {
		// The page changed the node between reading and now.
		return undefined;
	}
};

/** True when a span lies in one text node; editors that render leaves of their own break when a change crosses them. */
export const isInOneNode = ({pieces}: TextRead, [start, end]: Span): boolean =>
	pieceAt(pieces, start, start === end)?.node === pieceAt(pieces, end, true)?.node;
