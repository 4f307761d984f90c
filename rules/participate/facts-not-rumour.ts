import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Rykten i en kris', en: 'Rumours in a crisis'},
	serves: ['claim-without-source'],
	points: [5, 4],
	level: 'hint',
	start: 'off',
	coach: 'outweighs',
	when: {
		all: [
			{fact: 'crisis'},
			{
				phrase: {
					sv: [
						{term: 'ryktet säger', exact: true},
						{term: 'det går rykten', exact: true},
						{term: 'enligt (rykten|uppgift|uppgifter)', exact: true},
						{term: '(jag har|har|vi har) hört att', exact: true},
						{term: 'obekräftat', exact: true},
						{term: 'påstås (ha|vara)', exact: true},
						{term: 'tydligen', exact: true},
						{term: 'någon sa att', exact: true},
						{term: 'troligen', exact: true},
						{term: 'det sägs (att)?', exact: true},
						{term: 'hör av flera', exact: true},
						{term: 'sägs (ha|vara)', exact: true},
					],
					en: [
						{term: '(rumor|rumour) has it', exact: true},
						{term: 'there are (rumors|rumours)', exact: true},
						{term: "(i've|i have|we have|we've) heard (that|there)", exact: true},
						{term: 'unconfirmed', exact: true},
						{term: 'allegedly', exact: true},
						{term: 'apparently', exact: true},
						{term: 'word is', exact: true},
						{term: 'someone said', exact: true},
						{term: 'people are saying', exact: true},
						{term: 'probably', exact: true},
						{term: 'reportedly', exact: true},
						{term: 'it is said', exact: true},
						{term: 'hearing that', exact: true},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” säger att det inte är säkert än.',
			why: 'Gissningar sprids fort i en kris och är svåra att ta tillbaka.',
			try: 'Skriv det du vet och varifrån. Säg rakt ut vad som inte är känt.',
		},
		en: {
			saw: 'You say it isn’t certain yet: “{words}”.',
			why: 'In a crisis, guesses travel fast and are hard to take back.',
			try: 'Write what you know and who from. Say plainly what isn’t known.',
		},
	},
	source: {url: 'https://www.cdc.gov/cerc/media/pdfs/CERC_Introduction.pdf', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Enligt rykten är hela elnätet trasigt.', facts: {crisis: true}},
				{text: 'Tydligen är bron stängd.', facts: {crisis: true}},
			],
			none: [
				{
					text: 'Strömmen är borta i Lingonby sedan 14.05, säger elbolaget. Orsaken är inte känd.',
					facts: {crisis: true},
				},
				'Tydligen är jag bäst på att laga soppa.',
			],
		},
		en: {
			tip: [
				{text: 'Rumour has it the whole grid is broken.', facts: {crisis: true}},
				{text: 'Apparently the bridge is closed.', facts: {crisis: true}},
			],
			none: [
				{
					text: 'The power is out in Lingonby since 14.05, says the grid company. The cause is not known.',
					facts: {crisis: true},
				},
				'Apparently I am the best at making soup.',
			],
		},
	},
} satisfies Rule;
