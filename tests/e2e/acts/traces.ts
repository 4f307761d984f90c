import type {Page} from 'puppeteer-core';
import type {Stage} from '../../../scripts/acts/stage.ts';

type Api = {storage: Record<'local' | 'session', {get(keys: null): Promise<unknown>}>};

/** What the consoles of a page and the extension have said, and the server was asked, since. */
export type Said = () => string;

/** Listens from now on to both consoles and to the server. */
export const listen = (page: Page, {witness, server}: Stage): Said => {
	const lines: string[] = [];
	const before = server.requests.length;
	for (const where of [page, witness.page]) where.on('console', line => lines.push(line.text()));
	return () => JSON.stringify([lines, server.requests.slice(before)]);
};

const inPage = () => {
	const attributes = [...document.querySelectorAll('*')].flatMap(element =>
		[...element.attributes].map(({value}) => value),
	);
	return JSON.stringify([
		attributes,
		{...localStorage},
		{...sessionStorage},
		document.cookie,
		location.href,
		document.title,
		window.name,
	]);
};

const inExtension = async () => {
	const api =
		(globalThis as unknown as {browser?: Api; chrome: Api}).browser ?? (globalThis as unknown as {chrome: Api}).chrome;
	return JSON.stringify([await api.storage.local.get(null), await api.storage.session.get(null), {...localStorage}]);
};

/** All that lies in the databases of an origin, and what its caches are called. */
const inDatabases = async () => {
	const settled = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((done, failed) => {
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
	const found: unknown[] = [await caches.keys()];
	for (const {name = ''} of await indexedDB.databases()) {
		const database = await settled(indexedDB.open(name));
		for (const store of database.objectStoreNames) {
			const held = database.transaction(store).objectStore(store);
			found.push([name, store, await settled(held.getAllKeys()), await settled(held.getAll())]);
		}
		database.close();
	}
	return JSON.stringify(found);
};

/** Everything in which a draft could have left a trace by now: the page, the extension's storage, both's databases and consoles, every request. */
export const tracesIn = async (page: Page, {witness}: Stage, said: Said): Promise<string> => {
	const databases = await Promise.all([page, witness.page].map(each => each.evaluate(inDatabases)));
	return [said(), await page.evaluate(inPage), await witness.page.evaluate(inExtension), ...databases].join('\n');
};
