import {Several} from '../pages/several.tsx';
import {Field, Lines} from './field.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

type Language = 'sv' | 'en';

function Country({state, strings: {who}, on}: StudioProps) {
	return (
		<div class="field">
			<label for="country">{who.country}</label>
			<select
				id="country"
				value={state.work.set.country ?? ''}
				onInput={event => on.set('country', {country: event.currentTarget.value})}
			>
				<option value="">{who.noCountry}</option>
				{Object.entries(who.countries).map(([code, name]) => (
					<option key={code} value={code}>
						{name}
					</option>
				))}
			</select>
		</div>
	);
}

function Owner({state, strings: {who}, on}: StudioProps) {
	const {owner = {name: '', mail: ''}} = state.work.set;
	return (
		<>
			<Field
				label={who.owner}
				hint={who.ownerHint}
				value={owner.name}
				on={name => on.set('owner.name', {owner: {...owner, name}})}
			/>
			<Field
				label={who.mail}
				hint={who.mailHint}
				type="email"
				value={owner.mail}
				on={mail => on.set('owner.mail', {owner: {...owner, mail}})}
			/>
		</>
	);
}

function Ticks({state, strings: {who}, on}: StudioProps) {
	const {company = {}} = state.work.set;
	return (
		<>
			{(['listed', 'public'] as const).map(kind => (
				<label key={kind} class="tick">
					<input
						type="checkbox"
						checked={company[kind] === true}
						onInput={event => {
							const {[kind]: _, ...rest} = company;
							on.set(`company.${kind}`, {company: event.currentTarget.checked ? {...rest, [kind]: true} : rest});
						}}
					/>
					<span>{who[kind]}</span>
				</label>
			))}
		</>
	);
}

function More(props: StudioProps) {
	const {state, strings, on} = props;
	const {who} = strings;
	const {company = {}, hosts} = state.work.set;
	return (
		<section class="studio-part">
			<h2>{who.more}</h2>
			<Ticks {...props} />
			<Country {...props} />
			{(['names', 'products', 'domains'] as const).map(part => (
				<Lines
					key={part}
					label={who[part]}
					hint={who[`${part}Hint`]}
					values={company[part]}
					on={values => on.set(`company.${part}`, {company: {...company, [part]: values}})}
				/>
			))}
			<Lines label={who.hosts} hint={who.hostsHint} values={hosts} on={values => on.set('hosts', {hosts: values})} />
		</section>
	);
}

/** The organisation: its name, who answers for the guidance, languages and the day it is read again. */
export function WhoPage(props: StudioProps) {
	const {state, strings, on} = props;
	const {set} = state.work;
	const {who} = strings;
	return (
		<>
			<PageHead title={who.title} lead={who.lead} />
			<section class="studio-part">
				<Field label={who.name} hint={who.nameHint} value={set.name} on={name => on.set('name', {name})} />
				<Owner {...props} />
				<Several
					label={who.languages}
					values={set.languages ?? ['sv', 'en']}
					options={[
						['sv', 'Svenska'],
						['en', 'English'],
					]}
					on={languages => languages.length > 0 && on.set('languages', {languages: languages as Language[]})}
				/>
				<Field
					label={who.review}
					hint={who.reviewHint}
					type="date"
					value={set.review ?? ''}
					on={review => on.set('review', {review})}
				/>
			</section>
			<More {...props} />
		</>
	);
}
