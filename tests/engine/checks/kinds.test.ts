import {describe, expect, it} from 'vitest';
import {checkGrammar} from '../../../engine/check.ts';
import type {Condition} from '../../../engine/condition.ts';
import {draftWith, holdsIn, judge, ruleOf, setOf, wordsFound} from '../judge.ts';

describe('swap', () => {
	const condition: Condition = {swap: {sv: {kunder: 'invånare'}, en: {users: 'people'}}};
	it('offers the replacement in the case of the word found', () => {
		const text = 'Kunder är viktiga för alla oss som jobbar här';
		expect(judge(condition, text).tips[0]?.fix).toEqual({span: [0, 6], text: 'Invånare'});
		expect(judge(condition, 'These users are important to all of us here').tips[0]?.fix?.text).toBe('people');
	});
	it('refuses a replacement with a newline', () => {
		expect(setOf(ruleOf({swap: {sv: {kund: 'a\nb'}}})).errors[0]?.path).toBe('when.swap.sv.kund');
	});
});

describe('count', () => {
	const count = (rest: object): Condition => ({count: {of: {phrase: {sv: ['lampa', 'stol']}}, ...rest}}) as Condition;
	it('counts places, or different entries', () => {
		expect(holdsIn(count({atLeast: 3}), 'En lampa, en stol och en lampa till')).toBe(true);
		expect(holdsIn(count({atLeast: 3, distinct: true}), 'En lampa, en stol och en lampa till')).toBe(false);
		expect(holdsIn(count({atLeast: 2, distinct: true}), 'En lampa, en stol och en lampa till')).toBe(true);
		expect(holdsIn(count({atMost: 0}), 'Vi har ingenting alls kvar hemma')).toBe(true);
	});
	it('counts per hundred words', () => {
		expect(holdsIn(count({atLeast: 20, per: '100 words'}), 'Vi har en lampa här')).toBe(true);
		expect(holdsIn(count({atLeast: 20, per: '100 words'}), `Vi har en lampa här ${'och lite annat '.repeat(5)}`)).toBe(
			false,
		);
	});
	it('fills in the number and the bound', () => {
		const [tip] = judge(count({atLeast: 2}), 'En lampa, en stol och en lampa till').tips;
		expect(tip?.say.sv).toEqual({saw: 'lampa, stol', why: '3', try: '2'});
	});
});

describe('measure', () => {
	const value = (of: string, text: string, draft: object = {}): string | undefined =>
		judge({measure: {of, atLeast: 0}} as Condition, text, draft).tips[0]?.say.sv?.why;
	it.each([
		['words', 'Tre ord här @anna https://lingonby.example', '3'],
		['characters', ' abc def ', '7'],
		['sentences', 'Ett. Två! 🎉', '2'],
		['paragraphs', 'Ett.\n\nTvå.\nTre.', '2'],
		['lines', 'Ett.\n\nTvå.\nTre.', '3'],
		['short-lines-share', 'Kort rad.\nDen här raden har däremot åtta ord i sig.', '50'],
		['first-line-characters', 'Hejsan\nNy rad', '6'],
		['longest-sentence', 'Ett två. Ett två tre.', '3'],
		['lix', 'Det här är en lång bibliotekarie.', `${Math.round((6 + 100 / 6) * 10) / 10}`],
		['capitals-share', 'ABCDEFGHIJ abcdefghij', '50'],
		['capital-words', 'VI vill HA det', '2'],
		['capital-run', 'VI VILL, HA det NU', '3'],
		['exclamations', 'Hej! Vad! kul!', '3'],
		['exclamation-run', 'Hej! Vad kul!!!', '3'],
		['question-marks', 'Hej? Va??', '3'],
		['emoji', 'Hej 🎉 och 👩🏽‍💻', '2'],
		['emoji-run', '🎉 hej 🎉🎉 🎉', '3'],
		['emoji-bullets', '🎉 ett\n👉 två\ntre 🎉', '2'],
		['styled-letters', '𝗛𝗲𝗷 alla', '3'],
		['hashtags', '#ett #två och #3', '2'],
		['hashtag-run', '#ett hej #två #tre', '2'],
		['mentions', '@ett @två', '2'],
		['mention-run', '@ett och @två @tre', '2'],
		['links', 'www.lingonby.example och https://x.example/a', '2'],
		['digits', 'Den 12 mars 2026', '6'],
		['length', 'Hej då', '6'],
	])('%s of %s is %s', (of, text, expected) => {
		expect(value(of, text)).toBe(expected);
	});
	it('knows the limit and the fold only where the network has them', () => {
		const limit = {max: 10, count: 'utf16', fold: 4};
		expect(value('limit-usage', 'Hejsan')).toBeUndefined();
		expect(value('limit-usage', 'Hejsan', {limit})).toBe('60');
		expect(value('past-fold', 'Hejsan')).toBeUndefined();
		expect(value('past-fold', 'Hejsan', {limit})).toBe('2');
	});
	it('leaves out the names a reply on X opens with, and nothing else', () => {
		const limit = {max: 10, count: 'x-weighted'} as const;
		const reply = {platform: 'x', surface: 'reply', limit} as const;
		expect(value('limit-usage', '@hanna @omar Tack', reply)).toBe('40');
		expect(value('limit-usage', 'Tack @hanna', reply)).toBe('110');
		expect(value('limit-usage', '@hanna Tack', {...reply, surface: 'post'})).toBe('110');
		expect(value('limit-usage', '@hanna Tack', {...reply, platform: 'threads'})).toBe('110');
	});
	it('counts links and pictures the draft carries beside its text', () => {
		expect(value('links', 'Hej', {links: ['https://lingonby.example']})).toBe('1');
		expect(value('pictures', 'Hej', {pictures: [{kind: 'picture'}, {kind: 'video'}]})).toBe('1');
	});
	it('compares with the number of the closest place', () => {
		const condition: Condition = {measure: {of: 'words', atLeast: {else: 9, x: 5, reply: 4, 'x/reply': 2}}};
		expect(holdsIn(condition, 'ett två')).toBe(false);
		expect(holdsIn(condition, 'ett två', {platform: 'x', surface: 'reply'})).toBe(true);
		expect(holdsIn(condition, 'ett två tre fyra', {platform: 'x'})).toBe(false);
		expect(holdsIn(condition, 'ett två tre fyra fem', {platform: 'x'})).toBe(true);
		expect(holdsIn(condition, 'ett två tre fyra', {surface: 'reply'})).toBe(true);
	});
	it('measures a zone', () => {
		expect(holdsIn({measure: {of: 'words', atLeast: 4}, within: 'sentence'}, 'Ett två tre. Fyra fem.')).toBe(false);
		expect(wordsFound({measure: {of: 'longest-sentence', atLeast: 3}}, 'Ett två tre. Fyra fem.')).toEqual([
			'Ett två tre.',
		]);
	});
	it('knows days only when the caller does', () => {
		const condition: Condition = {measure: {of: 'days-since-last-post', atLeast: 30}};
		expect(holdsIn(condition, 'Hej')).toBe(false);
		expect(holdsIn(condition, 'Hej', {}, {daysSinceLastPost: 31})).toBe(true);
	});
});

describe('repeat', () => {
	it('finds the commonest word, starts in a row and words taken up', () => {
		expect(wordsFound({repeat: {of: 'word', atLeast: 3}}, 'Lampan lyser, lampan är fin och lampan är ny')).toEqual([
			'Lampan',
			'lampan',
			'lampan',
		]);
		expect(wordsFound({repeat: {of: 'sentence-start', atLeast: 3}}, 'Vi kan. Vi vill. Vi ska. Nu kör vi.')).toEqual([
			'Vi',
			'Vi',
			'Vi',
		]);
		expect(holdsIn({repeat: {of: 'sentence-start', atLeast: 3}}, 'Vi kan. Nu vill vi. Vi ska. Vi kör.')).toBe(false);
		expect(holdsIn({repeat: {of: 'line-start', atLeast: 2}}, 'Jag kan\nJag vill')).toBe(true);
		const parent = {text: 'När kommer leveransen av lamporna?'};
		expect(wordsFound({repeat: {of: 'parent-word', atLeast: 1}}, 'Leveransen kommer på måndag', {parent})).toEqual([
			'Leveransen',
			'kommer',
		]);
		expect(holdsIn({repeat: {of: 'parent-word', atLeast: 1}}, 'Leveransen kommer på måndag')).toBe(false);
	});
});

describe('media and fact', () => {
	it('media knows kinds and missing alt text', () => {
		const bare = {pictures: [{kind: 'picture', alt: ''}]} as const;
		const told = {pictures: [{kind: 'picture', alt: 'En lampa'}]} as const;
		const unknown = {pictures: [{kind: 'picture'}]} as const;
		expect([bare, told, unknown].map(draft => holdsIn({media: 'missing-alt'}, 'Hej', draft))).toEqual([
			true,
			false,
			false,
		]);
		expect([bare, told, unknown].map(draft => holdsIn({media: 'alt'}, 'Hej', draft))).toEqual([false, true, false]);
		expect(holdsIn({media: 'picture'}, 'Hej', bare)).toBe(true);
		expect(holdsIn({media: 'video'}, 'Hej', bare)).toBe(false);
		expect(holdsIn({media: 'picture'}, '', bare)).toBe(true);
	});
	it('fact is no when unknown', () => {
		expect(holdsIn({fact: 'listed'}, 'Hej')).toBe(false);
		expect(holdsIn({fact: 'listed'}, 'Hej', {}, {company: {listed: true}})).toBe(true);
		expect(holdsIn({fact: 'public-body'}, 'Hej', {}, {company: {public: true}})).toBe(true);
		expect(holdsIn({fact: 'crisis'}, 'Hej', {}, {crisis: true})).toBe(true);
		expect(holdsIn({fact: 'editing'}, 'Hej', {published: 'Hej då'})).toBe(true);
		expect(holdsIn({fact: 'editing'}, 'Hej')).toBe(false);
	});
});

describe('signal, entity and parent', () => {
	it('signal finds a way of speaking in both languages', () => {
		expect(holdsIn({signal: 'question'}, 'Vad tycker du om den nya lampan?')).toBe(true);
		expect(holdsIn({signal: ['thanks', 'question']}, 'The new lamp is on the table now.')).toBe(false);
	});
	it('entity masks what is personal, and looks into addresses only for protect/', () => {
		expect(wordsFound({entity: 'email'}, 'Mejla anna@lingonby.example om du vill veta mer')).toEqual(['•••']);
		const inside = 'Se https://lingonby.example/?till=anna@lingonby.example';
		expect(holdsIn({entity: 'email'}, inside)).toBe(false);
	});
	it('parent is the class of what is answered', () => {
		const condition: Condition = {parent: ['question']};
		expect(holdsIn(condition, 'På måndag.', {surface: 'reply', parent: {text: 'När öppnar ni på måndag?'}})).toBe(true);
		expect(holdsIn(condition, 'På måndag.')).toBe(false);
	});
});

describe('grammar', () => {
	const compiled = setOf(ruleOf({grammar: {en: ['#Passive']}}));
	const draft = draftWith(
		'The lamp was moved by someone in the house yesterday. Hon flyttade den inte till huset i går.',
	);
	const match = (sentence: string): [number, number][] => (sentence.includes('was moved') ? [[9, 18]] : []);
	it('is owed at first and answered by the second question, in English sentences', () => {
		expect(judge({grammar: {en: ['#Passive']}}, draft.text)).toMatchObject({tips: [], later: [{rule: 'open/test'}]});
		const result = checkGrammar(compiled, draft, {}, match);
		expect(result.later).toEqual([]);
		expect(result.tips[0]?.words).toEqual(['was moved']);
	});
	it('is not owed where the rest of the rule already says no, or without English', () => {
		expect(judge({all: [{phrase: {en: ['chair']}}, {grammar: {en: ['#Passive']}}]}, draft.text).later).toEqual([]);
		expect(judge({grammar: {en: ['#Passive']}}, 'Hon flyttade den inte till huset i går.').later).toEqual([]);
	});
});

it('names an unknown kind, name or zone', () => {
	const path = (when: object): string | undefined => setOf(ruleOf(when as Condition)).errors[0]?.path;
	expect(path({phrasing: {sv: ['a']}})).toBe('when');
	expect(path({signal: 'sighs'})).toBe('when.signal');
	expect(path({entity: 'planet'})).toBe('when.entity');
	expect(path({measure: {of: 'toString', atLeast: 1}})).toBe('when.measure.of');
	expect(path({fact: 'listed', within: 'somewhere'})).toBe('when.within');
	expect(path({phrase: {sv: ['a']}, fact: 'listed'})).toBe('when');
});
