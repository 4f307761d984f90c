import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Första besked i en kris', en: 'First statement in a crisis'},
	serves: ['no-next-step'],
	points: [5],
	level: 'hint',
	start: 'on',
	coach: 'covered',
	on: {surfaces: ['post', 'reply']},
	when: {
		all: [
			{fact: 'crisis'},
			{measure: {of: 'words', atLeast: 5}},
			{
				phrase: {
					sv: [
						{term: 'situationen', exact: true},
						{term: 'händelsen', exact: true},
						{term: 'det inträffade', exact: true},
						{term: 'det som (hänt|har hänt|hände|händer)', exact: true},
						{term: 'störning(en|ar)?', exact: true},
						{term: 'avbrott(et)?', exact: true},
						{term: 'felet', exact: true},
						{term: 'incidenten', exact: true},
						{term: 'olyckan', exact: true},
						{term: '(strömmen|vattnet|nätet|sidan)', exact: true},
					],
					en: [
						{term: 'situation', exact: true},
						{term: 'incident', exact: true},
						{term: 'what (happened|has happened|is happening)', exact: true},
						{term: 'outage', exact: true},
						{term: 'disruption', exact: true},
						{term: 'accident', exact: true},
						{term: 'issue', exact: true},
						{term: '(power|water|network|site) is', exact: true},
					],
				},
			},
			{
				not: {
					min: {
						count: 3,
						of: [
							{
								phrase: {
									sv: [
										{term: '(vi|jag) vet (att|nu|följande)', exact: true},
										{term: 'är (borta|nere|stängd|stängt|trasig)', exact: true},
										{term: 'sedan', exact: true},
										{term: 'hände', exact: true},
									],
									en: [
										{term: '(we|i) know (that|so far|this)', exact: true},
										{term: 'is (out|down|closed|broken)', exact: true},
										{term: 'since', exact: true},
										{term: 'happened', exact: true},
									],
								},
							},
							{
								phrase: {
									sv: [
										{term: 'vet (ännu )?inte', exact: true},
										{term: 'inte (än|ännu|klart)', exact: true},
										{term: 'ännu inte', exact: true},
										{term: 'oklart', exact: true},
									],
									en: [
										{term: "(don't|do not) (yet )?know", exact: true},
										{term: 'not (yet|known|clear)', exact: true},
										{term: 'unclear', exact: true},
										{term: 'yet', exact: true},
									],
								},
							},
							{
								phrase: {
									sv: [
										{term: 'på väg', exact: true},
										{
											term: '(vi|jag) (gör|arbetar|jobbar|har stängt|stänger|letar|kontrollerar|undersöker)',
											exact: true,
										},
										{term: 'du kan', exact: true},
										{term: 'ni kan', exact: true},
										{term: '(avstängd|avstängt|evakuerat)', exact: true},
										{term: 'ring', exact: true},
									],
									en: [
										{term: 'on (the|their|its) way', exact: true},
										{term: '(we|i) (are|have) (doing|closed|checking|looking|working|sent|turned)', exact: true},
										{term: 'you can', exact: true},
										{term: '(shut|turned) off', exact: true},
										{term: 'is off', exact: true},
										{term: 'call', exact: true},
									],
								},
							},
							{
								any: [
									{signal: 'timed-promise'},
									{
										phrase: {
											sv: [
												{term: 'nästa (besked|uppdatering)', exact: true},
												{term: 'uppdaterar', exact: true},
												{term: '(återkommer|skriver) (här|igen|kl)', exact: true},
											],
											en: [
												{term: 'next update', exact: true},
												{term: '(update|post|write) (here|again|at)', exact: true},
											],
										},
									},
								],
							},
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Du nämner läget, ”{words}”, men minst en av fyra delar saknas.',
			why: 'Det lugnar att veta när nästa besked kommer.',
			try: 'Fyra rader räcker: känt, inte känt, görs nu, nästa besked kl. …',
		},
		en: {
			saw: 'You mention the situation, “{words}”, but one of four parts is missing.',
			why: 'It helps to know when the next update comes.',
			try: 'Four lines will do: known, not known, being done, next update at …',
		},
	},
	source: {url: 'https://www.cdc.gov/cerc/media/pdfs/CERC_Introduction.pdf', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Vi är medvetna om situationen och beklagar.', facts: {crisis: true}},
				{text: 'Strömmen är borta i hela huset just nu.', facts: {crisis: true}},
			],
			none: [
				{
					text: 'Strömmen är borta i hela huset. Vi vet inte än varför. Elektriker är på väg. Nästa besked kl. 15 här.',
					facts: {crisis: true},
				},
				'Vi är medvetna om situationen och beklagar.',
			],
		},
		en: {
			tip: [
				{text: 'We are aware of the situation and regret it.', facts: {crisis: true}},
				{text: 'The power is out in the whole building right now.', facts: {crisis: true}},
			],
			none: [
				{
					text: 'The power is out in the whole building. We do not know why yet. An electrician is on the way. Next update at 3 pm here.',
					facts: {crisis: true},
				},
				'We are aware of the situation and regret it.',
			],
		},
	},
} satisfies Rule;
