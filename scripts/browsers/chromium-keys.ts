import type {CDPSession, KeyInput, Page} from 'puppeteer-core';

const onKeyboard = /^[ -~]$/;

/** A key of another layout: the event a person's own keyboard makes, with the character it writes. */
const pressForeign = async (session: CDPSession, key: string) => {
	await session.send('Input.dispatchKeyEvent', {type: 'keyDown', key, text: key, unmodifiedText: key});
	await session.send('Input.dispatchKeyEvent', {type: 'keyUp', key});
};

const press = async (page: Page, session: CDPSession, character: string) => {
	if (character === '\n') return page.keyboard.press('Enter');
	if (onKeyboard.test(character)) return page.keyboard.press(character as KeyInput);
	return pressForeign(session, character);
};

/** Presses one key per character in the page, in order; a newline is Enter. */
export const pressKeys = async (page: Page, text: string): Promise<void> => {
	const session = await page.createCDPSession();
	for (const character of text) await press(page, session, character);
	await session.detach();
};
