import {docxText} from '../engine/policy-reader/read-docx.ts';
import {type ParsedSet, parseUnfinishedSet} from './parse-document.ts';
import {postsInFile} from './posts-in.ts';

/** The text of a file, or why there is none: another kind of file, too large, nothing in it, or not to be read. */
export type OpenedText = {readonly text: string} | {readonly trouble: 'kind' | 'large' | 'empty' | 'unreadable'};

/** A set from a file, or why there is none: what parsing says, or `broken` for what is no JSON. */
export type OpenedSet = ParsedSet | {readonly set?: undefined; readonly trouble: 'broken'};

const largestDocument = 20 * 1024 * 1024;
const largestSet = 1024 * 1024;

const isUtf16 = ([first, second]: Uint8Array): boolean => first === 0xff && second === 0xfe;

/** Plain text as programs save it: UTF-8, UTF-16 with its mark, else what Windows wrote before them. Throws for what is no text. */
const plainText = (bytes: Uint8Array): string => {
	if (isUtf16(bytes)) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes.includes(0)) throw new Error('The file is not a text.');
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
};

/** Throws for what is neither a text nor a Word document. */
const textFrom = async (file: File): Promise<string> => {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const text = /\.docx$/i.test(file.name) ? docxText(bytes) : plainText(bytes);
	if (text === undefined) throw new Error('The document cannot be read.');
	return text;
};

/** Reads a policy from a .txt, .md or .docx file. Never rejects. */
export const openText = async (file: File): Promise<OpenedText> => {
	if (!/\.(txt|md|docx)$/i.test(file.name)) return {trouble: 'kind'};
	if (file.size > largestDocument) return {trouble: 'large'};
	try {
		const text = await textFrom(file);
		return text.trim() === '' ? {trouble: 'empty'} : {text};
	} catch {
		return {trouble: 'unreadable'};
	}
};

/** Reads posts from a .txt, .csv or .tsv file, of a table the text column alone; none when it cannot be read. Never rejects. */
export const openPosts = async (file: File): Promise<readonly string[]> => {
	if (!/\.(txt|md|csv|tsv)$/i.test(file.name) || file.size > largestDocument) return [];
	try {
		return postsInFile(file.name, await textFrom(file));
	} catch {
		return [];
	}
};

/** Reads a set from a file. Never rejects. */
export const openSet = async (file: File): Promise<OpenedSet> => {
	if (file.size > 2 * largestSet) return {trouble: 'large'};
	try {
		return parseUnfinishedSet(JSON.parse(await file.text()));
	} catch {
		return {trouble: 'broken'};
	}
};
