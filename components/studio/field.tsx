import {useUniqueId} from '../hooks/use-unique-id.ts';
import {type SetPlace, useSaidHere} from './said-here.tsx';

type FieldProps = {
	readonly label: string;
	readonly hint?: string | undefined;
	readonly value: string;
	readonly on: (value: string) => void;
	/** With rows it is a textarea. */
	readonly rows?: number;
	readonly type?: 'text' | 'email' | 'url' | 'date' | 'number';
	/** The language written in, where it is not the interface's. */
	readonly lang?: string;
	readonly placeholder?: string;
	/** Where it stands in the set; what is said of that place then stands below the field. */
	readonly at?: SetPlace;
};

/** A labelled field of one or several lines, with a hint below the label. */
export function TextField({label, hint, value, on, rows, type = 'text', lang, placeholder, at}: FieldProps) {
	const id = useUniqueId();
	const hintId = `${id}-hint`;
	const saidId = `${id}-said`;
	const all = useSaidHere(at);
	// A field nobody has written in yet is not wrong; what an own tip lacks is told all at once.
	const said = value.trim() === '' && at?.rule === undefined ? [] : all;
	const described = [hint !== undefined && hintId, said.length > 0 && saidId].filter(Boolean).join(' ');
	const shared = {
		id,
		value,
		lang,
		placeholder,
		autocomplete: 'off',
		...(described && {'aria-describedby': described}),
		...(said.length > 0 && {'aria-invalid': true as const}),
	} as const;
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{hint !== undefined && (
				<p class="field-hint" id={hintId}>
					{hint}
				</p>
			)}
			{rows === undefined ? (
				<input {...shared} type={type as 'text'} onInput={event => on(event.currentTarget.value)} />
			) : (
				<textarea {...shared} rows={rows} style={{'--rows': rows}} onInput={event => on(event.currentTarget.value)} />
			)}
			{said.length > 0 && (
				<ul class="said-here" id={saidId}>
					{said.map(sentence => (
						<li key={sentence}>{sentence}</li>
					))}
				</ul>
			)}
		</div>
	);
}

type LinesProps = Omit<FieldProps, 'value' | 'on' | 'type'> & {
	readonly values: readonly string[] | undefined;
	readonly on: (values: string[]) => void;
};

/** A list written one on each line; empty lines stay while one writes. */
export function LinesField({values = [], on, rows = 3, ...props}: LinesProps) {
	return (
		<TextField {...props} rows={rows} value={values.join('\n')} on={text => on(text === '' ? [] : text.split('\n'))} />
	);
}
