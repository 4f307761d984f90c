import type {Files} from './files.ts';

/** How a file of one package differs from the same in another. */
export type Difference = {
	readonly path: string;
	readonly how: 'only in the first' | 'only in the second' | 'other content';
};

const differs = (one: Uint8Array | undefined, other: Uint8Array | undefined): Difference['how'] | undefined => {
	if (other === undefined) return 'only in the first';
	if (one === undefined) return 'only in the second';
	return Buffer.compare(one, other) === 0 ? undefined : 'other content';
};

/** Every file that is not the same in both, by path; empty when they are equal. */
export const differences = (first: Files, second: Files): readonly Difference[] =>
	[...new Set([...first.keys(), ...second.keys()])].sort().flatMap(path => {
		const how = differs(first.get(path), second.get(path));
		return how ? [{path, how}] : [];
	});
