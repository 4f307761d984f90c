import browser, {type Runtime} from 'webextension-polyfill';
import {placeOf} from './tabs.ts';

type Question = {readonly number: number; readonly asked: unknown};
type Reply = {readonly number: number; readonly answer?: unknown; readonly failed?: true};

type Waiting = {
	readonly asked: unknown;
	/** True once it was put a second time, over a new connection. */
	again: boolean;
	resolve(answer: unknown): void;
	reject(reason: unknown): void;
};

/** Holds one connection to the worker, opened at the first question and anew when the browser has ended the worker. */
class Connection {
	readonly #waiting = new Map<number, Waiting>();
	#port: Runtime.Port | undefined;
	#count = 0;

	ask(asked: unknown): Promise<unknown> {
		return new Promise((resolve, reject) => {
			const number = ++this.#count;
			this.#waiting.set(number, {asked, again: false, resolve, reject});
			this.#put(number);
		});
	}

	#put(number: number): void {
		try {
			this.#port ??= this.#open();
			this.#port.postMessage({number, asked: this.#waiting.get(number)?.asked} satisfies Question);
		} catch (reason) {
			this.#port = undefined;
			this.#repeat(number, reason);
		}
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
		if (failed) question?.reject(new Error('The worker could not answer'));
		else question?.resolve(answer);
	}
}

/**
 * A way to ask the worker often: a message of its own for each key would cost the page more than twice as much (0.27 against 0.10 ms in
 * Chromium, 2026-11-25). The promise rejects when the extension is gone, or the worker twice ends before it answers, or throws.
 */
export const connectionToWorker = (): ((asked: unknown) => Promise<unknown>) => {
	const connection = new Connection();
	return asked => connection.ask(asked);
};

type Answering = (asked: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

const answerOn = (port: Runtime.Port, answering: Answering): void => {
	port.onMessage.addListener(async question => {
		const {number, asked} = question as Question;
		const reply = await Promise.resolve(answering(asked, port.sender ?? {})).then(
			answer => ({number, answer}),
			() => ({number, failed: true as const}),
		);
		try {
			port.postMessage(reply satisfies Reply);
		} catch {
			// The frame has gone meanwhile; nobody waits.
		}
	});
};

/** Answers what is asked over connections, as long as the worker lives. */
export const answerConnections = (answering: Answering): void =>
	browser.runtime.onConnect.addListener(port => answerOn(port, answering));

/** Calls back when a frame that has asked over a connection is gone, or its page another. */
export const onFrameGone = (listener: (place: {readonly tab: number; readonly frame: number}) => void): void =>
	browser.runtime.onConnect.addListener(port =>
		port.onDisconnect.addListener(({sender}) => {
			const place = sender && placeOf(sender);
			if (place) listener(place);
		}),
	);
