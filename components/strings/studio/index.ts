import type {Language} from '../../../engine/model/language.ts';
import {enStudio} from './en.ts';
import {type StudioStrings, svStudio} from './sv.ts';

/** The texts of the studio in one language. */
export const studioStringsIn = (language: Language): StudioStrings => (language === 'sv' ? svStudio : enStudio);
