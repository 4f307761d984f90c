import type {Language} from '../../../engine/model/language.ts';
import {enPages} from './en.ts';
import type {PageStrings} from './strings.ts';
import {svPages} from './sv.ts';

/** The texts of popup, options, welcome and practice pages in one language. */
export const pageStringsIn = (language: Language): PageStrings => (language === 'sv' ? svPages : enPages);
