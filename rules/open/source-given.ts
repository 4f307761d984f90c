import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Källan är med', en: 'Source included'},
	serves: ['source-given'],
	points: [4, 2],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'comment', 'share']},
	when: {
		any: [
			{
				pattern: {
					sv: ['(?:\\A|[\\n.!?*] ?)(?:källa|källor) ?: ?[^\\n]{4,60}'],
					en: [
						'(?:\\A|[\\n.!?*] ?)(?:source|sources) ?: ?[^\\n]{4,60}',
						'\\bbased on the [^\\n.]{3,30} (?:card|report|paper|study|survey|data)\\b',
					],
				},
				unless: {signal: ['insult', 'heat', 'threat', 'sarcasm', 'blame'], within: 'sentence'},
			},
			{
				within: 'sentence',
				all: [
					{
						phrase: {
							sv: [
								{
									term: '(hela|läs|lyssna på|se) {0,2} (inslaget|artikeln|rapporten|intervjun|avsnittet|studien|undersökningen|domen|beslutet)',
									exact: true,
								},
							],
							en: [
								{
									term: '(full|whole|original) (episode|article|report|study|interview|paper|conversation|ruling)',
									exact: true,
								},
							],
						},
					},
					{entity: 'url'},
				],
			},
			{
				all: [
					{
						not: {
							absent: {
								phrase: {
									sv: [
										{term: 'enligt', exact: true, notAfter: ['(mig|dig|oss|honom|henne|dem|er|planen|uppgift)']},
										{term: '(källa|källor|källan)', exact: true, after: [':', 'är', 'finns']},
										{term: 'siffrorna (kommer från|är från|är hämtade)', exact: true},
										{
											term: '(ny|nya|en|denna|den här) (studie|studien|undersökning|undersökningen|rapport|rapporten|mätning)',
											exact: true,
										},
									],
									en: [
										{term: 'according to', exact: true, notAfter: ['(me|you|us|him|her|them|plan)']},
										{term: '(source|sources)', exact: true, after: [':', 'is here', 'are here', 'below']},
										{term: '(data|figures|numbers|statistics) (is |are )?from', exact: true},
										{term: '(a|this|new|the new|latest|recent) (study|survey|report)', exact: true},
									],
								},
							},
						},
					},
					{entity: 'url'},
					{
						absent: {
							any: [
								{signal: ['insult', 'heat', 'threat', 'sarcasm', 'blame']},
								{
									pattern: {
										sv: [
											'\\benligt [a-zåäö0-9-]+\\.(?:se|com|org|nu|example)\\b',
											'\\b(?:finns|har|ser) (?:ingen|inget|inte någon) (?:källa|belägg)',
											'\\brt @',
											'\\b(?:lol|haha)[a-z]*',
										],
										en: ['\\bno (?:source|news|mention)\\b', '\\brt @', '\\b(?:lol|lmao|haha)[a-z]*', 'your source'],
									},
								},
							],
						},
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'Källan är med: ”{words}”.',
			why: 'Läsaren kan se efter själv.',
			try: 'Behåll länken, och säg gärna vad du själv fastnade för.',
		},
		en: {
			saw: 'You give your source: “{words}”.',
			why: 'Readers can check for themselves.',
			try: 'Keep the link, and say what caught your eye.',
		},
	},
	source: {url: 'http://mediabuzz.com.sg/legislation-jan-feb-10/ibm-social-computing-guidelines', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Enligt kommunens mätning är 3 av 4 trappor för mörka: https://lingonby.example/ljus',
				'Ny rapport: 40 procent läser i sängen. https://lingonby.example/natt',
			],
			none: [
				'Enligt mig är kaffet för svagt.',
				'Läs mer: https://lingonby.example/ljus',
				'Har du provat att spara källan till mallen i samma mapp? https://lingonby.example/mall',
				'Haha, enligt kommunen bor det en älg i trapphuset. https://lingonby.example/ljus',
			],
		},
		en: {
			tip: [
				'According to the council, 3 of 4 stairs are too dark: https://lingonby.example/light',
				'A new report says 40 percent read in bed. https://lingonby.example/night',
			],
			none: [
				'According to me the coffee is too weak.',
				'Read more: https://lingonby.example/light',
				'I reported the dark lamp, what a photo! https://lingonby.example/light',
				'Have you tried to keep the source next to the template? https://lingonby.example/template',
				'What is your source for the dark stairs? Nothing about it on lingonby.example or the radio.',
				'They want to study shy lamps now, lol. https://lingonby.example/light',
			],
		},
	},
} satisfies Rule;
