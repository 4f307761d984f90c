const quietMilliseconds = 1000;

/** Says on standard error how far long work has come: nothing in the first second, then once a second. */
export const startProgress = (what: string, total?: number): {tick(): void; end(): void} => {
	const isTerminal = process.stderr.isTTY === true;
	let next = Date.now() + quietMilliseconds;
	let done = 0;
	let said = false;
	return {
		tick() {
			done++;
			if (Date.now() < next) return;
			next = Date.now() + quietMilliseconds;
			said = true;
			const text = `${what}: ${done}${total === undefined ? '' : ` of ${total}`}`;
			process.stderr.write(isTerminal ? `\r${text}` : `${text}\n`);
		},
		end() {
			if (said && isTerminal) process.stderr.write('\n');
		},
	};
};
