import type {Settings} from '../../browser/settings-shape.ts';
import {weighsMore} from '../../engine/coach/beside-tips.ts';
import {COACH, type Coach, type Said} from '../../engine/coach/coach.ts';
import {coachReply} from '../../engine/coach/coach-reply.ts';
import type {Draft} from '../../engine/draft.ts';
import type {Facts} from '../../engine/facts.ts';
import {languageOf} from '../../engine/language.ts';
import type {CheckResult} from '../../engine/result.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {isShielded} from '../../engine/shield.ts';
import {readText} from '../../engine/text/read-text.ts';

/** What a person said of the comment, as facts the rules read: its class, and that it is a crisis. */
export const factsSaid = ({reads}: Said): Pick<Facts, 'reads' | 'crisis'> => {
	if (reads === undefined) return {};
	return reads === 'crisis' ? {crisis: true} : {reads};
};

/** A comment in a language the person does not want read is left alone. */
const isUnread = (text: string, {reads}: Settings): boolean => {
	const language = languageOf(text);
	return language !== 'other' && !reads.includes(language);
};

/** Lawful speech gets no advice, whatever the comment. */
const isLawful = ({voice, text}: Draft, {protectedTopics}: RuleSet): boolean =>
	voice !== 'organisation' && isShielded(readText(text), protectedTopics ?? []);

const isWanted = (draft: Draft, settings: Settings): boolean =>
	!settings.off.includes(COACH) && settings.amount !== 'little' && !isUnread(draft.parent?.text ?? '', settings);

/** The coach for a draft; `undefined` where nothing is answered, and for a person who does not want it. `crisis` tells whether one is on. */
export const coachFor = (
	draft: Draft,
	{tips, reading}: CheckResult,
	{said, settings, set, crisis}: {said: Said; settings: Settings; set: RuleSet; crisis: boolean},
): Coach | undefined => {
	if (!isWanted(draft, settings)) return undefined;
	return coachReply(draft, {
		reading: reading ?? {spans: []},
		said,
		crisis,
		isPublic: draft.voice === 'organisation' && set.company?.public === true,
		quiet: tips.some(weighsMore) || isLawful(draft, set),
	});
};
