import type {Browser} from 'puppeteer-core';
import {until} from '../acts/until.ts';
import {inBrowser} from './firefox-background.ts';

/** The popup runs in a process of its own; Firefox lets it ask only while it handles what a person did. */
const pressing = (words: string) => `
	const button = [...content.document.querySelectorAll('button')].find(({textContent}) => textContent === ${JSON.stringify(words)});
	const handling = content.windowUtils.setHandlingUserInput(true);
	try { button.click(); } finally { handling.destruct(); }`;

const sendToPopup = (script: string) => `
	const {messageManager} = document.querySelector('browser.webextension-popup-browser');
	messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);`;

const question = "document.querySelector('#notification-popup popupnotification')";

/** Presses the button with these words in the open popup as a person does, says yes to what Firefox asks then, and answers that question. */
export const pressAndAllow = async (browser: Browser, addon: string, words: string): Promise<string> => {
	await inBrowser(browser, addon, sendToPopup(pressing(words)));
	const asked = await until('Firefox’s question', async () => {
		const text = await inBrowser(browser, addon, `return ${question}?.textContent ?? '';`);
		return text !== '' && String(text);
	});
	await inBrowser(browser, addon, `${question}.button.click();`);
	return asked;
};
