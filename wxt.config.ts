import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, type UserManifest} from 'wxt';
import {builtInPlugin} from './scripts/built-in-plugin.ts';
import {lettersPlugin} from './scripts/letters-plugin.ts';
import {noticesPlugin} from './scripts/notices/notices-plugin.ts';
import {packageNotices} from './scripts/notices/package-notices.ts';
import {platformHosts} from './scripts/platform-hosts.ts';
import {searchPlugin} from './scripts/search-plugin.ts';
import {workerPlugin} from './scripts/worker-plugin.ts';

/** The loader is named by hand: WXT's own content scripts announce the extension's id to the page. */
const contentScripts = (hosts: string[]) => [
	{matches: hosts, js: ['loader.js'], run_at: 'document_start' as const, all_frames: true},
];

const command = (description: string, key?: string) => ({
	description,
	...(key ? {suggested_key: {default: key}} : {}),
});

const commands = {
	'open-panel': command('__MSG_commandOpenPanel__', 'Alt+Shift+K'),
	'next-tip': command('__MSG_commandNextTip__', 'Alt+Shift+J'),
	'previous-tip': command('__MSG_commandPreviousTip__', 'Alt+Shift+H'),
	'open-card': command('__MSG_commandOpenCard__', 'Alt+Shift+O'),
	'apply-tip': command('__MSG_commandApplyTip__'),
	'skip-tip': command('__MSG_commandSkipTip__'),
};

const chromium = {
	// The first with Ed25519, which the signature of a pushed rule set needs.
	minimum_chrome_version: '137',
	externally_connectable: {ids: []},
	storage: {managed_schema: 'managed-schema.json'},
};

const firefox = {
	browser_specific_settings: {
		gecko: {
			id: '{6f1c1a0e-6e0c-4f0b-9a53-8f8d2a54c7aa}',
			// The first with CSS highlights; Firefox for Android is out until it is tried.
			strict_min_version: '140.0',
			data_collection_permissions: {required: ['none' as const]},
		},
	},
};

// Marks need CSS highlights, which Safari has since 17.2.
const safari = {browser_specific_settings: {safari: {strict_min_version: '17.2'}}};

const isChromium = (browser: string) => browser === 'chrome' || browser === 'edge';

/** What the extension's own pages and worker may load; the development server pushes changed modules and styles into them. */
const contentSecurityPolicy = (isServed: boolean): string =>
	[
		"default-src 'none'",
		"script-src 'self'",
		`style-src 'self'${isServed ? " 'unsafe-inline'" : ''}`,
		"img-src 'self'",
		`connect-src https:${isServed ? ' http://localhost:* ws://localhost:*' : ''}`,
		"form-action 'none'",
		"base-uri 'none'",
		"frame-ancestors 'none'",
	].join('; ');

/** Where the project lives; stores show it beside the name. */
const {homepage}: {homepage?: string} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const manifest = async (browser: string, isServed: boolean): Promise<UserManifest> => {
	const hosts = await platformHosts();
	return {
		name: '__MSG_name__',
		description: '__MSG_description__',
		default_locale: 'en',
		permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
		host_permissions: hosts,
		optional_host_permissions: ['https://*/*'],
		content_scripts: contentScripts(hosts),
		content_security_policy: {extension_pages: contentSecurityPolicy(isServed)},
		commands,
		...(isChromium(browser) ? chromium : {}),
		...(browser === 'firefox' ? firefox : {}),
		...(browser === 'safari' ? safari : {}),
		...(homepage ? {homepage_url: homepage} : {}),
	};
};

/** An `import(` in the worker throws in a classic extension worker, so a build that holds one fails. */
const refuseDynamicImport = (folder: string) => {
	const worker = readFileSync(join(folder, 'background.js'), 'utf8');
	if (/\bimport\(/.test(worker))
		throw new Error(`${folder}/background.js holds import(: the worker must be one classic script`);
	const loose = readdirSync(folder).filter(name => name.endsWith('.map'));
	if (loose.length) throw new Error(`${folder} holds source maps: ${loose.join(', ')}`);
};

/** The schema is for editors and the command line; only Chromium asks for one of the managed keys. */
const isLeftOut = (file: string, browser: string): boolean =>
	file === 'rule-set.schema.json' || (file === 'managed-schema.json' && !isChromium(browser));

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	modules: ['@wxt-dev/auto-icons'],
	// Without it each page would hold a fetch of its own.
	vite: () => ({
		plugins: [builtInPlugin(), searchPlugin(), lettersPlugin(), workerPlugin(), noticesPlugin()],
		build: {modulePreload: {polyfill: false}},
	}),
	autoIcons: {baseIconPath: 'assets/icon.svg', developmentIndicator: false, sizes: [128, 96, 48, 32, 16]},
	manifest: ({browser, command}) => manifest(browser, command === 'serve'),
	hooks: {
		'build:publicAssets'({config: {browser}}, files) {
			const kept = files.filter(({relativeDest}) => !isLeftOut(relativeDest, browser));
			files.splice(0, files.length, ...kept, ...packageNotices());
		},
		// Development builds load their modules from a server and hold source maps.
		'build:done'({config: {command, mode, outDir}}) {
			if (command === 'build' && mode === 'production') refuseDynamicImport(outDir);
		},
	},
});
