import type {ItFiles} from '../../authoring/studio-state.ts';
import {blocking} from '../../engine/policy-reader/finding.ts';
import type {StudioProps} from './studio-props.ts';

function ItBrowser({files, id, target, strings: {save}, on}: StudioProps & ItFiles) {
	return (
		<details class="tip-group">
			<summary>
				<h3>{save.targets[target]}</h3>
				<span class="field-hint">{save.itSoon[target]}</span>
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

/** The files IT needs, a group for each browser, and the guidance alone; before it is ready, what it waits for. */
export function ItFilesSection(props: StudioProps) {
	const {state, strings, on} = props;
	const {save} = strings;
	const {errors, findings} = state.validation;
	const isReady = errors.length + blocking(findings).length === 0;
	return (
		<section class="studio-part for-it">
			<h2>{save.it}</h2>
			<p class="section-why">{isReady ? `${save.itWhy} ${save.itSoonWhy}` : save.itWait}</p>
			{isReady && (
				<div>
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
