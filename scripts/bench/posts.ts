import {readdirSync, readFileSync} from 'node:fs';
import type {Language} from '../../engine/model/language.ts';

const textOf = (line: string): string => {
	const read: unknown = JSON.parse(line);
	return read instanceof Object && 'text' in read && typeof read.text === 'string' ? read.text : '';
};

/** Every text of a folder's data sets in a language (files named `sv_*.jsonl`, `en_*.jsonl`), put together, two to a paragraph. */
export const loadPosts = (folder: URL, language: Language): string =>
	readdirSync(folder)
		.filter(name => name.startsWith(`${language}_`) && name.endsWith('.jsonl'))
		.sort()
		.flatMap(name => readFileSync(new URL(name, folder), 'utf8').trim().split('\n').map(textOf))
		.filter(text => text.length > 20)
		.map((text, index) => text + (index % 2 ? '\n\n' : ' '))
		.join('');

/** Makes texts of posts, one stretch after the other, each beginning with a number no other has, so that no cache can answer. */
export const createPostMaker = (posts: string): ((length: number) => string) => {
	let [made, from] = [0, 0];
	return length => {
		if (from + length > posts.length) from = (made * 97) % 1000;
		const text = `${1000 + made++} ${posts.slice(from, from + length)}`.slice(0, length);
		from += length;
		return text;
	};
};
