import type {Entity, Signal} from '../condition.ts';
import {entities} from '../entities/index.ts';

const signals: Record<Signal, true> = {
	question: true,
	'closed-question': true,
	'open-question': true,
	invitation: true,
	'first-person': true,
	'first-person-singular': true,
	'second-person': true,
	passive: true,
	imperative: true,
	superlative: true,
	negation: true,
	absolute: true,
	thanks: true,
	greeting: true,
	apology: true,
	'dodging-apology': true,
	acknowledgement: true,
	defence: true,
	blame: true,
	promise: true,
	'timed-promise': true,
	hedge: true,
	insult: true,
	threat: true,
	heat: true,
	sarcasm: true,
	bragging: true,
	'call-to-action': true,
	event: true,
	'answers-parent': true,
	'takes-up-parent': true,
	'numbers-changed': true,
};

/** Every signal's name. */
export const signalNames: ReadonlySet<string> = new Set<Signal>(Object.keys(signals) as Signal[]);

/** Every entity's name. */
export const entityNames: ReadonlySet<string> = new Set<Entity>(Object.keys(entities) as Entity[]);
