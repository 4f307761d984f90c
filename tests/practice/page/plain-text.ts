/** What a plain editable element holds, read the simple way: bare text is a line, and so is each block after it. */
export const plainText = (field: HTMLElement): string => {
	const lines: string[] = [];
	let isOpen = false;
	for (const node of field.childNodes) {
		const isBlock = node.nodeName === 'DIV' || node.nodeName === 'P';
		if (isBlock || !isOpen) lines.push('');
		lines[lines.length - 1] += node.textContent ?? '';
		isOpen = !isBlock;
	}
	return lines.join('\n').replaceAll('\u00a0', ' ');
};
