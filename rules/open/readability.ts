import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Tungläst', en: 'Hard to read'},
	serves: ['officialese', 'wall-of-text'],
	points: [6, 1],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post', 'comment', 'reply', 'share'], voice: ['at-work', 'organisation']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: {reply: 45, comment: 45, else: 25}}},
			{measure: {of: 'sentences', atLeast: 2}},
			{
				any: [
					{
						all: [{measure: {of: 'mean-sentence', atLeast: 15}}, {measure: {of: 'heavy-words', atLeast: 16}}],
					},
					{
						all: [{measure: {of: 'mean-sentence', atLeast: 18}}, {measure: {of: 'heavy-words', atLeast: 7}}],
					},
					{
						all: [{measure: {of: 'mean-sentence', atLeast: 9}}, {measure: {of: 'heavy-words', atLeast: 40}}],
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'Orden är långa, och meningarna bär mycket.',
			why: 'Fler läser klart när meningarna är korta.',
			try: 'Byt ett långt ord mot ett kort, eller dela den längsta meningen.',
		},
		en: {
			saw: 'The words are long, and the sentences carry a lot.',
			why: 'More people finish short sentences.',
			try: 'Swap one long word for a short one, or split the longest sentence.',
		},
	},
	source: {url: 'https://sprakkonsulterna.se/nar-ar-det-bra-att-anvanda-lix/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{
					platform: 'facebook',
					text: 'Implementeringen av verksamhetsövergripande belysningslösningar förutsätter kontinuerlig samverkan mellan fastighetsförvaltningen, upphandlingsavdelningen och leverantörsorganisationen. Därigenom säkerställs kostnadseffektiva installationer, förutsägbara underhållsintervall och dokumenterade energibesparingar i samtliga fastighetsbestånd inom kommunkoncernen. Ansvarsfördelningen regleras genomgående i gemensamma förvaltningsövergripande rutindokument.',
				},
				{
					platform: 'linkedin',
					text: 'Upprättandet av handlingsplaner för tillgänglighetsanpassning av kommunens utomhusmiljöer förutsätter inventeringar genomförda av sakkunniga konsulter. Sammanställningen möjliggör prioriteringar av investeringsbehov utifrån användarperspektiv, driftskostnader och miljökonsekvenser under kommande budgetperioder i samtliga förvaltningar.',
				},
			],
			none: [
				'Nya lampor i ett hus är lagarbete. Den som sköter huset, den som köper in och den som skruvar behöver prata med varandra. Då blir det billigare, och ingen står på stege i onödan.',
				'Implementeringen är klar. Bra.',
			],
		},
		en: {
			tip: [
				{
					platform: 'facebook',
					text: 'Implementation of enterprise-wide illumination solutions necessitates continuous collaboration between property management, procurement departments and supplier organisations. Consequently, cost-effective installations, predictable maintenance intervals and documented consumption reductions become achievable throughout comprehensive property portfolios.',
				},
				{
					platform: 'linkedin',
					text: 'Establishing accessibility improvement programmes throughout municipal outdoor environments presupposes comprehensive inventories undertaken by independent specialists. Subsequent consolidation facilitates prioritisation between investment requirements, operational expenditure and environmental consequences throughout forthcoming budget periods.',
				},
			],
			none: [
				'New lamps in a house are team work. The person who runs the house, the one who buys and the one on the ladder need to talk. When they do, it gets cheaper and no one has to climb twice.',
				'Implementation completed. Good.',
			],
		},
	},
} satisfies Rule;
