import {parseArgs} from 'node:util';
import type {BrowserName} from './browsers/driven.ts';
import {certificateFor} from './clients/certificate.ts';
import {clients, type KnownClient} from './clients/clients.ts';
import {startClientServer} from './clients/server.ts';
import {type Outcome, walkThrough} from './clients/walk-through.ts';

const usage = `npm run clients -- ${Object.keys(clients).join('|')} <folder of the built client>
  --browser chromium|firefox  walk in one browser only
  --walk <name>               take one walk only
  --serve                     serve the client instead, until Ctrl+C
  --port, --lang en|sv, --limit <characters>  for --serve`;

const {positionals, values} = parseArgs({
	allowPositionals: true,
	options: {
		browser: {type: 'string', multiple: true, default: ['chromium', 'firefox']},
		walk: {type: 'string'},
		serve: {type: 'boolean', default: false},
		port: {type: 'string', default: '0'},
		lang: {type: 'string', default: 'en'},
		limit: {type: 'string', default: '500'},
	},
});

const serve = async ({create}: KnownClient, folder: string) => {
	const client = create(folder, {locale: values.lang === 'sv' ? 'sv' : 'en', limit: Number(values.limit)});
	const {port} = await startClientServer(() => client, Number(values.port), await certificateFor(client.hosts));
	console.log(`https://${client.hosts[0]}/ for a browser started with`);
	console.log(`--host-resolver-rules="MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1" --ignore-certificate-errors`);
};

const isBrowser = (name: string): name is BrowserName => name === 'chromium' || name === 'firefox';

const walk = async (known: KnownClient, folder: string) => {
	const isWanted = (name: string) => values.walk === undefined || values.walk === name;
	const failures: string[] = [];
	const tell = (browser: BrowserName) => (outcome: Outcome) => {
		console.log(`${outcome.failure ? 'failed' : 'ok'}  ${browser}  ${outcome.walk}  ${outcome.failure}`.trimEnd());
		if (outcome.failure) failures.push(outcome.walk);
	};
	for (const browser of values.browser.filter(isBrowser))
		await walkThrough(known, folder, browser, tell(browser), isWanted);
	process.exitCode = failures.length > 0 ? 1 : 0;
};

const [name = '', folder = ''] = positionals;
const known = clients[name];

if (!known || folder === '') {
	console.error(usage);
	process.exitCode = 2;
} else if (values.serve) await serve(known, folder);
else await walk(known, folder);
