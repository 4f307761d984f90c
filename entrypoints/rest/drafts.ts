import {isAlive} from '../../browser/alive.ts';
import {ask, askOften, type Judge, type TabState, tipKey} from '../../browser/messages.ts';
import {type Settings, voiceOn} from '../../browser/settings-shape.ts';
import type {Said} from '../../engine/coach/coach.ts';
import type {Draft} from '../../engine/draft.ts';
import type {Tip} from '../../engine/tip.ts';
import type {Composer, Reading} from '../../platforms/page/composer.ts';
import {type Typed, typedIn} from './busy.ts';

/** The newest answer for a composer and the text it is about. */
export type Answered = {readonly state: TabState; readonly text: string};

type Written = {
	readonly composer: Composer;
	reading: Reading;
	answered?: Answered;
	typed?: Typed;
	/** True when the worker could not answer the newest draft. */
	silent?: boolean;
	readonly skipped: Set<string>;
	/** What the person has said of the comment being answered; gone when that comment changes. */
	said: Said;
};

/** The drafts of a frame and what the worker says of them. */
export type Drafts = {
	/** Sends a draft to the worker; an answer to an older revision than one already here is dropped. */
	judge(composer: Composer, reading: Reading): void;
	/** The newest answer, whatever was typed since; `undefined` before the first and without a composer. */
	newest(composer: Composer | undefined): Answered | undefined;
	/** The last change of a draft; `undefined` before the first. */
	typed(composer: Composer): Typed | undefined;
	/** Whether the newest draft has no answer yet, and whether none comes because the worker failed. */
	lacks(composer: Composer): {readonly waiting: boolean; readonly silent: boolean};
	/** Takes a fuller answer, when the draft it is about is still the newest. */
	fuller(state: TabState): void;
	/** Leaves a tip for this draft. */
	skip(composer: Composer, tip: Tip): void;
	/** Keeps what the person says of the comment being answered, for this draft, and judges it anew. */
	say(composer: Composer, said: Said): void;
	/** Judges a composer's last draft anew, because something it depends on changed. */
	again(composer: Composer): void;
	forget(composer: Composer): void;
};

const draftFrom = (reading: Reading, settings: Settings): Draft => ({
	...reading,
	voice: reading.voice ?? voiceOn(settings, reading.platform),
});

const requestOf = ({id, revision, platform: {title}}: Composer, written: Written, settings: Settings): Judge => ({
	composer: {id, revision},
	draft: draftFrom(written.reading, settings),
	...(title !== undefined && {title}),
	voiceShown: written.reading.voice !== undefined,
	skipped: [...written.skipped],
	said: written.said,
});

/** What was said of one comment is not said of another. */
const change = (known: Written, reading: Reading): void => {
	known.typed = typedIn(known.reading.text, reading.text, performance.now());
	if (known.reading.parent?.text !== reading.parent?.text) known.said = {};
	known.reading = reading;
};

const addSaid = (known: Written, said: Said): void => {
	known.said = {...known.said, ...said};
};

/** No answer is a normal state: what was found stays, and publishing passes. True when there is something to tell the person. */
const unanswered = ({revision}: Composer, known: Written, request: Judge): boolean => {
	known.silent = revision === request.composer.revision;
	return known.silent && isAlive();
};

const lacking = (known: Written | undefined, revision: number) => ({
	waiting: known?.answered?.state.composer.revision !== revision,
	silent: known?.silent === true,
});

/** Follows the drafts of a frame; `answered` hears each answer that is not older than what is shown. */
export const followDrafts = (settings: () => Settings, answered: (composer: Composer) => void): Drafts => {
	const written = new Map<string, Written>();

	const accept = (composer: Composer, text: string, state: TabState): void => {
		const known = written.get(composer.id);
		if (!known || (known.answered && known.answered.state.composer.revision > state.composer.revision)) return;
		Object.assign(known, {answered: {state, text}, silent: false} satisfies Partial<Written>);
		answered(composer);
	};

	const send = (composer: Composer, known: Written): void => {
		const request = requestOf(composer, known, settings());
		const accepted = (state: TabState): void => accept(composer, request.draft.text, state);
		askOften('judge', request)
			.then(accepted, () => unanswered(composer, known, request) && answered(composer))
			.catch(() => undefined);
	};

	const afresh = (composer: Composer, mend: (known: Written) => void): void => {
		const known = written.get(composer.id);
		if (!known) return;
		mend(known);
		send(composer, known);
	};

	return {
		judge(composer, reading) {
			const known = written.get(composer.id) ?? {composer, reading, skipped: new Set<string>(), said: {}};
			change(known, reading);
			written.set(composer.id, known);
			send(composer, known);
		},
		newest: composer => composer && written.get(composer.id)?.answered,
		typed: ({id}) => written.get(id)?.typed,
		lacks: ({id, revision}) => lacking(written.get(id), revision),
		fuller(state) {
			const known = written.get(state.composer.id);
			if (known?.answered?.state.composer.revision === state.composer.revision)
				accept(known.composer, known.answered.text, state);
		},
		skip: (composer, tip) => afresh(composer, ({skipped}) => skipped.add(tipKey(tip))),
		say: (composer, said) => afresh(composer, known => addSaid(known, said)),
		again: composer => afresh(composer, () => undefined),
		forget({id}) {
			written.delete(id);
			ask('gone', id).catch(() => undefined);
		},
	};
};
