const isRoot = (node: Node): node is Document | ShadowRoot => 'getElementById' in node;

const textOfIds = (element: Element, ids: string | null): readonly string[] => {
	const root = element.getRootNode();
	if (!ids || !isRoot(root)) return [];
	return ids.split(/\s+/).map(id => (id && root.getElementById(id)?.textContent) || '');
};

const placeholders = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];

// The title of a dialog names it for those who see it; what is published is an article's own.
const titleOf = (element: Element): string => {
	const title = element.matches('dialog, [role="dialog"]') && element.querySelector('h1, h2, [role="heading"]');
	return title && !title.closest('article, [role="article"]') ? title.textContent : '';
};

/** What a part of a page is called: its own label, those it names, and a dialog's title; empty ones left out. */
export const partNames = (element: Element): readonly string[] =>
	[
		element.getAttribute('aria-label') ?? '',
		...textOfIds(element, element.getAttribute('aria-labelledby')),
		titleOf(element),
	].filter(Boolean);

/** What a field is called or asks for: labels, placeholders, also one an editor keeps in its first line; empty ones left out. */
export const fieldNames = (field: Element): readonly string[] => {
	const inFirstLine = field.firstElementChild?.getAttribute('data-placeholder');
	const labels = field instanceof HTMLTextAreaElement ? [...field.labels].map(({textContent}) => textContent) : [];
	return [
		...placeholders.map(name => field.getAttribute(name) ?? ''),
		...textOfIds(field, field.getAttribute('aria-labelledby')),
		inFirstLine ?? '',
		...labels,
	].filter(Boolean);
};
