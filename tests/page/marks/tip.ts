import type {Tip} from '../../../engine/model/tip.ts';

/** A tip with the parts a test cares about. */
export const tip = (parts: Partial<Tip> = {}): Tip => ({
	rule: 'protect/phone',
	group: 'protect',
	pillar: 'protect',
	from: 'akta',
	level: 'pause',
	strength: false,
	spans: [],
	words: [],
	say: {},
	...parts,
});
