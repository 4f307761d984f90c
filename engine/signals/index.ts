import type {Signal} from '../condition.ts';
import {heat, sarcasm} from './anger.ts';
import {insult, threat} from './attack.ts';
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
	threat,
	heat,
	sarcasm,
	bragging,
	'call-to-action': callToAction,
	event,
	'answers-parent': answersParent,
	'takes-up-parent': takesUpParent,
	'numbers-changed': numbersChanged,
};
