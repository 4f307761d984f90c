import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadPlatforms} from '../../scripts/load-platforms.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const compiled = compile(await loadBuiltIn());
const platforms = await loadPlatforms();

const texts = {
	sv: `Hej alla!

Nu har grannarna provat vår nya trapphuslampa från Påhittlampan i fyrtio minuter, och elmätaren visade en tredjedel lägre förbrukning redan på måndagen. Installationsbeskrivningen och alla mätvärdena ligger här: https://pahittlampan.example/trapphus

#trapphusbelysning #energirådgivning #bostadsrättsförening #grannsamverkan #lingonby`,
	en: `Hello everyone!

The neighbours have tried our new stairwell lamp from Påhittlampan for forty minutes, and the electricity meter showed a third less power already on Monday. The instructions are here: https://pahittlampan.example/stairs

#stairwell #lighting #energy #neighbours #lingonby`,
};

const rulesOn = (platform: string, text: string): readonly string[] => {
	const limits = platforms.get(platform)?.limits;
	const limit = limits?.post ?? limits?.else;
	const picture = {kind: 'picture', alt: ''} as const;
	const draft = {platform, surface: 'post', voice: 'self', text, links: [], pictures: [picture]} as const;
	return check(compiled, {...draft, ...(limit && {limit})}, {}).tips.map(({rule}) => rule);
};

/** What the network's own customs and limits make of the text: the reason a tip differs. */
const own = {
	linkedin: 'platform/first-line-works-alone',
	x: 'platform/fits-the-field',
	facebook: 'platform/hashtag-count',
	mastodon: 'invite/alt-text-norm',
	instagram: 'platform/link-that-works-here',
	reddit: 'platform/reddit-not-only-us',
};

describe.each(Object.entries(texts))('one text in %s', (_language, text) => {
	it.each(Object.entries(own))('gets the tip %s has a reason for', (platform, rule) => {
		expect(rulesOn(platform, text)).toContain(rule);
	});

	it('gets another set of tips on each of six networks', () => {
		const sets = Object.keys(own).map(platform => rulesOn(platform, text).toSorted().join(' '));
		expect(new Set(sets).size).toBe(sets.length);
	});
});
