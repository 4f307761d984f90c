const pause = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds));

/** Asks again until there is an answer other than `undefined` or `false`; throws, naming what was awaited, when none came in time (ms). */
export const until = async <Answer>(
	awaited: string,
	ask: () => Promise<Answer | undefined | false> | Answer | undefined | false,
	within = 20_000,
): Promise<Answer> => {
	const end = Date.now() + within;
	for (;;) {
		const answer = await ask();
		if (answer !== undefined && answer !== false) return answer;
		if (Date.now() > end) throw new Error(`Waited ${within / 1000} s for ${awaited}`);
		await pause(40);
	}
};
