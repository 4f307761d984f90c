import {describe, expect, it} from 'vitest';
import {isReminded, withReminder} from '../../companion/own-reminder.ts';
import {parseSettings} from '../../companion/settings.ts';

describe('the reminder before every post', () => {
	it('is off until the person asks for it, and then on that network alone', () => {
		const none = parseSettings({});
		expect(isReminded(none, 'x')).toBe(false);
		const asked = parseSettings({...none, ...withReminder(none, 'x', true)});
		expect(isReminded(asked, 'x')).toBe(true);
		expect(isReminded(asked, 'linkedin')).toBe(false);
	});

	it('is taken back without touching another network', () => {
		const both = {reminded: ['x', 'linkedin']};
		expect(withReminder(both, 'x', false)).toEqual({reminded: ['linkedin']});
		expect(withReminder(both, 'x', true)).toEqual({reminded: ['linkedin', 'x']});
	});
});
