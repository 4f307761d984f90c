import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Insiderinformation', en: 'Inside information'},
	points: [5],
	level: 'pause',
	start: 'on',
	when: {
		all: [
			{fact: 'listed'},
			{
				phrase: {
					sv: [
						'kvartalet',
						'kvartalsrapport',
						'delårsrapport',
						'omsättning',
						'rörelseresultat',
						{term: '(resultatet|vinsten)', exact: true},
						'vinstvarning',
						'storordern',
						{term: 'order värd', exact: true},
						'förvärv',
						{term: 'bud på', exact: true},
						{term: 'avtal värt', exact: true},
						'fusion',
						'uppköp',
						{term: '(största|nya|nytt) (avtal|avtalet|affär|affären|kontrakt)', exact: true},
						{term: '(signat|tecknat|skrivit) {0,3} (avtal|kontrakt)', exact: true},
						{term: '(q1|q2|q3|q4)', exact: true},
					],
					en: [
						'quarterly',
						'this quarter',
						'revenue',
						'profit*',
						{term: 'our results', exact: true},
						{term: '(order|contract|deal) worth', exact: true},
						'acquisition*',
						'merger*',
						'takeover*',
						{term: '(closed|signed|won) {0,3} (deal|contract|order)', exact: true},
						{term: '(biggest|largest) (deal|contract|order)', exact: true},
						{term: '(acquire|acquiring)', exact: true},
						{term: '(q1|q2|q3|q4)', exact: true},
						'profit warning',
					],
				},
			},
			{
				any: [
					{entity: ['price', 'number']},
					{
						phrase: {
							sv: [
								{term: '(snart|i morgon|imorgon)', exact: true},
								{term: '(stort|något) på gång', exact: true},
								'hemlig',
								{term: '(mer än så|får jag inte säga|kan inte säga mer)', exact: true},
								{term: '(ännu inte|inte än)', exact: true},
							],
							en: [
								'soon',
								'tomorrow',
								{term: '(big news|about to|numbers out|cannot say more)', exact: true},
								'secret',
								{term: 'not yet', exact: true},
								{term: 'coming up', exact: true},
							],
						},
					},
				],
			},
			{
				absent: {
					any: [
						{entity: ['url', 'own-domain']},
						{measure: {of: 'links', atLeast: 1}},
						{
							phrase: {
								sv: ['pressmeddelande', {term: '(rapporten är|har) (ute|publicerad|publicerats|släppt)', exact: true}],
								en: ['press release', {term: '(report|results) (is|are) out', exact: true}],
							},
						},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Siffror eller affärer i ett börsbolag, utan länk till något publicerat.',
			why: 'Att sprida sådant i förväg är förbjudet enligt EU:s lag om marknadsmissbruk.',
			try: 'Finns ett pressmeddelande: länka till det. Annars kan inlägget vänta.',
		},
		en: {
			saw: 'Figures or deals in a listed company, with no link to anything published.',
			why: 'EU market abuse law bars passing that on ahead of time.',
			try: 'If there’s a press release, link to it. If not, the post can wait.',
		},
	},
	source: {
		url: 'https://www.finansinspektionen.se/sv/marknad/emittenter/insiderinformation/?toggle=57899',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				{
					text: 'Vinstvarning i luften, fast det är hemligt än så länge.',
					facts: {company: {listed: true}},
				},
				{text: 'I dag kom en order värd 40 miljoner kronor!', facts: {company: {listed: true}}},
			],
			none: [
				{
					text: 'Delårsrapporten är publicerad. Gladast är jag över sidan 6: pahittlampan.example/q1',
					facts: {company: {listed: true}},
				},
				{text: 'I dag kom en order värd 40 miljoner kronor!', facts: {company: {listed: false}}},
				{text: 'Resultatet av omröstningen: blå lampor vann.', facts: {company: {listed: true}}},
			],
		},
		en: {
			tip: [
				{text: 'An acquisition worth 90 million, official tomorrow.', facts: {company: {listed: true}}},
				{text: 'Our revenue this quarter beats every guess, more soon.', facts: {company: {listed: true}}},
			],
			none: [
				{
					text: 'Our results are out, and page two made my day: pahittlampan.example/report',
					facts: {company: {listed: true}},
				},
				{text: 'A contract worth 40 million came in today!', facts: {company: {listed: false}}},
				{text: 'The merger of two schools gave us one big choir.', facts: {company: {listed: true}}},
			],
		},
	},
} satisfies Rule;
