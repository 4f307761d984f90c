import {describe, expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {holdsIn, judge, wordsFound} from '../../judge.ts';

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
		['carried-sentences-share', 'Det är viktigt att lyssna. Vi bytte 40 lampor i går. Hej då.', '50'],
		['event-roles-missing', 'Välkommen på öppet hus i Lingonby!', '2'],
		['job-roles-missing', 'Vi rekryterar! Är du redo?', '2'],
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
	it('measures the sentences of a zone alone', () => {
		const text = 'Ett. Två. Tre.\n\nFyra fem sex. Sju.\n\nÅtta.';
		const inParagraph = (of: 'sentences' | 'longest-sentence', atLeast: number): Condition => ({
			measure: {of, atLeast},
			within: 'paragraph',
		});
		expect(holdsIn(inParagraph('sentences', 3), text)).toBe(true);
		expect(holdsIn(inParagraph('sentences', 4), text)).toBe(false);
		expect(holdsIn({measure: {of: 'sentences', atMost: 1}, within: 'paragraph'}, text)).toBe(true);
		expect(holdsIn({measure: {of: 'sentences', atMost: 0}, within: 'paragraph'}, text)).toBe(false);
		expect(
			holdsIn(
				{measure: {of: 'longest-sentence', atMost: 1}, within: 'ending'},
				'Ett två tre fyra fem sex sju åtta nio tio elva tolv.\nSlut.',
			),
		).toBe(false);
	});
	it('knows days only when the caller does', () => {
		const condition: Condition = {measure: {of: 'days-since-last-post', atLeast: 30}};
		expect(holdsIn(condition, 'Hej')).toBe(false);
		expect(holdsIn(condition, 'Hej', {}, {daysSinceLastPost: 31})).toBe(true);
	});
});
