import type {ByLanguage, Language} from '../../model/language.ts';

const languages: readonly Language[] = ['sv', 'en'];

/** The languages a value is given in, with the value. */
export const languagesIn = <T>(values: ByLanguage<T>): (readonly [Language, T])[] =>
	languages.flatMap(language => {
		const value = values[language];
		return value === undefined ? [] : [[language, value] as const];
	});
