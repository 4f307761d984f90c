import {Sign} from './icons.tsx';

type SeveralProps = {
	/** What is chosen, said to the person. */
	readonly label: string;
	/** True where the label stands in view elsewhere. */
	readonly quiet?: true;
	readonly values: readonly string[];
	readonly options: readonly (readonly [value: string, name: string])[];
	readonly on: (values: string[]) => void;
};

/** A few choices side by side, of which any number is pressed. */
export function MultipleChoice({label, quiet, values, options, on}: SeveralProps) {
	const toggled = (value: string) =>
		values.includes(value) ? values.filter(each => each !== value) : [...values, value];
	return (
		<fieldset class="choice">
			<legend class={quiet ? 'unseen' : 'choice-label'}>{label}</legend>
			<div class="choices several">
				{options.map(([value, name]) => (
					<button key={value} type="button" aria-pressed={values.includes(value)} onClick={() => on(toggled(value))}>
						{values.includes(value) && <Sign sign="chosen" />}
						{name}
					</button>
				))}
			</div>
		</fieldset>
	);
}
