import type {OverlayOrder, OverlayReport} from '../../companion/overlay.ts';

// No polyfill here: ports need none, and this runs in a frame that opens while the person waits.
type Port = {
	postMessage(message: unknown): void;
	readonly onMessage: {addListener(listener: (message: unknown) => void): void};
	readonly onDisconnect: {addListener(listener: () => void): void};
};
type Api = {readonly runtime?: {readonly id?: string; connect(info: {readonly name: string}): Port}};
const globals = globalThis as unknown as {readonly browser?: Api; readonly chrome?: Api; readonly aktaHolder?: number};

/** True in the very document the sandbox was fixed for: an origin of its own, no address, nothing of the page in it. */
export const isSealedHere = (): boolean =>
	self.origin === 'null' && location.href === 'about:blank' && document.scripts.length === 0;

/** How soon after it was told a report is told again where the worker was stopped meanwhile, in ms. */
const REPEATED_WITHIN = 2000;

/** The way from a sealed frame to the worker. */
export type SealedConnection = {
	/** Opens it, so that the worker tells what to draw; again after the worker was stopped. */
	connect(): void;
	/** Tells the worker, which is woken where it was stopped. */
	readonly report: (report: OverlayReport) => void;
};

/** A connection to the worker under the frame's own name; `obey` hears what it says. */
export const connectSealed = (obey: (order: OverlayOrder) => void): SealedConnection => {
	let port: Port | undefined;
	let last: {readonly report: OverlayReport; readonly at: number} | undefined;
	/** What was told just before the worker was stopped is told to the one that comes after it, once. */
	const repeat = (): void => {
		const told = last;
		last = undefined;
		if (told && performance.now() - told.at < REPEATED_WITHIN) setTimeout(() => post(told.report), 0);
	};
	const join = (): Port | undefined => {
		const {runtime} = globals.browser ?? globals.chrome ?? {};
		if (!runtime?.id) return undefined;
		const opened = runtime.connect({name: `sealed ${self.name} ${globals.aktaHolder ?? 0}`});
		opened.onMessage.addListener(order => obey(order as OverlayOrder));
		opened.onDisconnect.addListener(() => {
			if (port !== opened) return;
			port = undefined;
			repeat();
		});
		return opened;
	};
	// An extension that was updated or removed leaves nothing that can be pressed.
	const clear = (): void => document.body.replaceChildren();
	const connect = (): void => {
		try {
			port ??= join();
			if (!port) clear();
		} catch {
			clear();
		}
	};
	const post = (report: OverlayReport): void => {
		connect();
		try {
			port?.postMessage(report);
		} catch {
			port = undefined;
		}
	};
	return {
		connect,
		report(report) {
			last = {report, at: performance.now()};
			post(report);
		},
	};
};
