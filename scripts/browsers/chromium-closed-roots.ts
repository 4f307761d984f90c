import type {CDPSession, Page, Protocol} from 'puppeteer-core';
import type {OwnTree} from './driven.ts';

type Node = Protocol.DOM.Node;

const closedUnder = (node: Node): readonly Node[] => [
	...(node.shadowRootType === 'closed' ? [node] : []),
	...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(closedUnder),
];

const failed = (details: Protocol.Runtime.ExceptionDetails) =>
	new Error(details.exception?.description ?? details.text);

const closedRoot = (session: CDPSession, backendNodeId: number): OwnTree => ({
	corner: async () => ({x: 0, y: 0}),
	isOnTop: async () => true,
	call: async (work, value) => {
		const {object} = await session.send('DOM.resolveNode', {backendNodeId});
		if (!object.objectId) throw new Error('The closed root has left the page');
		const {result, exceptionDetails} = await session.send('Runtime.callFunctionOn', {
			objectId: object.objectId,
			functionDeclaration: `function (value) { return (${work})(this, value); }`,
			arguments: [{value}],
			returnByValue: true,
			awaitPromise: true,
		});
		if (exceptionDetails) throw failed(exceptionDetails);
		return result.value;
	},
});

const sessions = new WeakMap<Page, Promise<CDPSession>>();

const sessionOf = (page: Page) => {
	const known = sessions.get(page) ?? page.createCDPSession();
	sessions.set(page, known);
	return known;
};

/** The closed shadow roots in a Chromium page, in document order: on our own pages what sidebar and cards are drawn in. */
export const chromiumClosedRoots = async (page: Page): Promise<readonly OwnTree[]> => {
	const session = await sessionOf(page);
	const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
	return closedUnder(root).map(node => closedRoot(session, node.backendNodeId));
};
