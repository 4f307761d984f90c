/** Classes of UTF-16 units, as `characterClass` answers them. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;
export const OTHER = 5;

const classes = new Uint8Array(0x10000);
const letter = /[\p{L}\p{M}_]/u;
const digit = /\p{N}/u;
const space = /\s/;

const look = (code: number): number => {
	const unit = String.fromCharCode(code);
	if (code === 10) return NEWLINE;
	if (letter.test(unit)) return LETTER;
	if (digit.test(unit)) return DIGIT;
	return space.test(unit) ? SPACE : OTHER;
};

const learn = (code: number): number => {
	const found = look(code);
	classes[code] = found;
	return found;
};

/** The class of a UTF-16 unit; surrogates (emoji, styled letters) are `OTHER`, `_` and combining marks count as letters. */
export const characterClass = (code: number): number => classes[code] || learn(code);
