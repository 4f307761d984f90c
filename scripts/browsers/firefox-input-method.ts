import type {Browser} from 'puppeteer-core';
import type {InputMethod} from './driven.ts';
import {inBrowser} from './firefox-background.ts';

// The browser's own window takes what an input method writes, and hands it to the page in front.
const begin = `
	const method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
	if (!method.beginInputTransactionForTests(Services.wm.getMostRecentWindow('navigator:browser')))
		throw new Error('Another input method is at work');
	globalThis.aktaInputMethod = method;`;

const compose = (text: string) => `
	const [method, text] = [globalThis.aktaInputMethod, ${JSON.stringify(text)}];
	method.setPendingCompositionString(text);
	method.appendClauseToPendingComposition(text.length, method.ATTR_RAW_CLAUSE);
	method.setCaretInPendingComposition(text.length);
	method.flushPendingComposition();`;

const enter = `
	const key = new (Services.wm.getMostRecentWindow('navigator:browser').KeyboardEvent)('', {key: 'Enter', code: 'Enter', keyCode: 13});
	globalThis.aktaInputMethod.keydown(key);
	globalThis.aktaInputMethod.keyup(key);`;

/** An input method in the Firefox page in front. */
export const firefoxInputMethod = async (browser: Browser, addon: string): Promise<InputMethod> => {
	const run = async (work: string) => void (await inBrowser(browser, addon, work));
	await run(begin);
	return {
		compose: text => run(compose(text)),
		enter: () => run(enter),
		commit: text => run(`globalThis.aktaInputMethod.commitCompositionWith(${JSON.stringify(text)});`),
	};
};
