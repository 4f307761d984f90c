import type {Answer, Ask} from './exchange.ts';

/** Handler of one address; gets the request and what stood for each `:name` of its pattern, decoded. */
export type Handler = (ask: Ask, names: Readonly<Record<string, string>>) => Answer | Promise<Answer>;

/** Handlers by `METHOD /path/:name`; the first whose pattern fits answers. */
export type Routes = Readonly<Record<string, Handler>>;

type Route = {readonly method: string; readonly pattern: RegExp; readonly handler: Handler};

const patternOf = (path: string) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

const compile = ([key, handler]: [string, Handler]): Route => {
	const [method = '', path = ''] = key.split(' ');
	return {method, pattern: patternOf(path), handler};
};

const decoded = (groups: Readonly<Record<string, string>> = {}) =>
	Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));

/** Router over a table of routes; its answer is null when no route fits. */
export const createRouter = (routes: Routes): ((ask: Ask) => Promise<Answer | null>) => {
	const compiled = Object.entries(routes).map(compile);
	return async ask => {
		for (const {method, pattern, handler} of compiled) {
			const match = method === ask.method ? pattern.exec(ask.path) : null;
			if (match) return handler(ask, decoded(match.groups));
		}
		return null;
	};
};
