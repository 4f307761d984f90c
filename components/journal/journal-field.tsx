import {useUniqueId} from '../hooks/use-unique-id.ts';

type JournalFieldProps = {
	readonly label: string;
	/** A line on how to fill it in. */
	readonly how?: string;
	/** Absent: words. */
	readonly kind?: 'date' | 'time';
	readonly value: string;
	/** The browser says so where it is left empty. */
	readonly required?: true;
	/** The first day that can be chosen, an ISO day. */
	readonly min?: string;
	/** In UTF-16 units. */
	readonly longest?: number;
	readonly on: (value: string) => void;
};

/** One line of a form of the journal's: a label, perhaps how, and its field. */
export function JournalField({label, how, kind, value, required, min, longest, on}: JournalFieldProps) {
	const id = useUniqueId();
	const field = {
		id,
		maxLength: longest,
		'aria-describedby': how && `${id}-how`,
		value,
		required,
		onInput: (event: {readonly currentTarget: HTMLInputElement}) => on(event.currentTarget.value),
	};
	return (
		<div class="journal-field">
			<label for={id}>{label}</label>
			{how && (
				<p class="section-why" id={`${id}-how`}>
					{how}
				</p>
			)}
			{kind === undefined ? (
				<input {...field} />
			) : (
				<input {...field} type={kind} min={min} {...(kind === 'date' && {max: '9998-12-31'})} />
			)}
		</div>
	);
}
