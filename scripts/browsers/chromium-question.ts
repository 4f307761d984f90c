import type {Browser} from 'puppeteer-core';

/** Chromium asks in a window of its own that no protocol reaches; it does not ask where the person has let an extension in before. */
export const agreeTo = async (browser: Browser, id: string, host: string): Promise<void> => {
	const page = await browser.newPage();
	await page.goto('chrome://extensions');
	await page.evaluate(
		`chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(`https://${host}/*`)})`,
	);
	await page.close();
};

/** Presses the button with these words in the open popup as a person does, which is what lets the popup ask. */
export const pressAsPerson = async (browser: Browser, words: string): Promise<void> => {
	const popup = await browser.waitForTarget(target => target.url().endsWith('/popup.html'));
	const session = await popup.createCDPSession();
	const expression = `[...document.querySelectorAll('button')].find(({textContent}) => textContent === ${JSON.stringify(words)}).click()`;
	await session.send('Runtime.evaluate', {expression, userGesture: true});
};
