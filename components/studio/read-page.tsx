import {FilePicker} from '../controls/file-picker.tsx';
import {TextField} from './field.tsx';
import {Country, OrganisationKind} from './organisation-kind.tsx';
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

function Paste(props: StudioProps) {
	const {on} = props;
	const {reader} = props.strings;
	const {policy} = props.state.work;
	return (
		<section class="paste">
			<div class="asked-first">
				<Country state={props.state} strings={props.strings} on={on} hint={reader.countryWhy} />
				<OrganisationKind {...props} />
			</div>
			<TextField
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
				<FilePicker label={reader.open} accept=".txt,.md,.docx" on={on.openPolicy} />
				{policy.trim() === '' && (
					<button type="button" class="quiet-button" onClick={() => on.read(reader.exampleText)}>
						{reader.example}
					</button>
				)}
			</div>
		</section>
	);
}

/** What the policy reader is given: paste or open a policy; then how it reads. */
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
				<h1 tabIndex={-1}>{strings.reader.headline}</h1>
				<p class="page-lead">{strings.reader.lead}</p>
			</header>
			<Specimen {...props} />
			<Paste {...props} />
		</div>
	);
}
