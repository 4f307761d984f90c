/** Spreads a hash over a table whose size is a power of two. */
export const hashSlot = (hash: number, mask: number): number => (hash ^ (hash >>> 15) ^ (hash >>> 7)) & mask;

/** The smallest power of two of at least `size`, and at least 16. */
export const tableSize = (size: number): number => {
	let power = 16;
	while (power < size) power *= 2;
	return power;
};
