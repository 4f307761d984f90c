import type {Tip} from '../../../engine/tip.ts';

/** A tip with the parts a test cares about. */
export const tip = (parts: Partial<Tip> = {}): Tip => ({
	rule: 'protect/phone',
	from: 'akta',
	level: 'pause',
	strength: false,
	spans: [],
	words: [],
	say: {},
	...parts,
});
