import {describe, expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {judge, ruleOf, setOf} from '../../judge.ts';

describe('swap', () => {
	const condition: Condition = {swap: {sv: {kunder: 'invånare'}, en: {users: 'people'}}};
	it('offers the replacement in the case of the word found', () => {
		const text = 'Kunder är viktiga för alla oss som jobbar här';
		expect(judge(condition, text).tips[0]?.fix).toEqual({span: [0, 6], text: 'Invånare'});
		expect(judge(condition, 'These users are important to all of us here').tips[0]?.fix?.text).toBe('people');
	});
	it('refuses a replacement with a newline', () => {
		expect(setOf(ruleOf({swap: {sv: {kund: 'a\nb'}}})).errors[0]?.path).toBe('when.swap.sv.kund');
	});

	const pairs: Condition = {
		swap: {
			sv: {madeupapp: 'MadeUpApp', brukare: 'den vi hjälper', 'elverket syd': 'Elverket Syd', lampan: 'AB Lampans'},
			en: {githubb: 'GitHub', chairman: 'chair', purchase: 'buy'},
		},
	};
	const fixOf = (text: string): string | undefined => judge(pairs, text).tips[0]?.fix?.text;

	it.each([
		'Vi som jobbar här använder MadeUpApp varje dag.',
		'Alla våra kunder gillar MadeUpApps nya färger.',
		'I dag är det Elverket Syd som bjuder på kaffe.',
		'Elverket Syds kunder får ett brev i veckan.',
		'All of our code is on GitHub these days.',
		'You can read about it in GitHub’s own notes.',
	])('leaves what is right already: %s', text => {
		expect(judge(pairs, text).tips).toEqual([]);
	});

	it.each([
		['Vi jobbar med madeupapp här i kommunen varje dag och det är bra.', 'MadeUpApp'],
		['Vi gillar madeupapps nya färger här i kommunen och det är bra.', 'MadeUpApps'],
		['Vi hör av oss till varje brukare i morgon.', 'den vi hjälper'],
		['I dag är det elverket syd som bjuder på kaffe.', 'Elverket Syd'],
		['You can read about it on githubb this week.', 'GitHub'],
	])('%s', (text, fix) => {
		expect(fixOf(text)).toBe(fix);
	});

	it.each(['Vi hör av oss till alla brukarna i morgon bitti.', 'Vi har pratat med brukarnas familjer i veckan.'])(
		'says it, but swaps in no word bent wrong: %s',
		text => {
			const {tips} = judge(pairs, text);
			expect(tips).toHaveLength(1);
			expect(tips[0]?.fix).toBeUndefined();
		},
	);
});
