import {expect, it} from 'vitest';
import {entityNames, measureNames, signalNames} from '../../../engine/model/names.ts';
import {nearestNames} from '../../../engine/model/nearest-names.ts';

it.each([
	['emojis', measureNames, 'emoji'],
	['Hashtag', measureNames, 'hashtags'],
	['sentence', measureNames, 'sentences'],
	['exclamation', measureNames, 'exclamations'],
	['capital_words', measureNames, 'capital-words'],
	['lx', measureNames, 'lix'],
	['quesion', signalNames, 'question'],
	['first person', signalNames, 'first-person'],
	['firstperson', signalNames, 'first-person'],
	['appology', signalNames, 'apology'],
	['hedges', signalNames, 'hedge'],
	['e-mail', entityNames, 'email'],
	['personnumer', entityNames, 'personnummer'],
])('%s is near a name', (written, names, name) => {
	const [first, ...others] = nearestNames(written, names);
	expect(first).toBe(name);
	expect(others.length).toBeLessThanOrEqual(2);
});

it('names nothing where nothing is near, and reads no more than the beginning of a long text', () => {
	expect(nearestNames('weather', measureNames)).toEqual([]);
	expect(nearestNames('', measureNames)).toEqual([]);
	expect(nearestNames('x'.repeat(1_000_000), measureNames)).toEqual([]);
});
