import {describe, expect, it} from 'vitest';
import {loadPlatforms} from '../../scripts/load-platforms.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const {rules = []} = await loadBuiltIn();
const platforms = new Map([...(await loadPlatforms())].filter(([, {customs}]) => customs !== undefined));
const customsOf = (name: string) => platforms.get(name)?.customs;

type Threshold = Readonly<Record<string, number>>;
type Measured = {readonly of: string; readonly atLeast?: Threshold};

const ruleOf = (id: string) => {
	const rule = rules.find(one => one.id === id);
	if (!rule) throw new Error(`No rule ${id}`);
	return rule;
};

/** Every comparison of a measure anywhere in a condition. */
const measuresIn = (condition: unknown, of: string): readonly Measured[] => {
	if (typeof condition !== 'object' || condition === null) return [];
	const here = (condition as {measure?: Measured}).measure;
	return [...(here?.of === of ? [here] : []), ...Object.values(condition).flatMap(value => measuresIn(value, of))];
};

const thresholds = (id: string, of: string): readonly Threshold[] =>
	measuresIn(ruleOf(id).when, of).flatMap(({atLeast}) => (typeof atLeast === 'object' ? [atLeast] : []));

const named = Object.values({
	platforms: [...platforms.keys()],
	surfaces: ['post', 'comment', 'reply', 'share', 'title'],
}).flat();

/** True when a threshold, somewhere in a condition, has a number of its own for a network or a surface. */
const differs = (condition: unknown): boolean =>
	typeof condition === 'object' &&
	condition !== null &&
	(('else' in condition && named.some(name => Object.hasOwn(condition, name))) ||
		Object.values(condition).some(differs));

describe('what is customary on a network', () => {
	it('is known, with its day, for every network', () => {
		expect([...platforms.keys()]).toEqual(
			'bluesky facebook instagram linkedin mastodon reddit threads x youtube'.split(' '),
		);
		for (const {customs} of platforms.values()) expect(customs?.read).toMatch(/^20\d\d-\d\d-\d\d$/);
	});

	it.each([...platforms.keys()])('is never called too much on %s', name => {
		const customs = customsOf(name);
		const at = (id: string, of: string) => thresholds(id, of).map(threshold => threshold[name] ?? threshold.else);
		for (const number of at('open/emoji-load', 'emoji')) expect(number).toBeGreaterThan(customs?.emoji ?? 0);
		const tagged = ruleOf('platform/hashtag-count').on?.platforms?.includes(name);
		if (tagged) expect(at('platform/hashtag-count', 'hashtags')[0]).toBeGreaterThan(customs?.hashtags ?? 0);
		else expect(customs?.hashtags ?? 0).toBe(0);
	});

	it('decides where a description is expected, where a link leads nowhere, and where the first line stands alone', () => {
		const where = (id: string) => [...(ruleOf(id).on?.platforms ?? [])].filter(name => platforms.has(name)).toSorted();
		const having = (holds: (name: string) => boolean) => [...platforms.keys()].filter(holds).toSorted();
		expect(where('invite/alt-text-norm')).toEqual(having(name => customsOf(name)?.alt === 'norm'));
		expect(where('platform/link-that-works-here')).toEqual(having(name => customsOf(name)?.links === false));
	});
});

describe('advice that depends on where one writes', () => {
	it('is given by at least twenty rules for the network, and as many for the surface', () => {
		const byNetwork = rules.filter(({on, when}) => on?.platforms !== undefined || differs(when));
		const bySurface = rules.filter(({on}) => on?.surfaces !== undefined);
		expect(byNetwork.length).toBeGreaterThanOrEqual(20);
		expect(bySurface.length).toBeGreaterThanOrEqual(20);
	});
});
