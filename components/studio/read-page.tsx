import {FilePick} from '../file-pick.tsx';
import {Field} from './field.tsx';
import {ReadingView} from './reading-view.tsx';
import type {StudioProps} from './studio-props.ts';

function Specimen({strings: {reader}}: StudioProps) {
	return (
		<figure class="specimen" aria-label={reader.specimen.label}>
			<div class="was">
				<p class="row-label">{reader.points}</p>
				<p class="said">{reader.specimen.points}</p>
			</div>
			<div class="becoming">
				<p class="row-label">{reader.rewrite}</p>
				<p class="rewrite">{reader.specimen.invites}</p>
			</div>
		</figure>
	);
}

function Paste({state, strings: {reader}, on}: StudioProps) {
	const {policy} = state.work;
	return (
		<section class="paste">
			<Field
				label={reader.field}
				hint={reader.openHint}
				placeholder={reader.placeholder}
				rows={8}
				value={policy}
				on={text => on.edit('policy', {policy: text})}
			/>
			<div class="button-row">
				<button
					type="button"
					class="button main-button"
					disabled={policy.trim() === ''}
					onClick={() => on.read(policy)}
				>
					{reader.read}
				</button>
				<FilePick label={reader.open} accept=".txt,.md,.docx" on={on.openPolicy} />
				{policy.trim() === '' && (
					<button type="button" class="quiet-button" onClick={() => on.read(reader.exampleText)}>
						{reader.example}
					</button>
				)}
			</div>
		</section>
	);
}

/** The first screen: paste or open a policy; then how it reads. */
export function ReadPage(props: StudioProps) {
	const {state, strings} = props;
	if (state.reading === 'under way')
		return (
			<p class="reading-now" role="status">
				{strings.reader.reading}
			</p>
		);
	if (state.reading) return <ReadingView {...props} reading={state.reading} />;
	return (
		<div class="first-screen">
			<header class="studio-head">
				<h1 tabIndex={-1} class="headline">
					{strings.reader.headline.map(part => (
						<span key={part}>{part} </span>
					))}
				</h1>
				<p class="page-lead">{strings.reader.lead}</p>
			</header>
			<Specimen {...props} />
			<Paste {...props} />
		</div>
	);
}
