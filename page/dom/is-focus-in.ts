/** True while focus is in an element, also inside a root of our own. */
export const isFocusIn = (element: HTMLElement): boolean => {
	const {activeElement} = element.getRootNode() as Node & Partial<DocumentOrShadowRoot>;
	return Boolean(activeElement && element.contains(activeElement));
};
