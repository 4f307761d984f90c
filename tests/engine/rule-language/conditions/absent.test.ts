import {describe, expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {holdsIn} from '../../judge.ts';

describe('absent', () => {
	it('holds where nothing is found, in a language the condition speaks', () => {
		const condition: Condition = {absent: {phrase: {sv: ['välkommen']}}};
		expect(holdsIn(condition, 'Vi har öppet på lördag och det blir kaffe')).toBe(true);
		expect(holdsIn(condition, 'Välkommen till oss på lördag, det blir kaffe')).toBe(false);
		expect(holdsIn(condition, 'We are open this Saturday and there will be coffee')).toBe(false);
	});
});
