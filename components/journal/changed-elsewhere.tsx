import type {RefObject} from 'preact';
import {useEffect} from 'preact/hooks';
import type {JournalEntry} from '../../companion/journal/journal-entry.ts';
import type {JournalStrings} from '../strings/journal/strings.ts';

type ChangedElsewhereProps = {
	/** What another tab has made of the entry; null where it is gone. */
	readonly theirs: JournalEntry | null;
	/** Both versions in one; absent where they do not fit. */
	readonly both: JournalEntry | undefined;
	readonly strings: JournalStrings['entries'];
	readonly keepMine: () => void;
	readonly keep: (entry: JournalEntry) => void;
	readonly keepTheirs: () => void;
	/** The first of the buttons, which takes focus. */
	readonly first: RefObject<HTMLButtonElement | null>;
};

function Theirs({
	theirs: {topics, marks, note, text},
	strings,
}: {
	readonly theirs: JournalEntry;
	readonly strings: JournalStrings['entries'];
}) {
	const told = [...topics, ...marks.map(mark => strings.mark[mark]), ...(note === undefined ? [] : [note])];
	return (
		<>
			<p class="journal-note">
				{strings.elsewhere.theirs}{' '}
				{told.length > 0 || text !== undefined ? told.join(' · ') : strings.elsewhere.nothing}
			</p>
			{text !== undefined && <blockquote class="journal-text">{text}</blockquote>}
		</>
	);
}

/** Says that another tab has changed or removed what is being changed here, and lets the person choose; nothing is written over unasked. */
export function ChangedElsewhere({theirs, both, strings, keepMine, keep, keepTheirs, first}: ChangedElsewhereProps) {
	useEffect(() => first.current?.focus(), [first]);
	const {elsewhere} = strings;
	return (
		<div class="page-note" role="alert">
			<p>{theirs ? elsewhere.changed : elsewhere.removed}</p>
			{theirs && <Theirs theirs={theirs} strings={strings} />}
			<div class="button-row">
				<button type="button" class="button" ref={first} onClick={keepMine}>
					{theirs ? elsewhere.mine : elsewhere.putBack}
				</button>
				{both && (
					<button type="button" class="button" onClick={() => keep(both)}>
						{elsewhere.both}
					</button>
				)}
				<button type="button" class="button" onClick={keepTheirs}>
					{theirs ? elsewhere.other : elsewhere.leave}
				</button>
			</div>
		</div>
	);
}
