import type {Language} from '../../engine/rule.ts';
import {enStudio} from './en-studio.ts';
import {type StudioStrings, svStudio} from './sv-studio.ts';

/** The texts of the studio in one language. */
export const studioIn = (language: Language): StudioStrings => (language === 'sv' ? svStudio : enStudio);
