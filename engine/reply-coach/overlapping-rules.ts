import type {Tip} from '../model/tip.ts';

/** True for a hint on what a reply lacks that the coach stands for: beside the coach, which says what weighs most, it is left out. */
export const isCoveredByCoach = ({coach, level}: Tip): boolean => level === 'hint' && coach === 'covered';

/** True when a tip weighs more than anything a reply lacks: what the reply does to the other, and whatever pauses. */
export const outweighsCoach = ({coach, level, strength}: Tip): boolean =>
	!strength && (level === 'pause' || coach === 'outweighs');
