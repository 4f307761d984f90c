import type {Heard} from './hear-sentence.ts';
import * as a from './words/acts.ts';
import * as d from './words/directions.ts';
import * as m from './words/matters.ts';
import * as w from './words/power.ts';
import {needsLeave, unwatchedNow} from './words/pressure.ts';
import {outsiders} from './words/topics.ts';

const finds = (heard: Heard, words: Parameters<Heard['find']>[0]): boolean => heard.find(words).length > 0;

/** Of people and what they do; a road can be watched too. */
export const isOfPeople = (heard: Heard): boolean =>
	heard.says(w.doneOnline) || heard.says(w.ownDoings) || heard.says(d.colleagues);

/** The employer looks, or somebody unnamed does, at what colleagues do: who looks and at whose doings decide, not one word. */
export const isWatched = (heard: Heard): boolean => {
	if (heard.says(unwatchedNow)) return false;
	if (heard.frees(w.surveillance) && heard.says(w.doneOnline)) return true;
	if (!finds(heard, w.ownDoings)) return false;
	const [employer] = heard.find(d.employers);
	const looker = heard.find(w.looks).find(([start]) => employer !== undefined && start >= employer[1]);
	const isFollowed = looker !== undefined && employer !== undefined && looker[0] - employer[1] <= 30;
	return isFollowed || heard.frees(w.lookedInto);
};

/** News is asked for of one of us, who has written something. */
export const tellsOnOneOfUs = (heard: Heard): boolean => {
	const [one] = heard.find(w.oneOfUs);
	return (
		one !== undefined &&
		heard.frees(w.lets) &&
		heard.find(w.writes).some(([start]) => start >= one[1]) &&
		!heard.says(outsiders)
	);
};

const you = /(?:^|[^\p{L}])(?:du|ni|man|you|employees|staff|medarbetare|anställda|alla|everyone) $/u;
const youNext = /^ (?:du|ni|man|you)(?!\p{L})/u;

/** What may come, and is no leave: "you may talk about your job" puts nothing at stake. */
const mayCome = (heard: Heard): boolean =>
	heard
		.find(w.mayCome)
		.some(
			([start, end]) =>
				!you.test(heard.text.folded.slice(heard.sentence.start, start)) &&
				!youNext.test(heard.text.folded.slice(end, heard.sentence.end)),
		);

/** Something of one's own may be at stake for what one writes, however kindly it is put. */
export const putsAtStake = (heard: Heard): boolean =>
	heard.says(w.doubtsBelonging) ||
	(heard.says(w.stakes) && mayCome(heard) && heard.says(w.ownWords) && !heard.says(w.gainsBy));

/** Of something said, shown or opened; a travel claim that needs a signature gags nobody. */
const isOfSpeech = (heard: Heard): boolean =>
	[m.published, a.tells, a.opens, a.photographs, m.speakingFor, m.pressPeople].some(words => heard.says(words));

const needsYes = (heard: Heard): boolean => heard.frees(w.leave) && heard.says(w.hasToBeHad);

const isSentBy = (heard: Heard): boolean =>
	heard.says(w.sentBy) && (heard.says(w.beforehand) || heard.says(w.forLeave));

const isLookedThrough = (heard: Heard): boolean => heard.frees(w.lookedThrough) && heard.says(w.beforehand);

/** Somebody's yes has to be had, or they read it before it is out. */
export const isReadFirst = (heard: Heard): boolean =>
	isOfSpeech(heard) &&
	(heard.says(needsLeave) ||
		(heard.says(w.approvers) && (needsYes(heard) || isSentBy(heard) || isLookedThrough(heard))));
