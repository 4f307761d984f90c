import {MultipleChoice} from '../controls/multiple-choice.tsx';
import {LinesField, TextField} from './field.tsx';
import {Country, OrganisationKind} from './organisation-kind.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

type InterfaceLanguage = 'sv' | 'en';

function Owner({state, strings: {who}, on}: StudioProps) {
	const {owner = {name: '', mail: ''}} = state.work.set;
	return (
		<>
			<TextField
				label={who.owner}
				hint={who.ownerHint}
				value={owner.name}
				at={{path: 'owner.name'}}
				on={name => on.set('owner.name', {owner: {...owner, name}})}
			/>
			<TextField
				label={who.mail}
				hint={who.mailHint}
				type="email"
				value={owner.mail}
				at={{path: 'owner.mail'}}
				on={mail => on.set('owner.mail', {owner: {...owner, mail}})}
			/>
		</>
	);
}

function Listed({state, strings: {who}, on}: StudioProps) {
	const {company = {}} = state.work.set;
	return (
		<label class="tick">
			<input
				type="checkbox"
				checked={company.listed === true}
				onInput={event => {
					const {listed: _, ...rest} = company;
					on.set('company.listed', {company: event.currentTarget.checked ? {...rest, listed: true} : rest});
				}}
			/>
			<span>{who.listed}</span>
		</label>
	);
}

function More(props: StudioProps) {
	const {state, strings, on} = props;
	const {who} = strings;
	const {company = {}, hosts} = state.work.set;
	return (
		<section class="studio-part">
			<h2>{who.more}</h2>
			<Country state={state} strings={strings} on={on} />
			<OrganisationKind {...props} />
			<Listed {...props} />
			{(['names', 'products', 'domains'] as const).map(part => (
				<LinesField
					key={part}
					label={who[part]}
					hint={who[`${part}Hint`]}
					values={company[part]}
					on={values => on.set(`company.${part}`, {company: {...company, [part]: values}})}
				/>
			))}
			<LinesField
				label={who.hosts}
				hint={who.hostsHint}
				values={hosts}
				on={values => on.set('hosts', {hosts: values})}
			/>
		</section>
	);
}

/** The organisation: its name, who answers for the guidance, languages and the day it is read again. */
export function OrganisationPage(props: StudioProps) {
	const {state, strings, on} = props;
	const {set} = state.work;
	const {who} = strings;
	return (
		<>
			<PageHead title={who.title} lead={who.lead} />
			<section class="studio-part">
				<TextField
					label={who.name}
					hint={who.nameHint}
					value={set.name}
					at={{path: 'name'}}
					on={name => on.set('name', {name})}
				/>
				<Owner {...props} />
				<MultipleChoice
					label={who.languages}
					values={set.languages ?? ['sv', 'en']}
					options={[
						['sv', 'Svenska'],
						['en', 'English'],
					]}
					on={languages => languages.length > 0 && on.set('languages', {languages: languages as InterfaceLanguage[]})}
				/>
				<TextField
					label={who.review}
					hint={who.reviewHint}
					type="date"
					value={set.review ?? ''}
					at={{path: 'review'}}
					on={review => on.set('review', {review})}
				/>
			</section>
			<More {...props} />
		</>
	);
}
