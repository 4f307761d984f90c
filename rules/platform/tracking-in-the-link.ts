import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Spårning i länken', en: 'Tracking in the link'},
	points: [1],
	level: 'hint',
	start: 'off',
	pillar: 'invite',
	on: {voice: ['self', 'at-work']},
	when: {entity: 'tracked-url'},
	fix: 'plain-link',
	say: {
		sv: {
			saw: 'Länken har spårning på slutet.',
			why: 'Den visar var du hittade sidan, ibland att det var du.',
			try: 'Ta bort den. Länken leder till samma sida.',
		},
		en: {
			saw: 'This link has tracking at the end.',
			why: 'It shows where you found the page, sometimes that it was you.',
			try: 'Take it out. The link leads to the same page.',
		},
	},
	source: {
		url: 'https://firefox-source-docs.mozilla.org/toolkit/components/antitracking/anti-tracking/query-stripping/index.html',
		read: '2026-11-30',
	},
	examples: {
		sv: {
			tip: [
				'Läs om lampan på https://lingonby.example/ljus?fbclid=IwAR0abc123 i kväll.',
				'Måtten finns här: https://lingonby.example/matt?sida=2&utm_source=brev&utm_medium=epost',
			],
			none: [
				'Läs om lampan på https://lingonby.example/ljus?sida=2 i kväll.',
				'Måtten finns här: https://lingonby.example/utm_source',
				{voice: 'organisation', text: 'Läs om lampan på https://lingonby.example/ljus?utm_source=inlagg i kväll.'},
			],
		},
		en: {
			tip: [
				'Read about the lamp at https://lingonby.example/light?fbclid=IwAR0abc123 tonight.',
				'The sizes are here: https://lingonby.example/sizes?page=2&utm_source=letter&utm_medium=email',
			],
			none: [
				'Read about the lamp at https://lingonby.example/light?page=2 tonight.',
				'The sizes are here: https://lingonby.example/utm_source',
				{voice: 'organisation', text: 'Read about the lamp at https://lingonby.example/light?utm_source=post tonight.'},
			],
		},
	},
} satisfies Rule;
