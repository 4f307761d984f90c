import {describe, expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import {typicalMeasures} from '../../../engine/checking/own-voice.ts';
import type {Facts} from '../../../engine/model/check-context.ts';
import {draftWith, ruleOf, setOf} from '../judge.ts';

const happy = 'Hej på er! Nu har vi byggt klart! Kom förbi! Vi bjuder på kaffe! Och bullar!';

const tipsWith = (facts: Facts, rest: Parameters<typeof ruleOf>[1] = {}, voice: 'self' | 'organisation' = 'self') =>
	check(
		setOf(ruleOf({measure: {of: 'exclamations', atLeast: 5}}, {id: 'open/marks', ...rest})),
		draftWith(happy, {voice}),
		facts,
	).tips.length;

describe("a person's own manner", () => {
	it('is the mean of their texts', () => {
		expect(typicalMeasures([happy, 'Hej.'])).toMatchObject({exclamations: 2.5, emoji: 0, 'longest-sentence': 3});
		expect(typicalMeasures([])).toEqual({});
	});
	it('is nothing to tip about, but more than it is', () => {
		expect(tipsWith({})).toBe(1);
		expect(tipsWith({ownVoice: {exclamations: 5}})).toBe(0);
		expect(tipsWith({ownVoice: {exclamations: 4}})).toBe(1);
		expect(tipsWith({ownVoice: {emoji: 50, exclamations: 0}})).toBe(1);
	});
	it('says nothing of rules that are not about sounding like oneself, of strengths, or of an organisation', () => {
		const own = {ownVoice: {exclamations: 50}};
		expect(tipsWith(own, {id: 'invite/marks'})).toBe(1);
		expect(tipsWith(own, {strength: true})).toBe(1);
		expect(tipsWith(own, {}, 'organisation')).toBe(1);
	});
	it('never makes a rule speak that would not', () => {
		const quiet = setOf(ruleOf({measure: {of: 'exclamations', atLeast: 9}}, {id: 'open/marks'}));
		expect(check(quiet, draftWith(happy), {ownVoice: {exclamations: 1}}).tips).toEqual([]);
	});
});
