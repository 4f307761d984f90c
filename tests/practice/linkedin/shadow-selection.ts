import type Quill from 'quill/core';

const selectionIn = (root: ShadowRoot): StaticRange | undefined =>
	document.getSelection()?.getComposedRanges({shadowRoots: [root]})[0];

const rangeIn = (root: ShadowRoot) => {
	const found = selectionIn(root);
	if (!found) return undefined;
	const range = document.createRange();
	range.setStart(found.startContainer, found.startOffset);
	range.setEnd(found.endContainer, found.endOffset);
	return range;
};

/** Lets Quill see and set the caret inside a shadow root: on its own it asks the document, which sees only the host. */
export const useShadowSelection = (quill: Quill): void => {
	const root = quill.root.getRootNode();
	if (!(root instanceof ShadowRoot)) return;
	const {selection} = quill;
	selection.hasFocus = () => root.activeElement === quill.root;
	selection.getNativeRange = () => {
		const range = rangeIn(root);
		return range ? selection.normalizeNative(range) : null;
	};
	selection.setNativeRange = (start, startOffset = 0, end = start, endOffset = startOffset) => {
		if (!start?.isConnected || !end?.isConnected) return;
		if (!selection.hasFocus()) quill.root.focus({preventScroll: true});
		document.getSelection()?.setBaseAndExtent(start, startOffset, end, endOffset);
	};
};
