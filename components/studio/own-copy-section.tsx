import {FilePicker} from '../controls/file-picker.tsx';
import type {StudioProps} from './studio-props.ts';

type GuardedProps = StudioProps & {
	/** Runs at once when nothing would be replaced, else when the person has said so. */
	readonly guard: (replace: () => void) => void;
};

/** The person's own copy: save it, or open another. */
export function OwnCopySection({strings: {save}, on, guard}: GuardedProps) {
	return (
		<section class="studio-part">
			<h2>{save.own}</h2>
			<p class="section-why">
				{save.saveWhy} {save.openWhy}
			</p>
			<div class="button-row">
				<button type="button" class="button" onClick={() => on.save()}>
					{save.save}
				</button>
				<FilePicker label={save.open} accept=".json,application/json" on={file => guard(() => on.openSet(file))} />
			</div>
		</section>
	);
}

/** Where to begin from: an example, or nothing. */
export function StartingPointSection({state, strings: {save}, on, guard}: GuardedProps) {
	return (
		<section class="studio-part">
			<h2>{save.start}</h2>
			<p class="section-why">{save.startWhy}</p>
			<div class="button-row">
				{state.examples.map(({id, name}) => (
					<button key={id} type="button" class="button" onClick={() => guard(() => on.begin(id))}>
						{name}
					</button>
				))}
				<button type="button" class="button" onClick={() => guard(() => on.begin(undefined))}>
					{save.empty}
				</button>
			</div>
		</section>
	);
}
