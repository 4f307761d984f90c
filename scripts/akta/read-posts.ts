import {readdir, stat} from 'node:fs/promises';
import {join, relative} from 'node:path';
import {reasonOf} from './arguments.ts';
import {readText} from './files.ts';
import {UsageError} from './usage-error.ts';

/** A post to try a rule set on, and where it stands: its file, with a number when the file holds several. */
export type Post = {readonly where: string; readonly text: string};

const isPostFile = (name: string): boolean => /\.(txt|md|jsonl)$/i.test(name);

const filesIn = async (path: string): Promise<readonly string[]> => {
	try {
		if (!(await stat(path)).isDirectory()) return [path];
		const entries = await readdir(path, {recursive: true, withFileTypes: true});
		return entries
			.filter(entry => entry.isFile() && isPostFile(entry.name))
			.map(entry => join(entry.parentPath, entry.name))
			.sort();
	} catch (error) {
		throw new UsageError(`${path} could not be read: ${reasonOf(error)}`);
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

const partsOf = (file: string, content: string): readonly string[] =>
	/\.jsonl$/i.test(file)
		? content
				.split('\n')
				.filter(line => line.trim() !== '')
				.map((line, index) => textIn(line, `${file}:${index + 1}`))
		: content.replaceAll('\r\n', '\n').split(/^---+$/m);

const postsIn = async (file: string, name: string): Promise<readonly Post[]> => {
	const parts = partsOf(file, await readText(file))
		.map(text => text.trim())
		.filter(text => text !== '');
	return parts.map((text, index) => ({where: parts.length > 1 ? `${name}#${index + 1}` : name, text}));
};

/**
 * The posts in a file or folder: a .txt or .md file is one post, or several with a line of --- between; a .jsonl file has one on each line.
 * Throws `UsageError` when there is no such place, or nothing to read in it.
 */
export const readPosts = async (path: string): Promise<readonly Post[]> => {
	const files = await filesIn(path);
	const posts = (await Promise.all(files.map(file => postsIn(file, relative(path, file) || file)))).flat();
	if (!posts.length) throw new UsageError(`${path} holds no posts; it takes .txt, .md and .jsonl files.`);
	return posts;
};
