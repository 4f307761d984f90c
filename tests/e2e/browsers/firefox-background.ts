import type {Browser} from 'puppeteer-core';
import {connectionOf} from './firefox-connection.ts';

type Tree = {result: {contexts: readonly {context: string}[]}};

const inBrowser = async (browser: Browser, addon: string, work: string): Promise<void> => {
	const tree = await connectionOf<Tree>(browser).send('browsingContext.getTree', {'moz:scope': 'chrome'});
	await connectionOf(browser).send('script.evaluate', {
		expression: `(async () => { const {extension} = WebExtensionPolicy.getByID(${JSON.stringify(addon)}); ${work} })()`,
		target: {context: tree.result.contexts[0]?.context},
		awaitPromise: true,
	});
};

/** Raises one of the add-on's commands, as its key does in the window. */
export const raiseCommand = (browser: Browser, addon: string, name: string): Promise<void> =>
	inBrowser(browser, addon, `extension.shortcuts.onCommand(${JSON.stringify(name)});`);

/** Ends the add-on's background page the way Firefox does when it idles; the next message wakes a new one. */
export const endBackground = (browser: Browser, addon: string): Promise<void> =>
	inBrowser(browser, addon, 'await extension.terminateBackground({});');
