const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const NONE = 255;

const values = new Uint8Array(128).fill(NONE);
for (let index = 0; index < ALPHABET.length; index++) values[ALPHABET.charCodeAt(index)] = index;

const valueAt = (text: string, index: number): number => values[text.charCodeAt(index)] ?? NONE;

/** The bytes behind a base64url text without padding; `undefined` for any other text, also one with loose bits at its end. */
export const decodeBase64Url = (text: string): Uint8Array | undefined => {
	if (text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let held = 0;
	let bits = 0;
	let at = 0;
	for (let index = 0; index < text.length; index++) {
		const value = valueAt(text, index);
		if (value === NONE) return undefined;
		held = (held << 6) | value;
		bits += 6;
		if (bits < 8) continue;
		bits -= 8;
		bytes[at++] = held >> bits;
		held &= (1 << bits) - 1;
	}
	return held === 0 ? bytes : undefined;
};

/** Bytes as base64url without padding. */
export const encodeBase64Url = (bytes: Uint8Array): string => {
	let text = '';
	for (let index = 0; index < bytes.length; index += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3);
		const group = (a << 16) | (b << 8) | c;
		const signs = Math.min(bytes.length - index, 3) + 1;
		for (let sign = 0; sign < signs; sign++) text += ALPHABET[(group >> (18 - 6 * sign)) & 63];
	}
	return text;
};
