// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {platforms} from '../../platforms/registry/index.ts';
import {platformFor} from '../../platforms/registry/platform-for-page.ts';

const day = /^20\d\d-\d\d-\d\d$/;

describe('the platform of an address', () => {
	it.each([
		['https://www.linkedin.com/feed/', 'linkedin'],
		['https://x.com/home', 'x'],
		['https://mobile.x.com/', 'x'],
		['https://example.com/x.com/', undefined],
		['https://notx.com/', undefined],
		['about:blank', undefined],
		['not an address', undefined],
	])('%s: %s', (address, name) => {
		expect(platformFor(address, document)?.name).toBe(name);
	});
});

describe.each(platforms)('$name', ({platform}) => {
	it('has selectors a browser understands, and days on which they were read', () => {
		const element = document.createElement('div');
		const selectors = platform.composers.flatMap(({field, scope, publish}) => [field, scope ?? '*', publish]);
		for (const selector of [...selectors, platform.never ?? '*']) expect(() => element.matches(selector)).not.toThrow();
		for (const {seen} of platform.composers) expect(seen).toMatch(day);
		expect(platform.limits.read).toMatch(day);
	});

	it('names whole hosts over https only', () => {
		for (const host of platform.hosts) expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
	});
});
