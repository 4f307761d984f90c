import type {ComponentChildren} from 'preact';
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

type LabelledProps = {
	/** The id of the field. */
	readonly id: string;
	readonly label: string;
	readonly how?: string | undefined;
	readonly children: ComponentChildren;
};

/** A field of the journal's forms under its label, and perhaps how to fill it in, which has the field's id with `-how` after it. */
export function Labelled({id, label, how, children}: LabelledProps) {
	return (
		<div class="journal-field">
			<label for={id}>{label}</label>
			{how && (
				<p class="section-why" id={`${id}-how`}>
					{how}
				</p>
			)}
			{children}
		</div>
	);
}

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
		<Labelled id={id} label={label} how={how}>
			{kind === undefined ? (
				<input {...field} />
			) : (
				<input {...field} type={kind} min={min} {...(kind === 'date' && {max: '9998-12-31'})} />
			)}
		</Labelled>
	);
}
