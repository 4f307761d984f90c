import type {Language} from '../../engine/rule.ts';
import {enPages} from './en-pages.ts';
import type {PageStrings} from './page-strings.ts';
import {svPages} from './sv-pages.ts';

/** The texts of popup, options, welcome and practice pages in one language. */
export const pagesIn = (language: Language): PageStrings => (language === 'sv' ? svPages : enPages);
