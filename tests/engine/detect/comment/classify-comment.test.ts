import {describe, expect, it} from 'vitest';
import {classifyComment} from '../../../../engine/detect/comment/classify-comment.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const classOf = (raw: string): string | undefined => classifyComment(analyseText(raw)).class;

describe('readParent', () => {
	it.each([
		['question', 'När öppnar ni igen efter helgen?'],
		['question', 'When do you open again after the holiday?'],
		['dissatisfaction', 'Har väntat i tre veckor, ringt två gånger och ingen svarar!'],
		['dissatisfaction', 'I have waited three weeks, called twice and no one answers!'],
		['dissatisfaction', 'Priset har gått upp och servicen är sämre än någonsin, jag är besviken.'],
		['factual-error', 'Det står fel pris på er sida, 349 och 394.'],
		['factual-error', 'Your page shows the wrong price, 349 and 394.'],
		['heat', 'Era jävla idioter, tåget är två timmar sent igen!'],
		['heat', 'This is pathetic, are you kidding me? My bag is still missing!!'],
		['heat', 'Ni är bara idioter hela bunten!!!'],
		['heat', 'You are all idiots, every one of you!!!'],
		['thanks', 'Tack för hjälpen i går!'],
		['thanks', 'Thanks for the help yesterday!'],
		['danger', 'Jag orkar inte, jag vill inte leva längre.'],
		['danger', "I can't go on, I don't want to live anymore."],
	])('reads %s in: %s', (kind, text) => expect(classOf(text)).toBe(kind));

	it.each(['', 'Vad fint väder det är', 'We went to the lake.', 'Haha, dör av skratt', '日本'])(
		'is unsure about: %s',
		text => expect(classifyComment(analyseText(text))).toEqual({spans: []}),
	);

	it.each([
		'Ni är bara idioter, tåget var 40 minuter sent och ingen svarar!',
		'You are all idiots, my refund is three weeks late!',
		'Vilka clowner, hela bunten. Varför svarar ni inte?',
		'You people are clowns. Why is my order still not here?',
	])('never takes a critic for a troll: %s', text => expect(classOf(text)).not.toBe('provocation'));

	it('points at the words that led there, in the raw text', () => {
		const raw = 'Hej\u200b! Har väntat i tre veckor.';
		const {spans} = classifyComment(analyseText(raw));
		expect(spans.map(span => raw.slice(...span))).toEqual(['Har väntat i']);
	});
});
