import {beforeAll, describe, expect, it} from 'vitest';
import {isRefusal, type Refusal} from '../../../../engine/distribution/verification/refusal.ts';
import {verifyRuleSet} from '../../../../engine/distribution/verification/verify-rule-set.ts';
import type {BuiltInSet} from '../../../../engine/model/rule-set.ts';
import {nodeProof} from '../../../../scripts/bench/signing.ts';
import {loadBuiltIn} from '../../../../scripts/load-rules.ts';
import {lampRule, lingonby} from './sets.ts';

let builtIn: BuiltInSet;
beforeAll(async () => {
	builtIn = await loadBuiltIn();
});

const good = {
	owner: {name: 'Karin Ek', mail: 'karin@lingonby.example'},
	may: ['Berätta om lampan.'],
	company: {names: ['Lingonby kommun'], products: ['Sagolampan'], domains: ['lingonby.example']},
	hosts: ['forum.lingonby.example'],
};

const judge = async (rest: object): Promise<Refusal | undefined> => {
	const demands = {trustedKeys: [], signed: false, ratchet: {}, builtIn: builtIn.rules};
	const answer = await verifyRuleSet(lingonby({...good, ...rest}), demands, nodeProof);
	return isRefusal(answer) ? answer : undefined;
};

/** Where a set is refused, each with its code or check. */
const placesOf = async (rest: object): Promise<string[]> => {
	const refusal = await judge(rest);
	return [
		...(refusal?.errors ?? []).map(({rule, path, code}) => `${code} ${rule ? `${rule} ` : ''}${path}`),
		...(refusal?.findings ?? []).map(({check, place}) => `${check} ${place}`),
	];
};

it('takes a set that helps', async () => {
	expect(await judge({})).toBeUndefined();
	expect(await judge({name: 'Påhittlampan 👩‍🔧 AB', may: ['Visa bilden 🏴󠁧󠁢󠁥󠁮󠁧󠁿 om du vill, 1️⃣ gång ❤️.']})).toBeUndefined();
	expect(await judge({version: 2 ** 31})).toBeUndefined();
	expect(await judge({hosts: ['forum.example.org', 'xn--lingnby-q1a.example', 'ånger.example']})).toBeUndefined();
}, 120_000);

describe('a set that silences what looks after people is refused, whatever way it takes', () => {
	const id = 'protect/no-insults';
	const without = (gone: string) => builtIn.rules.map(rule => rule.id).filter(each => each !== gone);
	it.each([
		['a list that names nothing', () => ({use: []}), 'L24 use'],
		['a list without the group', () => ({use: ['open']}), 'L24 use'],
		['a list of every other rule', () => ({use: without(id)}), 'L24 use'],
		['a change that turns it off', () => ({change: {[id]: {start: 'off'}}}), 'L24 change'],
		['a change that lowers it', () => ({change: {[id]: {level: 'hint'}}}), 'L24 change'],
		['other words', () => ({change: {[id]: {say: {sv: lampRule.say.sv, en: lampRule.say.en}}}}), 'L24 change'],
		['hidden advertising turned off', () => ({change: {'protect/say-you-work-there': {start: 'off'}}}), 'L24 change'],
		['health of others turned off', () => ({change: {'protect/other-peoples-health': {start: 'off'}}}), 'L24 change'],
		[
			'a contact of somebody’s turned off',
			() => ({change: {'protect/somebodys-contact': {start: 'off'}}}),
			'L24 change',
		],
		['a rule of its own in its place', () => ({rules: [{...lampRule, id}]}), 'L24 rules'],
		[
			'words that get no tip',
			() => ({terms: {allow: ['idiot', 'idiots', 'idioter', 'AKIAIOSFODNN7EXAMPLE']}}),
			'L24 terms',
		],
		['a rule turned off under its former id', () => ({change: {'protect/threats': {start: 'off'}}}), 'L24 change'],
	])(
		'%s',
		async (_way, rest, place) => {
			const places = await placesOf(rest());
			expect(
				places.some(each => each.startsWith(place)),
				places.join(),
			).toBe(true);
		},
		120_000,
	);
});

const kinds = {
	'a name that is Äkta’s or too like it': [
		[
			{name: 'Äkta'},
			{name: 'ÄKTA'},
			{name: 'Akta'},
			{name: 'Äkta Support'},
			{name: 'Team Äkta'},
			{name: 'Äkta-teamet'},
			{name: 'A\u0308kta'},
			{name: '4kta'},
			{owner: {name: 'Äktas redaktion', mail: 'a@b.example'}},
			{contacts: [{name: 'Äkta hjälp', for: 'frågor', how: 'växeln'}]},
		],
		/^name-akta (name|owner\.name|contacts\[0\]\.name)/,
	],
	'an id of Äkta’s or too like it': [
		['akta', 'akta.', 'akta-2', 'akta.se', 'a-kta', 'a.k.t.a', 'akta2', '4kta', 'lingonby.akta', 'akta-'].map(id => ({
			id,
		})),
		/^set-id-akta id/,
	],
	'letters that look like others': [
		[
			{name: 'Lingоnby'},
			{name: 'Lіngonby kommun'},
			{name: 'Ｌｉｎｇｏｎｂｙ'},
			{name: '𝐋𝐢𝐧𝐠𝐨𝐧𝐛𝐲'},
			{name: 'Ⓛingonby'},
			{name: 'Lingonβy'},
			{owner: {name: 'Kаrin Ek', mail: 'a@b.example'}},
			{contacts: [{name: 'Κarin', for: 'frågor', how: 'växeln'}]},
			{company: {names: ['Lingonby коmmun']}},
			{company: {products: ['Sаgolampan']}},
		],
		/^letters-disguised /,
	],
	'a character nobody sees': [
		[
			'\u200b',
			'\u00ad',
			'\u200d',
			'\u200c',
			'\u2060',
			'\ufeff',
			'\u3164',
			'\u115f',
			'\u{e0041}',
			'\u202e',
			'\u180e',
			'\u034f',
		].map(hidden => ({name: `Lin${hidden}gonby`})),
		/^hidden-character name/,
	],
	'a host that is none, or many': [
		[
			'*',
			'*.example',
			'https://forum.example',
			'forum.example/inne',
			'localhost',
			'forum',
			'.example',
			'forum.*.example',
			'a b.example',
			'<all_urls>',
			'*://*/*',
		].map(host => ({hosts: [host]})),
		/^host-form hosts\[0\]/,
	],
	'a mail that is none, or more': [
		[
			'karin',
			'karin@',
			'@lingonby.example',
			'karin@lingonby',
			'a@b.example,c@d.example',
			'a@b.example?bcc=chef@b.example',
			'a@b.example&body=x',
			'a b@c.example',
			'mailto:a@b.example',
			'a@b@c.example',
			'a%0ab@c.example',
		].map(mail => ({owner: {name: 'Karin Ek', mail}})),
		/^mail-form owner\.mail/,
	],
	'a version outside 1 to 2^31': [
		[0, -1, 1.5, 2 ** 31 + 1, 2 ** 53, 2 ** 53 + 2, 1e300, '3', null, true].map(version => ({version})),
		/^(too-low|too-high|not-whole|type-wrong) version/,
	],
	'a source that hides where it leads': [
		[
			'https://bank.example@evil.example/',
			'https://a:b@evil.example',
			'javascript:alert(1)',
			'http:evil',
			'https://',
			'data:text/html,x',
			'//evil.example',
			'https://a\\@evil.example',
			'https:// evil.example',
			'file:///etc',
		].map(url => ({rules: [{...lampRule, source: {url, read: '2026-11-20'}}]})),
		/^address-form open\/lamp source\.url/,
	],
	'an everyday word as a product': [
		['kaffe', 'lampa', 'cykel', 'bröd', 'skola', 'bil', 'book', 'lamp', 'coffee', 'music'].map(word => ({
			company: {products: [word]},
		})),
		/^L23 company\.products\[0\]/,
	],
	'a topic that is everywhere': [
		['är', 'och', 'i', 'vi', 'en', 'på', 'the', 'and', 'a', 's'].map(topic => ({protectedTopics: [topic]})),
		/^L23 protectedTopics\[0\]/,
	],
	'words of a tip that ask for a door, a call or money': [
		[
			'Logga in igen på sidan först.',
			'Bekräfta ditt lösenord här.',
			'Ange koden du fick i ett sms.',
			'Ring 0939-100 00 00 innan du publicerar.',
			'Swisha en slant till kassan.',
			'Klicka på länken i mejlet.',
			'Läs mer på lampa.example/inne.',
			'Identifiera dig med BankID.',
			'Skicka ditt personnummer till oss.',
			'Öppna sidan www.lampa.example nu.',
			'Click the link to continue.',
			'Verify your account first.',
		].map(attempt => ({rules: [{...lampRule, say: {...lampRule.say, sv: {...lampRule.say.sv, try: attempt}}}]})),
		/^L30 rules\[0\]\.say\.sv\.try/,
	],
	'a name in use or change that is no rule': [
		['protct', 'protect/no-insult', 'Protect', 'open/', 'all', '*', 'protect/*', 'akta', '', 'open/none'].map(id =>
			id === '' ? {use: ['protect', 'nothing']} : {use: ['protect', id]},
		),
		/^L24 use\[1\]/,
	],
} as const satisfies Record<string, readonly [readonly object[], RegExp]>;

describe.each(Object.entries(kinds))('%s is refused, with its place', (_kind, [inputs, place]) => {
	it.each(inputs.map(input => [JSON.stringify(input).slice(0, 110), input] as const))(
		'%s',
		async (_input, rest) => {
			const places = await placesOf(rest);
			expect(
				places.some(each => place.test(each)),
				places.join() || 'taken',
			).toBe(true);
		},
		120_000,
	);
});
