import type {ClockTime} from './hour-words.ts';

const DAY_MS = 86_400_000;

/** How far the clocks of a zone are before UTC at a moment, in ms. */
const offsetAt = (moment: number, zone: string): number => {
	const parts = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
	}).formatToParts(moment);
	const of = (kind: Intl.DateTimeFormatPartTypes): number => Number(parts.find(({type}) => type === kind)?.value);
	return (
		Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute')) - Math.floor(moment / 60_000) * 60_000
	);
};

/**
 * The moment a clock of a zone shows a time on an ISO day, with summer time as the zone has it. Of two such moments the first; a time that is
 * skipped in spring is as much later as the clocks were moved.
 */
export const zonedTime = (day: string, time: ClockTime, zone: string): Date => {
	const shown = Date.parse(`${day}T${time}:00Z`);
	const offsets = [offsetAt(shown - DAY_MS, zone), offsetAt(shown + DAY_MS, zone)];
	const fitting = offsets.map(offset => shown - offset).filter(moment => moment + offsetAt(moment, zone) === shown);
	return new Date(fitting.length > 0 ? Math.min(...fitting) : shown - (offsets[0] ?? 0));
};
