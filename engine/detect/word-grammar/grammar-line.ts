/** A piece of a line as it is written, or lines of which one stands there. */
export type LinePart = string | {readonly alternatives: readonly LineParts[]; readonly isOptional: boolean};

/** The parts of a line, in order. */
export type LineParts = readonly LinePart[];

type LineReader = {readonly pieces: readonly string[]; at: number};

const readParts = (reader: LineReader): LineParts[] => {
	const lines: LinePart[][] = [[]];
	for (; reader.at < reader.pieces.length; reader.at++) {
		const piece = reader.pieces[reader.at] ?? '';
		if (piece === ')' || piece === ')?') break;
		if (piece === '|') lines.push([]);
		else if (piece === '(') {
			reader.at++;
			const alternatives = readParts(reader);
			lines.at(-1)?.push({alternatives, isOptional: reader.pieces[reader.at] === ')?'});
		} else lines.at(-1)?.push(piece);
	}
	return lines;
};

/** Reads a line; the alternatives it is made of, mostly one. */
export const readLine = (line: string): readonly LineParts[] => readParts({pieces: line.trim().split(/\s+/), at: 0});
