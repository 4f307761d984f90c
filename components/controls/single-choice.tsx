type ChoiceProps<T extends string> = {
	/** What is chosen, said to the person. */
	readonly label: string;
	/** True where the label stands in view elsewhere. */
	readonly quiet?: true;
	/** Null while nothing is chosen. */
	readonly value: T | null;
	readonly options: readonly (readonly [value: T, name: string])[];
	readonly on: (value: T) => void;
};

/** A few choices side by side, of which one is pressed. */
export function SingleChoice<T extends string>({label, quiet, value, options, on}: ChoiceProps<T>) {
	return (
		<fieldset class="choice">
			<legend class={quiet ? 'unseen' : 'choice-label'}>{label}</legend>
			<div class="choices">
				{options.map(([each, name]) => (
					<button key={each} type="button" aria-pressed={each === value} title={name} onClick={() => on(each)}>
						{name}
					</button>
				))}
			</div>
		</fieldset>
	);
}
