import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {boxes} from './private/open-box.ts';

type Source = {readonly from: string; readonly read: string; readonly names: readonly string[]};

const folder = (path: string): string => `${import.meta.dirname}/../../${path}`;
const networks = readdirSync(folder('platforms/evidence')).map(file => file.replace('.json', ''));
const evidenceOf = (network: string): readonly Source[] =>
	JSON.parse(readFileSync(folder(`platforms/evidence/${network}.json`), 'utf8'));

// What any page may have: HTML and ARIA themselves, and addresses.
const common =
	/^(role|type|href|src|alt|dir|tabindex|style|method|aria-[a-z]+|contenteditable|slot|disabled|multiple|autocomplete|for|lang|value|placeholder|title|open|hidden|readonly|maxlength|rows|is-empty)(=|$)/;
const siteAttribute = /^(data-|componentkey|class|name|slot|is-)/;

const isKnownBy = (names: readonly string[], name: string): boolean => {
	const [attribute = '', value = ''] = name.split('=', 2);
	return names.some(known => {
		const [knownAttribute, knownValue = ''] = known.split('=', 2);
		return knownAttribute === attribute && value.includes(knownValue);
	});
};

const found = (text: string, pattern: RegExp, name: (groups: readonly string[]) => string): readonly string[] =>
	[...text.matchAll(pattern)].map(groups => name(groups));

// The strings of a platform file that are selectors: with an attribute, a class, an id or an element of the site's own.
const namesInSelectors = (source: string): readonly string[] => {
	const strings = found(source, /(['"`])((?:(?!\1).)*)\1/g, ([, , text = '']) => text).filter(
		text => /[[.#]|-/.test(text) && !/^(\.\.?\/|https?:|\/)|\.ts$/.test(text),
	);
	return strings.flatMap(text => [
		...found(text, /\[([\w-]+)(?:[*^$~|]?="([^"$]*)")?/g, ([, attribute = '', value = '']) =>
			value ? `${attribute}=${value}` : attribute,
		),
		...found(text, /(?<![\w"/)])\.([a-z_][\w-]{3,})(?![\w-]*\()/gi, ([, name = '']) => `class=${name}`),
		...found(text, /#([a-z][\w-]+)/gi, ([, name = '']) => `id=${name}`),
		...found(
			text,
			/(?<![\w"'=.#[-])((?:yt|ytd|rs|r|shreddit|post-composer)-[a-z-]+)/g,
			([, name = '']) => `tag=${name}`,
		),
	]);
};

const namesInFixture = (html: string): readonly string[] => [
	...found(html, /\s([a-z-]+)(?:="([^"]*)")?(?=[\s>])/g, ([, attribute = '', value = '']) => `${attribute}=${value}`)
		.filter(name => siteAttribute.test(name))
		.flatMap(name =>
			name.startsWith('class=')
				? name
						.slice(6)
						.split(' ')
						.map(each => `class=${each}`)
				: name,
		),
	...found(html, /<([a-z]+-[a-z-]+)/g, ([, name = '']) => `tag=${name}`),
];

// Handles of the tests themselves.
const own = /^(class=(popover|comment|reply|own|chat|home)|data-akta)/;

describe.each(networks)('the names of %s', network => {
	const names = evidenceOf(network).flatMap(source => source.names);
	const unknown = (used: readonly string[]) =>
		[...new Set(used)].filter(name => !common.test(name) && !own.test(name) && !isKnownBy(names, name));

	it('in its selectors come from a source', () => {
		expect(unknown(namesInSelectors(readFileSync(folder(`platforms/${network}.ts`), 'utf8')))).toEqual([]);
	});

	it('in its fixtures come from a source', () => {
		const files = readdirSync(folder(`tests/platforms/${network}`)).filter(file => file.endsWith('.html'));
		for (const file of files)
			expect(unknown(namesInFixture(readFileSync(folder(`tests/platforms/${network}/${file}`), 'utf8'))), file).toEqual(
				[],
			);
	});
});

const DAY_MS = 86_400_000;
const MOST_DAYS = 120;

describe('evidence', () => {
	const all = [...networks.flatMap(evidenceOf), ...boxes.map(({evidence, read}) => ({from: evidence, read}))];

	it('says where it is from and when it was read', () => {
		for (const {from, read} of all) {
			expect(from).not.toBe('');
			expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
		}
	});

	it('is told of when it is older than 120 days', () => {
		const old = all.filter(({read}) => Date.now() - Date.parse(read) > MOST_DAYS * DAY_MS);
		for (const {from, read} of old) console.warn(`Read ${read}, worth another look: ${from}`);
		expect(old.length).toBeLessThanOrEqual(all.length);
	});
});
