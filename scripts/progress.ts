const quiet = 3000;
const pause = {terminal: 500, log: 10_000};

/** Says on standard error how far long work has come: nothing in the first 3 s, then twice a second in a terminal, every 10 s in a log. */
export const createProgress = (what: string, total?: number): {tick(): void; end(): void} => {
	const isTerminal = process.stderr.isTTY === true;
	let next = Date.now() + quiet;
	let done = 0;
	let said = false;
	return {
		tick() {
			done++;
			if (Date.now() < next) return;
			next = Date.now() + (isTerminal ? pause.terminal : pause.log);
			said = true;
			const text = `${what}: ${done}${total === undefined ? '' : ` of ${total}`}`;
			process.stderr.write(isTerminal ? `\r${text}` : `${text}\n`);
		},
		end() {
			if (said && isTerminal) process.stderr.write('\n');
		},
	};
};
