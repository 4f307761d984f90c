const longest = 160;

const shortened = (text: string): string => {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')} …` : line;
};

/** A value as a person reads it on one line: text as it is (shortened), a list with commas, an object's values with commas. */
export const describeValue = (value: unknown): string => {
	if (Array.isArray(value)) return value.map(describeValue).join(', ');
	if (typeof value === 'object' && value !== null) return Object.values(value).map(describeValue).join(', ');
	return shortened(String(value ?? ''));
};

/** How many items a list has; 1 for anything else. */
export const countItems = (value: unknown): number => (Array.isArray(value) ? value.length : 1);
