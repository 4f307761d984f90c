import {describe, expect, it} from 'vitest';
import {parseHabits, quietRules} from '../../companion/habits.ts';
import {habitsUnderPresentIds, settingsUnderPresentIds} from '../../companion/present-ids.ts';
import {ownVoiceRules, parseSettings} from '../../companion/settings.ts';

const renamed = {'open/old': 'open/new', 'open/older': 'open/new', 'invite/was': 'participate/is'};

describe('what a person chose for a rule under its former id', () => {
	const settings = (stored: object) => settingsUnderPresentIds(parseSettings(stored), renamed);
	const habits = (stored: object) => habitsUnderPresentIds(parseHabits(stored), renamed);

	it('keeps it off, or on', () => {
		expect(settings({off: ['open/old', 'open/else'], on: ['invite/was']})).toEqual(
			parseSettings({off: ['open/new', 'open/else'], on: ['participate/is']}),
		);
		expect(settings({off: ['open/old', 'open/new', 'open/older']}).off).toEqual(['open/new']);
	});

	it('still counts as their own way of writing', () => {
		const {ownVoice} = settings({ownVoice: {lix: 31.4, 'rule open/old': 0.6, 'rule open/new': 0.2, 'open/old': 1}});
		expect(ownVoice).toEqual({lix: 31.4, 'rule open/new': 0.6, 'open/old': 1});
		expect(ownVoiceRules({ownVoice})).toEqual(['open/new']);
	});

	it('keeps it quiet, skipped and seen', () => {
		const present = habits({
			skipped: {'open/old': 1, 'open/new': 1},
			seen: {'open/older': 2, 'open/old': 1},
			quietUntil: {'open/old': 900, 'open/new': 0, 'open/else': 5},
		});
		expect(present.skipped).toEqual({'open/new': 2});
		expect(present.seen).toEqual({'open/new': 3});
		expect(quietRules(present, 100)).toEqual(['open/new']);
	});

	it('leaves everything else as it is', () => {
		const stored = {off: ['open/else'], ownVoice: {texts: 3}, homes: {x: 'marks'}};
		expect(settings(stored)).toEqual(parseSettings(stored));
		expect(settingsUnderPresentIds(parseSettings({off: ['constructor']}), renamed).off).toEqual(['constructor']);
	});
});
