/** Tells the person what is going on, one step a line. */
export const say = text => console.log(`· ${text}`);

/** Says a step, and again every ten seconds while it lasts; answers what the step answers. */
export const step = async (text, work) => {
	say(text);
	const started = Date.now();
	const ticking = setInterval(() => say(`${text} (${Math.round((Date.now() - started) / 1000)} s)`), 10_000);
	try {
		return await work();
	} finally {
		clearInterval(ticking);
	}
};
