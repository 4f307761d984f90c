/** What changes how an element is painted, with the values that leave it as it is. */
const effects = {
	filter: 'none',
	'backdrop-filter': 'none',
	'mask-image': 'none',
	'-webkit-mask-image': 'none',
	'clip-path': 'none',
	clip: 'auto',
	'mix-blend-mode': 'normal',
	transform: 'none',
	translate: 'none',
	rotate: 'none',
	scale: 'none',
	perspective: 'none',
} as const;

const isPainted = (element: Element): boolean => {
	const style = getComputedStyle(element);
	const isOpaque = Number.parseFloat(style.opacity) > 0.9;
	return (
		isOpaque && Object.entries(effects).every(([name, plain]) => ['', plain].includes(style.getPropertyValue(name)))
	);
};

const isOver = (element: Element): boolean => {
	try {
		return element.matches(':popover-open');
	} catch {
		return false;
	}
};

/** What is painted with the element: itself alone in the top layer, where no parent's effect reaches it, else all around it too. */
const paintedWith = (element: Element): Element[] => {
	const all: Element[] = [];
	for (let at: Element | null = element; at; at = isOver(at) ? null : at.parentElement) all.push(at);
	return all;
};

/** True when an element is painted as it is, opaque and whole, as far as the page's own styles say. */
export const isPlain = (element: Element): boolean =>
	element.checkVisibility?.({opacityProperty: true, visibilityProperty: true}) !== false &&
	paintedWith(element).every(isPainted);
