import type {CheckId} from './finding.ts';
import type {Heard} from './hear.ts';
import {demands, examplesGiven, excused, scolding, secrecy, spared, threats} from './words/speaking.ts';
import * as t from './words/topics.ts';

/** A check that a single sentence can answer. */
type Pointer = {readonly check: CheckId; readonly hears: (heard: Heard) => boolean};

const loud: ReadonlySet<string> = new Set(
	'ALDRIG INTE ALLTID MÅSTE FÖRBJUDET ALLA INGA ABSOLUT NEVER NOT ALWAYS MUST PROHIBITED FORBIDDEN ALL ANY'.split(' '),
);

const shouts = ({text, sentence: {start, end}}: Heard): boolean => {
	const said = text.cased.slice(start, end);
	return said.includes('!') || (said !== said.toUpperCase() && said.split(/[^\p{L}]+/u).some(word => loud.has(word)));
};

const presses = (heard: Heard): boolean => heard.forbids || heard.says(demands);

const asksLeave = (heard: Heard): boolean =>
	heard.says(t.leave) &&
	heard.says(t.leaveGivers) &&
	!heard.says(t.noLeave) &&
	!heard.says(t.ownThings) &&
	(heard.says(t.bosses) || !heard.says(t.peoplesLeave));

const hidesEmployer = (heard: Heard): boolean =>
	heard.forbids && heard.says(t.naming) && heard.says(t.employer) && !heard.hasWay && !heard.says(t.ownThings);

/** "Criticism must not be deleted": a prohibition that protects the one who speaks. */
const letsSpeak = (heard: Heard): boolean => heard.says(t.criticism) && heard.says(t.letStand);

const silencesCriticism = (heard: Heard): boolean =>
	heard.says(t.criticism) &&
	(heard.forbids || heard.says(threats)) &&
	!letsSpeak(heard) &&
	(heard.says(t.insiders) || !heard.says(t.outsiders));

const meansPress = ({text, sentence, says}: Heard): boolean => {
	if (!says(t.press) || sentence.language === 'other') return false;
	const social = t.socialMedia[sentence.language](text, sentence.start, sentence.end);
	return t.press[sentence.language](text, sentence.start, sentence.end).some(
		([start, end]) => !social.some(([from, to]) => start < to && from < end),
	);
};

/** The checks on what a sentence is about, in the order of the catalogue. */
const onMatter: readonly Pointer[] = [
	{check: 'L04', hears: heard => asksLeave(heard) || hidesEmployer(heard)},
	{check: 'L05', hears: heard => silencesCriticism(heard) || (heard.says(t.loyalty) && presses(heard))},
	{check: 'L06', hears: heard => heard.says(t.pay) && (heard.forbids || heard.says(secrecy))},
	{check: 'L07', hears: heard => heard.forbids && heard.says(t.convictions)},
	{
		check: 'L08',
		hears: heard => meansPress(heard) && (heard.forbids || heard.says(t.oneDoor)) && !heard.frees(t.freeToAnswer),
	},
	{check: 'L09', hears: heard => heard.says(t.hunting) && !heard.says(excused)},
	{check: 'L10', hears: heard => heard.says(threats) && !heard.says(spared)},
	{check: 'L11', hears: heard => heard.says(t.inwards) && heard.says(t.wrongs) && !heard.says(t.otherWays)},
	{check: 'L12', hears: heard => heard.says(t.everything) && (heard.forbids || heard.says(secrecy))},
	{check: 'L13', hears: heard => heard.frees(t.conscription) && !heard.says(t.freeNotTo)},
	{check: 'L14', hears: heard => heard.says(t.watching) && !heard.says(t.unwatched)},
	{
		check: 'L15',
		hears: heard => (heard.says(t.ownName) && heard.says(demands)) || (heard.forbids && heard.says(t.hiddenName)),
	},
	{check: 'L16', hears: heard => heard.says(t.everyPost) && !heard.says(t.leave)},
	{check: 'L17', hears: heard => heard.says(t.sunshine) && !heard.says(t.freeNotTo)},
	{check: 'L18', hears: heard => heard.says(t.looks) && presses(heard)},
	{check: 'L22', hears: heard => heard.says(t.vanity) && heard.says(t.targets) && !heard.says(t.notCounting)},
	{check: 'L25', hears: heard => heard.says(t.hiddenRules) && (heard.forbids || heard.says(secrecy))},
];

const isScolding = (heard: Heard): boolean => heard.says(scolding) || (presses(heard) && shouts(heard));

const isVague = (heard: Heard): boolean =>
	heard.says(t.vague) && (presses(heard) || isScolding(heard)) && !heard.hasWay && !heard.says(examplesGiven);

/** True for a prohibition without a way forward, whatever it is about. */
export const onlyForbids = (heard: Heard): boolean => heard.forbids && !heard.hasWay && !letsSpeak(heard);

/**
 * The checks a sentence falls under, the weightiest matter first; empty for one that points at nobody. A prohibition without a way
 * forward (L01) is named only when nothing says better what it is about.
 */
export const pointersOf = (heard: Heard): readonly CheckId[] => {
	if (heard.sentence.language === 'other') return [];
	const matter = onMatter.filter(({hears}) => hears(heard)).map(({check}) => check);
	const tone: readonly CheckId[] = [
		...(isVague(heard) ? (['L03'] as const) : []),
		...(matter.length === 0 && onlyForbids(heard) ? (['L01'] as const) : []),
		...(isScolding(heard) ? (['L02'] as const) : []),
	];
	return [...matter, ...tone];
};
