import {describe, expect, it} from 'vitest';
import {findStandingPauses} from '../../../page/publish-gate/standing-pauses.ts';
import {tip} from '../marks/tip.ts';

const text = 'Ring 070-174 06 05 nu';
const phone = tip({spans: [[5, 18]], words: ['0•••5']});
const rules = (tips: readonly ReturnType<typeof tip>[], now: string) =>
	findStandingPauses('c1', {tips, text}, now).map(pause => pause.tip.rule);

describe('what still holds of an answer', () => {
	it('is a pause whose exact words stand in the text, wherever they are now', () => {
		expect(rules([phone], text)).toEqual(['protect/phone']);
		expect(rules([phone], `Hej! ${text} tack`)).toEqual(['protect/phone']);
		expect(rules([phone], 'Ring 070-174 06 04 nu')).toEqual([]);
	});

	it('has the words as they stand in the draft, but never a secret term', () => {
		const words = (each: typeof phone) => findStandingPauses('c1', {tips: [each], text}, text)[0]?.tip.words;
		expect(words(phone)).toEqual(['070-174 06 05']);
		expect(words({...phone, masked: true})).toEqual(['0•••5']);
	});

	it('is a pause without a place only while the text is the same', () => {
		expect(rules([tip()], text)).toEqual(['protect/phone']);
		expect(rules([tip()], `${text}!`)).toEqual([]);
	});

	it('is what the person asked for before every post, whatever the text has become, but not of nothing', () => {
		const asked = (now: string) => findStandingPauses('c1', {tips: [], text, always: [tip()]}, now).map(({key}) => key);
		expect(asked(`${text} och mer`)).toEqual(asked(text));
		expect(asked(text)).toHaveLength(1);
		expect(asked(' \n')).toEqual([]);
	});

	it('is never a hint, a mark or a strength', () => {
		expect(rules([tip({level: 'mark'}), tip({level: 'hint'}), tip({strength: true})], text)).toEqual([]);
	});

	it('has one name per composer, rule and words', () => {
		const names = [
			...findStandingPauses('c1', {tips: [phone, tip({rule: 'protect/other', spans: [[5, 18]]})], text}, text),
			...findStandingPauses('c2', {tips: [phone], text}, text),
			...findStandingPauses('c1', {tips: [tip({spans: [[0, 4]]})], text}, text),
		].map(({key}) => key);
		expect(new Set(names).size).toBe(4);
		expect(findStandingPauses('c1', {tips: [phone], text: `A ${text}`}, `A ${text}`)[0]?.key).not.toBe(names[0]);
		expect(findStandingPauses('c1', {tips: [phone], text}, `${text} och mer`)[0]?.key).toBe(names[0]);
	});
});
