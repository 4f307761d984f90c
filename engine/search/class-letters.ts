const mostInRange = 256;

/** The letters of a class, given without its brackets, its ranges written out; undefined when a range is very long or runs backwards. */
export const spelledOut = (inner: string): string | undefined => {
	let isKnown = true;
	const letters = inner.replace(/(.)-(.)/gsu, (_, first: string, last: string) => {
		const from = first.codePointAt(0) ?? 0;
		const length = (last.codePointAt(0) ?? 0) - from + 1;
		isKnown &&= length > 0 && length <= mostInRange;
		return isKnown ? Array.from({length}, (_unit, step) => String.fromCodePoint(from + step)).join('') : '';
	});
	return isKnown ? letters : undefined;
};
