import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {mostPosts, postsInFile} from '../authoring/posts-in.ts';
import {errorMessage} from './arguments.ts';
import {readTextFile} from './files.ts';
import {UsageError} from './usage-error.ts';

const isPostFile = (name: string): boolean => /\.(txt|md|csv|tsv|jsonl)$/i.test(name);

const filesIn = async (path: string): Promise<readonly string[]> => {
	try {
		if (!(await stat(path)).isDirectory()) return [path];
		const entries = await readdir(path, {recursive: true, withFileTypes: true});
		return entries
			.filter(entry => entry.isFile() && isPostFile(entry.name))
			.map(entry => join(entry.parentPath, entry.name))
			.sort();
	} catch (error) {
		throw new UsageError(`${path} could not be read: ${errorMessage(error)}`);
	}
};

const textIn = (line: string, where: string): string => {
	try {
		const json: unknown = JSON.parse(line);
		const text = typeof json === 'object' && json !== null && 'text' in json ? json.text : json;
		if (typeof text === 'string') return text;
	} catch {
		// Said below, in words for the one who wrote the file.
	}
	throw new UsageError(`${where}: each line is a JSON string, or an object with "text".`);
};

const postsIn = async (file: string): Promise<readonly string[]> => {
	const content = await readTextFile(file);
	if (!/\.jsonl$/i.test(file)) return postsInFile(file, content);
	return content
		.split('\n')
		.filter(line => line.trim() !== '')
		.map((line, index) => textIn(line, `${file}:${index + 1}`));
};

/**
 * The posts in a file or folder, at most `mostPosts`: of a .csv the text column, of a .txt or .md file one or several with a line of --- or two
 * empty lines between, of a .jsonl one on each line. Throws `UsageError` when there is no such place, or nothing to read in it.
 */
export const readPosts = async (path: string): Promise<readonly string[]> => {
	const posts = (await Promise.all((await filesIn(path)).map(postsIn))).flat();
	if (!posts.length) throw new UsageError(`${path} holds no posts; it takes .txt, .md, .csv and .jsonl files.`);
	return posts.slice(0, mostPosts);
};
