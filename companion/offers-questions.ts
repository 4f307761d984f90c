import type {Habits} from './habits.ts';
import type {PersonalAnswers} from './settings.ts';

const FIRST_DRAFT = 3;
const LAST_DRAFT = 20;

/** True while the few questions that fit the tips to a person may be offered: once they have met some tips, for a while, and unanswered. */
export const offersQuestions = ({drafts}: Pick<Habits, 'drafts'>, answers: PersonalAnswers): boolean =>
	drafts >= FIRST_DRAFT && drafts <= LAST_DRAFT && Object.values(answers).every(answer => answer === null);
