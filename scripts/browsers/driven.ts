import type {Page} from 'puppeteer-core';
import type {ShortcutCommand} from '../../companion/shortcuts.ts';

/** The two engines every browser test runs in. */
export type BrowserName = 'chromium' | 'firefox';

/** What a browser needs to be opened: its program, where the practice pages listen, and whether a person looks on. */
export type LaunchOptions = {
	readonly executable: string;
	readonly port: number;
	readonly headless: boolean;
	/** The hash of the practice server's key, for a Chromium that is to keep what that server sends, as it would from a host it trusts. */
	readonly trusted?: string;
	/** The folder of a profile that outlives the browser. */
	readonly profile?: string;
	/** True where the first meeting is still to come, so that nothing is read on any network. */
	readonly unmet?: boolean;
	/** The file in which the browser itself writes down what it sends: Chromium every byte, Firefox addresses and heads, in files that begin with this name. */
	readonly netLog?: string;
	/** True where a policy installs Äkta. */
	readonly installed?: boolean;
};

/** A value that can be sent into a page. */
type Plain = string | number | boolean | null;

/** What sidebar or card is drawn in: the document of a sealed frame, or a closed shadow root on one of our own pages. */
export type OwnRoot = Document | ShadowRoot;

/** One thing of Äkta's that a page shows, reached through the browser's own debugging protocol. */
export type OwnTree = {
	/** Runs a self-contained function in it with its root and the value; answers its plain result. */
	call<Result, Value extends Plain = null>(
		work: (root: OwnRoot, value: Value) => Result,
		value: Value,
	): Promise<Result>;
	/** Where its own coordinates begin in the page, in CSS pixels. */
	corner(): Promise<{readonly x: number; readonly y: number}>;
	/** True when nothing of the page lies over it: each corner of its box hits it. */
	isOnTop(): Promise<boolean>;
};

/** An input method, as for Japanese, at work in a page. */
export type InputMethod = {
	/** Shows this as what is being composed so far. */
	compose(text: string): Promise<void>;
	/** Presses the Enter that the method takes for itself. */
	enter(): Promise<void>;
	/** Ends the composition with this text. */
	commit(text: string): Promise<void>;
};

/** An open browser with Äkta's store build in it and every host led to the practice server. */
export type Driven = {
	readonly name: BrowserName;
	/** Opens a tab at the address. */
	page(url: string): Promise<Page>;
	/** Opens one of the extension's own pages in a tab; `path` as `options.html`. */
	extensionPage(path: string): Promise<Page>;
	/** What the page shows of Äkta's now, or what stands ready in it unseen. */
	ownTrees(page: Page, which?: 'shown' | 'hidden'): Promise<readonly OwnTree[]>;
	/** Types with one real key press per character, å ä ö and emoji too; a newline is Enter. */
	type(page: Page, text: string): Promise<void>;
	/** An input method for the page, which is in front. */
	inputMethod(page: Page): Promise<InputMethod>;
	/** Gives one of the manifest's commands in the page, which is in front, as its shortcut does. */
	command(page: Page, name: ShortcutCommand): Promise<void>;
	/**
	 * Opens the popup over the page in front, as the button in the toolbar does; `own` is any page of the extension's. Chromium lets the
	 * popup see the address of an unknown site only where the page in front is given.
	 */
	openPopup(own: Page, front?: Page): Promise<void>;
	/**
	 * Presses the button with these words in the open popup, says yes to what the browser asks then, and answers that question; empty where
	 * no protocol reaches it, and `agreeTo` has to come before the popup.
	 */
	pressAndAllow(words: string): Promise<string>;
	/** Has Äkta let in on a site before, so that the browser does not ask; nothing where its question can be answered. */
	agreeTo(host: string): Promise<void>;
	/** Ends the background worker as the browser does when it idles. */
	stopWorker(): Promise<void>;
	/** Makes everything the worker does with text throw from now on. */
	breakEngine(): Promise<void>;
	/** Reloads the extension, so that what it has in open pages loses its other half. */
	reloadExtension(): Promise<void>;
	/** Turns the extension off, or on again, as its person does. */
	turnExtension(on: boolean): Promise<void>;
	/** Removes the extension for good. */
	removeExtension(): Promise<void>;
	/** Resolves when the browser is gone, whoever closed it. */
	readonly closed: Promise<void>;
	close(): Promise<void>;
};
