import * as v from 'valibot';
import {surfaces, voices} from '../../engine/model/draft.ts';
import {isoDay} from './iso-day.ts';

/** What a person can note of an entry afterwards: told what came of the answers, an idea came in, people met. */
export const entryMarks = ['loop', 'idea', 'met'] as const;

/** One thing a person noted of an entry. */
export type EntryMark = (typeof entryMarks)[number];

/** How long words in the journal may be, in UTF-16 units, and how many topics an entry can have. */
export const journalLimits = {topic: 60, note: 2_000, text: 20_000, topics: 10} as const;

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/** The form of an entry; anything else in it is refused, so that no time of day can come in. */
export const journalEntrySchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
	day: isoDay,
	platform: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}.-]{1,60}$/u)),
	surface: v.picklist(surfaces),
	voice: v.picklist(voices),
	topics: v.pipe(v.array(text(journalLimits.topic)), v.maxLength(journalLimits.topics)),
	marks: v.pipe(v.array(v.picklist(entryMarks)), v.maxLength(entryMarks.length)),
	note: v.exactOptional(text(journalLimits.note)),
	text: v.exactOptional(text(journalLimits.text)),
});

/**
 * One published post or answer as the person's own journal holds it: the day, never the time; `topics` and `note` are the person's own words,
 * `text` is there only where they chose to keep it.
 */
export type JournalEntry = v.InferOutput<typeof journalEntrySchema>;

/** What the gate before publishing knows of something that went out: where and as whom, nothing of what it says. */
export const publicationSchema = v.strictObject({
	platform: journalEntrySchema.entries.platform,
	surface: journalEntrySchema.entries.surface,
	voice: journalEntrySchema.entries.voice,
});

/** Where something was published, and as whom. */
export type Publication = v.InferOutput<typeof publicationSchema>;

/** Whether an employer looks after this computer, as far as Äkta or the person can tell. */
export type Keeping = {readonly managed: boolean};

/** The entry of a publication; `undefined` where none is made: what one writes as oneself stays out of an employer's computer. */
export const entryOfPublication = (
	{platform, surface, voice}: Publication,
	{managed}: Keeping,
	{id, day}: Pick<JournalEntry, 'id' | 'day'>,
): JournalEntry | undefined =>
	managed && voice === 'self' ? undefined : {id, day, platform, surface, voice, topics: [], marks: []};

/** The entry as it may be kept: on an employer's computer without its texts, and `undefined` for what was written as oneself. */
export const keepableEntry = (entry: JournalEntry, {managed}: Keeping): JournalEntry | undefined => {
	if (!managed) return entry;
	if (entry.voice === 'self') return undefined;
	const {text: _text, note: _note, ...kept} = entry;
	return kept;
};
