type SwitchProps = {readonly label: string; readonly on: boolean; readonly turn: (on: boolean) => void};

/** A switch that is on or off at once, named by `label` for those who do not see what it stands beside. */
export function Switch({label, on, turn}: SwitchProps) {
	return (
		<button type="button" class="switch" role="switch" aria-checked={on} aria-label={label} onClick={() => turn(!on)} />
	);
}

/** The same with its name in view beside it, the whole of it to be pressed. */
export function NamedSwitch({label, on, turn}: SwitchProps) {
	return (
		<button type="button" class="named-switch" role="switch" aria-checked={on} onClick={() => turn(!on)}>
			{label}
			<span class="switch" aria-hidden="true" />
		</button>
	);
}
