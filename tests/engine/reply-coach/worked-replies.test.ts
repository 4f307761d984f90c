import {describe, expect, it} from 'vitest';
import {workedPairs} from '../../../scripts/quality/worked-pairs/worked-pairs.ts';
import {agreements, measureWorked} from '../../../scripts/quality/worked-replies.ts';

const pairs = workedPairs();

describe('worked replies', () => {
	it('are 60 in each language, labelled twice', () => {
		expect(pairs.filter(({id}) => id.startsWith('sv'))).toHaveLength(60);
		expect(pairs.filter(({id}) => id.startsWith('en'))).toHaveLength(60);
		expect(agreements(pairs).classes.kappa).toBeGreaterThan(0.9);
		expect(agreements(pairs).parts.kappa).toBeGreaterThan(0.9);
	});

	it.each([
		['those the coach was tuned on', pairs.filter(({heldOut}) => !heldOut)],
		['those that only measure', pairs.filter(({heldOut}) => heldOut)],
	])('are read as they are labelled, four of five: %s', (_, half) => {
		const {classes, parts, misses} = measureWorked(half);
		expect(classes.right / classes.of, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.8);
		expect(parts.right / parts.of, JSON.stringify(misses)).toBeGreaterThanOrEqual(0.8);
	});

	it('never take a critic for a troll', () => expect(measureWorked(pairs).wronged).toEqual([]));
});
