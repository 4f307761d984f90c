import type {Language} from '../../engine/rule.ts';
import type {CoachStrings} from './coach-strings.ts';
import {enCoach} from './en-coach.ts';
import {svCoach} from './sv-coach.ts';

/** The texts of the reply coach in one language. */
export const coachIn = (language: Language): CoachStrings => (language === 'sv' ? svCoach : enCoach);
