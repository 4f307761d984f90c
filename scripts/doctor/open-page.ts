import {readFile} from 'node:fs/promises';
import {Window} from 'happy-dom';

/** A page that can be looked into: its markup, and the address it stands for. */
export type SavedPage = {readonly html: string; readonly address: string};

const isAddress = (from: string): boolean => /^https?:\/\//.test(from);

// Browsers note in a saved page where it came from.
const noted =
	/<!-- saved from url=\(\d+\)(\S+) -->|<link[^>]+rel="?canonical"?[^>]+href="([^"]+)"|<meta[^>]+property="og:url"[^>]+content="([^"]+)"/i;

const addressIn = (html: string): string | undefined => {
	const found = noted.exec(html);
	return found?.slice(1).find(Boolean);
};

/** Reads a saved page, or fetches an address; `at` is the address a saved page stands for where it does not say so itself. */
export const readPage = async (from: string, at?: string): Promise<SavedPage> => {
	const html = isAddress(from) ? await (await fetch(from)).text() : await readFile(from, 'utf8');
	return {html, address: at ?? (isAddress(from) ? from : (addressIn(html) ?? 'https://unknown.example/'))};
};

// A page that is saved holds its shadow roots as templates, which a parser in a browser would attach.
const attachRoots = (within: ParentNode): void => {
	for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
		const root = template.parentElement?.shadowRoot ?? template.parentElement?.attachShadow({mode: 'open'});
		root?.append(template.content);
		template.remove();
		if (root) attachRoots(root);
	}
};

const globals = [
	'document',
	'Node',
	'Text',
	'NodeFilter',
	'Element',
	'Document',
	'ShadowRoot',
	'HTMLElement',
	'HTMLInputElement',
	'HTMLTextAreaElement',
	'HTMLFormElement',
];

/** Opens a page without running anything of it, in place of this process's own globals; to be called before what reads pages is imported. */
export const openPage = ({html, address}: SavedPage): Document => {
	const page = new Window({
		url: address,
		settings: {disableJavaScriptFileLoading: true, disableCSSFileLoading: true, disableIframePageLoading: true},
	});
	const {document} = page as unknown as {document: Document};
	document.documentElement.innerHTML = html;
	attachRoots(document);
	for (const name of globals) Object.assign(globalThis, {[name]: (page as unknown as Record<string, unknown>)[name]});
	return document;
};
