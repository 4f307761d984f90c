import type {Frame, Page} from 'puppeteer-core';
import type {OwnTree} from './driven.ts';

const isShown = (frame: Element): boolean => frame.checkVisibility({visibilityProperty: true});

const cornerOf = (frame: Element) => {
	const {x, y} = frame.getBoundingClientRect();
	return {x, y};
};

const isHit = (frame: Element): boolean => {
	const {left, right, top, bottom} = frame.getBoundingClientRect();
	const {host} = frame.getRootNode() as ShadowRoot;
	const corners = [left + 6, right - 6].flatMap(x => [top + 6, bottom - 6].map(y => [x, y] as const));
	return corners.every(([x, y]) => document.elementFromPoint(x, y) === host);
};

/** Works in the element that holds a frame; rejects when the frame has left the page. */
const withElement = async <Result>(frame: Frame, work: (element: Element) => Result): Promise<Awaited<Result>> => {
	const element = await frame.frameElement();
	if (!element) throw new Error('The frame has left the page');
	try {
		return (await element.evaluate(work)) as Awaited<Result>;
	} finally {
		await element.dispose();
	}
};

/** Source, not a function: the sandbox of the frame lets nobody make functions in it. */
const callIn = async (frame: Frame, work: unknown, value: unknown): Promise<unknown> => {
	const answer = await frame.evaluate(
		`(async () => JSON.stringify(await (${work})(document, ${JSON.stringify(value)})) ?? 'null')()`,
	);
	return JSON.parse(String(answer));
};

const treeOf = (frame: Frame): OwnTree => ({
	call: (work, value) => callIn(frame, work, value) as never,
	corner: () => withElement(frame, cornerOf),
	isOnTop: () => withElement(frame, isHit),
});

/** The sealed frames a page shows, or has ready unseen; a page's own frames have an address. */
export const sealedTrees = async (page: Page, which: 'shown' | 'hidden' = 'shown'): Promise<readonly OwnTree[]> => {
	const frames = page.frames().filter(frame => frame !== page.mainFrame() && /^(about:blank)?$/.test(frame.url()));
	const shown = await Promise.all(frames.map(frame => withElement(frame, isShown).catch(() => undefined)));
	return frames.filter((_frame, at) => shown[at] === (which === 'shown')).map(treeOf);
};
