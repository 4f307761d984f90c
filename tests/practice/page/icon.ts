/** A drawn sign without words, for buttons that show one. */
export const icon = (path: string): SVGElement => {
	const made = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	for (const [name, value] of Object.entries({viewBox: '0 0 10 10', width: '12', height: '12', 'aria-hidden': 'true'}))
		made.setAttribute(name, value);
	const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
	for (const [name, value] of Object.entries({d: path, stroke: 'currentColor', fill: 'none'}))
		line.setAttribute(name, value);
	made.append(line);
	return made;
};

/** A cross, to close with. */
export const cross = (): SVGElement => icon('M1 1l8 8M9 1 1 9');

/** An arrow that sends. */
export const arrow = (): SVGElement => icon('M1 5h8M6 2l3 3-3 3');
