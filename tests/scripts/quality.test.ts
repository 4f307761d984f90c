import {describe, expect, it} from 'vitest';
import {dataHalf, readSet} from '../../scripts/quality/data.ts';
import {trials} from '../../scripts/quality/detectors.ts';
import {type MeasuredDetector, measureDetector, precisionShare, recallShare} from '../../scripts/quality/measure.ts';

const folder = new URL('../data/', import.meta.url).pathname;

const measureNamed = async (name: string): Promise<MeasuredDetector> => {
	const trial = trials.find(each => each.name === name);
	if (!trial) throw new Error(`no trial is called ${name}`);
	return measureDetector(folder, trial);
};

describe('the detectors on the labelled texts', () => {
	it.each([
		['personnummer and coordination numbers', 0.95, 0.99],
		['card', 0.95, 1],
		['email', 1, 1],
		['iban', 1, 1],
		["iban, validator's cases", 0.9, 1],
		['secrets of services', 0.7, 0.65],
		['emoji', 1, 0.995],
		['passive sv', 0.85, 0.7],
		['question sv', 0.97, 0.97],
		['superlative sv', 0.85, 0.85],
		['first-person sv', 0.95, 0.95],
	])('%s: precision at least %d, recall at least %d', async (name, precision, recall) => {
		const {all} = await measureNamed(name);
		expect(precisionShare(all)).toBeGreaterThanOrEqual(precision);
		expect(recallShare(all)).toBeGreaterThanOrEqual(recall);
	});
});

describe('measure', () => {
	it('names the sets a folder lacks and counts nothing for them', async () => {
		const {absent, all} = await measureNamed('insult at a person');
		expect(absent).toEqual(['en_olid_insult']);
		expect(all).toEqual({cases: 0, hits: 0, others: 0, alarms: 0});
		expect([precisionShare(all), recallShare(all)]).toEqual([undefined, undefined]);
	});

	it('splits the texts into halves that make the whole', async () => {
		const {all, tuned, heldOut} = await measureNamed('passive sv');
		expect(tuned.cases + heldOut.cases).toBe(all.cases);
		expect(Math.min(tuned.cases, heldOut.cases)).toBeGreaterThan(all.cases / 3);
	});
});

describe('readSet', () => {
	it('decodes what is stored encoded', async () => {
		const rows = await readSet(folder, 'x_secrets');
		expect(rows?.some(({text}) => text.includes('PRIVATE KEY'))).toBe(true);
	});

	it('is undefined for a set that is not there', async () => expect(await readSet(folder, 'nothing')).toBeUndefined());

	it('gives a text the same half each time', () => expect(dataHalf('räksmörgås')).toBe(dataHalf('räksmörgås')));
});
