import type {Text} from '../../engine/text/text.ts';
import {nameSources, wordNumbers} from './calendar-names.ts';
import {dateFinders} from './date-finders.ts';
import {type DayFinder, type DayPlace, dayPattern} from './day-place.ts';
import {weekdayFinders} from './weekday-finders.ts';

const near: ReadonlyMap<string, number> = new Map([
	['idag', 0],
	['ikväll', 0],
	['inatt', 0],
	['today', 0],
	['tonight', 0],
	['imorgon', 1],
	['tomorrow', 1],
	['iövermorgon', 2],
	['thedayaftertomorrow', 2],
	['dayaftertomorrow', 2],
]);

const nearDay: DayFinder = {
	needs: /i ?(?:dag|kväll|natt|morgon|övermorgon|går|förrgår)|today|tonight|tomorrow|yesterday|sedan| ago/,
	pattern: dayPattern(
		'(?<!\\p{L})(?:i ?dag|i ?kväll|i ?natt|i ?morgon|i ?övermorgon|today|tonight|tomorrow|(?:the )?day after tomorrow|i ?går(?= |[.,!?]|$)|i ?förrgår|yesterday|(?:för )?(?:\\p{L}{1,8}|\\d{1,3}) (?:dagar|veckor|månader|år) sedan|(?:days?|weeks?|months?|years?) ago)(?!\\p{L})',
	),
	read: (_groups, [words]) => {
		const days = near.get(words.replaceAll(' ', ''));
		return {says: days === undefined ? {kind: 'past'} : {kind: 'days-on', days}};
	},
};

const inSoLong: DayFinder = {
	needs: /dag|day|veck|week/,
	pattern: dayPattern(
		`(?<!\\p{L})(?:om|inom|in|within) (\\d{1,2}|${nameSources.number}) (dag|day|veck|week)(?:ar|s|a|or)?(?!\\p{L})(?! sedan| ago)`,
	),
	read: ([many = '', unit = '']) => {
		const count = wordNumbers.get(many) ?? Number(many);
		return {says: {kind: 'days-on', days: /^(?:veck|week)/.test(unit) ? count * 7 : count}};
	},
};

const feasts: ReadonlyMap<string, string> = new Map([
	['julafton', '12-24'],
	['christmas eve', '12-24'],
	['juldagen', '12-25'],
	['christmas day', '12-25'],
	['nyårsafton', '12-31'],
	["new year's eve", '12-31'],
	['nyårsdagen', '01-01'],
	["new year's day", '01-01'],
	['valborg', '04-30'],
	['valborgsmässoafton', '04-30'],
	['nationaldagen', '06-06'],
	['halloween', '10-31'],
	['alla hjärtans dag', '02-14'],
	["valentine's day", '02-14'],
]);

const feast: DayFinder = {
	needs: /afton|dagen|eve|christmas|valborg|halloween|hjärtan|valentine|new year/,
	pattern: dayPattern(
		`(?<!\\p{L})(?:${[...feasts.keys()].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})`,
	),
	read: (_groups, [name]) => {
		const [of, at] = (feasts.get(name) ?? '').split('-').map(Number);
		return {says: {kind: 'date', month: of ?? 0, date: at ?? 0}};
	},
};

const finders: readonly DayFinder[] = [...dateFinders, ...weekdayFinders, nearDay, inSoLong, feast];

const placesOf = (text: Text, {pattern: seek, read}: DayFinder): readonly DayPlace[] =>
	[...text.folded.matchAll(seek)].flatMap(match => {
		const said = read(match.slice(1), match, text);
		return said ? [{start: match.index, end: match.index + match[0].length, ...said}] : [];
	});

/** All places of a text that say a day, in order; of two that overlap the one that begins first, and of those the longest. */
export const findDays = (text: Text): readonly DayPlace[] => {
	const all = finders
		.filter(({needs}) => needs.test(text.folded))
		.flatMap(finder => placesOf(text, finder))
		.sort((one, other) => one.start - other.start || other.end - one.end);
	const kept: DayPlace[] = [];
	for (const place of all) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
	return kept;
};
