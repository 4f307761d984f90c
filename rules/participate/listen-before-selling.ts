import type {Condition} from '../../engine/model/condition.ts';
import type {Rule} from '../../engine/model/rule.ts';

const offer = {
	any: [
		{
			phrase: {
				sv: [
					{term: 'boka (en )?(demo|möte|tid)', exact: true},
					{term: '(kolla|spana) in (vår|vårt|våra|min|mitt|mina)', exact: true},
					{term: 'vi erbjuder (en|ett|gratis|dig|er)', exact: true},
					{term: 'läs mer hos', exact: true},
					{term: 'besök (vår|min|oss på)', exact: true},
					{term: 'köp (den|nu|här)', exact: true},
					{term: 'testa (vår|vårt|gratis)', exact: true},
					{term: 'rabattkod', exact: true},
				],
				en: [
					{term: 'book a (demo|call|meeting)', exact: true},
					{term: 'check (out|it out) (our|my)', exact: true},
					{term: 'take a look at (our|my)', exact: true},
					{term: 'we offer (a|an|you|free|great)', exact: true},
					{term: '(read|learn) more at', exact: true},
					{term: 'visit (our|my)', exact: true},
					{term: 'buy (it|now|here)', exact: true},
					{term: 'try (our|my)', exact: true},
					{term: 'discount code', exact: true},
					{term: 'sign up (for|at)', exact: true},
				],
			},
		},
		{
			pattern: {
				sv: [{pattern: '[Kk]olla in [A-ZÅÄÖ][a-zåäö]+', caseSensitive: true}],
				en: [{pattern: '[Cc]heck out [A-Z][a-zåäö]+', caseSensitive: true}],
			},
		},
	],
} satisfies Condition;

export default {
	name: {sv: 'Säljer i andras samtal', en: 'Selling in others’ threads'},
	serves: ['selling-first'],
	points: [3, 7, 2],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['comment', 'reply']},
	when: {
		all: [
			offer,
			{
				count: {
					of: {any: [offer, {entity: ['url', 'own-product', 'own-domain', 'own-name']}]},
					atLeast: {else: 2, reddit: 1, mastodon: 1},
				},
			},
			{absent: {signal: 'takes-up-parent'}},
			{
				absent: {
					phrase: {
						sv: [{term: 'jag (jobbar|arbetar) (på|hos|med)', exact: true}],
						en: [{term: 'i work (at|for|with)', exact: true}],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” kommer före något om trådens ämne.',
			why: 'I andras samtal läses det lätt som reklam.',
			try: 'Svara på frågan först. Är det ditt eget, säg det.',
		},
		en: {
			saw: 'You get to “{words}” before saying anything on the topic.',
			why: 'In someone else’s thread that reads like an ad.',
			try: 'Answer their question first. If your own thing fits, say it’s yours.',
		},
	},
	source: {
		url: 'https://reddit.zendesk.com/hc/en-us/articles/204536499-What-constitutes-spam-Am-I-a-spammer-',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{
					text: 'Kolla in Påhittlampan! Boka demo i dag.',
					surface: 'comment',
					platform: 'linkedin',
					parent: 'Grannarna klagar på mörka cykelställ, hur gör ni?',
				},
				{
					text: 'Kolla in Påhittlampan!',
					surface: 'comment',
					platform: 'reddit',
					parent: 'Grannarna klagar på mörka cykelställ, hur gör ni?',
				},
			],
			none: [
				{
					text: 'En rörelsevakt lågt vid cykelställen räckte hos mig. Jag jobbar på Påhittlampan som säljer en, kolla in vilken som helst.',
					surface: 'comment',
					platform: 'reddit',
					parent: 'Grannarna klagar på mörka cykelställ, hur gör ni?',
				},
				{
					text: 'Kolla in Påhittlampan!',
					surface: 'comment',
					platform: 'linkedin',
					parent: 'Grannarna klagar på mörka cykelställ, hur gör ni?',
				},
			],
		},
		en: {
			tip: [
				{
					text: 'Check out Påhittlampan! Book a demo today.',
					surface: 'comment',
					platform: 'linkedin',
					parent: 'The neighbours complain about dark bike racks, how do you deal with it?',
				},
				{
					text: 'Check out Påhittlampan!',
					surface: 'comment',
					platform: 'reddit',
					parent: 'The neighbours complain about dark bike racks, how do you deal with it?',
				},
			],
			none: [
				{
					text: 'A motion lamp low by the bike racks did it for me. I work at Påhittlampan, which sells one; check out any brand.',
					surface: 'comment',
					platform: 'reddit',
					parent: 'The neighbours complain about dark bike racks, how do you deal with it?',
				},
				{
					text: 'Check out Påhittlampan!',
					surface: 'comment',
					platform: 'linkedin',
					parent: 'The neighbours complain about dark bike racks, how do you deal with it?',
				},
			],
		},
	},
} satisfies Rule;
