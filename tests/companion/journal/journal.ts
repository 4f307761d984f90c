import type {JournalContent} from '../../../companion/journal/journal-content.ts';
import type {JournalEntry} from '../../../companion/journal/journal-entry.ts';

/** An entry with what a test does not care about filled in. */
export const entryWith = (part: Partial<JournalEntry> = {}): JournalEntry => ({
	id: 'one',
	day: '2026-11-12',
	platform: 'linkedin',
	surface: 'post',
	voice: 'at-work',
	topics: [],
	marks: [],
	...part,
});

/** A journal that holds one item of each part and every field. */
export const fullJournal: JournalContent = {
	entries: [
		entryWith({
			id: 'a',
			topics: ['cyklar; el', '=lager'],
			marks: ['loop', 'met'],
			note: '-två rader\noch "citat"',
			text: '@alla: hej,\r\npå er',
		}),
		entryWith({id: 'b', day: '2026-10-02', surface: 'reply', voice: 'self', note: "'=1+1"}),
	],
	goals: [{id: 'g', sentence: 'Tolv fastighetsskötare frågar om nattljus', kind: 'answers', until: '2026-12-24'}],
	reminders: [{id: 'r', day: '2026-12-04', words: 'Jag återkommer på fredag', platform: 'linkedin'}],
};
