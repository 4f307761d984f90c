import type {Signal} from '../../model/condition.ts';
import {reward} from '../advertising/reward.ts';
import {healthOfAnother} from '../persons/health.ts';
import {harmTold, replyFormula, sendsElsewhere, servesAlready} from '../reply-acts/formulas.ts';
import {slip} from '../slips/slips.ts';
import {carryingDetails} from '../substance/carrying-details.ts';
import {genericWords, wornPhrases} from '../substance/generic-words.ts';
import {ownPast} from '../substance/own-past.ts';
import {contrastTurn, selfAnswered, staccato, stageLine} from '../turns/turns.ts';
import {heat, sarcasm} from './anger.ts';
import {insult, personalAttack, threat} from './attack.ts';
import {bragging} from './bragging.ts';
import {numbersChanged} from './change.ts';
import {acknowledgement, apology, dodgingApology, greeting, thanks} from './courtesy.ts';
import {absolute, hedge, negation, superlative} from './degree.ts';
import {imperative} from './imperative.ts';
import {callToAction, event, invitation} from './invite.ts';
import {answersParent, takesUpParent} from './parent.ts';
import {passive} from './passive.ts';
import {firstPerson, firstPersonSingular, secondPerson} from './person.ts';
import type {SignalFinder} from './phrases.ts';
import {closedQuestion, openQuestion, question} from './question.ts';
import {blame, defence, promise, timedPromise} from './reply.ts';

/** The finder of each signal, called once a sentence; spans are in units of `text.folded`, in order, not overlapping. */
export const signals: Readonly<Record<Signal, SignalFinder>> = {
	question,
	'closed-question': closedQuestion,
	'open-question': openQuestion,
	invitation,
	'first-person': firstPerson,
	'first-person-singular': firstPersonSingular,
	'second-person': secondPerson,
	passive,
	imperative,
	superlative,
	negation,
	absolute,
	thanks,
	greeting,
	apology,
	'dodging-apology': dodgingApology,
	acknowledgement,
	defence,
	blame,
	promise,
	'timed-promise': timedPromise,
	hedge,
	insult,
	'personal-attack': personalAttack,
	'health-of-another': healthOfAnother,
	reward,
	threat,
	heat,
	sarcasm,
	bragging,
	'call-to-action': callToAction,
	event,
	'answers-parent': answersParent,
	'takes-up-parent': takesUpParent,
	'numbers-changed': numbersChanged,
	'worn-phrase': wornPhrases,
	'generic-word': genericWords,
	'carrying-detail': carryingDetails,
	'sends-elsewhere': sendsElsewhere,
	'reply-formula': replyFormula,
	'serves-already': servesAlready,
	'harm-told': harmTold,
	'own-past': ownPast,
	slip,
	'contrast-turn': contrastTurn,
	'self-answered': selfAnswered,
	staccato,
	'stage-line': stageLine,
};
