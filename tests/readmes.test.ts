import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('*/README.md', {cwd: root})].filter(
	page => !page.startsWith('node_modules'),
);
/** Pages for people, whose commands are checked as well; their links are by the tests of docs and store. */
const others = globSync(['docs/**/*.md', 'store/**/*.md', 'tests/data/README.md', 'CHANGELOG.md', 'SECURITY.md'], {
	cwd: root,
});
const {scripts}: {scripts: Record<string, string>} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What a contributor makes with the example commands, and what stands for any name. */
const invented = /your-rule|<|\*|…|\{|name|bench\*|^\/|^\.output|^dist/;

const isPath = (code: string): boolean => /^[\w.-]+(\/[\w.-]+)*(\/|\.(ts|tsx|mjs|md|json))$/.test(code);

/** What a heading is called in an address, as the places where the pages are shown make it. */
const anchorOf = (heading: string): string =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
		.replaceAll(' ', '-');

const anchorsIn = (text: string): readonly string[] =>
	[...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** A path is told from the project's folder, or from that of the page it stands on. */
const isThere = (path: string, page: string): boolean =>
	[root, join(root, dirname(page))].some(folder => existsSync(join(folder, path)));

describe.each(pages)('%s', page => {
	const text = readFileSync(join(root, page), 'utf8');

	it('names paths that are there', () => {
		const linked = [...text.matchAll(/\]\(((?!https?:|#)[^)#]+)/g)].map(([, path = '']) => path);
		const coded = [...text.matchAll(/`([^`\s]+)`/g)].map(([, code = '']) => code).filter(isPath);
		const named = [...linked, ...coded].filter(path => !invented.test(path));
		expect(named.filter(path => !isThere(path, page))).toEqual([]);
	});
});

describe.each([...pages, ...others])('%s', page => {
	const text = readFileSync(join(root, page), 'utf8');

	it('names commands that are there', () => {
		const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
		expect(named.filter(name => !Object.hasOwn(scripts, name))).toEqual([]);
	});

	it('links to pages and headings that are there', () => {
		const linked = [...text.matchAll(/\]\(((?!https?:|mailto:)[^)]+)\)/g)].map(([, target = '']) => target.split('#'));
		const missing = linked.filter(([path = '', anchor]) => {
			if (path !== '' && !isThere(path, page)) return true;
			const shown = path === '' ? text : anchor && readFileSync(join(root, dirname(page), path), 'utf8');
			return anchor !== undefined && !anchorsIn(shown ?? '').includes(anchor);
		});
		expect(missing).toEqual([]);
	});

	it('shows pictures that are there, each with its words', () => {
		const shown = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = '', path = '']) => ({words, path}));
		expect(shown.filter(({words, path}) => words === '' || !isThere(path, page))).toEqual([]);
	});

	it('names addresses that can be read as one', () => {
		const named = [...text.matchAll(/https?:\/\/[^\s)`"'<>]+/g)].map(([address]) => address);
		expect(named.filter(address => !URL.canParse(address))).toEqual([]);
	});
});
