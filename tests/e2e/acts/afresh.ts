import type {CDPSession, Page} from 'puppeteer-core';
import type {Driven, OwnTree} from '../../../scripts/browsers/driven.ts';

const treeOf = (session: CDPSession, frameId: string): OwnTree => ({
	corner: async () => ({x: 0, y: 0}),
	isOnTop: async () => true,
	call: async (work, value) => {
		const {executionContextId: contextId} = await session.send('Page.createIsolatedWorld', {frameId});
		const expression = `JSON.stringify((${work})(document, ${JSON.stringify(value)})) ?? 'null'`;
		const {result, exceptionDetails} = await session.send('Runtime.evaluate', {expression, contextId});
		if (exceptionDetails) throw new Error(exceptionDetails.text);
		return JSON.parse(String(result.value));
	},
});

const treesIn = async (page: Page): Promise<readonly OwnTree[]> => {
	const session = await page.createCDPSession();
	const {frameTree} = await session.send('Page.getFrameTree');
	return (frameTree.childFrames ?? []).map(({frame}) => treeOf(session, frame.id));
};

/** The driver, asking Chromium itself which frames a page holds: what it keeps of them is lost when a page comes out of the back/forward cache. */
export const afresh = (driven: Driven): Driven =>
	driven.name === 'chromium' ? {...driven, ownTrees: treesIn} : driven;
