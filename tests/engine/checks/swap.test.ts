import {describe, expect, it} from 'vitest';
import type {Condition} from '../../../engine/condition.ts';
import {judge, ruleOf, setOf} from '../judge.ts';

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
