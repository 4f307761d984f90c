import type {StudioStrings} from '../../components/strings/sv-studio.ts';
import {docxText} from '../../engine/reader/docx.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {parseSet} from './work-shape.ts';

/** The text of a file, or a sentence on why there is none. */
export type OpenedText = {readonly text: string} | {readonly trouble: string};

/** A set from a file, or a sentence on why there is none. */
export type OpenedSet = {readonly set: RuleSet} | {readonly trouble: string};

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
export const openText = async (file: File, {reader: {trouble}}: StudioStrings): Promise<OpenedText> => {
	if (!/\.(txt|md|docx)$/i.test(file.name)) return {trouble: trouble.kind(file.name)};
	if (file.size > largestDocument) return {trouble: trouble.large(file.name)};
	try {
		const text = await textFrom(file);
		return text.trim() === '' ? {trouble: trouble.empty} : {text};
	} catch {
		return {trouble: trouble.unreadable(file.name)};
	}
};

/** Reads a set from a file. Never rejects. */
export const openSet = async (file: File, {files}: StudioStrings): Promise<OpenedSet> => {
	const {name} = file;
	if (file.size > 2 * largestSet) return {trouble: files.large(name)};
	try {
		const read = parseSet(JSON.parse(await file.text()));
		if (read.set) return {set: read.set};
		const said = {'not-ours': files.notOurs, newer: files.newer, large: files.large};
		return {trouble: read.trouble === 'place' ? files.place(name, read.place) : said[read.trouble](name)};
	} catch {
		return {trouble: files.broken(name)};
	}
};
