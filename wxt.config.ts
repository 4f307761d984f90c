import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {defineConfig, type UserManifest} from 'wxt';
import {builtInPlugin} from './scripts/built-in-plugin.ts';
import {platformHosts} from './scripts/platform-hosts.ts';

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
	'next-tip': command('__MSG_commandNextTip__', 'Alt+Shift+N'),
	'previous-tip': command('__MSG_commandPreviousTip__', 'Alt+Shift+P'),
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
			strict_min_version: '140.0',
			data_collection_permissions: {required: ['none' as const]},
		},
		gecko_android: {strict_min_version: '142.0'},
	},
};

const isChromium = (browser: string) => browser === 'chrome' || browser === 'edge';

const manifest = async (browser: string): Promise<UserManifest> => {
	const hosts = await platformHosts();
	return {
		name: '__MSG_name__',
		description: '__MSG_description__',
		default_locale: 'en',
		permissions: ['storage', 'alarms', 'activeTab', 'scripting'],
		host_permissions: hosts,
		optional_host_permissions: ['https://*/*'],
		content_scripts: contentScripts(hosts),
		content_security_policy: {
			extension_pages:
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
		},
		commands,
		...(isChromium(browser) ? chromium : {}),
		...(browser === 'firefox' ? firefox : {}),
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

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	modules: ['@wxt-dev/auto-icons'],
	// Without it each page would hold a fetch of its own.
	vite: () => ({plugins: [builtInPlugin()], build: {modulePreload: {polyfill: false}}}),
	autoIcons: {baseIconPath: 'assets/icon.svg', developmentIndicator: false, sizes: [128, 96, 48, 32, 16]},
	manifest: ({browser}) => manifest(browser),
	hooks: {
		'build:done': wxt => refuseDynamicImport(wxt.config.outDir),
	},
});
