import {isContextValid} from '../../browser/extension/context-valid.ts';
import {askOverConnection, askWorker} from '../../browser/messaging/messages.ts';
import type {Publication} from '../../companion/journal/journal-entry.ts';
import {type PageSettings, voiceOn} from '../../companion/settings.ts';
import {type CheckRequest, type TabState, tipKey} from '../../companion/tab-state.ts';
import type {TypedChange} from '../../companion/typing.ts';
import type {Draft} from '../../engine/model/draft.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {CommentAssessment} from '../../engine/reply-coach/coach.ts';
import type {Composer, ComposerDraft} from '../../page/composer/composer.ts';
import {typedBlock} from './is-busy.ts';

/** The newest answer for a composer and the text it is about. */
export type AnsweredDraft = {readonly state: TabState; readonly text: string};

type DraftInProgress = {
	readonly composer: Composer;
	reading: ComposerDraft;
	answered?: AnsweredDraft;
	typed?: TypedChange;
	/** True when the worker could not answer the newest draft. */
	silent?: boolean;
	/** What is written is another draft once the field was emptied. */
	draft: string;
	readonly skipped: Set<string>;
	/** What the person has said of the comment being answered; gone when that comment changes. */
	said: CommentAssessment;
};

/** The drafts of a frame and what the worker says of them. */
export type Drafts = {
	/** Sends a draft to the worker; an answer to an older revision than one already here is dropped. */
	check(composer: Composer, reading: ComposerDraft): void;
	/** The newest answer, whatever was typed since; `undefined` before the first and without a composer. */
	newest(composer: Composer | undefined): AnsweredDraft | undefined;
	/** Where and as whom a draft is published; `undefined` before the first reading, for an empty draft, and where a published text is edited. */
	publication(composer: Composer): Publication | undefined;
	/** The last change of a draft; `undefined` before the first. */
	typed(composer: Composer): TypedChange | undefined;
	/** Whether the newest draft has no answer yet, and whether none comes because the worker failed. */
	lacks(composer: Composer): {readonly waiting: boolean; readonly silent: boolean};
	/** Leaves a tip for this draft. */
	skip(composer: Composer, tip: Tip): void;
	/** Brings a tip that was left for this draft back, by its `tipKey`. */
	unskip(composer: Composer, tip: string): void;
	/** Keeps what the person says of the comment being answered, for this draft, and judges it anew. */
	say(composer: Composer, said: CommentAssessment): void;
	/** Judges a composer's last draft anew, because something it depends on changed. */
	again(composer: Composer): void;
	forget(composer: Composer): void;
};

const draftFrom = (reading: ComposerDraft, settings: PageSettings): Draft => ({
	...reading,
	voice: reading.voice ?? voiceOn(settings, reading.platform),
});

const checkRequest = (
	{id, revision, platform: {title}}: Composer,
	written: DraftInProgress,
	settings: PageSettings,
): CheckRequest => ({
	composer: {id, revision, draft: written.draft},
	draft: draftFrom(written.reading, settings),
	...(title !== undefined && {title}),
	voiceShown: written.reading.voice !== undefined,
	skipped: [...written.skipped],
	said: written.said,
});

const publicationOf = ({platform, surface, voice, text, published}: Draft): Publication | undefined =>
	text.trim() === '' || published !== undefined ? undefined : {platform, surface, voice};

const isEmptied = (before: ComposerDraft, now: ComposerDraft): boolean =>
	before.text.trim() !== '' && now.text.trim() === '';

const beginAnew = (known: DraftInProgress): void => {
	known.draft = crypto.randomUUID();
	known.skipped.clear();
};

/** What was said of one comment is not said of another, and what was skipped in one draft not in the next. */
const change = (known: DraftInProgress, reading: ComposerDraft): void => {
	if (isEmptied(known.reading, reading)) beginAnew(known);
	known.typed = typedBlock(known.reading.text, reading.text, performance.now());
	if (known.reading.parent?.text !== reading.parent?.text) known.said = {};
	known.reading = reading;
};

const newDraft = (composer: Composer, reading: ComposerDraft): DraftInProgress => ({
	composer,
	reading,
	draft: crypto.randomUUID(),
	skipped: new Set(),
	said: {},
});

const addSaid = (known: DraftInProgress, said: CommentAssessment): void => {
	known.said = {...known.said, ...said};
};

/** No answer is a normal state: what was found stays, and publishing passes. True when there is something to tell the person. */
const unanswered = ({revision}: Composer, known: DraftInProgress, request: CheckRequest): boolean => {
	known.silent = revision === request.composer.revision;
	return known.silent && isContextValid();
};

const lacking = (known: DraftInProgress | undefined, revision: number) => ({
	waiting: known?.answered?.state.composer.revision !== revision,
	silent: known?.silent === true,
});

/** Follows the drafts of a frame; `answered` hears each answer that is not older than what is shown. */
export const createDrafts = (settings: () => PageSettings, answered: (composer: Composer) => void): Drafts => {
	const written = new Map<string, DraftInProgress>();

	const accept = (composer: Composer, text: string, state: TabState): void => {
		const known = written.get(composer.id);
		if (!known || (known.answered && known.answered.state.composer.revision > state.composer.revision)) return;
		Object.assign(known, {answered: {state, text}, silent: false} satisfies Partial<DraftInProgress>);
		answered(composer);
	};

	const send = (composer: Composer, known: DraftInProgress): void => {
		const request = checkRequest(composer, known, settings());
		const accepted = (state: TabState): void => accept(composer, request.draft.text, state);
		askOverConnection('judge', request)
			.then(accepted, () => unanswered(composer, known, request) && answered(composer))
			.catch(() => undefined);
	};

	const afresh = (composer: Composer, mend: (known: DraftInProgress) => void): void => {
		const known = written.get(composer.id);
		if (!known) return;
		mend(known);
		send(composer, known);
	};

	return {
		check(composer, reading) {
			const known = written.get(composer.id) ?? newDraft(composer, reading);
			change(known, reading);
			written.set(composer.id, known);
			send(composer, known);
		},
		newest: composer => composer && written.get(composer.id)?.answered,
		publication({id}) {
			const known = written.get(id);
			return known && publicationOf(draftFrom(known.reading, settings()));
		},
		typed: ({id}) => written.get(id)?.typed,
		lacks: ({id, revision}) => lacking(written.get(id), revision),
		skip: (composer, tip) => afresh(composer, ({skipped}) => skipped.add(tipKey(tip))),
		unskip: (composer, tip) => afresh(composer, ({skipped}) => skipped.delete(tip)),
		say: (composer, said) => afresh(composer, known => addSaid(known, said)),
		again: composer => afresh(composer, () => undefined),
		forget({id}) {
			written.delete(id);
			askWorker('gone', id).catch(() => undefined);
		},
	};
};
