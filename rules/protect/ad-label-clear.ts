import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Otydlig reklammärkning', en: 'Unclear ad label'},
	serves: ['hidden-interest'],
	points: [4],
	level: 'mark',
	start: 'off',
	advertising: true,
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{
				any: [
					{
						phrase: {
							sv: [{term: 'i (betalt )?samarbete med', exact: true, after: ['@']}],
							en: [{term: 'in (paid )?collaboration with', exact: true, after: ['@']}],
						},
					},
					{
						pattern: {
							sv: ['#(?:samarbete|collab|spon|sp|partner)\\b'],
							en: ['#(?:collab|collaboration|spon|sp|partner|ambassador|samarbete)\\b'],
						},
					},
				],
			},
			{
				absent: {
					pattern: {
						sv: [
							'^[^\\pL#]*(?:reklam|annons|ad|advertisement)\\b',
							'#(?:reklam|annons|ad|advert)\\b',
							'\\b(?:reklam|annons) för ',
						],
						en: [
							'^[^\\pL#]*(?:reklam|annons|ad|advert|advertisement)\\b',
							'#(?:reklam|annons|ad|advert|advertisement)\\b',
							'\\bad for ',
							'paid partnership',
							'sponsored (?:post|by)',
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” säger inte om någon har betalat.',
			why: 'Svenska domstolar har funnit att ”samarbete” inte räcker, och USA:s FTC detsamma om #sp och #collab.',
			try: 'Skriv ”Reklam för” och namnet först.',
		},
		en: {
			saw: 'This leaves open whether anyone paid: “{words}”.',
			why: 'Swedish courts found “samarbete” isn’t enough, and the US FTC says the same of #sp and #collab.',
			try: 'Put “Ad for” and the name first.',
		},
	},
	source: {
		url: 'https://www.jpinfonet.se/kunskap/nyheter4/kissie-domen-ett-avgorande-prejudikat-for-branschen/',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				'En månad med ny läslampa, i samarbete med @pahittlampan',
				'Ny lampa i hallen, kolla hur den lyser. #samarbete',
			],
			none: [
				'Annons: @pahittlampan har betalat för att jag ska prova i en månad. #samarbete',
				'Ett samarbete mellan tre skolor gav ljusare korridorer.',
				'Jag söker en partner att dansa med. Tack för i går!',
			],
		},
		en: {
			tip: [
				'Lovely lamp in the hall, see how it shines. #collab #spon',
				'Such a fine lamp! In collaboration with @pahittlampan',
			],
			none: [
				'Advertisement: @pahittlampan paid me to try this one for a month. #collab',
				'A collaboration between three schools gave brighter corridors.',
				'I am looking for a partner to dance with.',
			],
		},
	},
} satisfies Rule;
