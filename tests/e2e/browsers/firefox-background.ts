import type {Browser} from 'puppeteer-core';
import {connectionOf} from './firefox-connection.ts';

type Tree = {result: {contexts: readonly {context: string}[]}};

/** Ends the add-on's background page the way Firefox does when it idles; the next message wakes a new one. */
export const endBackground = async (browser: Browser, addon: string): Promise<void> => {
	const tree = await connectionOf<Tree>(browser).send('browsingContext.getTree', {'moz:scope': 'chrome'});
	await connectionOf(browser).send('script.evaluate', {
		expression: `WebExtensionPolicy.getByID(${JSON.stringify(addon)}).extension.terminateBackground({}).then(() => true)`,
		target: {context: tree.result.contexts[0]?.context},
		awaitPromise: true,
	});
};
