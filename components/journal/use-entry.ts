import {useState} from 'preact/hooks';
import {entryMarks, type JournalEntry, journalLimits} from '../../companion/journal/journal-entry.ts';
import type {EntrySaved} from '../../companion/journal/merge-entries.ts';
import type {JournalActions} from './journal-props.ts';

const topicsFrom = (written: string): string[] =>
	[...new Set(written.split(',').map(topic => topic.trim().slice(0, journalLimits.topic)))]
		.filter(Boolean)
		.slice(0, journalLimits.topics);

/** Saves what is changed of an entry, and holds what another tab has made of it meanwhile. */
export const useSaving = (entry: JournalEntry, save: JournalActions['saveEntry']) => {
	const [opened, setOpened] = useState<JournalEntry>(entry);
	const [theirs, setTheirs] = useState<JournalEntry | null | undefined>();
	const keep = async (changed: JournalEntry): Promise<EntrySaved['kind']> => {
		const saved = await save(changed, theirs === undefined ? opened : theirs);
		if (saved.kind === 'changed') setTheirs(saved.now);
		if (saved.kind === 'saved') {
			setOpened(changed);
			setTheirs(undefined);
		}
		return saved.kind;
	};
	return {theirs, keep};
};

/** What is written in the form of an entry; it stays as it is until it is saved, whatever another tab makes of the entry. */
export const useWritten = (given: JournalEntry) => {
	const [entry] = useState(given);
	const [topics, setTopics] = useState(entry.topics.join(', '));
	const [marks, setMarks] = useState<readonly string[]>(entry.marks);
	const [note, setNote] = useState(entry.note ?? '');
	const [text, setText] = useState(entry.text);
	const {note: _note, text: _text, ...rest} = entry;
	const changedWith = (kept: string | undefined): JournalEntry => ({
		...rest,
		topics: topicsFrom(topics),
		marks: entryMarks.filter(mark => marks.includes(mark)),
		...(note.trim() && {note: note.trim()}),
		...(kept !== undefined && {text: kept}),
	});
	return {topics, setTopics, marks, setMarks, note, setNote, text, setText, changedWith};
};
