import type {Contact} from '../../engine/model/rule-set.ts';
import {MultipleChoice} from '../controls/multiple-choice.tsx';
import {EditableList} from './editable-list.tsx';
import {TextField} from './field.tsx';
import {PageHead} from './page-head.tsx';
import {finishedIndex} from './said-here.tsx';
import type {StudioProps} from './studio-props.ts';

const fresh: Contact = {name: '', for: '', how: ''};
const parts = ['name', 'for', 'how'] as const;

type PersonProps = StudioProps & {
	readonly person: Contact;
	readonly index: number;
	readonly put: (person: Contact, at: string) => void;
};

/** An emptied field is left out, so that nothing is said of it. */
const withPart = (person: Contact, part: 'networks' | 'agreed' | 'until', value: string | string[]): Contact => {
	const {[part]: _, ...rest} = person;
	return value.length === 0 ? rest : {...rest, [part]: value};
};

const aYearOn = (day: string): string => {
	const date = new Date(`${day}T12:00:00Z`);
	if (Number.isNaN(date.getTime())) return '';
	date.setUTCFullYear(date.getUTCFullYear() + 1);
	return date.toISOString().slice(0, 10);
};

/** Saying yes holds for a year; then they are asked again. */
function Agreement({person, index, put, strings: {help}}: PersonProps) {
	const agreeOn = (day: string) =>
		put(
			withPart(withPart(person, 'agreed', day), 'until', day && (person.until ?? aYearOn(day))),
			`contacts.${index}.agreed`,
		);
	return (
		<div class="field-row">
			<TextField label={help.agreed} type="date" value={person.agreed ?? ''} on={agreeOn} />
			<TextField
				label={help.until}
				type="date"
				value={person.until ?? ''}
				on={day => put(withPart(person, 'until', day), `contacts.${index}.until`)}
			/>
		</div>
	);
}

function Person(props: PersonProps) {
	const {person, index, put, state, strings} = props;
	const {help} = strings;
	const filled = (state.work.set.contacts ?? []).map(({name, for: what, how}) => `${name}${what}${how}`.trim() !== '');
	const hints = {name: undefined, for: help.forHint, how: help.howHint};
	return (
		<>
			{parts.map(part => (
				<TextField
					key={part}
					label={help[part]}
					placeholder={hints[part] ?? ''}
					value={person[part]}
					at={{path: `contacts[${finishedIndex(filled, index)}].${part}`}}
					on={value => put({...person, [part]: value}, `contacts.${index}.${part}`)}
				/>
			))}
			<MultipleChoice
				label={help.networks}
				values={person.networks ?? []}
				options={state.networks.map(({name, title}) => [name, title ?? strings.try.other] as const)}
				on={networks => put(withPart(person, 'networks', [...networks]), '')}
			/>
			<Agreement {...props} />
			{person.until !== undefined && person.until < state.today && <p class="field-hint caution">{help.askAgain}</p>}
		</>
	);
}

/** Who gladly helps, with what, on which networks, and until when they have said yes. */
export function HelpPage(props: StudioProps) {
	const {state, strings, on} = props;
	const {help} = strings;
	const {contacts} = state.work.set;
	const people = contacts?.length ? contacts : [fresh];
	return (
		<>
			<PageHead title={help.title} lead={help.lead} />
			<section class="studio-part cards">
				<EditableList
					values={people}
					fresh={fresh}
					add={help.another}
					remove={({name}) => strings.remove(name)}
					on={(values, at) => on.set(at, {contacts: values})}
					draw={(person, put, index) => <Person {...props} person={person} index={index} put={put} />}
				/>
			</section>
		</>
	);
}
