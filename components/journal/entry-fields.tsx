import {journalLimits} from '../../companion/journal/journal-entry.ts';
import {useUniqueId} from '../hooks/use-unique-id.ts';
import type {JournalStrings} from '../strings/journal/strings.ts';
import {Labelled} from './journal-field.tsx';

type WordsProps = {
	readonly label: string;
	readonly how?: string;
	readonly value: string;
	readonly longest: number;
	readonly on: (value: string) => void;
};

/** A field for more than a line of words. */
export function Words({label, how, value, longest, on}: WordsProps) {
	const id = useUniqueId();
	return (
		<Labelled id={id} label={label} how={how}>
			<textarea
				id={id}
				rows={2}
				maxLength={longest}
				aria-describedby={how && `${id}-how`}
				value={value}
				onInput={event => on(event.currentTarget.value)}
			/>
		</Labelled>
	);
}

type KeptTextProps = {
	readonly kept: string | undefined;
	readonly written: string;
	readonly strings: JournalStrings['entries'];
	readonly write: (written: string) => void;
	/** Absent while the person chooses between two versions. */
	readonly keep: ((text: string | undefined) => void) | undefined;
};

/** The text of an entry as it is kept, or the field and the button that keep one. */
export function KeptText({kept, written, strings, write, keep}: KeptTextProps) {
	if (kept !== undefined)
		return (
			<div class="journal-field">
				<p>{keep ? strings.textKept : strings.text}</p>
				<blockquote class="journal-text">{kept}</blockquote>
				{keep && (
					<button type="button" class="button" onClick={() => keep(undefined)}>
						{strings.forgetText}
					</button>
				)}
			</div>
		);
	return (
		<div class="journal-field">
			<Words label={strings.text} how={strings.textHow} value={written} longest={journalLimits.text} on={write} />
			{keep && (
				<button type="button" class="button" onClick={() => written.trim() && keep(written)}>
					{strings.keepText}
				</button>
			)}
		</div>
	);
}

/** The field for topics, with those used before to choose from. */
export function Topics({
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
