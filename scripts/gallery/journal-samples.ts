import {dayAfter} from '../../companion/journal/iso-day.ts';
import type {JournalContent} from '../../companion/journal/journal-content.ts';
import type {JournalEntry} from '../../companion/journal/journal-entry.ts';
import type {JournalState} from '../../components/journal/journal-props.ts';

const PLACES = ['linkedin', 'mastodon', 'x', 'facebook'] as const;
const SURFACES = ['post', 'reply', 'comment', 'reply', 'share'] as const;
const VOICES = ['at-work', 'self', 'organisation'] as const;
const TOPICS = ['gatljus', 'verkstaden', 'lärlingar'] as const;

const pick = <T>(all: readonly T[], at: number, otherwise: T): T => all[at % all.length] ?? otherwise;

const seededEntry = (at: number, day: string): JournalEntry => ({
	id: `seeded-${at}`,
	day,
	platform: pick(PLACES, at, 'x'),
	surface: pick(SURFACES, at * 3, 'post'),
	voice: pick(VOICES, at, 'self'),
	topics: at % 4 === 0 ? [pick(TOPICS, at / 4, 'gatljus')] : [],
	marks: at % 45 === 0 ? ['idea'] : at % 60 === 1 ? ['met'] : [],
	...(at % 25 === 0 && {note: 'Vaktmästaren frågade var strömbrytaren sitter.'}),
});

/** So many entries over the year before an ISO day, the newest first; the same ones each time. */
export const seededEntries = (count: number, today: string): JournalEntry[] =>
	Array.from({length: count}, (_, at) => seededEntry(at, dayAfter(today, -Math.floor((at * 360) / count))));

const content: JournalContent = {
	entries: seededEntries(120, '2026-11-30').filter(({day}) => !day.startsWith('2026-07')),
	goals: [
		{id: 'goal', sentence: 'Tolv fastighetsskötare har frågat om nattljus', kind: 'answers', until: '2026-12-24'},
	],
	reminders: [{id: 'reminder', day: '2026-12-04', words: 'Svara Sara om lamporna', platform: 'linkedin'}],
};

/** A year of a made-up person's journal, as its page shows it. */
export const sampleJournal: JournalState = {
	choices: {
		on: true,
		keep: 12,
		workComputer: false,
		lastUsed: '2026-11-30',
		oldSince: null,
		goalPassed: null,
		missed: null,
	},
	managed: false,
	content,
	unread: 0,
	old: 0,
	fromDraft: false,
	today: '2026-11-30',
	networks: {linkedin: 'LinkedIn', mastodon: 'Mastodon', x: 'X', facebook: 'Facebook'},
};
