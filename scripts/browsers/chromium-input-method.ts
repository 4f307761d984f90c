import type {Page} from 'puppeteer-core';
import type {InputMethod} from './driven.ts';

/** An input method in a Chromium page. */
export const chromiumInputMethod = async (page: Page): Promise<InputMethod> => {
	const session = await page.createCDPSession();
	return {
		async compose(text) {
			await session.send('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});
		},
		async enter() {
			const key = {key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229};
			await session.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', ...key});
			await session.send('Input.dispatchKeyEvent', {type: 'keyUp', ...key});
		},
		async commit(text) {
			await session.send('Input.insertText', {text});
		},
	};
};
