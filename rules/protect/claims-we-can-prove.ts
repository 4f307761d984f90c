import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Påståenden som behöver belägg', en: 'Claims that need proof'},
	serves: ['claim-without-source'],
	points: [4],
	level: 'mark',
	start: 'off',
	on: {surfaces: ['post', 'share', 'title', 'comment'], voice: ['organisation']},
	when: {
		phrase: {
			sv: [
				'marknadsledande',
				'branschledande',
				{term: 'ledande (på marknaden|i norden|i sverige)', exact: true},
				{term: 'bäst (i test|på marknaden|i sverige|i stan|i branschen)', exact: true},
				{term: 'bästa (produkten|valet|servicen|priset)', exact: true},
				{
					term: 'sveriges (bästa|största|billigaste|ledande|mest (prisvärda|sålda|köpta|omtyckta|valda|lästa|uppskattade))',
					exact: true,
				},
				{term: 'billigast (i|på)', exact: true},
				{
					term: 'marknadens (bästa|billigaste|mest (prisvärda|sålda|köpta|omtyckta|valda|lästa|uppskattade))',
					exact: true,
				},
				{term: 'världens (bästa|första)', exact: true},
				{term: '(nummer ett|nr 1) (på|i)', exact: true},
				{term: '(oslagbart|oslagbara|oslagbar) (pris|priser|kvalitet|service)', exact: true},
				{term: 'garanterat (lägst|billigast)', exact: true},
				{term: 'överlägset bäst', exact: true},
			],
			en: [
				'market-leading',
				'market leader',
				'industry-leading',
				{term: 'leading (provider|company|supplier) (in|of)', exact: true},
				{term: 'best in (test|class|the country|town)', exact: true},
				{term: 'the best (product|choice|service|price)', exact: true},
				{term: "sweden's (best|largest|cheapest|most (popular|loved|chosen|sold|trusted|read))", exact: true},
				{term: "the world's (best|first|largest)", exact: true},
				{term: 'the cheapest (in|on)', exact: true},
				{term: 'number one (in|on|for)', exact: true},
				{term: 'unbeatable (price|prices|quality|service|offer)', exact: true},
				{term: 'guaranteed (lowest|cheapest)', exact: true},
			],
		},
		unless: {
			any: [
				{entity: 'url'},
				{
					phrase: {
						sv: [{term: '(enligt|bli|blir|mål|målet|vision|visionen)', exact: true}, 'mormor', 'pappa', 'mamma'],
						en: [{term: '(according to|become|becoming|mission|goal|vision)', exact: true}, 'grandma', 'mum', 'dad'],
					},
				},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” är ett påstående som någon kan vilja se bevis för.',
			why: 'I Sverige är det den som påstår som ska kunna visa det.',
			try: 'Länka till belägget, eller skriv det du säkert vet: vilket test, när och mot hur många.',
		},
		en: {
			saw: 'People can ask you to prove this: “{words}”.',
			why: 'In Sweden, proof is up to whoever makes the claim.',
			try: 'Link to the proof, or write what you know for sure: which test, when, against how many.',
		},
	},
	source: {
		url: 'https://lagen.nu/dom/md/2009:18',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: ['Påhittlampan är marknadsledande på trapphus.', 'Här hittar du marknadens bästa lampor.'],
			none: [
				'Tre av fyra kunder kom tillbaka förra året. Den fjärde ringde jag, och hon hade flyttat.',
				'Världens bästa mormor fyllde nittio i går.',
				'Det bästa med lampan är sladden.',
				'Målet är att bli marknadsledande på trapphus, och dit är det långt.',
			],
		},
		en: {
			tip: ['Påhittlampan is the market leader in stairwells.', 'Here you find the best price on lamps.'],
			none: [
				'Three in four customers came back last year. I called the fourth, and she had moved.',
				"The world's best grandma turned ninety yesterday.",
				'The best thing about the lamp is the cord.',
				'The mission is to be a market leader in stairwells, and it is a long way off.',
			],
		},
	},
} satisfies Rule;
