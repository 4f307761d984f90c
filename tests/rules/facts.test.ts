import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import {draftFromExample} from '../../engine/checking/run-examples.ts';
import type {BuiltInRule, Example} from '../../engine/model/rule.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadPlatforms} from '../../scripts/load-platforms.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const builtIn = await loadBuiltIn();
const platforms = await loadPlatforms();
const limitOf = (platform: string, surface: 'post' | 'comment' | 'reply' | 'share' | 'title') =>
	platforms.get(platform)?.limits[surface] ?? platforms.get(platform)?.limits.else;

const thatAre = (is: (rule: BuiltInRule) => boolean): string[] => builtIn.rules.filter(is).map(({id}) => id);

describe('of the built-in rules', () => {
	it('these are about hidden advertising', () => {
		expect(thatAre(({advertising}) => advertising === true)).toEqual([
			'protect/ad-label-clear',
			'protect/ad-label-missing',
			'protect/no-own-reviews',
			'protect/say-you-work-there',
		]);
	});
	it('these look after people and stay for everybody', () => {
		expect(thatAre(rule => rule.protected === true)).toEqual([
			'participate/leave-the-troll',
			'protect/no-threats',
			'protect/personal-identity-numbers',
			'protect/private-numbers',
			'protect/secrets-and-keys',
			'protect/someone-in-danger',
		]);
	});
	it('these say what the coach says as well', () => {
		expect(thatAre(({coach}) => coach === 'covered')).toEqual([
			'participate/acknowledge-first',
			'participate/answer-what-was-asked',
			'participate/holding-statement',
			'participate/leave-the-troll',
			'participate/next-step',
			'participate/promise-with-a-time',
			'participate/sign-with-a-name',
			'participate/thank-for-the-error',
		]);
	});
	it('these weigh more than what the coach says', () => {
		expect(thatAre(({coach}) => coach === 'outweighs')).toEqual([
			'participate/answer-before-dm',
			'participate/apology-that-owns',
			'participate/ask-without-accusing',
			'participate/canned-reply',
			'participate/defensive-reply',
			'participate/facts-not-rumour',
			'participate/no-belittling',
			'participate/no-blame-no-shame',
			'participate/no-passive-aggression',
			'participate/no-sarcasm',
			'participate/not-only-asking',
		]);
	});
});

const lawful = {
	sv: 'Vi behöver högre lön på jobbet, så facket kallar till strejk på måndag.',
	en: 'We need higher pay at work, so the union calls a strike on Monday.',
};

/** True when a rule alone speaks on one of its own examples with a lawful sentence after it, written by oneself. */
const speaksOnLawful = (rule: BuiltInRule): boolean => {
	const {on: {voice: _voice, ...on} = {}, ...rest} = rule;
	const alone = compile({...builtIn, rules: [{...rest, on}]});
	const speaks = (example: Example, sentence: string): boolean => {
		const {draft, facts} = draftFromExample(example, rule, {limitOf});
		const text = `${draft.text}\n\n${sentence}`;
		return check(alone, {...draft, voice: 'self', text}, facts).tips.length > 0;
	};
	return (['sv', 'en'] as const).some(language =>
		(rule.examples[language]?.tip ?? []).some(example => speaks(example, lawful[language])),
	);
};

describe('on lawful speech', () => {
	it('only what protects others, a secret or a life speaks, and what decides whether a text can be read or sent', () => {
		expect(thatAre(speaksOnLawful)).toEqual([
			'invite/alt-text-missing',
			'invite/hashtag-camelcase',
			'open/styled-unicode',
			'platform/fits-the-field',
			'protect/ask-in-private',
			'protect/case-in-public',
			'protect/children-in-posts',
			'protect/no-threats',
			'protect/other-peoples-health',
			'protect/personal-identity-numbers',
			'protect/private-numbers',
			'protect/secrets-and-keys',
			'protect/somebodys-contact',
			'protect/someone-in-danger',
		]);
	});
});
