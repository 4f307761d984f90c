import type {Page} from 'puppeteer-core';

type Timed = {aktaTimes?: number[]};

// From the key as the browser had it to the first moment after the frame it is seen in.
const listen = (): void => {
	const times: number[] = [];
	(globalThis as Timed).aktaTimes = times;
	addEventListener(
		'keydown',
		({timeStamp}) =>
			requestAnimationFrame(() => {
				const {port1, port2} = new MessageChannel();
				port1.onmessage = () => times.push(performance.now() - timeStamp);
				port2.postMessage(0);
			}),
		true,
	);
};

const timesIn = (): readonly number[] => (globalThis as Timed).aktaTimes ?? [];

const pause = (ms: number): Promise<void> => new Promise(wait => setTimeout(wait, ms));

/** How long each key takes to be seen in the page, in ms, while `keys` keys are typed `apart` ms from each other. */
export const keyToPaint = async (page: Page, keys: number, apart: number): Promise<readonly number[]> => {
	await page.evaluate(listen);
	for (let key = 0; key < keys; key++) {
		await page.keyboard.press('e');
		await pause(apart);
	}
	await pause(apart * 2);
	return page.evaluate(timesIn);
};
