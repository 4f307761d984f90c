import browser, {type Runtime} from 'webextension-polyfill';
import type {Coach, Said} from '../engine/coach/coach.ts';
import type {Counters} from '../engine/counters.ts';
import type {Draft, Surface, Voice} from '../engine/draft.ts';
import type {Pillar, Source} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';
import {answerConnections, connectionToWorker} from './connection.ts';
import type {Line, Organisation} from './in-force.ts';
import type {ToFrame, ToPage, ToWorker} from './message-maps.ts';

/** What a person can ask about a rule: what it belongs to and where it comes from. */
export type About = {readonly pillar?: Pillar; readonly source?: Source};

/** A composer as its frame knows it: `id` is unique in the frame, `revision` grows with every change of its draft. */
export type ComposerAt = {readonly id: string; readonly revision: number};

/** The answer to a draft, and what sidebar, panel and popup draw for a tab; the worker keeps the newest per tab in memory only. */
export type TabState = {
	readonly frame: number;
	readonly composer: ComposerAt;
	/** Id and version of the rule set in force, as `akta@1`. */
	readonly ruleSet: string;
	readonly platform: string;
	/** The network's name as people write it; absent for what is no network. */
	readonly title?: string;
	readonly organisation?: Organisation;
	/** The organisation's line on the comment being answered. */
	readonly line?: Line;
	/** True where a network is used for the first time under an organisation's guidance. */
	readonly asksGuidance?: true;
	/** What the coach sees in a reply; absent where nothing is answered. */
	readonly coach?: Coach;
	readonly surface: Surface;
	readonly voice: Voice;
	/** True when the site itself shows as whom one writes, so that it is not switched in the sidebar. */
	readonly voiceShown: boolean;
	readonly empty: boolean;
	/** True when the draft is long enough to tell that it is in a language Äkta does not read. */
	readonly foreign?: true;
	/** UTF-16 end of the part of the draft that was judged; absent when all of it was. */
	readonly judgedTo?: number;
	readonly tips: readonly Tip[];
	/** By rule id, for the rules of `tips`. */
	readonly about: {readonly [rule: string]: About};
	readonly counters: Counters;
};

/** A draft on its way to the worker; `skipped` holds the `tipKey`s the person skipped in this draft. */
export type Judge = {
	readonly composer: ComposerAt;
	readonly draft: Draft;
	/** The network's name as people write it. */
	readonly title?: string;
	readonly voiceShown: boolean;
	readonly skipped: readonly string[];
	/** What the person has said of the comment being answered, for this draft only. */
	readonly said?: Said;
};

/** What a person does to a tip in the panel; `tip` is a `tipKey`; `dismiss` leaves the tip without counting it as skipped. */
export type TipAct = {readonly do: 'jump' | 'apply' | 'skip' | 'dismiss'; readonly tip: string};

/** What the panel or a shortcut asks of the composer's frame. */
export type Act =
	| TipAct
	| {readonly do: 'say'; readonly said: Said}
	| {readonly do: 'next' | 'previous' | 'open-card' | 'apply-next' | 'skip-next'};

type Map = ToWorker | ToFrame | ToPage;
type Name<M extends Map> = keyof M & string;
type Args<M extends Map, N extends Name<M>> = M[N] extends (...args: infer A) => unknown ? A : never;
type Answer<M extends Map, N extends Name<M>> = M[N] extends (...args: never[]) => infer R ? R : never;

/** Functions that answer the messages of one map; each also gets who asked. */
export type Answers<M extends Map> = {
	readonly [N in Name<M>]: (sender: Runtime.MessageSender, ...args: Args<M, N>) => Answer<M, N> | Promise<Answer<M, N>>;
};

type Wire = {readonly to: 'worker' | 'frame' | 'page'; readonly name: string; readonly args: readonly unknown[]};

const isWire = (message: unknown): message is Wire =>
	typeof message === 'object' && message !== null && 'to' in message && 'name' in message && 'args' in message;

/** Asks the worker; rejects when the extension is gone or the worker throws. */
export const ask = <N extends Name<ToWorker>>(name: N, ...args: Args<ToWorker, N>): Promise<Answer<ToWorker, N>> =>
	browser.runtime.sendMessage({to: 'worker', name, args} satisfies Wire) as Promise<Answer<ToWorker, N>>;

const putOften = connectionToWorker();

/** The same for what is asked at every key: over one connection, which costs the page less. */
export const askOften = <N extends Name<ToWorker>>(name: N, ...args: Args<ToWorker, N>): Promise<Answer<ToWorker, N>> =>
	putOften({to: 'worker', name, args} satisfies Wire) as Promise<Answer<ToWorker, N>>;

/** Tells one frame of a tab; without a frame number all of its frames. Resolves also when nobody listens there. */
export const tellFrame = async <N extends Name<ToFrame>>(
	{tab, frame}: {readonly tab: number; readonly frame?: number},
	name: N,
	...args: Args<ToFrame, N>
): Promise<void> => {
	const options = frame === undefined ? {} : {frameId: frame};
	await browser.tabs.sendMessage(tab, {to: 'frame', name, args} satisfies Wire, options).catch(() => undefined);
};

/** Asks one frame; `undefined` when nobody answers there. */
export const askFrame = <N extends Name<ToFrame>>(
	{tab, frame}: {readonly tab: number; readonly frame: number},
	name: N,
	...args: Args<ToFrame, N>
): Promise<Answer<ToFrame, N> | undefined> =>
	browser.tabs
		.sendMessage(tab, {to: 'frame', name, args} satisfies Wire, {frameId: frame})
		.catch(() => undefined) as Promise<Answer<ToFrame, N> | undefined>;

/** Tells the open extension pages; resolves also when none is open. */
export const tellPages = async <N extends Name<ToPage>>(name: N, ...args: Args<ToPage, N>): Promise<void> => {
	await browser.runtime.sendMessage({to: 'page', name, args} satisfies Wire).catch(() => undefined);
};

const answering =
	<M extends Map>(to: Wire['to'], answers: Answers<M>) =>
	(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
		if (!isWire(message) || message.to !== to || !Object.hasOwn(answers, message.name)) return undefined;
		const answer = answers[message.name as Name<M>] as (...args: unknown[]) => unknown;
		return Promise.resolve().then(() => answer(sender, ...message.args));
	};

const listen = <M extends Map>(to: Wire['to'], answers: Answers<M>): (() => void) => {
	const onMessage = answering(to, answers);
	browser.runtime.onMessage.addListener(onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
	return () =>
		browser.runtime.onMessage.removeListener(
			onMessage as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
		);
};

/** Answers what frames and pages ask the worker, as long as it lives. */
export const answerAsWorker = (answers: Answers<ToWorker>): void => {
	listen<ToWorker>('worker', answers);
	answerConnections(answering('worker', answers));
};

/** Carries out what the worker asks of this frame; the returned function stops listening. */
export const answerAsFrame = (answers: Answers<ToFrame>): (() => void) => listen<ToFrame>('frame', answers);

/** Hears what the worker tells extension pages; the returned function stops listening. */
export const answerAsPage = (answers: Answers<ToPage>): (() => void) => listen<ToPage>('page', answers);

/** The name of a tip within one draft: the same rule about the same words. */
export const tipKey = (tip: Pick<Tip, 'rule' | 'words'>): string => JSON.stringify([tip.rule, ...tip.words]);
