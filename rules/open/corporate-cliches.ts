import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Floskler', en: 'Corporate phrases'},
	serves: ['empty-words', 'no-concrete-detail'],
	points: [4, 6],
	level: 'hint',
	start: 'on',
	when: {
		any: [
			{count: {of: {signal: 'worn-phrase'}, distinct: true, atLeast: 2}},
			{
				all: [
					{count: {of: {signal: 'generic-word'}, distinct: true, atLeast: 3}},
					{count: {of: {signal: 'generic-word'}, per: '100 words', atLeast: 4}},
					{measure: {of: 'carried-sentences-share', atMost: 50}},
				],
			},
			{
				all: [
					{count: {of: {signal: 'generic-word'}, distinct: true, atLeast: 3}},
					{count: {of: {signal: 'generic-word'}, per: '100 words', atLeast: 2}},
					{measure: {of: 'carried-sentences-share', atMost: 34}},
				],
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” kan stå i vilken text som helst.',
			why: 'Sådana ord läser man förbi. Det du såg kan bara du berätta.',
			try: 'Vem var där, och vad sades? Skriv det i stället.',
		},
		en: {
			saw: 'These could be in any text: “{words}”.',
			why: 'They’re so common that readers skim past them. Only you can tell what you saw.',
			try: 'Who was there, and what did they say? Write that instead.',
		},
	},
	source: {url: 'https://spraktidningen.se/kronikor/floskler-for-framatlutad-lasning/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Med spetskompetens och högt i tak tar Påhittlampan belysningen till nästa nivå.',
				'På Lingonby kommun brinner alla för att skapa mervärde åt besökaren.',
				'Det har varit en fantastisk dag full av inspiration och givande samtal. Engagemanget är stort, och tillsammans skapar vi framgång. Kvalitet är drivkraften.',
			],
			none: [
				'Det brinner i en soptunna vid torget i Lingonby, räddningstjänsten är på väg.',
				'I tisdags bytte Hanna 40 lampor på biblioteket. Elräkningen sjunker med en tredjedel.',
				'Det är högt i tak i den nya lokalen, fyra meter minst.',
				'Jag var nervös, men det blev en spännande och unik kväll. 34 personer kom, och Ali sa att han vill göra om det i maj. Vi åt soppa till tio, och sedan spelade Hanna dragspel.',
			],
		},
		en: {
			tip: [
				'A customer-centric team at Madeuplamp takes lighting to the next level.',
				'Cutting-edge lamps and synergies for every office.',
				'What an incredible day of inspiration and meaningful conversations. So much passion in one room, and an amazing community. Exciting times for innovation and growth.',
			],
			none: [
				'Hanna swapped forty lamps at the library on Tuesday, and the power bill is down by a third.',
				'She is passionate about old radios and repairs two a week.',
				'It was an amazing night and a real opportunity to talk. 34 people came, and Ali said he wants to do it again in May. We ate soup until ten, and then Hanna played the accordion.',
			],
		},
	},
} satisfies Rule;
