const MINUTE_MS = 60_000;
const SPREAD = 0.2;

/** Until a first set is taken, the address is looked at this often: a mistake in the policy is mended within the hour. */
const FIRST_MINUTES = 15;

/** When the address is looked at, in ms since 1970; `chance` is a random number from 0 up to 1. */
export type ScheduleMoment = {readonly now: number; readonly chance: number};

/** The next look at the address: the policy's minutes from now, give or take a fifth, so that many browsers never come at once. */
export const scheduleNext = ({now, chance}: ScheduleMoment, updateMinutes: number, hasSet: boolean): number => {
	const minutes = hasSet ? updateMinutes : Math.min(updateMinutes, FIRST_MINUTES);
	return now + Math.round(minutes * MINUTE_MS * (1 - SPREAD + 2 * SPREAD * chance));
};

/**
 * When a look that was planned is made after the browser was gone: as planned, or within a fifth of the policy's minutes when that has passed, or
 * lies further off than any plan, as after a clock that was put back.
 */
export const reschedule = ({now, chance}: ScheduleMoment, updateMinutes: number, planned: number): number => {
	const minutes = updateMinutes * MINUTE_MS;
	const isPlan = planned > now && planned - now <= minutes * (1 + SPREAD);
	return isPlan ? planned : now + Math.round(minutes * SPREAD * chance);
};
