import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import type {Draft} from '../../engine/model/draft.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';
import {draftWith} from '../engine/judge.ts';
import {type StrengthTexts, strengthTexts} from './strength-texts.ts';

const compiled = compile(await loadBuiltIn());

const speaks = (rule: string, text: string, place: Partial<Draft>): boolean =>
	check(compiled, draftWith(text, {platform: 'linkedin', ...place}), {}).tips.some(tip => tip.rule === rule);

const wrongOf = ({rule, place, speaks: shown, silent}: StrengthTexts): readonly string[] => [
	...shown.filter(text => !speaks(rule, text, place)).map(text => `silent on: ${text}`),
	...silent.filter(text => speaks(rule, text, place)).map(text => `speaks on: ${text}`),
];

describe('a strength is named where it is, and nowhere else', () => {
	it.each(strengthTexts.map(texts => [texts.rule, texts.place.surface ?? 'post', texts] as const))(
		'%s, %s',
		(_, __, texts) => {
			expect(wrongOf(texts)).toEqual([]);
		},
	);

	it('says nothing of one beside lawful speech', () => {
		const text =
			'I asked my manager about the union and our pay last year, and I waited. Then I joined the union, and we negotiated a new agreement on working hours.';
		expect(check(compiled, draftWith(text, {voice: 'at-work'}), {}).tips).toEqual([]);
	});
});
