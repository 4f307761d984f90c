import type {Language} from '../../../engine/model/language.ts';
import {enJournal} from './en.ts';
import type {JournalStrings} from './strings.ts';
import {svJournal} from './sv.ts';

/** The texts of the journal's page in one language. */
export const journalStringsIn = (language: Language): JournalStrings => (language === 'sv' ? svJournal : enJournal);
