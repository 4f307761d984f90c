import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Hur man kommer dit', en: 'How to visit'},
	points: [8, 3],
	level: 'hint',
	start: 'off',
	on: {
		platforms: ['facebook', 'instagram', 'linkedin', 'threads'],
		surfaces: ['post'],
		voice: ['organisation', 'at-work'],
	},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 25}},
			{
				phrase: {
					sv: [
						{
							term: '(butik|butiken|verkstad|verkstaden|fabriken|utställningen|provbänken|museum|museet|kafé|kaféet|showroom|ateljé|ateljén)',
							exact: true,
							notBefore: ['(bästa|sämsta|bra|dålig|bättre|sämre|annan|min)'],
						},
					],
					en: [
						{
							term: '(our|my|the) (shop|store|workshop|factory|exhibition|test bench|café|cafe|museum|showroom|studio)',
							exact: true,
						},
					],
				},
			},
			{
				absent: {
					any: [
						{entity: ['time', 'address', 'url']},
						{signal: ['invitation', 'negation', 'heat']},
						{
							phrase: {
								sv: [
									{term: 'kom (förbi|gärna|och)', exact: true},
									'öppettid',
									{term: '(öppet|öppnar)', exact: true},
									'adress',
									'besök',
									'visning',
									'välkom*',
									'stängt för besök',
								],
								en: [
									'drop by',
									'opening hours',
									{term: 'open (on|from|until|to)', exact: true},
									'visit*',
									'tour*',
									'welcome',
									'address',
									'closed to visitors',
								],
							},
						},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” är en plats, men vägen dit syns inte.',
			why: 'Den nyfikne vill gärna se med egna ögon.',
			try: 'Skriv när man kan komma förbi, eller visa en bild inifrån.',
		},
		en: {
			saw: 'You mention “{words}”, but not how to visit.',
			why: 'Curious people like to see for themselves.',
			try: 'Say when they can drop by, or show the inside.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Ateljén har flyttat in i gamla mejeriet. Nu står vävstolen under takfönstret, garnet hänger i färgordning och katten har redan valt sin korg. Det tog tre helger och många kannor te.',
				'Butiken har fått en hel vägg med lagade lampor. Där hänger allt från köksampeln som någon hittade på vinden till en läslampa som överlevt tre flyttar och två hundar.',
			],
			none: [
				'Ateljén har flyttat in i gamla mejeriet. Nu står vävstolen under takfönstret, garnet hänger i färgordning och katten har valt sin korg. Kom förbi en onsdag, då är det öppet för den som vill prova.',
				'Verkstaden är målad.',
				'I går lagade jag en lampa hemma vid köksbordet. Det tog hela kvällen, och när jag till slut satte i kontakten hände ingenting alls förrän jag kom på att proppen hade gått.',
			],
		},
		en: {
			tip: [
				'The studio has moved into the old dairy. The loom stands under the skylight, the yarn hangs in order of colour and the cat has picked a basket. It took three weekends and many pots of tea.',
				'The shop has a whole wall of mended lamps now. There is everything from a kitchen pendant found in an attic to a reading lamp that lived through three moves and two dogs.',
			],
			none: [
				'The studio has moved into the old dairy. The loom stands under the skylight, the yarn hangs in order of colour and the cat has picked a basket. Drop by on a Wednesday if you want to try.',
				'The workshop is painted.',
				'Yesterday I mended a lamp at home by the kitchen table. It took all evening, and when I plugged it in at last nothing happened until I found that the fuse had gone.',
			],
		},
	},
} satisfies Rule;
