/**
 * All matches of a global expression in a text, in order; it finds no empty ones. `matchAll` copies the expression at each call, so that a
 * browser never comes to read it fast.
 */
export const matchesOf = (text: string, expression: RegExp): readonly RegExpExecArray[] => {
	const found: RegExpExecArray[] = [];
	expression.lastIndex = 0;
	for (let match = expression.exec(text); match && match[0] !== ''; match = expression.exec(text)) found.push(match);
	expression.lastIndex = 0;
	return found;
};
