import type {Files} from './files.ts';

const expected =
	/^(manifest|managed-schema)\.json$|^[\w-]+\.(html|js)$|^chunks\/[\w-]+\.js$|^assets\/[\w-]+\.css$|^icons\/\d+\.png$|^_locales\/\w+\/messages\.json$|^(LICENSE|THIRD-PARTY-NOTICES)\.txt$/;

/** What the browser finds by itself, a person reads, or an address is put together for, as those of pages are. */
const namedByNobody = /^manifest\.json$|^_locales\/|\.(txt|html)$/;

const isText = (path: string): boolean => /\.(js|css|html|json)$/.test(path);

const textOf = (files: Files): string =>
	[...files]
		.filter(([path]) => isText(path))
		.map(([, bytes]) => Buffer.from(bytes).toString('utf8'))
		.join('\n');

/** Paths of the machine that built, and maps to the source. */
const tracesIn = (path: string, text: string, places: readonly string[]): readonly string[] => [
	...places.filter(place => text.includes(place)).map(place => `${path} names ${place}`),
	...(/sourceMappingURL=/.test(text) ? [`${path} points to a source map`] : []),
];

/**
 * What does not belong in a package, a sentence each, nothing when all is well: files of an unknown kind or that nothing names, source maps,
 * and any of `places`, the folders of the machine that built it.
 */
export const leftoversIn = (files: Files, places: readonly string[]): readonly string[] => {
	const all = textOf(files);
	return [...files].flatMap(([path, bytes]) => {
		if (!expected.test(path)) return [`${path} is no file of an extension`];
		const isNamed = namedByNobody.test(path) || all.includes(path.slice(path.lastIndexOf('/') + 1));
		const traces = isText(path) ? tracesIn(path, Buffer.from(bytes).toString('utf8'), places) : [];
		return isNamed ? traces : [`${path} is named by no other file`, ...traces];
	});
};
