/** How long after the last input the looks of the page may change, in ms. */
export const TYPING_PAUSE_MS = 300;

/** Lets things be drawn only when the person pauses. */
export type TypingPause = {
	/** Notes that the person wrote just now. */
	touch(): void;
	/** Runs at once when it is quiet, else once it is; of several with one name only the newest runs. */
	run(name: string, run: () => void): void;
	/** Forgets what still waits. */
	stop(): void;
};

/** A fresh quiet; it holds a timer only while something waits. */
export const createTypingPause = (): TypingPause => {
	const waiting = new Map<string, () => void>();
	let last = Number.NEGATIVE_INFINITY;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const left = (): number => last + TYPING_PAUSE_MS - performance.now();
	const wake = (): void => {
		timer = undefined;
		if (left() > 0) {
			wait();
			return;
		}
		const runs = [...waiting.values()];
		waiting.clear();
		for (const run of runs) run();
	};
	const wait = (): void => {
		timer ??= setTimeout(wake, Math.max(left(), 0));
	};
	return {
		touch() {
			last = performance.now();
		},
		run(name, run) {
			waiting.set(name, run);
			if (left() <= 0) wake();
			else wait();
		},
		stop() {
			waiting.clear();
			clearTimeout(timer);
			timer = undefined;
		},
	};
};
