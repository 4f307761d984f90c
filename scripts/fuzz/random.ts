/** Numbers that look random and are the same for the same seed. */
export type Random = {
	/** From 0 up to but not including `below`. */
	whole(below: number): number;
	oneOf<T>(items: readonly [T, ...T[]]): T;
	chance(share: number): boolean;
};

/** A source of such numbers (mulberry32). */
export const createRandom = (seed: number): Random => {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (below: number): number => Math.floor(next() * below);
	return {
		whole,
		oneOf: items => items[whole(items.length)] ?? items[0],
		chance: share => next() < share,
	};
};
