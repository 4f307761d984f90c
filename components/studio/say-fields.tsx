import type {ByLanguage, Language, Say} from '../../engine/rule.ts';
import type {StudioStrings} from '../strings/sv-studio.ts';
import {Field} from './field.tsx';

const parts = ['saw', 'why', 'try'] as const;
const nothing: Say = {saw: '', why: '', try: ''};

type SayProps = {
	readonly says: ByLanguage<Say>;
	readonly languages: readonly Language[];
	readonly strings: StudioStrings;
	readonly on: (says: ByLanguage<Say>, at: string) => void;
};

/** The three parts of a tip to write, in each language of the set. */
export function SayFields({says, languages, strings, on}: SayProps) {
	return (
		<div class={languages.length > 1 ? 'side-by-side' : ''}>
			{languages.map(language => {
				const say = says[language] ?? nothing;
				const name = languages.length > 1 ? ` (${strings.languageNames[language]})` : '';
				return (
					<div key={language} class="say-fields">
						{parts.map(part => (
							<Field
								key={part}
								label={`${strings.say[part]}${name}`}
								hint={strings.sayHint[part]}
								rows={2}
								lang={language}
								value={say[part]}
								on={value => on({...says, [language]: {...say, [part]: value}}, `say.${language}.${part}`)}
							/>
						))}
					</div>
				);
			})}
		</div>
	);
}
