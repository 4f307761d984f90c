import browser, {type Runtime} from 'webextension-polyfill';
import type {OverlayOrder, OverlayReport} from '../../companion/overlay.ts';

/** The frame of a page that holds a sealed one. */
export type FrameLocation = {readonly tab: number; readonly frame: number};

/** A sealed frame that our script lives in: who holds it, what it is called there, and a way to tell it something. */
export type ConnectedFrame = {
	readonly holder: FrameLocation;
	readonly token: string;
	send(order: OverlayOrder): void;
};

/** What the worker does about sealed frames. */
export type SealedFrameHandlers = {
	/** Asks the holder whether nobody has touched the frame since it was made. */
	isWhole(holder: FrameLocation, token: string): Promise<boolean>;
	/** A frame whose seal held is ready to be told what to draw. */
	joined(frame: ConnectedFrame): void;
	/** A person did something in it, or it has been drawn. */
	reported(frame: ConnectedFrame, report: OverlayReport): void;
	/** Its document is gone. */
	left(frame: ConnectedFrame): void;
};

const PREFIX = 'sealed';

/** True for the connection of a sealed frame, which asks nothing of the worker's other listeners. */
export const isSealedPort = ({name}: Runtime.Port): boolean => name.startsWith(`${PREFIX} `);

const sendOn =
	(port: Runtime.Port) =>
	(order: OverlayOrder): void => {
		try {
			port.postMessage(order);
		} catch {
			// The frame has gone meanwhile.
		}
	};

/** Sandbox flags of a document never change, so a frame nobody has touched by the time our script lives in it is its own origin for good. */
const isSealed = async (
	{origin}: Runtime.MessageSender & {readonly origin?: string},
	{isWhole}: SealedFrameHandlers,
	holder: FrameLocation,
	token: string,
): Promise<boolean> => origin === 'null' && isWhole(holder, token).catch(() => false);

const serve = (port: Runtime.Port, handlers: SealedFrameHandlers): void => {
	const [, token, frameId] = port.name.split(' ');
	const tab = port.sender?.tab?.id;
	if (!token || tab === undefined) {
		port.disconnect();
		return;
	}
	const holder = {tab, frame: Number(frameId)};
	const frame: ConnectedFrame = {holder, token, send: sendOn(port)};
	const sealed = isSealed(port.sender ?? {}, handlers, holder, token);
	port.onMessage.addListener(async report => {
		if (await sealed) handlers.reported(frame, report as OverlayReport);
	});
	port.onDisconnect.addListener(() => handlers.left(frame));
	void sealed.then(is => (is ? handlers.joined(frame) : port.disconnect()));
};

/** Serves sealed frames, as long as the worker lives; nothing is told to one, or taken from it, before its seal was looked at. */
export const serveSealedFrames = (handlers: SealedFrameHandlers): void =>
	browser.runtime.onConnect.addListener(port => {
		if (isSealedPort(port)) serve(port, handlers);
	});

/** Run in the frames of a page, so they stand alone. */
const nameHere = (): string => self.name;
const noteHolder = (holder: number): void => {
	(globalThis as {aktaHolder?: number}).aktaHolder = holder;
};

const findFrame = async (tab: number, token: string): Promise<number | undefined> => {
	const frames = await browser.scripting.executeScript({
		target: {tabId: tab, allFrames: true},
		injectImmediately: true,
		func: nameHere,
	});
	return frames.find(({result}) => result === token)?.frameId;
};

/**
 * Puts our script into a sealed frame, again too: then it only connects anew. `frame` is its number where the browser tells the page's script;
 * rejects where the browser refuses, as Firefox does on a page that is only allowed for the moment.
 */
export const fillSealedFrame = async (
	{tab, frame: holder}: FrameLocation,
	token: string,
	known?: number,
): Promise<void> => {
	const frame = known ?? (await findFrame(tab, token));
	if (frame === undefined) throw new Error('The frame has left the page');
	const target = {tabId: tab, frameIds: [frame]};
	await browser.scripting.executeScript({target, injectImmediately: true, func: noteHolder, args: [holder]});
	await browser.scripting.executeScript({target, injectImmediately: true, files: ['/overlay.js']});
};
