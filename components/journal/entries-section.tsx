import {useRef, useState} from 'preact/hooks';
import type {JournalEntry} from '../../companion/journal/journal-entry.ts';
import type {JournalStrings} from '../strings/journal/strings.ts';
import {EntryForm} from './entry-form.tsx';
import {isKeptByEmployer, type JournalActions, type JournalState} from './journal-props.ts';
import {RemovedEntry, useRemoved} from './removed-entry.tsx';

type EntriesProps = {
	readonly state: Pick<JournalState, 'content' | 'networks' | 'managed' | 'choices'>;
	readonly strings: JournalStrings;
	readonly on: Pick<JournalActions, 'saveEntry' | 'removeEntry'>;
};

const SHOWN = 20;
const SUGGESTED = 50;

type EntryProps = EntriesProps & {
	readonly entry: JournalEntry;
	readonly topics: readonly string[];
	readonly open: boolean;
	readonly setOpen: (open: boolean) => void;
	readonly remove: () => void;
};

function Told({entry, strings: {entries}}: Pick<EntryProps, 'entry' | 'strings'>) {
	const {topics, marks, note, text} = entry;
	const told = [...marks.map(mark => entries.mark[mark]), ...(text === undefined ? [] : [entries.textKept])];
	return (
		<>
			{topics.length > 0 && <p class="journal-topics">{topics.join(' · ')}</p>}
			{told.length > 0 && <p class="section-why">{told.join(' · ')}</p>}
			{note && <p class="journal-note">{note}</p>}
		</>
	);
}

const titleOf = (platform: string, {networks}: Pick<JournalState, 'networks'>): string =>
	(Object.hasOwn(networks, platform) ? networks[platform] : undefined) ?? platform;

function Entry({entry, topics, open, setOpen, remove, state, strings, on}: EntryProps) {
	const edit = useRef<HTMLButtonElement>(null);
	const {entries} = strings;
	const {day, platform, surface, voice} = entry;
	const name = entries.named(day, titleOf(platform, state));
	const close = (): void => {
		setOpen(false);
		edit.current?.focus();
	};
	return (
		<li>
			<div class="journal-entry">
				<div>
					<p>
						{name}, {entries.surface[surface]}, {entries.voice[voice]}
					</p>
					<Told entry={entry} strings={strings} />
				</div>
				<div class="button-row">
					<button
						type="button"
						class="quiet-button"
						ref={edit}
						aria-expanded={open}
						aria-label={`${entries.edit}: ${name}`}
						onClick={() => setOpen(!open)}
					>
						{entries.edit}
					</button>
					<button type="button" class="quiet-button" aria-label={`${entries.remove}: ${name}`} onClick={remove}>
						{entries.remove}
					</button>
				</div>
			</div>
			{open && (
				<EntryForm
					entry={entry}
					wordless={isKeptByEmployer(state)}
					topics={topics}
					strings={entries}
					save={on.saveEntry}
					close={close}
				/>
			)}
		</li>
	);
}

/** The entries in view: some of the newest, and what is being changed here also where another tab has taken it away. */
const inView = (
	all: readonly JournalEntry[],
	shown: number,
	open: JournalEntry | undefined,
): readonly JournalEntry[] => [...(open && !all.some(({id}) => id === open.id) ? [open] : []), ...all.slice(0, shown)];

/** What is noted, the newest first, some at a time. */
export function EntriesSection(props: EntriesProps) {
	const {state, strings, on} = props;
	const [shown, setShown] = useState(SHOWN);
	const [open, setOpen] = useState<JournalEntry | undefined>();
	const all = state.content.entries;
	const entries = inView(all, shown, open);
	const {gone, remove, undo} = useRemoved(all, on);
	const topics = [...new Set(all.flatMap(entry => entry.topics))].slice(0, SUGGESTED);
	const row = (entry: JournalEntry) => (
		<Entry
			key={entry.id}
			{...props}
			entry={entry}
			topics={topics}
			open={open?.id === entry.id}
			setOpen={is => setOpen(is ? entry : undefined)}
			remove={() => {
				if (open?.id === entry.id) setOpen(undefined);
				remove(entry, entries.indexOf(entry));
			}}
		/>
	);
	return (
		<section id="entries">
			<h2>{strings.entries.title}</h2>
			{all.length === 0 && state.choices.on && !isKeptByEmployer(state) && (
				<p class="section-why">{strings.entries.none}</p>
			)}
			<ul class="journal-entries">
				{entries.slice(0, gone?.at).map(row)}
				{gone && (
					<RemovedEntry
						key={gone.entry.id}
						name={strings.entries.named(gone.entry.day, titleOf(gone.entry.platform, state))}
						strings={strings.entries}
						undo={undo}
					/>
				)}
				{gone && entries.slice(gone.at).map(row)}
			</ul>
			{all.length > shown && (
				<button type="button" class="button section-button" onClick={() => setShown(shown + SHOWN)}>
					{strings.entries.more}
				</button>
			)}
		</section>
	);
}
