import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** One labelled text of a data set; `labels` differ from set to set. */
export type Row = {
	readonly text: string;
	readonly lang?: string;
	readonly source: string;
	readonly labels: {readonly [label: string]: unknown};
};

type Stored = {text?: string; text_base64?: string; lang?: string; source?: string; labels?: Row['labels']};

const toRow = (line: string): Row => {
	const {text, text_base64: encoded, lang, source = '', labels = {}}: Stored = JSON.parse(line);
	const decoded = text ?? Buffer.from(encoded ?? '', 'base64').toString('utf8');
	return {text: decoded, source, labels, ...(lang !== undefined && {lang})};
};

/** The rows of one data set of a folder; undefined when the folder does not hold it. */
export const readSet = async (folder: string, name: string): Promise<readonly Row[] | undefined> => {
	try {
		const content = await readFile(join(folder, `${name}.jsonl`), 'utf8');
		return content
			.split('\n')
			.filter(line => line.trim() !== '')
			.map(toRow);
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
};

/** The half a text belongs to: detectors were tuned on one, the other only ever measures. */
export const dataHalf = (text: string): 'tuned' | 'held out' => {
	let hash = 0;
	for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
	return (hash >>> 0) % 2 === 0 ? 'tuned' : 'held out';
};
