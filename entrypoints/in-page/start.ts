import {isContextValid} from '../../browser/extension/context-valid.ts';
import {askWorker, dropConnection, handleFrameMessages, onOtherVersion} from '../../browser/messaging/messages.ts';
import type {PageSettings} from '../../companion/settings.ts';
import {getEarlyListeners} from '../../page/composer/early-listeners.ts';
import {type ComposerWatch, watchComposers} from '../../page/composer/watch.ts';
import type {NamedPlatform} from '../../page/platform.ts';
import {gatePublish} from '../../page/publish-gate/gate-publish.ts';
import {boxOf} from '../../platforms/registry/box-shape.ts';
import {platformOnPage, unreadFieldIn} from '../../platforms/registry/unknown-site.ts';
import {createFrame} from './frame.ts';
import {showMarksFromTheFirst} from './show-marks.ts';

const isOwnPage = (): boolean => location.protocol.endsWith('-extension:');

/** What the person has said of boxes no platform file knows, as far as it is known here. */
type PageChoices = {boxes: PageSettings['boxes']};

/** In the browser's back/forward cache frames lose what connects them. */
const reviveFromCache = (frame: ReturnType<typeof createFrame>, signal: AbortSignal): void => {
	const revive = (): void => {
		dropConnection();
		frame.clear();
		frame.again();
	};
	addEventListener('pageshow', ({persisted}) => persisted && revive(), {signal});
};

const watchFrame = (known: NamedPlatform, choices: PageChoices, first: PageSettings, ending: AbortController): void => {
	const {signal} = ending;
	const life = {isAlive: isContextValid, end: () => ending.abort(), signal};
	let settings = first;
	choices.boxes = settings.boxes;
	let watched: ComposerWatch | undefined;
	const frame = createFrame(
		() => settings,
		() => watched,
		signal,
		known.platform.title === undefined ? undefined : known,
	);
	showMarksFromTheFirst(isOwnPage());
	const {overlays} = frame;
	const stopMessages = handleFrameMessages({
		act: (_sender, act) => frame.carry(act),
		again() {
			watched?.again();
			frame.notices.tell();
		},
		text: () => frame.text(),
		settings(_sender, changed) {
			settings = changed;
			choices.boxes = changed.boxes;
			frame.again();
		},
		isWhole: (_sender, token) => overlays.isWhole(token),
		overlay: (_sender, token, report) => overlays.hear(token, report),
		overlayGone: (_sender, token) => overlays.lose(token),
		leave(_sender, hosts) {
			if (hosts.includes(location.hostname)) ending.abort();
		},
		stopReading() {
			if (!isOwnPage()) ending.abort();
		},
	});
	signal.addEventListener('abort', stopMessages);
	onOtherVersion(life.end);
	reviveFromCache(frame, signal);
	gatePublish({...frame.gate, ...life}, signal);
	watched = watchComposers(known, frame.listener, life);
	frame.notices.lookAgain();
};

/** Begins to attend to the composers of this frame, once; ends with the loader's hold. */
export const startFrame = async (): Promise<void> => {
	const early = getEarlyListeners();
	if (!early || early.onEnd) return;
	const choices: PageChoices = {boxes: {}};
	const isChosen = (field: HTMLElement): boolean => choices.boxes[boxOf(field)] === 'read';
	const known = platformOnPage(location.href, document, early.here === true, isChosen);
	const ending = new AbortController();
	early.onEnd = () => ending.abort();
	const settings = await askWorker('pageSettings').catch(() => undefined);
	if (!settings) {
		// The worker was stopped at this moment.
		delete early.onEnd;
		early.turnedAway();
		return;
	}
	early.unreadField = () => unreadFieldIn(known, document);
	ending.signal.addEventListener('abort', () => early.end());
	watchFrame(known, choices, settings, ending);
};
