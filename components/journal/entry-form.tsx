import {useState} from 'preact/hooks';
import {entryMarks, type JournalEntry, journalLimits} from '../../companion/journal/journal-entry.ts';
import {mergeEntries} from '../../companion/journal/merge-entries.ts';
import {MultipleChoice} from '../controls/multiple-choice.tsx';
import {useUniqueId} from '../hooks/use-unique-id.ts';
import type {JournalStrings} from '../strings/journal/strings.ts';
import {ChangedElsewhere} from './changed-elsewhere.tsx';
import type {JournalActions} from './journal-props.ts';

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

const topicsFrom = (written: string): string[] =>
	[...new Set(written.split(',').map(topic => topic.trim().slice(0, journalLimits.topic)))]
		.filter(Boolean)
		.slice(0, journalLimits.topics);

type WordsProps = {
	readonly label: string;
	readonly how?: string;
	readonly value: string;
	readonly longest: number;
	readonly on: (value: string) => void;
};

function Words({label, how, value, longest, on}: WordsProps) {
	const id = useUniqueId();
	return (
		<div class="journal-field">
			<label for={id}>{label}</label>
			{how && (
				<p class="section-why" id={`${id}-how`}>
					{how}
				</p>
			)}
			<textarea
				id={id}
				rows={2}
				maxLength={longest}
				aria-describedby={how && `${id}-how`}
				value={value}
				onInput={event => on(event.currentTarget.value)}
			/>
		</div>
	);
}

type KeptTextProps = Pick<EntryFormProps, 'entry' | 'strings'> & {
	readonly save: (entry: JournalEntry) => Promise<boolean>;
};

function KeptText({entry, strings, save}: KeptTextProps) {
	const [text, setText] = useState('');
	const {text: kept, ...without} = entry;
	if (kept !== undefined)
		return (
			<div class="journal-field">
				<p>{strings.textKept}</p>
				<blockquote class="journal-text">{kept}</blockquote>
				<button type="button" class="button" onClick={() => void save(without)}>
					{strings.forgetText}
				</button>
			</div>
		);
	return (
		<div class="journal-field">
			<Words label={strings.text} how={strings.textHow} value={text} longest={journalLimits.text} on={setText} />
			<button type="button" class="button" onClick={() => text.trim() && void save({...without, text})}>
				{strings.keepText}
			</button>
		</div>
	);
}

function Topics({
	value,
	known,
	strings,
	on,
}: {
	readonly value: string;
	readonly known: readonly string[];
	readonly strings: JournalStrings['entries'];
	readonly on: (value: string) => void;
}) {
	const id = useUniqueId();
	return (
		<div class="journal-field">
			<label for={id}>{strings.topics}</label>
			<p class="section-why" id={`${id}-how`}>
				{strings.topicsHow}
			</p>
			<input
				id={id}
				list={`${id}-known`}
				aria-describedby={`${id}-how`}
				value={value}
				onInput={event => on(event.currentTarget.value)}
			/>
			<datalist id={`${id}-known`}>
				{known.map(topic => (
					<option key={topic} value={topic} />
				))}
			</datalist>
		</div>
	);
}

const withTextOf = ({text}: JournalEntry, {text: _text, ...entry}: JournalEntry): JournalEntry => ({
	...entry,
	...(text !== undefined && {text}),
});

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

/** Saves what is changed of an entry, and holds what another tab has made of it meanwhile. */
const useSaving = (entry: JournalEntry, save: EntryFormProps['save']) => {
	const [opened, setOpened] = useState<JournalEntry>(entry);
	const [theirs, setTheirs] = useState<JournalEntry | null | undefined>();
	const keep = async (changed: JournalEntry): Promise<boolean> => {
		const saved = await save(changed, theirs === undefined ? opened : theirs);
		if (saved.kind === 'changed') setTheirs(saved.now);
		if (saved.kind !== 'saved') return false;
		setOpened(changed);
		setTheirs(undefined);
		return true;
	};
	return {opened, theirs, keep};
};

/** The form in which a person adds their own words to an entry; the text is kept by a button of its own. */
export function EntryForm({entry, wordless, topics: known, strings, save, close}: EntryFormProps) {
	const {opened, theirs, keep} = useSaving(entry, save);
	const [topics, setTopics] = useState(entry.topics.join(', '));
	const [marks, setMarks] = useState<readonly string[]>(entry.marks);
	const [note, setNote] = useState(entry.note ?? '');
	const {note: _note, ...rest} = opened;
	const changed = (): JournalEntry => ({
		...rest,
		topics: topicsFrom(topics),
		marks: entryMarks.filter(mark => marks.includes(mark)),
		...(note.trim() && {note: note.trim()}),
	});
	const keepAndClose = (wanted: JournalEntry): void => void keep(wanted).then(isKept => isKept && close());
	return (
		<form
			class="journal-form"
			onSubmit={event => {
				event.preventDefault();
				keepAndClose(changed());
			}}
		>
			<Topics value={topics} known={known} strings={strings} on={setTopics} />
			<MultipleChoice
				label={strings.markLabel}
				values={marks}
				options={entryMarks.map(mark => [mark, strings.mark[mark]] as const)}
				on={setMarks}
			/>
			{!wordless && <Words label={strings.note} value={note} longest={journalLimits.note} on={setNote} />}
			{!wordless && <KeptText entry={opened} strings={strings} save={kept => keep(withTextOf(kept, changed()))} />}
			{theirs === undefined ? (
				<Buttons strings={strings} close={close} />
			) : (
				<ChangedElsewhere
					theirs={theirs}
					both={theirs ? mergeEntries(changed(), theirs) : undefined}
					strings={strings}
					keepMine={() => keepAndClose(changed())}
					keep={keepAndClose}
					keepTheirs={close}
				/>
			)}
		</form>
	);
}
