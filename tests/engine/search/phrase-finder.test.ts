import {array, assert, constantFrom, property} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseExpression} from '../../../engine/search/parse-expression.ts';
import {createPhraseFinder, mergeFinders} from '../../../engine/search/phrase-finder.ts';
import {createPhraseIndex} from '../../../engine/search/phrase-index.ts';
import {findPrefixes} from '../../../engine/search/prefixes.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';

const wordsOf = (source: string, raw: string, way = {}): readonly string[] => {
	const text = analyseText(raw);
	return createPhraseFinder(source, way)(text, 0, text.folded.length).map(span => raw.slice(...span));
};

describe('seekerOf', () => {
	it('finds what begins and ends at word borders, the longest from one place', () => {
		expect(wordsOf('tack|tack så mycket|katt', 'Tack så mycket, tackar! katten katt')).toEqual([
			'Tack så mycket',
			'katt',
		]);
	});

	it('reads groups, optional parts, classes, repetitions and lookarounds', () => {
		const source = '(?<!inte )(du|ni) (har )?(läst|sett)|[0-9]{2,3} kr';
		expect(wordsOf(source, 'du läst ni har sett inte du läst 250 kr flickor kor')).toEqual([
			'du läst',
			'ni har sett',
			'250 kr',
		]);
		expect(wordsOf('(?!kor)\\p{L}{2,5}or', 'flickor kor')).toEqual(['flickor']);
	});

	it('can ask for the capitals, the first word only, and certain last letters', () => {
		expect(wordsOf('[Ii] \\p{Lu}\\p{L}+', 'I Luleå och i luleå', {cased: true})).toEqual(['I Luleå']);
		expect(wordsOf('hej|då', 'hej då hej', {first: true})).toEqual(['hej']);
		expect(wordsOf('\\p{L}+', 'ros lila hus', {last: 's'})).toEqual(['ros', 'hus']);
	});

	it('keeps within the two places', () => {
		const text = analyseText('hej hej hej');
		expect(createPhraseFinder('hej')(text, 4, 7)).toEqual([[4, 7]]);
		expect(createPhraseFinder('hej')(text, 5, 10)).toEqual([]);
	});

	it('joins several, the first in the text first', () => {
		const text = analyseText('a b c');
		expect(mergeFinders(createPhraseFinder('b'), createPhraseFinder('a b'))(text, 0, 5)).toEqual([[0, 3]]);
	});

	it('finds in any text just the words a plain expression finds', () => {
		const sources = ['ni (är|var) (så )?dumma', 'tack', '\\d+ kr', '(?!katt)\\p{L}+tt', '(a|b)?c', 'du|ni'];
		const parts = [
			'ni',
			'är',
			'var',
			'så',
			'dumma',
			'tack',
			'12',
			'kr',
			'katt',
			'hatt',
			'a',
			'b',
			'c',
			'ac',
			'du',
			'.',
			'!',
		];
		void assert(
			property(array(constantFrom(...parts), {maxLength: 12}), constantFrom(...sources), (list, source) => {
				const raw = list.join(' ');
				const plain = new RegExp(`(?<![\\p{L}\\d])(?:${source})(?![\\p{L}\\d])`, 'gu');
				expect(wordsOf(source, raw)).toEqual(raw.match(plain) ?? []);
			}),
		);
	});
});

describe('headsOf', () => {
	const zeroes = (letters: string): string => letters.replace(/\d/g, '0');
	const headsIn = (source: string): readonly string[] =>
		(parseExpression(source, zeroes)?.flatMap(({parts}) => findPrefixes(parts)) ?? []).map(({letters, isWhole}) =>
			isWhole ? `${letters}.` : letters,
		);

	it('tells the first letters, fewer where anything may follow, and whether they are all', () => {
		expect(headsIn('(du|ni) har')).toEqual(['du har.', 'ni har.']);
		expect(headsIn('tack(ar)?')).toEqual(['tack.', 'tackar.']);
		expect(headsIn('[ab]x\\p{L}y')).toEqual(['ax', 'bx']);
		expect(headsIn('\\p{L}+a')).toEqual(['']);
		expect(headsIn('[12]\\d kr')).toEqual(['00 kr']);
	});

	it('is not sure behind a look around, nor beyond the letters it tells apart', () => {
		expect(headsIn('skräp(?! ?prat)')).toEqual(['skräp']);
		expect(headsIn('arbetsmiljöombudsman')).toEqual(['arbetsmiljöombud']);
	});

	it('tells fewer letters rather than very many heads', () => {
		const many = headsIn(`${'(a|b|c|d)'.repeat(12)}`);
		expect(many.length).toBeLessThanOrEqual(800);
		expect(many.every(head => head.length >= 2)).toBe(true);
	});
});

describe('a field', () => {
	it('looks only at the words it is concerned with', () => {
		const text = analyseText('katt hund katt');
		const seek = createPhraseFinder('katt', {field: createPhraseIndex((_, word) => word === 2)});
		expect(seek(text, 0, 14)).toEqual([[10, 14]]);
	});

	it('takes more expressions when it has already looked', () => {
		const field = createPhraseIndex();
		const text = analyseText('katt hund');
		expect(createPhraseFinder('katt', {field})(text, 0, 9)).toEqual([[0, 4]]);
		expect(createPhraseFinder('hund', {field})(text, 0, 9)).toEqual([[5, 9]]);
	});
});
