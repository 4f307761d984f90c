import {SingleChoice} from '../controls/single-choice.tsx';
import {useUniqueId} from '../hooks/use-unique-id.ts';
import type {StudioProps} from './studio-props.ts';

type CountryProps = Pick<StudioProps, 'state' | 'strings' | 'on'> & {readonly hint?: string};

/** Which country's law may be shown; none while nothing is chosen. */
export function Country({state, strings: {who}, on, hint}: CountryProps) {
	const id = useUniqueId();
	return (
		<div class="field">
			<label for={id}>{who.country}</label>
			{hint !== undefined && <p class="field-hint">{hint}</p>}
			<select
				id={id}
				value={state.work.set.country ?? ''}
				onInput={event => {
					on.set('country', {country: event.currentTarget.value});
					on.readAgain();
				}}
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

const kindOf = (isPublic: boolean | undefined): 'public' | 'other' | null => {
	if (isPublic === undefined) return null;
	return isPublic ? 'public' : 'other';
};

/** Whether the organisation is a public body, which decides which law holds for it. */
export function OrganisationKind({state, strings: {who}, on}: StudioProps) {
	const {company = {}} = state.work.set;
	return (
		<SingleChoice
			label={who.kind}
			value={kindOf(company.public)}
			options={[
				['public', who.public],
				['other', who.notPublic],
			]}
			on={kind => {
				on.set('company.public', {company: {...company, public: kind === 'public'}});
				on.readAgain();
			}}
		/>
	);
}
