import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {buffer} from 'node:stream/consumers';
import {docxText} from '../engine/policy-reader/read-docx.ts';
import {UsageError} from './usage-error.ts';

/** What a file holds for the policy reader: prose, or a rule set as JSON or YAML. */
export type Input = {readonly kind: 'policy' | 'set'; readonly text: string};

const bytesOf = async (file: string): Promise<Uint8Array> => {
	try {
		return file === '-' ? await buffer(process.stdin) : await readFile(file);
	} catch (error) {
		throw new UsageError(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
	}
};

const decoded = (file: string, bytes: Uint8Array): string => {
	try {
		const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
		return new TextDecoder(encoding, {fatal: true}).decode(bytes);
	} catch {
		throw new UsageError(`${file} is no text in UTF-8. Save it as .txt, .md or .docx and try again.`);
	}
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const fromWord = (file: string, bytes: Uint8Array): string => {
	const text = docxText(bytes);
	if (text === undefined)
		throw new UsageError(`${file} is no Word document that can be opened. Paste its text into a .txt file instead.`);
	return text;
};

const isSet = (file: string, text: string): boolean =>
	['.json', '.yaml', '.yml'].includes(extname(file).toLowerCase()) || (file === '-' && /^\s*\{/.test(text));

/** Reads a file, or standard input for `-`: prose, Word, or a rule set. Throws `UsageError` with what to do about it. */
export const readInput = async (file: string): Promise<Input> => {
	const bytes = await bytesOf(file);
	if (extname(file).toLowerCase() === '.docx' || isZip(bytes)) return {kind: 'policy', text: fromWord(file, bytes)};
	const text = decoded(file, bytes);
	return {kind: isSet(file, text) ? 'set' : 'policy', text};
};
