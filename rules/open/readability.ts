import type {Rule} from '../../engine/rule.ts';

export default {
	points: [6, 1],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'reply', 'share']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 30}},
			{measure: {of: 'sentences', atLeast: 2}},
			{not: {measure: {of: 'exclamation-run', atLeast: 3}}},
			{
				any: [
					{
						all: [
							{
								not: {
									absent: {
										phrase: {
											sv: [
												{term: 'och', exact: true},
												{term: 'att', exact: true},
												{term: 'som', exact: true},
												{term: 'är', exact: true},
												{term: 'av', exact: true},
											],
										},
									},
								},
							},
							{measure: {of: 'lix', atLeast: {else: 46, linkedin: 51, reddit: 51, youtube: 51}}},
						],
					},
					{
						all: [
							{
								not: {
									absent: {
										phrase: {
											en: [
												{term: 'the', exact: true},
												{term: 'and', exact: true},
												{term: 'of', exact: true},
												{term: 'to', exact: true},
												{term: 'in', exact: true},
												{term: 'between', exact: true},
												{term: 'throughout', exact: true},
											],
										},
									},
								},
							},
							{measure: {of: 'lix', atLeast: {else: 56, linkedin: 61, reddit: 61, youtube: 61}}},
						],
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'Orden är långa, och varje mening bär mycket.',
			why: 'Många läser flödet i farten. Med kortare meningar hinner fler läsa klart, och svara.',
			try: 'Byt ett långt ord mot ett kort, eller dela den längsta meningen på två.',
		},
		en: {
			saw: 'The words are long, and each sentence carries a lot.',
			why: 'People read feeds on their way somewhere. Shorter sentences let more of them finish, and answer.',
			try: 'Swap one long word for a short one, or split the longest sentence in two.',
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
