import {describe, expect, it} from 'vitest';
import {analyseText} from '../../../engine/text/analyse-text.ts';
import type {Text} from '../../../engine/text/text.ts';

const sentences = (raw: string): string[] => {
	const text = analyseText(raw);
	return text.sentences.map(({start, end}) => raw.slice(...text.rawSpan([start, end])));
};

const words = (raw: string): string[] => {
	const text = analyseText(raw);
	return Array.from({length: text.wordCount}, (_, index) =>
		raw.slice(...text.rawSpan([text.wordStarts[index]!, text.wordEnds[index]!])),
	);
};

const excluded = (raw: string): string[] => {
	const text = analyseText(raw);
	return text.excluded.map(span => raw.slice(...text.rawSpan(span)));
};

describe('words', () => {
	it('keep their raw letters where composing would make them longer', () => {
		expect(words('ord \ufb2a\u0301 ord')).toEqual(['ord', '\ufb2a\u0301', 'ord']);
		expect(words('a\u030aka \u05e9\u05c1\u0301')).toEqual(['a\u030aka', '\u05e9\u05c1\u0301']);
	});
});

describe('sentences', () => {
	it.each([
		'Ta med t. ex. penna.',
		'Ring efter kl. 9, d. v. s. snart.',
		'Bring a pen, e. g. a blue one.',
		'Det var på f. d. 4 mil.',
	])('do not end inside an abbreviation with spaces in it: %s', raw => {
		expect(sentences(raw)).toEqual([raw]);
	});
	it('end at marks and newlines, with the marks inside', () => {
		expect(sentences('Kom hit! Vad vill du? Jag undrar…\nNy rad')).toEqual([
			'Kom hit!',
			'Vad vill du?',
			'Jag undrar…',
			'Ny rad',
		]);
	});
	it('do not end after an abbreviation, an initial, an ordinal or inside an address', () => {
		expect(sentences('Vi ses kl. 10 hos t.ex. A. Ek den 3. maj på www.lingonby.example. Välkommen')).toEqual([
			'Vi ses kl. 10 hos t.ex. A. Ek den 3. maj på www.lingonby.example.',
			'Välkommen',
		]);
		expect(sentences('Ask Dr. Ek, e.g. on Monday. She knows')).toEqual(['Ask Dr. Ek, e.g. on Monday.', 'She knows']);
	});
	it('have a language each, and short ones lean on their neighbours', () => {
		const languages = (raw: string): string[] => analyseText(raw).sentences.map(({language}) => language);
		expect(
			languages('Vi träffas på biblioteket och pratar om lampor. We will also be there with the new lights.'),
		).toEqual(['sv', 'en']);
		expect(languages('We will be there with all of the new lights tomorrow. Ok. Super.')).toEqual(['en', 'en', 'en']);
	});
	it('know their paragraph', () => {
		expect(analyseText('Ett.\nTvå.\n\nTre.').sentences.map(({paragraph}) => paragraph)).toEqual([0, 0, 1]);
	});
});

describe('words', () => {
	it('keep apostrophes, genitive colons, short abbreviations and numbers whole', () => {
		expect(words('Don’t tro EU:s siffra 10.30, bl.a. e-post')).toEqual([
			'Don’t',
			'tro',
			'EU:s',
			'siffra',
			'10.30',
			'bl.a',
			'e',
			'post',
		]);
	});
	it('are not made inside addresses, handles and code', () => {
		expect(words('Tack @anna.ek för https://lingonby.example/a-b och `let x`')).toEqual(['Tack', 'för', 'och']);
	});
	it('know their sentence', () => {
		const {wordSentences} = analyseText('Ett två. Tre.');
		expect([...wordSentences]).toEqual([0, 0, 1]);
	});
});

describe('offsets', () => {
	const found = (raw: string, folded: string): string => {
		const text = analyseText(raw);
		const start = text.folded.indexOf(folded);
		return raw.slice(...text.rawSpan([start, start + folded.length]));
	};
	it('lead back through composed letters', () => {
		expect(found('Vi a\u030Aker till O\u0308land nu', 'öland')).toBe('O\u0308land');
		expect(found('a\u030A a\u030A slut', 'slut')).toBe('slut');
	});
	it('lead back past zero-width characters and soft hyphens', () => {
		expect(found('\ufeffhel\u00adhets\u200blösning här', 'helhetslösning')).toBe('hel\u00adhets\u200blösning');
	});
	it('are the same as the raw ones for quotes, spaces and hyphens of other kinds', () => {
		const text = analyseText('”Hej”\u00a0på\u2011dig’s');
		expect(text.folded).toBe('"hej" på-dig\'s');
		expect(text.rawSpan([7, 9])).toEqual([7, 9]);
	});
	it('keep their length through letters whose lower case is longer', () => {
		const text = analyseText('İstanbul är fint');
		expect(text.folded.length).toBe(text.raw.length);
		expect(text.folded.slice(-4)).toBe('fint');
	});
});

describe('what is not prose', () => {
	it('is addresses, handles, code, quoted lines and quotations of three words or more', () => {
		expect(excluded('Se lingonby.example/x, @anna och `a b`')).toEqual(['lingonby.example/x', '@anna', '`a b`']);
		expect(excluded('> så skrev hon\nJag håller med')).toEqual(['> så skrev hon']);
		expect(excluded('Hon sa ”det blir bra” och ”absolut”')).toEqual(['”det blir bra”']);
	});
	it('tells hashtags, mentions, addresses and emoji apart', () => {
		const text: Text = analyseText(
			'#kul med @anna på https://lingonby.example 👩🏽‍💻🎉 © 2026, mejl a@lingonby.example',
		);
		const slices = (spans: Text['emoji']): string[] => spans.map(span => text.raw.slice(...text.rawSpan(span)));
		expect(slices(text.hashtags)).toEqual(['#kul']);
		expect(slices(text.mentions)).toEqual(['@anna']);
		expect(slices(text.urls)).toEqual(['https://lingonby.example']);
		expect(slices(text.emoji)).toEqual(['👩🏽‍💻', '🎉']);
	});
	it('parts lines and paragraphs and leaves empty ones out', () => {
		const text = analyseText('Ett\n\n\nTvå\nTre\n');
		expect(text.lines.length).toBe(3);
		expect(text.paragraphs.length).toBe(2);
	});
});
