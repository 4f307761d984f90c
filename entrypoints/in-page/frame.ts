import {askWorker} from '../../browser/messaging/messages.ts';
import type {ComposerAction} from '../../companion/overlay.ts';
import {ownReminder} from '../../companion/own-reminder.ts';
import type {PageSettings} from '../../companion/settings.ts';
import type {Tip} from '../../engine/model/tip.ts';
import type {Composer} from '../../page/composer/composer.ts';
import type {ComposerListener} from '../../page/composer/composer-watcher.ts';
import type {ComposerWatch} from '../../page/composer/watch.ts';
import type {NamedPlatform} from '../../page/platform.ts';
import type {GateDependencies} from '../../page/publish-gate/gate-types.ts';
import type {AnsweredText} from '../../page/publish-gate/standing-pauses.ts';
import {createActionRunner, createComposerActions} from './composer-actions.ts';
import {type AnsweredDraft, createDrafts, type Drafts} from './drafts.ts';
import {followFieldNotices} from './field-notices.ts';
import {createFrameMarks} from './frame-marks.ts';
import {createFrameSettings, type FrameSettings} from './frame-settings.ts';
import {afterClick, isBusyAt} from './is-busy.ts';
import {Overlays} from './overlays.ts';
import {createCommandRunner} from './run-commands.ts';
import type {Views} from './view-types.ts';
import {createViews} from './views.ts';

type Watched = () => ComposerWatch | undefined;

type FrameGate = Pick<GateDependencies, 'composers' | 'newest' | 'mayHold' | 'show' | 'published'>;

const answerFor = (answered: AnsweredDraft | undefined, isReminded: boolean): AnsweredText | undefined =>
	answered && {tips: answered.state.tips, text: answered.text, ...(isReminded && {always: [ownReminder]})};

// A thread, or a title with its post, is one.
const tellPublished =
	(drafts: Drafts): FrameGate['published'] =>
	all => {
		const told = all.flatMap(at => drafts.publication(at) ?? []);
		const one = told.find(({surface}) => surface !== 'title') ?? told[0];
		if (one) void askWorker('published', one).catch(() => undefined);
	};

type GateParts = {
	composers(): readonly Composer[];
	readonly drafts: Drafts;
	readonly overlays: Overlays;
	readonly standing: FrameSettings;
	readonly views: Views;
};

const createGate = ({composers, drafts, overlays, standing, views}: GateParts): FrameGate => ({
	composers,
	newest: at => answerFor(drafts.newest(at), standing.isReminded(at)),
	mayHold: () => overlays.mayStand() && composers().every(standing.mayShow),
	show: held => views.openPause(held),
	published: tellPublished(drafts),
});

/**
 * Ties drafts, answers, marks and views of one frame together; `watched` is known once watching has begun, `network` is absent on a page of
 * our own, where every box is known.
 */
export const createFrame = (
	settings: () => PageSettings,
	watched: Watched,
	signal: AbortSignal,
	network?: NamedPlatform,
) => {
	const composer = (): Composer | undefined => watched()?.active();
	const composers = () => watched()?.all() ?? [];
	const draw = (at = composer()): void => at?.typingPause.run('views', () => views.draw(at));

	const standing = createFrameSettings(settings);
	const drafts = createDrafts(settings, at => {
		// A press may come before the person has paused.
		views.prepare(at);
		draw();
	});
	const clicked = (at: Composer, tip: Tip): void =>
		afterClick(() => isBusyAt(at, drafts.typed(at), tip) || views.openCard(at, tip, false));
	const marks = createFrameMarks(clicked, signal);
	const on = createComposerActions({composer, drafts, marks: marks.of, again: () => watched()?.again()});
	const run = createActionRunner({composer, drafts}, on);
	const acted = (action: ComposerAction): void => void (notices.act(action) || run(action));
	const overlays = new Overlays();
	const notice = () => notices.newest();
	const views = createViews({frameSettings: standing, drafts, overlays, acted, marks: marks.of, notice});
	const notices = followFieldNotices(network, {watched, views, standing, changed: () => draw()}, signal);
	signal.addEventListener('abort', () => views.clear());

	const gone = (at: Composer): void => {
		drafts.forget(at);
		marks.forget(at);
		views.gone(at);
		if (!composer()) views.clear();
	};
	const again = (): void => {
		composers().forEach(drafts.again);
		draw();
		notices.lookAgain();
	};
	return {
		// The first composer has focus before the watching it belongs to is known, and nothing is to wait for its answer.
		listener: {focus: draw, draft: drafts.check, gone} satisfies ComposerListener,
		gate: createGate({composers, drafts, overlays, standing, views}),
		overlays,
		notices,
		again,
		clear: () => views.clear(),
		text: () => drafts.newest(composer())?.text,
		carry: createCommandRunner({composer, drafts, views, on, marks: marks.of}),
	};
};
