import {composedAncestors} from '../dom/shadow-dom.ts';
import type {TextRead} from './line-builder.ts';

type Point = {readonly node: Node; readonly offset: number};

/** The selection a field is written in: Chromium keeps one for each shadow root. */
export const fieldSelection = (field: HTMLElement): Selection | undefined => {
	const root = field.getRootNode() as Document & {getSelection?: () => Selection | null};
	return root.getSelection?.() ?? field.ownerDocument.getSelection() ?? undefined;
};

const selectionPoint = (field: HTMLElement): Point | undefined => {
	const selection = fieldSelection(field);
	if (!selection?.focusNode) return undefined;
	if (field.contains(selection.focusNode)) return {node: selection.focusNode, offset: selection.focusOffset};
	// Elsewhere a selection in a shadow root is shown as its host.
	const root = field.getRootNode();
	const range = root instanceof ShadowRoot ? selection.getComposedRanges?.({shadowRoots: [root]})[0] : undefined;
	return range && field.contains(range.endContainer) ? {node: range.endContainer, offset: range.endOffset} : undefined;
};

const offsetIn = ({pieces, text}: TextRead, {node, offset}: Point): number => {
	const inNode = pieces.filter(piece => piece.node === node);
	for (const {at, start, end} of inNode) if (offset <= at + end - start) return start + Math.max(offset - at, 0);
	const last = inNode.at(-1);
	if (last) return last.end;
	const range = node.ownerDocument?.createRange();
	range?.setStart(node, offset);
	for (const {node: other, start} of pieces) if (range && range.comparePoint(other, 0) > 0) return start;
	return text.length;
};

const hasFocus = (field: HTMLElement): boolean => {
	const active = (field.getRootNode() as Document | ShadowRoot).activeElement;
	return active !== null && active !== undefined && [...composedAncestors(active)].includes(field);
};

/** Where the selection ends in a field's text, focus or not, in UTF-16 units; `undefined` when it is not in the field. */
export const selectionEnd = (field: HTMLElement, read: TextRead): number | undefined => {
	if (field instanceof HTMLTextAreaElement) return field.selectionEnd;
	const point = selectionPoint(field);
	return point && offsetIn(read, point);
};

/** Where the caret stands in a field's text, in UTF-16 units; `undefined` when the field has no focus. */
export const caretOffset = (field: HTMLElement, read: TextRead): number | undefined =>
	hasFocus(field) ? selectionEnd(field, read) : undefined;
