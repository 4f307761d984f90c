import type {Browser} from 'puppeteer-core';
import {connectionOf} from './firefox-connection.ts';

type Tree = {result: {contexts: readonly {context: string}[]}};
type Evaluated = {result: {result?: {value?: unknown}; exceptionDetails?: {text: string}}};

/** Runs the body of an asynchronous function in the browser's own window, with the add-on as `extension`; answers its plain result. */
export const inBrowser = async (browser: Browser, addon: string, work: string): Promise<unknown> => {
	const tree = await connectionOf<Tree>(browser).send('browsingContext.getTree', {'moz:scope': 'chrome'});
	const {result} = await connectionOf<Evaluated>(browser).send('script.evaluate', {
		expression: `(async () => { const {extension} = WebExtensionPolicy.getByID(${JSON.stringify(addon)}) ?? {}; ${work} })()`,
		target: {context: tree.result.contexts[0]?.context},
		awaitPromise: true,
	});
	if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
	return result.result?.value;
};

/** Raises one of the add-on's commands, as its key does in the window. */
export const raiseCommand = (browser: Browser, addon: string, name: string): Promise<unknown> =>
	inBrowser(browser, addon, `extension.shortcuts.onCommand(${JSON.stringify(name)});`);

const pressButton = `
	const {ExtensionParent} = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const action = ExtensionParent.apiManager.global.browserActionFor(extension);
	action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`;

/** Presses the add-on's button in the toolbar, which opens its popup. */
export const openPopup = (browser: Browser, addon: string): Promise<unknown> => inBrowser(browser, addon, pressButton);

// Firefox only asks a background to end: one that is answering a message just then, or is called in the meantime, stays.
const end = `
	for (let asked = 0; extension.backgroundState !== 'stopped'; asked++) {
		if (asked === 5) throw new Error('The background did not end: ' + extension.backgroundState);
		await extension.terminateBackground({disableResetIdleForTest: true});
	}`;

/** Ends the add-on's background page the way Firefox does when it idles; the next message wakes a new one. Throws when it does not end. */
export const endBackground = (browser: Browser, addon: string): Promise<unknown> => inBrowser(browser, addon, end);

/** Turns the add-on off, or on again, as the page of add-ons does. */
export const turn = (browser: Browser, addon: string, on: boolean): Promise<unknown> =>
	inBrowser(
		browser,
		addon,
		`const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
		const own = await AddonManager.getAddonByID(${JSON.stringify(addon)});
		await own.${on ? 'enable' : 'disable'}();`,
	);
