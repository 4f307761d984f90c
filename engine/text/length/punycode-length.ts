/** The bias of RFC 3492 after a step, from the distance just written. */
const adapt = (distance: number, points: number, isFirst: boolean): number => {
	let delta = isFirst ? Math.floor(distance / 700) : distance >> 1;
	delta += Math.floor(delta / points);
	let steps = 0;
	for (; delta > 455; steps += 36) delta = Math.floor(delta / 35);
	return steps + Math.floor((36 * delta) / (delta + 38));
};

/** How many letters a distance takes as a variable-length number. */
const digitsFor = (distance: number, bias: number): number => {
	let rest = distance;
	let count = 1;
	for (let step = 36; ; step += 36) {
		const threshold = step <= bias ? 1 : step >= bias + 26 ? 26 : step - bias;
		if (rest < threshold) return count;
		rest = Math.floor((rest - threshold) / (36 - threshold));
		count++;
	}
};

/** Where the encoder stands: letters done, the distance not yet written, the bias, and the length so far. */
type State = {readonly done: number; readonly distance: number; readonly bias: number; readonly length: number};

/** Takes in one letter while all letters equal to `next` are written. */
const step =
	(next: number, basic: number) =>
	(state: State, code: number): State => {
		if (code < next) return {...state, distance: state.distance + 1};
		if (code > next) return state;
		const {done, distance, bias, length} = state;
		return {
			done: done + 1,
			distance: 0,
			bias: adapt(distance, done + 1, done === basic),
			length: length + digitsFor(distance, bias),
		};
	};

/** The length of a host label in its ASCII form (RFC 3492, `xn--` included); an ASCII label's own length. */
export const punycodeLength = (label: string): number => {
	const codes = Array.from(label, letter => letter.codePointAt(0) ?? 0);
	const basic = codes.filter(code => code < 0x80).length;
	if (basic === codes.length) return label.length;
	let state: State = {done: basic, distance: 0, bias: 72, length: 4 + basic + (basic > 0 ? 1 : 0)};
	let least = 0x80;
	for (const next of [...new Set(codes.filter(code => code >= 0x80))].sort((a, b) => a - b)) {
		const distance = state.distance + (next - least) * (state.done + 1);
		state = codes.reduce(step(next, basic), {...state, distance});
		state = {...state, distance: state.distance + 1};
		least = next + 1;
	}
	return state.length;
};
