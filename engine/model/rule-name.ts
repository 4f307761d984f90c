import type {ByLanguage, Language} from './language.ts';
import type {NamedRule} from './rule.ts';

/** What a rule says, with `…` where it would fill words in. */
export const blankPlaceholders = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

type Nameable = Pick<NamedRule, 'id' | 'name' | 'say'>;

/** What people call a rule in both languages: its name or, without one, what it says it saw; nothing for a language it has neither in. */
export const ruleNames = ({name, say}: Nameable): ByLanguage<string> => ({
	...(say.sv && {sv: blankPlaceholders(say.sv.saw)}),
	...(say.en && {en: blankPlaceholders(say.en.saw)}),
	...name,
});

/** What people call a rule in `language` or, where it lacks that, in the other one; its id when it has no words. */
export const ruleName = (rule: Nameable, language: Language): string => {
	const names = ruleNames(rule);
	return names[language] ?? names.sv ?? names.en ?? rule.id;
};
