import {bindsEmployerAlone, gainsByItem, opensEmployersBan} from './bound-employer.ts';
import type {Heard, Lead} from './hear-sentence.ts';
import {isOfPeople, isReadFirst, isWatched, putsAtStake, tellsOnOneOfUs} from './power-over.ts';
import {bindsEmployer, isRight, leaving, takenBack} from './words/directions.ts';
import {gives, takesBack} from './words/giving.ts';
import * as p from './words/pressure.ts';
import {demands} from './words/speech-acts.ts';
import {doubtful, grants, hedged, invitesTo, welcomes, wondersWith} from './words/welcome.ts';

/** Who is told: a colleague, the employer (whose ban is a colleague's right), or nobody in particular. */
type Actor = 'colleague' | 'employer' | 'unsaid';

/** In which direction: has to, may, may not, can lose something, is wanted to; `states` when none of them is sure. */
type Modality = 'must' | 'may' | 'may-not' | 'can-lose' | 'encouraged' | 'states';

/** What is done, of what points: telling on colleagues, being watched, keeping silent, standing for the employer, sharing on order, asking leave, thinking again, behaving by words of value. */
export type Act =
	| 'tells-on'
	| 'watched'
	| 'keeps-silent'
	| 'stands-for'
	| 'shares-on-order'
	| 'asks-leave'
	| 'thinks-again'
	| 'behaves';

/** What a freedom hangs on: that it pleases the employer. */
type Condition = 'pleases';

/** A sentence taken apart: actor, modality, the acts that press on somebody, and the condition; its object is the matter, see `matterOf`. */
export type Analysis = {
	readonly actor: Actor;
	readonly modality: Modality;
	readonly acts: readonly Act[];
	readonly condition?: Condition;
};

const pressing = (heard: Heard): boolean => heard.forbids || heard.says(demands) || heard.says(invitesTo);

const hearsAct: Readonly<Record<Act, (heard: Heard) => boolean>> = {
	'tells-on': heard => (heard.frees(p.tellsOn) || tellsOnOneOfUs(heard)) && !heard.says(p.toProtect),
	watched: heard => (heard.frees(p.watches) && !heard.says(p.unwatchedNow) && isOfPeople(heard)) || isWatched(heard),
	'keeps-silent': heard => heard.frees(p.keepsSilent) && !heard.says(p.ownChoice) && !heard.frees(grants),
	'stands-for': heard => heard.frees(p.madeToRepresent) && !heard.says(p.ownChoice),
	'shares-on-order': heard => heard.frees(p.ordersSharing) && !heard.says(p.ownChoice),
	'asks-leave': heard => isReadFirst(heard) && !heard.says(p.leaveOfOthers),
	'thinks-again': heard => heard.says(p.tellsOff),
	behaves: heard => heard.says(p.measures) && pressing(heard),
};

const acts = Object.keys(hearsAct) as readonly Act[];

const threatens = (heard: Heard): boolean =>
	(heard.says(p.canLose) && !heard.says(p.loseNothing)) || putsAtStake(heard);

const isBound = (heard: Heard): boolean =>
	(heard.says(bindsEmployer) || (heard.frees(isRight) && !heard.says(p.needsLeave)) || bindsEmployerAlone(heard)) &&
	!threatens(heard) &&
	!heard.says(leaving);

const invites = (heard: Heard): boolean =>
	givesFreely(heard) || ((heard.frees(welcomes) || heard.says(invitesTo) || asksWith(heard)) && !heard.says(doubtful));

const givesFreely = (heard: Heard): boolean => !heard.forbids && heard.frees(gives) && !heard.says(takesBack);

const asksWith = ({text, sentence, says}: Heard): boolean =>
	says(wondersWith) && text.folded.slice(sentence.start, sentence.end).trimEnd().endsWith('?');

const modalityOf = (heard: Heard, lead: Lead | undefined): Modality => {
	if (threatens(heard)) return 'can-lose';
	if ((heard.forbids && !heard.says(p.instead)) || heard.says(p.onlyThis) || heard.says(p.moderates)) return 'may-not';
	if (lead === 'opens' || (heard.frees(grants) && !heard.says(hedged))) return 'may';
	if (invites(heard)) return 'encouraged';
	return heard.says(demands) ? 'must' : 'states';
};

/** Takes a sentence apart. A ban or a threat turned on the employer comes out as `employer` with `may`. */
export const analyse = (heard: Heard, lead?: Lead): Analysis => {
	if (opensEmployersBan(heard)) return {actor: 'employer', modality: 'states', acts: []};
	if (isBound(heard) || (lead === 'binds' && gainsByItem(heard))) return {actor: 'employer', modality: 'may', acts: []};
	const condition = !heard.forbids && heard.says(takenBack) && (heard.says(grants) || heard.says(welcomes));
	return {
		actor: 'colleague',
		modality: modalityOf(heard, lead),
		acts: acts.filter(act => hearsAct[act](heard)),
		...(condition && {condition: 'pleases'}),
	};
};

/** True when an analysis points at somebody. */
const isPointing = ({modality, acts: pressed, condition}: Analysis): boolean =>
	modality === 'may-not' || modality === 'can-lose' || pressed.length > 0 || condition !== undefined;

/** True when an analysis opens a door and nothing in it presses. */
export const isInviting = (analysis: Analysis): boolean =>
	!isPointing(analysis) && (analysis.modality === 'may' || analysis.modality === 'encouraged');
