import {describe, expect, it} from 'vitest';
import {postsInFile, postsInTable, postsInText} from '../../authoring/posts-in.ts';

describe('posts in a text', () => {
	it.each([
		['Ett inlägg\n\nmed två stycken', ['Ett inlägg\n\nmed två stycken']],
		['Ett\n---\nTvå', ['Ett', 'Två']],
		['Ett\r\n\r\nstycke till\r\n\r\n\r\nTvå', ['Ett\n\nstycke till', 'Två']],
		['Ett\n\n\n\nTvå\n-----\n\nTre\n', ['Ett', 'Två', 'Tre']],
		['', []],
		['---\n---', []],
		['- ett\n- två', ['- ett\n- två']],
	])('%j', (text, posts) => {
		expect(postsInText(text)).toEqual(posts);
	});
});

describe('posts in a table', () => {
	it.each([
		['date,author,text\n2026-01-01,Ida,"Hej, du"\n2026-01-02,Bo,Tack', ['Hej, du', 'Tack']],
		['Datum;Inlägg;Namn\n1;"Rad ett\n\nRad två; och mer";Ida', ['Rad ett\n\nRad två; och mer']],
		['\ufeffid\tmessage\n1\tDen sa ""hej""', ['Den sa ""hej""']],
		['x,text\n1,"Hon sa ""hej"""', ['Hon sa "hej"']],
		[
			'2026-01-01,Ida,Ett långt inlägg utan rubrik\n2026-01-02,Bo,Ett till av samma slag',
			['Ett långt inlägg utan rubrik', 'Ett till av samma slag'],
		],
		['text\n\n', []],
		['text\n"aldrig stängd', ['aldrig stängd']],
	])('%j', (text, posts) => {
		expect(postsInTable(text)).toEqual(posts);
	});

	it('is told by the file’s name', () => {
		expect(postsInFile('a.csv', 'text\nEtt')).toEqual(['Ett']);
		expect(postsInFile('a.txt', 'text\nEtt')).toEqual(['text\nEtt']);
	});
});
