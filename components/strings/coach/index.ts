import type {Language} from '../../../engine/model/language.ts';
import {enCoach} from './en.ts';
import type {CoachStrings} from './strings.ts';
import {svCoach} from './sv.ts';

/** The texts of the reply coach in one language. */
export const coachStringsIn = (language: Language): CoachStrings => (language === 'sv' ? svCoach : enCoach);
