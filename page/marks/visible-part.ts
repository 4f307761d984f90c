import {composedAncestors} from '../dom/shadow-dom.ts';

const clips = (element: Element): boolean => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);

/** The boxes a field scrolls in and may be cut by, nearest first. */
export const findClippers = (field: Element): readonly Element[] =>
	[...composedAncestors(field)].filter(at => at !== field && at !== document.body && clips(at));

/** The `z-index` that lies over an element and everything it lies in. */
export const zIndexOver = (field: Element): string => {
	const all = [...composedAncestors(field)].map(at => Number.parseInt(getComputedStyle(at).zIndex, 10));
	return String(Math.max(0, ...all.filter(Number.isFinite)));
};

/** What of a field can be seen between the boxes it scrolls in, as a `clip-path` of the whole viewport. */
export const visiblePart = (field: Element, clippers: readonly Element[]): string => {
	const box = {left: 0, top: 0, right: innerWidth, bottom: innerHeight};
	for (const element of [field, ...clippers]) {
		const rect = element.getBoundingClientRect();
		box.left = Math.max(box.left, rect.left);
		box.top = Math.max(box.top, rect.top);
		box.right = Math.min(box.right, rect.right);
		box.bottom = Math.min(box.bottom, rect.bottom);
	}
	return `inset(${box.top}px ${innerWidth - box.right}px ${innerHeight - box.bottom}px ${box.left}px)`;
};
