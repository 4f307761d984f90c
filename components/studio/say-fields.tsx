import type {ByLanguage, Language} from '../../engine/model/language.ts';
import type {TipText} from '../../engine/model/rule.ts';
import type {StudioStrings} from '../strings/studio/sv.ts';
import {TextField} from './field.tsx';

const parts = ['saw', 'why', 'try'] as const;
const nothing: TipText = {saw: '', why: '', try: ''};

type SayProps = {
	readonly says: ByLanguage<TipText>;
	readonly languages: readonly Language[];
	readonly strings: StudioStrings;
	/** The rule of the set they belong to. */
	readonly of?: {readonly index: number; readonly id: string};
	readonly on: (says: ByLanguage<TipText>, at: string) => void;
};

/** The three parts of a tip to write, in each language of the set. */
export function SayFields({says, languages, strings, of, on}: SayProps) {
	return (
		<div class={languages.length > 1 ? 'side-by-side' : ''}>
			{languages.map(language => {
				const say = says[language] ?? nothing;
				const name = languages.length > 1 ? ` (${strings.languageNames[language]})` : '';
				return (
					<div key={language} class="say-fields">
						{parts.map(part => (
							<TextField
								key={part}
								label={`${strings.say[part]}${name}`}
								hint={strings.sayHint[part]}
								rows={2}
								lang={language}
								value={say[part]}
								{...(of && {
									at: {
										path: `rules[${of.index}].say.${language}.${part}`,
										rule: of.id,
										inRule: `say.${language}${part === 'saw' ? '' : `.${part}`}`,
									},
								})}
								on={value => on({...says, [language]: {...say, [part]: value}}, `say.${language}.${part}`)}
							/>
						))}
					</div>
				);
			})}
		</div>
	);
}
