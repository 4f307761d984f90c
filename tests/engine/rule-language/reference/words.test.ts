import {describe, expect, it} from 'vitest';
import {failingExamples} from '../../../../engine/checking/run-examples.ts';
import type {Condition} from '../../../../engine/model/condition.ts';
import type {Example} from '../../../../engine/model/rule.ts';
import {entityWords} from '../../../../engine/rule-language/reference/entities.ts';
import {kindExamples, kindWords} from '../../../../engine/rule-language/reference/kinds.ts';
import {measureWords} from '../../../../engine/rule-language/reference/measures.ts';
import {
	factWords,
	mediaWords,
	parentWords,
	repeatWords,
	zoneWords,
} from '../../../../engine/rule-language/reference/other-names.ts';
import {signalWords} from '../../../../engine/rule-language/reference/signals.ts';
import {ruleOf, setOf} from '../../judge.ts';

type Case = readonly [name: string, when: Condition, sv: Example, en: Example];
type Words = Readonly<Record<string, {readonly sv: readonly unknown[]; readonly en: readonly unknown[]}>>;

const casesOf = (words: Words, when: (name: string) => object): Case[] =>
	Object.entries(words).map(([name, {sv, en}]) => [name, when(name) as Condition, sv[1] as Example, en[1] as Example]);

const failing = (when: Condition, sv: Example, en: Example) => {
	const rule = {
		...ruleOf(when, {id: 'protect/test', speaksOnLawfulSpeech: true}),
		examples: {sv: {tip: [sv], none: []}, en: {tip: [en], none: []}},
	};
	return failingExamples(rule, setOf(rule)).map(({language, text}) => `${language}: ${text}`);
};

const park: Condition = {phrase: {sv: ['park'], en: ['park']}};

describe('the example beside each name is found by what it explains', () => {
	it.each([
		...casesOf(kindWords, kind => kindExamples[kind as keyof typeof kindExamples]),
		...casesOf(signalWords, signal => ({signal})),
		...casesOf(entityWords, entity => ({entity})),
		...casesOf(parentWords, parent => ({parent})),
		...casesOf(mediaWords, media => ({media})),
		...casesOf(factWords, fact => ({fact})),
		...casesOf(repeatWords, of => ({repeat: {of, atLeast: 3}})),
		...casesOf(zoneWords, within => ({...park, within})),
	])('%s', (_, when, sv, en) => {
		expect(failing(when, sv, en)).toEqual([]);
	});
});

it.each(Object.entries(measureWords))('the example of %s measures what it says', (of, {sv, en}) => {
	const value = (number: number) => ({measure: {of, atLeast: number, atMost: number}}) as Condition;
	expect(failing(value(sv[2]), sv[1], {text: ''})).toEqual(['en: ']);
	expect(failing(value(en[2]), {text: ''}, en[1])).toEqual(['sv: ']);
});
