import browser, {type Runtime} from 'webextension-polyfill';
import {senderLocation} from '../tabs/tabs.ts';
import {isSealedPort} from './sealed-frames.ts';
import {isOtherVersion, otherVersion} from './wire.ts';

type Question = {readonly number: number; readonly asked: unknown};
type Reply = {readonly number: number; readonly answer?: unknown; readonly failed?: 'error' | 'other version'};

type Waiting = {
	readonly asked: unknown;
	/** When it was last put, ms on the page's clock. */
	at: number;
	/** True once it was put a second time, over a new connection. */
	again: boolean;
	resolve(answer: unknown): void;
	reject(reason: unknown): void;
};

/** How long an answer may take before the connection counts as dead, in ms. */
const SILENT_MS = 4000;

/** Holds one connection to the worker, opened at the first question and anew when the browser has ended the worker. */
class Connection {
	readonly #waiting = new Map<number, Waiting>();
	#port: Runtime.Port | undefined;
	#count = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Lets go of the connection, which is opened anew for what still waits and what is asked next; for a page that leaves or comes back. */
	drop(): void {
		const port = this.#port;
		this.#port = undefined;
		port?.disconnect();
		for (const number of [...this.#waiting.keys()]) this.#repeat(number, new Error('The page was left'));
	}

	ask(asked: unknown): Promise<unknown> {
		return new Promise((resolve, reject) => {
			const number = ++this.#count;
			this.#waiting.set(number, {asked, at: 0, again: false, resolve, reject});
			this.#put(number);
		});
	}

	#put(number: number): void {
		const question = this.#waiting.get(number);
		if (!question) return;
		try {
			question.at = performance.now();
			this.#port ??= this.#open();
			this.#port.postMessage({number, asked: question.asked} satisfies Question);
			this.#timer ??= setTimeout(() => this.#listen(), SILENT_MS);
		} catch (reason) {
			this.#port = undefined;
			this.#repeat(number, reason);
		}
	}

	// A connection can be dead without saying so: what waits too long is asked over another.
	#listen(): void {
		this.#timer = undefined;
		const waits = [...this.#waiting.values()];
		if (waits.some(({at}) => performance.now() - at >= SILENT_MS)) this.drop();
		if (this.#waiting.size > 0) this.#timer ??= setTimeout(() => this.#listen(), SILENT_MS);
	}

	#open(): Runtime.Port {
		const port = browser.runtime.connect();
		port.onMessage.addListener(reply => this.#answered(reply as Reply));
		port.onDisconnect.addListener(() => {
			if (this.#port !== port) return;
			this.#port = undefined;
			// Reading it tells the browser that the reason is known.
			const reason = browser.runtime.lastError ?? new Error('The worker is gone');
			for (const number of [...this.#waiting.keys()]) this.#repeat(number, reason);
		});
		return port;
	}

	#repeat(number: number, reason: unknown): void {
		const question = this.#waiting.get(number);
		if (!question) return;
		if (question.again) {
			this.#waiting.delete(number);
			question.reject(reason);
			return;
		}
		question.again = true;
		this.#put(number);
	}

	#answered({number, answer, failed}: Reply): void {
		const question = this.#waiting.get(number);
		this.#waiting.delete(number);
		if (failed)
			question?.reject(failed === 'other version' ? otherVersion() : new Error('The worker could not answer'));
		else question?.resolve(answer);
	}
}

/** Asks the worker; `drop` lets go of the connection, which is opened anew for the next question. */
export type WorkerConnection = ((asked: unknown) => Promise<unknown>) & {drop(): void};

/**
 * A way to ask the worker often: a message of its own for each key would cost the page more than twice as much (0.27 against 0.10 ms in
 * Chromium, 2026-11-25). The promise rejects when the extension is gone, or the worker twice ends before it answers, or throws.
 */
export const createWorkerConnection = (): WorkerConnection => {
	const connection = new Connection();
	return Object.assign((asked: unknown) => connection.ask(asked), {drop: () => connection.drop()});
};

type RequestHandler = (asked: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

const answerOn = (port: Runtime.Port, answering: RequestHandler): void => {
	port.onMessage.addListener(async question => {
		const {number, asked} = question as Question;
		const reply = await Promise.resolve(answering(asked, port.sender ?? {})).then(
			answer => ({number, answer}),
			reason => ({number, failed: isOtherVersion(reason) ? ('other version' as const) : ('error' as const)}),
		);
		try {
			port.postMessage(reply satisfies Reply);
		} catch {
			// The frame has gone meanwhile; nobody waits.
		}
	});
};

/** Answers what is asked over connections, as long as the worker lives. */
export const serveConnections = (answering: RequestHandler): void =>
	browser.runtime.onConnect.addListener(port => {
		if (!isSealedPort(port)) answerOn(port, answering);
	});

/** Calls back when a frame that has asked over a connection is gone, or its page another. */
export const onFrameGone = (listener: (place: {readonly tab: number; readonly frame: number}) => void): void =>
	browser.runtime.onConnect.addListener(port =>
		port.onDisconnect.addListener(({sender}) => {
			const place = sender && senderLocation(sender);
			if (place) listener(place);
		}),
	);
