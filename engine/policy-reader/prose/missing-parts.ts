import type {SignalPhrases} from '../../detect/signals/phrases.ts';
import {bilingualPhrases} from '../../detect/signals/phrases.ts';
import type {InBoth} from '../finding.ts';
import type {Missing} from '../policy-reading.ts';
import type {Told} from './classify-sentences.ts';
import {examplesGiven, permissions, reasons} from './words/speech-acts.ts';

const owners = bilingualPhrases(
	`ägs av|ägare|äger (den|policyn|riktlinjen|riktlinjerna|dokumentet)|ansvarar för (policyn|riktlinjen|riktlinjerna)|ansvarig för (policyn|riktlinjen|riktlinjerna)|förvaltas av|frågor om (policyn|riktlinjen|riktlinjerna)|dokumentansvarig|skriven av|kontakta {4}om {4}(policyn|riktlinjerna)|säg till|policyansvarig`,
	`owned by|owner|keeps (it|this)|maintained by|written by|(questions|queries) about (this|the) (policy|guidance|guidelines)|responsible for (this|the) (policy|guidance)|policy owner|looks after (it|this)`,
);

const critics = bilingualPhrases(
	`kritik|kritisk\\p{L}*|missnöjd\\p{L}*|missnöje|klagomål|klagar|arg|arga|upprörd\\p{L}*|negativa kommentarer|påhopp|provokation\\p{L}*|hård ton|tonen hård|säg ifrån|synpunkt\\p{L}*`,
	`critici\\p{L}*|critical|complain\\p{L}*|upset|angry|unhappy|negative (comments?|feedback)|disagree|provoke|concerns?|feedback`,
);

const dates = bilingualPhrases(
	`(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) \\d{4}|\\d{4}-\\d{2}(-\\d{2})?|(reviderad|antagen|beslutad|fastställd|gäller från|uppdaterad|översyn|ses över) {3}\\d{4}|20\\d\\d`,
	`(january|february|march|april|may|june|july|august|september|october|november|december) {1}\\d{4}|\\d{4}-\\d{2}(-\\d{2})?|(revised|adopted|reviewed|updated|approved) {3}\\d{4}|20\\d\\d`,
);

const says = (told: readonly Told[], words: SignalPhrases): boolean =>
	told.some(({heard, kind}) => kind !== 'points' && heard.says(words));

const saysAnyhow = (told: readonly Told[], words: SignalPhrases): boolean => told.some(({heard}) => heard.says(words));

/** What each missing thing is, and what it would give. */
export const missingSays: Readonly<Record<Missing, InBoth>> = {
	may: {
		sv: 'Ingen mening säger vad läsaren får göra. Fem ”du får” först gör resten lättare att läsa.',
		en: 'No sentence says what the reader may do. Five “you may” first make the rest easier to read.',
	},
	why: {
		sv: 'Inget skäl nämns. Ett ”eftersom” per råd räcker långt.',
		en: 'No reason is given. One “because” with each piece of advice goes a long way.',
	},
	owner: {
		sv: 'Ingen står som ägare. Ett namn och en adress visar vem som lyssnar.',
		en: 'Nobody is named as owner. A name and an address show who listens.',
	},
	'criticism-line': {
		sv: 'Inget sägs om vad man gör när någon är missnöjd. En rad om det lugnar den som svarar.',
		en: 'Nothing is said about what to do when somebody is unhappy. One line on it reassures whoever answers.',
	},
	date: {
		sv: 'Inget datum syns. Ett datum för nästa genomläsning visar att råden lever.',
		en: 'No date can be seen. A date for the next review shows that the guidance is alive.',
	},
	example: {
		sv: 'Det finns inget exempel. Ett exempel på något som går fint säger mer än en regel.',
		en: 'There is no example. One example of something that is fine says more than a rule.',
	},
};

const looked: readonly (readonly [Missing, (told: readonly Told[]) => boolean])[] = [
	['may', told => says(told, permissions)],
	['why', told => saysAnyhow(told, reasons)],
	['owner', told => saysAnyhow(told, owners)],
	['criticism-line', told => says(told, critics)],
	['date', told => saysAnyhow(told, dates)],
	['example', told => saysAnyhow(told, examplesGiven)],
];

/** What a policy that helps has and this one lacks, in the order a reader would want it; empty when nothing is. */
export const missingIn = (told: readonly Told[]): Missing[] =>
	looked.filter(([, has]) => !has(told)).map(([missing]) => missing);
