import {useId} from 'preact/hooks';

type FieldProps = {
	readonly label: string;
	readonly hint?: string | undefined;
	readonly value: string;
	readonly on: (value: string) => void;
	/** With rows it is a textarea. */
	readonly rows?: number;
	readonly type?: 'text' | 'email' | 'url' | 'date';
	/** The language written in, where it is not the interface's. */
	readonly lang?: string;
	readonly placeholder?: string;
};

/** A labelled field of one or several lines, with a hint below the label. */
export function Field({label, hint, value, on, rows, type = 'text', lang, placeholder}: FieldProps) {
	const id = useId();
	const hintId = `${id}-hint`;
	const shared = {
		id,
		value,
		lang,
		placeholder,
		autocomplete: 'off',
		...(hint !== undefined && {'aria-describedby': hintId}),
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
		</div>
	);
}

type LinesProps = Omit<FieldProps, 'value' | 'on' | 'type'> & {
	readonly values: readonly string[] | undefined;
	readonly on: (values: string[]) => void;
};

/** A list written one on each line; empty lines stay while one writes. */
export function Lines({values = [], on, rows = 3, ...props}: LinesProps) {
	return (
		<Field {...props} rows={rows} value={values.join('\n')} on={text => on(text === '' ? [] : text.split('\n'))} />
	);
}
