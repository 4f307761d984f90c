import {createReadStream, readdirSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {createInterface} from 'node:readline';

/** Where some words occur in what a browser wrote down of its requests: how often in the bytes it sent, and the lines that have them otherwise. */
export type Occurrences = {readonly sent: number; readonly elsewhere: readonly string[]};

// Chromium writes one event a line; its bytes are in base64, where no words can be seen.
const bytesOf = (line: string): {readonly bytes: Buffer; readonly rest: string} | undefined => {
	const found = /"bytes":"([A-Za-z0-9+/=]*)"/.exec(line)?.[1];
	return found === undefined ? undefined : {bytes: Buffer.from(found, 'base64'), rest: line.replace(found, '')};
};

const countIn = (text: string, words: string): number => text.split(words).length - 1;

/** Chromium's number for an event of this name. */
const typeOf = (constants: string, name: string): string =>
	`"type":${new RegExp(`"${name}":(\\d+)`).exec(constants)?.[1]}`;

type Heard = {sent: number; lines: number; readonly elsewhere: string[]};

// What goes out encrypted has its words in this event alone.
const SENT = 'SSL_SOCKET_BYTES_SENT';

const readFile = async (file: string, words: string, heard: Heard): Promise<void> => {
	let type: string | undefined;
	for await (const line of createInterface({input: createReadStream(file)})) {
		type ??= typeOf(line, SENT);
		heard.lines++;
		const event = bytesOf(line);
		if ((event?.rest ?? line).includes(words)) heard.elsewhere.push(line);
		if (event && line.includes(type)) heard.sent += countIn(event.bytes.toString(), words);
	}
};

/** Looks for words, of plain letters alone, in all files whose names begin with that of the log. */
export const occurrencesIn = async (log: string, words: string): Promise<Occurrences> => {
	const heard: Heard = {sent: 0, lines: 0, elsewhere: []};
	for (const name of readdirSync(dirname(log)).filter(each => each.startsWith(basename(log))))
		await readFile(join(dirname(log), name), words, heard);
	if (heard.lines === 0) throw new Error(`The browser wrote nothing to ${log}`);
	return heard;
};
