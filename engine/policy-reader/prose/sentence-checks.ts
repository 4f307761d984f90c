import type {CheckId} from '../finding.ts';
import type {Act, Analysis} from './analyse-sentence.ts';
import type {Heard} from './hear-sentence.ts';
import * as m from './words/matters.ts';
import {demands, scolding, secrecy} from './words/speech-acts.ts';
import * as t from './words/topics.ts';

/** A check that a single sentence can answer. */
type Pointer = {readonly check: CheckId; readonly hears: (heard: Heard, analysis: Analysis) => boolean};

const loud: ReadonlySet<string> = new Set(
	'ALDRIG INTE ALLTID MÅSTE FÖRBJUDET ALLA INGA ABSOLUT NEVER NOT ALWAYS MUST PROHIBITED FORBIDDEN ALL ANY'.split(' '),
);

const shouts = ({text, forbids, sentence: {start, end}}: Heard): boolean => {
	const said = text.cased.slice(start, end);
	return (
		(forbids && said.includes('!')) ||
		(said !== said.toUpperCase() && said.split(/[^\p{L}]+/u).some(word => loud.has(word)))
	);
};

const presses = (heard: Heard): boolean => heard.forbids || heard.says(demands);

const hidesEmployer = (heard: Heard): boolean =>
	heard.forbids && heard.says(t.naming) && heard.says(t.employer) && !heard.hasWay && !heard.says(t.ownThings);

/** A ban on harm to people, or on partisanship in office, is no ban on opinions or criticism. */
const protects = (heard: Heard): boolean =>
	heard.says(m.discrimination) ||
	heard.says(m.harassment) ||
	heard.says(m.defamation) ||
	(heard.says(m.partyPolitics) && heard.says(m.inItsName)) ||
	heard.says(m.hatchAct);

const silencesCriticism = (heard: Heard, {modality, acts}: Analysis): boolean =>
	(heard.says(t.criticism) || heard.says(m.complaints)) &&
	(modality === 'may-not' || modality === 'can-lose' || acts.includes('keeps-silent')) &&
	!protects(heard) &&
	(heard.says(t.insiders) || !heard.says(t.outsiders));

const does =
	(act: Act) =>
	(_: Heard, {acts}: Analysis): boolean =>
		acts.includes(act);

const gags = (heard: Heard, {acts}: Analysis): boolean =>
	heard.forbids || acts.includes('keeps-silent') || heard.says(secrecy);

/** The checks on what a sentence is about, in the order of the catalogue. */
const onMatter: readonly Pointer[] = [
	{
		check: 'L04',
		hears: (heard, analysis) => does('asks-leave')(heard, analysis) || (hidesEmployer(heard) && !heard.says(m.gifts)),
	},
	{
		check: 'L05',
		hears: (heard, analysis) =>
			silencesCriticism(heard, analysis) || (heard.says(t.loyalty) && presses(heard) && !protects(heard)),
	},
	{check: 'L06', hears: (heard, analysis) => heard.says(t.pay) && gags(heard, analysis)},
	{
		check: 'L07',
		hears: (heard, {acts}) =>
			(heard.forbids || acts.includes('keeps-silent')) && heard.says(t.convictions) && !protects(heard),
	},
	{
		check: 'L08',
		hears: (heard, {acts, modality}) =>
			heard.says(m.pressPeople) &&
			(modality === 'may-not' || heard.says(t.oneDoor) || acts.includes('asks-leave')) &&
			!heard.frees(t.freeToAnswer),
	},
	{check: 'L09', hears: does('tells-on')},
	{check: 'L10', hears: (_, {modality}) => modality === 'can-lose'},
	{check: 'L11', hears: heard => heard.says(t.inwards) && heard.says(t.wrongs) && !heard.says(t.otherWays)},
	{check: 'L12', hears: (heard, analysis) => heard.says(t.everything) && gags(heard, analysis)},
	{
		check: 'L13',
		hears: (heard, {acts}) =>
			acts.includes('stands-for') ||
			acts.includes('shares-on-order') ||
			(heard.frees(t.conscription) && !heard.says(t.freeNotTo)),
	},
	{check: 'L14', hears: does('watched')},
	{
		check: 'L15',
		hears: heard => (heard.says(t.ownName) && heard.says(demands)) || (heard.forbids && heard.says(t.hiddenName)),
	},
	{check: 'L16', hears: heard => heard.says(t.everyPost) && !heard.says(t.leave)},
	{
		check: 'L17',
		hears: (heard, {condition}) => condition !== undefined || (heard.says(t.sunshine) && !heard.says(t.freeNotTo)),
	},
	{check: 'L18', hears: heard => heard.says(t.looks) && presses(heard) && !protects(heard)},
	{check: 'L22', hears: heard => heard.says(t.vanity) && heard.says(t.targets) && !heard.says(t.notCounting)},
	{check: 'L25', hears: heard => heard.says(t.hiddenRules) && (heard.forbids || heard.says(secrecy))},
];

const isScolding = (heard: Heard, {acts}: Analysis): boolean =>
	acts.includes('thinks-again') || heard.says(scolding) || (presses(heard) && shouts(heard));

/** True for a prohibition without a way forward, whatever it is about. */
export const onlyForbids = (heard: Heard, {actor}: Analysis): boolean =>
	heard.forbids && !heard.hasWay && actor !== 'employer';

const only: Pointer['hears'] = (_, {modality, acts}) => modality === 'may-not' || acts.includes('keeps-silent');

/**
 * The checks a sentence falls under, the weightiest matter first; empty for one that points at nobody. A prohibition (L01) is named only when
 * nothing says better what it is about.
 */
export const pointersOf = (heard: Heard, analysis: Analysis): readonly CheckId[] => {
	if (heard.sentence.language === 'other' || analysis.actor === 'employer') return [];
	const matter = onMatter.filter(({hears}) => hears(heard, analysis)).map(({check}) => check);
	return [
		...matter,
		...(analysis.acts.includes('behaves') ? (['L03'] as const) : []),
		...(matter.length === 0 && only(heard, analysis) ? (['L01'] as const) : []),
		...(isScolding(heard, analysis) ? (['L02'] as const) : []),
	];
};
