import {readFile, writeFile} from 'node:fs/promises';
import {text as readAll} from 'node:stream/consumers';
import {errorMessage} from './arguments.ts';
import {UsageError} from './usage-error.ts';

/** The text of a file, `-` being standard input, without a byte order mark. Throws `UsageError` when it cannot be read. */
export const readTextFile = async (file: string): Promise<string> => {
	try {
		const text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
		return text.replace(/^\uFEFF/, '');
	} catch (error) {
		throw new UsageError(`${file} could not be read: ${errorMessage(error)}`);
	}
};

/** Writes a file, in place of one that was there. Throws `UsageError` when it cannot be written. */
export const writeTextFile = async (file: string, text: string): Promise<void> => {
	try {
		await writeFile(file, text);
	} catch (error) {
		throw new UsageError(`${file} could not be written: ${errorMessage(error)}`);
	}
};

/** Writes to standard output: as JSON when asked for, else the text. */
export const print = (asJson: boolean, json: unknown, text: string): void => {
	process.stdout.write(asJson ? `${JSON.stringify(json, null, 2)}\n` : text);
};
