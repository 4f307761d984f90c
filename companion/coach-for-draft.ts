import {topicsApply} from '../engine/checking/applicable-rules.ts';
import {isLawfulSpeech} from '../engine/detect/shield/lawful-speech.ts';
import type {Facts} from '../engine/model/check-context.ts';
import type {CheckResult} from '../engine/model/check-result.ts';
import type {Draft} from '../engine/model/draft.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import {COACH, type Coach, type CommentAssessment} from '../engine/reply-coach/coach.ts';
import {coachReply} from '../engine/reply-coach/coach-reply.ts';
import {outweighsCoach} from '../engine/reply-coach/overlapping-rules.ts';
import {detectLanguage} from '../engine/text/detect-language.ts';
import type {Text} from '../engine/text/text.ts';
import type {Settings} from './settings.ts';

/** What a person said of the comment, as facts the rules read: its class, and that it is a crisis. */
export const factsFromAssessment = ({reads}: CommentAssessment): Pick<Facts, 'reads' | 'crisis'> => {
	if (reads === undefined) return {};
	return reads === 'crisis' ? {crisis: true} : {reads};
};

/** A comment in a language the person does not want read is left alone. */
const isUnread = (text: string, {reads}: Settings): boolean => {
	const language = detectLanguage(text);
	return language !== 'other' && !reads.includes(language);
};

/** True for lawful speech, which gets no advice and no offer; an organisation's own is nobody's to guard. `text` is the draft's, made ready. */
export const isLawfulDraft = (
	draft: Draft,
	text: Text,
	{protectedTopics = []}: RuleSet,
	{guidance}: Settings,
): boolean => {
	const wished = guidance[draft.platform];
	const topics = topicsApply(draft, wished === undefined || wished === 'organisation' ? {} : {guidance: wished})
		? protectedTopics
		: [];
	return draft.voice !== 'organisation' && isLawfulSpeech(text, topics);
};

const isWanted = (draft: Draft, settings: Settings): boolean =>
	!settings.off.includes(COACH) && settings.amount !== 'little' && !isUnread(draft.parent?.text ?? '', settings);

/** What the coach is asked beside; `text` is the draft's, made ready. */
type CoachSetting = {
	readonly said: CommentAssessment;
	readonly settings: Settings;
	readonly set: RuleSet;
	readonly crisis: boolean;
	readonly text: Text;
};

/** The coach for a draft; `undefined` where nothing is answered, and for a person who does not want it. `crisis` tells whether one is on. */
export const coachForDraft = (
	draft: Draft,
	{tips, reading}: CheckResult,
	{said, settings, set, crisis, text}: CoachSetting,
): Coach | undefined => {
	if (!isWanted(draft, settings)) return undefined;
	return coachReply(draft, {
		reading: reading ?? {spans: []},
		said,
		crisis,
		isPublic: draft.voice === 'organisation' && set.company?.public === true,
		quiet: tips.some(outweighsCoach) || isLawfulDraft(draft, text, set, settings),
		read: text,
	});
};
