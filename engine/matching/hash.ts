/** Where every hash of letters begins. */
export const HASH_START = 0x811c9dc5 | 0;

/** The hash of the letters so far and one more UTF-16 unit. */
export const hashNext = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a whole string. */
export const hashOf = (text: string): number => {
	let hash = HASH_START;
	for (let index = 0; index < text.length; index++) hash = hashNext(hash, text.charCodeAt(index));
	return hash;
};

/** Spreads a hash over a table whose size is a power of two. */
export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15) ^ (hash >>> 7)) & mask;

/** The smallest power of two of at least `size`, and at least 16. */
export const tableSize = (size: number): number => {
	let power = 16;
	while (power < size) power *= 2;
	return power;
};
