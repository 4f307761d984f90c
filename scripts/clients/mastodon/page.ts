import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Answer, page, recordFrom, textFrom} from '../exchange.ts';
import {initialState} from './initial-state.ts';

/** What Mastodon's server allows its page, so an extension meets the same walls there. */
const policy = (domain: string) =>
	[
		"base-uri 'none'; default-src 'none'; frame-ancestors 'none'; form-action 'self'",
		"font-src 'self'; img-src 'self' data: blob:; media-src 'self' data:; manifest-src 'self'",
		`connect-src 'self' data: blob: wss://${domain}`,
		"child-src 'self' blob:; worker-src 'self' blob:; frame-src 'self' https:",
		"script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'nonce-stub'",
	].join('; ');

/** Address of a built entry by the name of its source. */
const entries = (folder: string) => {
	const manifest = recordFrom(JSON.parse(readFileSync(join(folder, 'packs/.vite/manifest.json'), 'utf8')));
	return (source: string) => `/packs/${textFrom(recordFrom(manifest[source]).file)}`;
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

const head = (entry: (source: string) => string, path: string, state: unknown) => `
		<meta charset="utf-8">
		<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
		<title>Exempel</title>
		<link rel="stylesheet" media="all" href="${entry('styles/application.scss')}">
		<link rel="stylesheet" media="all" id="inert-style" href="${entry('styles/entrypoints/inert.scss')}">
		<script type="module" src="${entry('../../vite/legacy-polyfills')}"></script>
		<script type="module" src="${entry('entrypoints/theme-selection.ts')}"></script>
		<script type="module" src="${entry('entrypoints/common.ts')}"></script>
		<meta name="csrf-token" content="stub">
		<meta name="style-nonce" property="csp-nonce" content="stub" nonce="stub">
		<meta name="initialPath" content="${escaped(path)}">
		<script id="initial-state" type="application/json">${inScript(state)}</script>
		<script type="module" src="${entry('entrypoints/application.ts')}"></script>`;

const body = (locale: string) => `
		<div class="notranslate app-holder" id="mastodon" data-props="${escaped(JSON.stringify({locale}))}"></div>`;

const root = (locale: string) =>
	`<html lang="${locale}" class="reduce-motion" data-contrast="auto" data-color-scheme="auto" data-system-theme="true">`;

/** Page every address of the client shows, its person logged in. */
export const createPage = (folder: string, locale: string): ((domain: string, path: string) => Answer) => {
	const entry = entries(folder);
	return (domain, path) => {
		const state = initialState(domain, locale);
		const markup = `<!DOCTYPE html>\n${root(locale)}\n\t<head>${head(entry, path, state)}\n\t</head>\n\t<body class="app-body">${body(locale)}\n\t</body>\n</html>\n`;
		return page(markup, {'content-security-policy': policy(domain)});
	};
};
