import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Svar utan namn', en: 'Unsigned reply'},
	points: [4, 3],
	level: 'hint',
	start: 'off',
	coach: 'covered',
	on: {
		platforms: ['facebook', 'instagram', 'linkedin', 'x', 'youtube', 'reddit'],
		surfaces: ['reply', 'comment'],
		voice: ['organisation'],
	},
	when: {
		all: [
			{parent: ['question', 'factual-error', 'dissatisfaction', 'heat']},
			{measure: {of: 'words', atLeast: 12}},
			{
				absent: {
					any: [
						{pattern: {sv: ['\\b1/[2-9]\\b'], en: ['\\b1/[2-9]\\b']}},
						{
							pattern: {
								sv: [
									{pattern: '[/–—^*-] ?[A-ZÅÄÖ][A-Za-zÅÄÖåäöé]+(?: https?:\\S+)?\\W*$', caseSensitive: true},
									{pattern: '(hälsar|hälsningar|mvh|vänligen),? [A-ZÅÄÖ][a-zåäöé]+', caseSensitive: true},
								],
								en: [
									{pattern: '[/–—^*-] ?[A-Z][A-Za-z]+(?: https?:\\S+)?\\W*$', caseSensitive: true},
									{pattern: '(regards|thanks|best|cheers),? [A-Z][a-z]+', caseSensitive: true},
								],
							},
						},
						{
							phrase: {
								sv: [
									{term: 'jag heter', exact: true},
									{term: 'mitt namn är', exact: true},
								],
								en: [{term: 'my name is', exact: true}],
							},
						},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Svaret slutar utan ett namn.',
			why: 'Folk svarar hellre en människa än en logga.',
			try: 'Skriv under med förnamn, om du vill och kan.',
		},
		en: {
			saw: 'The reply ends without a name.',
			why: 'People would rather answer a person than a logo.',
			try: 'Sign with your first name, if you want to and can.',
		},
	},
	source: {
		url: 'https://varberg.se/medarbetare/handboksocialamedier/lagarochriktlinjer/riktlinjerdethargallerforkontonivarbergskommunsregiisocialamedier.4.2864878c1573805160746ebc.html',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{
					text: 'Hej! Butiken har öppet till åtta i kväll och i morgon från nio, välkommen in när det passar.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'När har ni öppet?',
				},
				{
					text: 'Kursen i simning har tre nivåer och nya tider släpps i slutet av månaden, säger badhuset.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'När har ni öppet?',
				},
			],
			none: [
				{
					text: 'Hej! Butiken har öppet till åtta i kväll och i morgon från nio, välkommen in när det passar. /Ida',
					surface: 'reply',
					voice: 'organisation',
					parent: 'När har ni öppet?',
				},
				'Tack, kul att höra!',
			],
		},
		en: {
			tip: [
				{
					text: 'Hi! The shop is open until eight tonight and from nine tomorrow, come in when it suits you.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'When are you open?',
				},
				{
					text: 'The swimming course has three levels and new times are out at the end of the month, says the pool.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'When are you open?',
				},
			],
			none: [
				{
					text: 'Hi! The shop is open until eight tonight and from nine tomorrow, come in when it suits you. /Ida',
					surface: 'reply',
					voice: 'organisation',
					parent: 'When are you open?',
				},
				'Thanks, good to hear!',
			],
		},
	},
} satisfies Rule;
