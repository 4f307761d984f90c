import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ja- eller nejfråga', en: 'Yes-or-no question'},
	serves: ['generic-question'],
	points: [10, 7],
	level: 'hint',
	start: 'off',
	on: {platforms: ['facebook', 'instagram', 'linkedin', 'threads'], surfaces: ['post']},
	when: {
		all: [
			{
				all: [
					{signal: 'closed-question'},
					{
						not: {
							not: {
								pattern: {sv: ['\\?(?:[^\\pL\\pN]|#[\\pL\\pN]+)*\\z'], en: ['\\?(?:[^\\pL\\pN]|#[\\pL\\pN]+)*\\z']},
							},
						},
					},
				],
				within: 'sentence',
			},
			{measure: {of: 'question-marks', atLeast: 1, atMost: 1}},
			{measure: {of: 'sentences', atLeast: 2}},
		],
		unless: {
			phrase: {
				sv: [
					{term: 'kan du (komma|hjälpa)', exact: true},
					{term: '(vill|kan) du (vara|följa) med', exact: true},
					{term: '(känner|vet) du någon', exact: true},
					{term: '(skulle|kan|vill|kunde) (du|ni|någon)', exact: true},
					{term: '(hade|kunde|borde|får|gäller|räknas)', exact: true},
				],
				en: [
					{term: 'can you (come|help|make)', exact: true},
					{term: '(will|would|do) you (want to |like to )?(join|come)', exact: true},
					{term: 'do you know (anyone|someone)', exact: true},
					{term: '(could|would|can|will) (you|anyone|someone|somebody)', exact: true},
					{term: "(does|did|should|shouldn't) (it|that|this|they|he|she|we)", exact: true},
				],
			},
		},
	},
	say: {
		sv: {
			saw: 'Texten slutar med en ja- eller nejfråga.',
			why: 'Då får du veta hur många, men inte hur de tänker.',
			try: 'Börja frågan med hur, vad eller vilken.',
		},
		en: {
			saw: 'It ends with a yes-or-no question.',
			why: 'You’ll learn how many, but not what they think.',
			try: 'Start the question with how, what or which.',
		},
	},
	source: {
		url: 'https://research.rug.nl/en/publications/popularity-of-brand-posts-on-brand-fan-pages-an-investigation-of-',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Matsalen har fått varmare ljus. Är det bättre så?',
				'Nya lampor i hallen sedan i måndags. Har du märkt någon skillnad?',
			],
			none: [
				'Matsalen har fått runda bord. Var sitter du helst?',
				'Lunch på torsdag i Lingonby. Kan du komma?',
				'Är det här bättre? Så undrade barnen. Sedan provade de själva.',
				'Tre lampor blev över. Skulle du kunna ta hand om en?',
			],
		},
		en: {
			tip: [
				'The canteen has warmer light now. Is it better this way?',
				'New lamps in the hall since Monday. Have you noticed a difference?',
			],
			none: [
				'The canteen has round tables now. Where do you like to sit?',
				'Lunch on Thursday in Lingonby. Can you come?',
				'Is this better? So the children wondered. Then they tried it themselves.',
			],
		},
	},
} satisfies Rule;
