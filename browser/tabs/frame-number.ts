import browser from 'webextension-polyfill';

type Runtime = typeof browser.runtime & {getFrameId?(target: unknown): number};

/** The browser's number of a frame in this page; `undefined` where only the worker can find out, as in Chromium. */
export const frameNumber = (frame: HTMLIFrameElement): number | undefined => {
	const number = (browser.runtime as Runtime).getFrameId?.(frame);
	return number !== undefined && number > 0 ? number : undefined;
};
