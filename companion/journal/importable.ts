import {emptyJournal, type JournalContent} from './journal-content.ts';
import {type Keeping, keepableEntry} from './journal-entry.ts';

/** What of an imported journal comes in, and how many entries are left out or lose their texts on an employer's computer. */
export type Import = {readonly content: JournalContent; readonly leftOut: number; readonly shortened: number};

/** What may come in of an imported journal on this computer. */
export const importable = (content: JournalContent, keeping: Keeping): Import => {
	const entries = content.entries.flatMap(entry => keepableEntry(entry, keeping) ?? []);
	const kept = new Map(entries.map(entry => [entry.id, entry]));
	return {
		content: {...emptyJournal, ...content, entries},
		leftOut: content.entries.length - entries.length,
		shortened: content.entries.filter(({id, note, text}) => {
			const entry = kept.get(id);
			return entry && (entry.note !== note || entry.text !== text);
		}).length,
	};
};
