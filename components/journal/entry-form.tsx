import {useRef, useState} from 'preact/hooks';
import {entryMarks, type JournalEntry, journalLimits} from '../../companion/journal/journal-entry.ts';
import {mergeEntries} from '../../companion/journal/merge-entries.ts';
import {MultipleChoice} from '../controls/multiple-choice.tsx';
import type {JournalStrings} from '../strings/journal/strings.ts';
import {ChangedElsewhere} from './changed-elsewhere.tsx';
import {KeptText, Topics, Words} from './entry-fields.tsx';
import type {JournalActions} from './journal-props.ts';
import {useSaving, useWritten} from './use-entry.ts';

type EntryFormProps = {
	readonly entry: JournalEntry;
	/** True where no words are kept but topics. */
	readonly wordless: boolean;
	/** Topics the person has used before. */
	readonly topics: readonly string[];
	readonly strings: JournalStrings['entries'];
	readonly save: JournalActions['saveEntry'];
	readonly close: () => void;
};

function Buttons({strings, close}: Pick<EntryFormProps, 'strings' | 'close'>) {
	return (
		<div class="button-row">
			<button type="submit" class="button main-button">
				{strings.save}
			</button>
			<button type="button" class="button" onClick={close}>
				{strings.cancel}
			</button>
		</div>
	);
}

type FieldsProps = Pick<EntryFormProps, 'wordless' | 'topics' | 'strings'> & {
	readonly written: Omit<ReturnType<typeof useWritten>, 'changedWith'>;
	/** Absent while the person chooses between two versions. */
	readonly keep: ((text: string | undefined) => void) | undefined;
};

function Fields({written, wordless, topics: known, strings, keep}: FieldsProps) {
	const {topics, setTopics, marks, setMarks, note, setNote, text} = written;
	const [pasted, setPasted] = useState('');
	return (
		<>
			<Topics value={topics} known={known} strings={strings} on={setTopics} />
			<MultipleChoice
				label={strings.markLabel}
				values={marks}
				options={entryMarks.map(mark => [mark, strings.mark[mark]] as const)}
				on={setMarks}
			/>
			{!wordless && (
				<>
					<Words label={strings.note} value={note} longest={journalLimits.note} on={setNote} />
					<KeptText kept={text} written={pasted} strings={strings} write={setPasted} keep={keep} />
				</>
			)}
		</>
	);
}

/** The form in which a person adds their own words to an entry; the text is kept by a button of its own. */
export function EntryForm({entry, wordless, topics, strings, save, close}: EntryFormProps) {
	const {theirs, keep} = useSaving(entry, save);
	const {changedWith, ...written} = useWritten(entry);
	const choice = useRef<HTMLButtonElement>(null);
	const mine = changedWith(written.text);
	const keepAndClose = (wanted: JournalEntry): void => void keep(wanted).then(kind => kind === 'saved' && close());
	// A text that met another tab's version stands with what is written until the person has chosen.
	const keepText = (text: string | undefined): void =>
		void keep(changedWith(text)).then(kind => kind !== 'failed' && written.setText(text));
	return (
		<form
			class="journal-form"
			onSubmit={event => {
				event.preventDefault();
				if (theirs === undefined) keepAndClose(mine);
				else choice.current?.focus();
			}}
		>
			<Fields {...{written, wordless, topics, strings}} keep={theirs === undefined ? keepText : undefined} />
			{theirs === undefined ? (
				<Buttons strings={strings} close={close} />
			) : (
				<ChangedElsewhere
					{...{theirs, strings}}
					first={choice}
					both={theirs ? mergeEntries(mine, theirs) : undefined}
					keepMine={() => keepAndClose(mine)}
					keep={keepAndClose}
					keepTheirs={close}
				/>
			)}
		</form>
	);
}
