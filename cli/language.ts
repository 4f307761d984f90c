import type {Language} from '../engine/model/language.ts';

/** The languages the command line speaks of tips in. */
export const languages: readonly Language[] = ['sv', 'en'];

/** The one the system is set to, English when it is another. */
export const systemLanguage: Language = process.env.LANG?.startsWith('sv') ? 'sv' : 'en';
