const months = [
	'januari|january|jan',
	'februari|february|feb',
	'mars|march|mar',
	'april|apr',
	'maj|may',
	'juni|june|jun',
	'juli|july|jul',
	'augusti|august|aug',
	'september|sept|sep',
	'oktober|october|okt|oct',
	'november|nov',
	'december|dec',
];

// From Sunday, as the calendar counts.
const weekdays = [
	'söndag|sunday',
	'måndag|monday',
	'tisdag|tuesday',
	'onsdag|wednesday',
	'torsdag|thursday',
	'fredag|friday',
	'lördag|saturday',
];
const shortWeekdays = [
	'sön|sun',
	'mån|mon',
	'tis|tues|tue',
	'ons|wed',
	'tors|tor|thurs|thur|thu',
	'fre|fri',
	'lör|sat',
];

const ordinals = [
	'första|first',
	'andra|second',
	'tredje|third',
	'fjärde|fourth',
	'femte|fifth',
	'sjätte|sixth',
	'sjunde|seventh',
	'åttonde|eighth',
	'nionde|ninth',
	'tionde|tenth',
	'elfte|eleventh',
	'tolfte|twelfth',
	'trettonde|thirteenth',
	'fjortonde|fourteenth',
	'femtonde|fifteenth',
	'sextonde|sixteenth',
	'sjuttonde|seventeenth',
	'artonde|eighteenth',
	'nittonde|nineteenth',
	'tjugonde|twentieth',
	'tjugoförsta|tjugoförste|twenty-first',
	'tjugoandra|tjugoandre|twenty-second',
	'tjugotredje|twenty-third',
	'tjugofjärde|twenty-fourth',
	'tjugofemte|twenty-fifth',
	'tjugosjätte|twenty-sixth',
	'tjugosjunde|twenty-seventh',
	'tjugoåttonde|twenty-eighth',
	'tjugonionde|twenty-ninth',
	'trettionde|thirtieth',
	'trettioförsta|trettioförste|thirty-first',
];

const numbers = [
	'noll|zero',
	'ett|en|one|an|a',
	'två|two',
	'tre|three',
	'fyra|four',
	'fem|five',
	'sex|six',
	'sju|seven',
	'åtta|eight',
	'nio|nine',
	'tio|ten',
	'elva|eleven',
	'tolv|twelve',
];

const indexed = (names: readonly string[], first: number): ReadonlyMap<string, number> =>
	new Map(names.flatMap((each, index) => each.split('|').map(name => [name, index + first] as const)));

const longestFirst = (names: ReadonlyMap<string, number>): string =>
	[...names.keys()].sort((one, other) => other.length - one.length).join('|');

/** Months by their Swedish and English names, from 1. */
export const monthNumbers = indexed(months, 1);

/** Weekdays by their names, whole and short, from Sunday as 0. */
export const weekdayNumbers = indexed([...weekdays.map((names, index) => `${names}|${shortWeekdays[index]}`)], 0);

/** The days of a month by their names in words, from 1. */
export const ordinalNumbers = indexed(ordinals, 1);

/** Numbers by their names, from 0 to 12. */
export const wordNumbers = indexed(numbers, 0);

/** The sources of patterns for these names, without groups that are counted. */
export const nameSources = {
	month: longestFirst(monthNumbers),
	weekday: weekdays.join('|'),
	anyWeekday: longestFirst(weekdayNumbers),
	ordinal: longestFirst(ordinalNumbers),
	number: longestFirst(wordNumbers),
} as const;
