import type {ItFiles} from '../../authoring/studio-state.ts';
import {blocking} from '../../engine/policy-reader/finding.ts';
import type {StudioProps} from './studio-props.ts';

function ItBrowser({files, id, target, strings: {save}, on}: StudioProps & ItFiles) {
	return (
		<details class="tip-group">
			<summary>
				<h3>{save.targets[target]}</h3>
			</summary>
			{id !== undefined && <p class="field-hint">{save.itId(id)}</p>}
			<ul class="it-files">
				{files.map(file => (
					<li key={file.name}>
						<button type="button" class="button" onClick={() => on.saveForIt({name: file.name, text: file.text})}>
							{save.itFile(file.name)}
						</button>
						<p class="field-hint">{file.where}</p>
					</li>
				))}
			</ul>
		</details>
	);
}

/** How soon a change arrives by each way, told before one is chosen: in a crisis it decides. */
function HowSoon({state, strings: {save}}: StudioProps) {
	return (
		<>
			<p class="section-why">{save.itSoonWhy}</p>
			<table class="many-table">
				<tbody>
					{state.itFiles.map(({target}) => (
						<tr key={target}>
							<th scope="row">{save.targets[target]}</th>
							<td>{save.itSoon[target]}</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

/** The files IT needs, a group for each browser, and the guidance alone; before it is ready, what it waits for. */
export function ItFilesSection(props: StudioProps) {
	const {state, strings, on} = props;
	const {save} = strings;
	const {errors, findings} = state.validation;
	const isReady = errors.length + blocking(findings).length === 0;
	return (
		<section class="studio-part for-it">
			<h2>{save.it}</h2>
			<p class="section-why">{isReady ? save.itWhy : save.itWait}</p>
			{isReady && (
				<div>
					<HowSoon {...props} />
					{state.itFiles.map(each => (
						<ItBrowser key={each.target} {...props} {...each} />
					))}
					<details class="tip-group">
						<summary>
							<h3>{save.itSet}</h3>
						</summary>
						<p class="field-hint">{save.itSetWhy}</p>
						<div class="button-row">
							<button type="button" class="button" onClick={() => on.saveForIt()}>
								{save.itFile(`${state.finished.id}-${state.finished.version}.json`)}
							</button>
						</div>
					</details>
				</div>
			)}
		</section>
	);
}
