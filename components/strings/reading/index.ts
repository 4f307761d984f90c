import {enReading} from './en.ts';
import type {ReadingStrings} from './strings.ts';
import {svReading} from './sv.ts';

/** The texts on what is read, in one language. */
export const readingStringsIn = (language: 'sv' | 'en'): ReadingStrings => (language === 'sv' ? svReading : enReading);
