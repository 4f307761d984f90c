import type {Contact} from '../../engine/rule-set.ts';
import {Field} from './field.tsx';
import {PageHead} from './page-head.tsx';
import {Rows} from './rows.tsx';
import type {StudioProps} from './studio-props.ts';

const fresh: Contact = {name: '', for: '', how: ''};
const parts = ['name', 'for', 'how'] as const;

/** Whom to turn to, for what, and how. */
export function HelpPage({state, strings, on}: StudioProps) {
	const {help} = strings;
	const {contacts} = state.work.set;
	const people = contacts?.length ? contacts : [fresh];
	const hints = {name: undefined, for: help.forHint, how: help.howHint};
	return (
		<>
			<PageHead title={help.title} lead={help.lead} />
			<section class="studio-part cards">
				<Rows
					values={people}
					fresh={fresh}
					add={help.another}
					remove={({name}) => strings.remove(name)}
					on={(values, at) => on.set(at, {contacts: values})}
					draw={(person, put, index) =>
						parts.map(part => (
							<Field
								key={part}
								label={help[part]}
								placeholder={hints[part] ?? ''}
								value={person[part]}
								on={value => put({...person, [part]: value}, `contacts.${index}.${part}`)}
							/>
						))
					}
				/>
			</section>
		</>
	);
}
