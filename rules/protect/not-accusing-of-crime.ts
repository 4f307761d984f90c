import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Anklagelser om brott', en: 'Accusations of crime'},
	serves: ['heat-at-person'],
	points: [5, 4],
	level: 'mark',
	start: 'off',
	when: {
		phrase: {
			sv: [
				{term: '(är|var) (en )?(bedragare|tjuv|tjuvar|brottsling|brottslingar|pedofil|skurk|skurkar)', exact: true},
				{
					term: '(lurar|stjäl från|förskingrar|misshandlar|bedrar) (folk|kunder|kunderna|pengar|anställda|personal|gamla)',
					exact: true,
				},
				{term: 'borde sitta (inne|i fängelse)', exact: true},
				{term: 'olaglig verksamhet', exact: true},
				'skattebrott',
				{term: '(är|var) (helt )?(korrupt|korrupta)', exact: true},
				{term: 'fuskar med (moms|skatt|skatten|lönerna|bidrag|bidragen)', exact: true},
			],
			en: [
				{
					term: '(is|are|was|were) (a |an )?(fraud|frauds|crook|crooks|thief|thieves|criminal|criminals|paedophile|pedophile)',
					exact: true,
				},
				{term: '(scams|steals from|embezzles|launders|assaults) (people|customers|money|staff)', exact: true},
				{term: 'should be (in jail|locked up|in prison)', exact: true},
				{term: 'illegal (business|operation)', exact: true},
				{term: '(is|are) (totally |completely )?corrupt', exact: true},
				{term: 'cheats (customers|people)', exact: true},
			],
		},
		unless: {
			any: [
				{entity: 'url'},
				{
					phrase: {
						sv: [
							'dömd',
							'åtalad',
							{term: 'enligt (domen|polisen|åklagaren)', exact: true},
							'polisanmäld',
							'tingsrätten',
						],
						en: [
							{term: '(convicted|charged|sentenced)', exact: true},
							{term: 'according to (the )?(verdict|court|police)', exact: true},
						],
					},
				},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” är tunga ord om någon annan.',
			why: 'I Sverige kan ett utpekande vara förtal även när det är sant.',
			try: 'Berätta vad som hände, när och hur det slutade, utan att peka ut.',
		},
		en: {
			saw: 'Heavy words about someone else: “{words}”.',
			why: 'In Sweden, pointing someone out can be defamation even when it’s true.',
			try: 'Tell what happened, when and how it ended, without saying who.',
		},
	},
	source: {
		url: 'https://lawline.se/answers/gar-det-att-anmala-att-en-person-blivit-namngiven-som-misstankt-for-aggkastning-i-en-facebookgrupp',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: ['Mäklaren på hörnet lurar folk, sanna mina ord.', 'Ägaren är en bedragare.'],
			none: [
				'Nyckeln skulle lämnas i juni, men jag fick den i augusti och betalade hyra på två ställen.',
				'Chefen är en riktig bokslukare.',
				'Han är dömd för bedrägeri, enligt domen.',
			],
		},
		en: {
			tip: ['The estate agent on the corner scams people, mark my words.', 'The owner is a crook.'],
			none: [
				'The key was due in June, but I got it in August and paid rent in two places.',
				'My boss is a real bookworm.',
				'He was convicted of fraud, according to the court.',
			],
		},
	},
} satisfies Rule;
