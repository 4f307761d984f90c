import {describe, expect, it} from 'vitest';
import {learnOwnVoice} from '../../companion/learn-own-voice.ts';
import {ownVoiceRules} from '../../companion/settings.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {compile} from '../../engine/rule-language/compile.ts';

const rule = (id: string, words: string, more: Partial<NamedRule> = {}): NamedRule => ({
	id,
	points: [4],
	level: 'hint',
	start: 'on',
	when: {phrase: {sv: [words]}},
	say: {sv: {saw: `”${words}”`, why: 'Därför.', try: 'Prova.'}},
	source: {url: '', read: '2026-11-22'},
	examples: {},
	...more,
});
const SET = compile({
	format: '1.0',
	id: 'akta',
	version: 1,
	name: 'Äkta',
	rules: [
		rule('open/edge', 'i framkant'),
		rule('open/glad', 'så glad', {strength: true}),
		rule('invite/like', 'gilla om'),
	],
});
const EDGE = 'Det här är en text om hur vi ligger i framkant.';
const PLAIN = 'Det här är en annan text om vad som hände i går, och jag är så glad. Gilla om du vill.';

describe('how a person sounds', () => {
	it('is how long the sentences are, and how often each tip on sounding like oneself would have spoken', () => {
		expect(learnOwnVoice(SET, [EDGE, ' ', PLAIN])).toMatchObject({
			texts: 2,
			'sentence-words': 10.7,
			'longest-sentence': 14,
			exclamations: 0,
			'rule open/edge': 0.5,
		});
	});

	it('is nothing without a text', () => {
		expect(learnOwnVoice(SET, ['', '  '])).toEqual({});
	});

	it('holds no word of the texts', () => {
		const kept = JSON.stringify(learnOwnVoice(SET, [EDGE, PLAIN]));
		for (const word of ['framkant', 'ligger', 'hände', 'glad']) expect(kept).not.toContain(word);
	});

	it('lets alone what half of the texts or more do', () => {
		expect(ownVoiceRules({ownVoice: learnOwnVoice(SET, [EDGE, PLAIN])})).toEqual(['open/edge']);
		expect(ownVoiceRules({ownVoice: learnOwnVoice(SET, [EDGE, PLAIN, PLAIN])})).toEqual([]);
	});
});
