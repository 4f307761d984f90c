import type {Page} from 'puppeteer-core';
import type {OwnTree} from './driven.ts';
import {connectionOf} from './firefox-connection.ts';

type Evaluated = {result: Serialised; exceptionDetails?: {text: string}};
type Serialised = {sharedId?: string; value?: Content};
type Content = {mode?: string; shadowRoot?: Serialised | null; children?: readonly Serialised[]};

/** The page's context id: the driver library keeps it, but its types do not show it. */
const protocolOf = (page: Page) => ({
	connection: connectionOf<{result: Evaluated}>(page.browser()),
	context: (page.mainFrame() as ReturnType<Page['mainFrame']> & {_id: string})._id,
});

const closedUnder = (node: Serialised): readonly Serialised[] => {
	const {mode, shadowRoot, children = []} = node.value ?? {};
	const below = [...(shadowRoot ? [shadowRoot] : []), ...children].flatMap(closedUnder);
	return mode === 'closed' ? [node, ...below] : below;
};

const answerOf = ({result, exceptionDetails}: Evaluated) => {
	if (exceptionDetails) throw new Error(exceptionDetails.text);
	return result.value;
};

/** Results travel as JSON, since the protocol's own form of objects is a list of pairs. */
const closedRoot = (page: Page, sharedId: string): OwnTree => ({
	corner: async () => ({x: 0, y: 0}),
	isOnTop: async () => true,
	call: async (work, value) => {
		const {connection, context} = protocolOf(page);
		const {result} = await connection.send('script.callFunction', {
			functionDeclaration: `async root => JSON.stringify(await (${work})(root, ${JSON.stringify(value)})) ?? 'null'`,
			arguments: [{sharedId}],
			target: {context},
			awaitPromise: true,
		});
		return JSON.parse(String(answerOf(result)));
	},
});

/** The closed shadow roots in a Firefox page, in document order: on our own pages what sidebar and cards are drawn in. */
export const firefoxClosedRoots = async (page: Page): Promise<readonly OwnTree[]> => {
	const {connection, context} = protocolOf(page);
	const {result} = await connection.send('script.evaluate', {
		expression: 'document.documentElement',
		target: {context},
		awaitPromise: false,
		serializationOptions: {maxDomDepth: 40, includeShadowTree: 'all'},
	});
	return closedUnder(result.result).flatMap(node => (node.sharedId ? [closedRoot(page, node.sharedId)] : []));
};
