import type {Rule} from '../../engine/rule.ts';

export default {
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
						'butik',
						'verkstad',
						'fabrik',
						'utställning',
						'provbänk',
						'museum',
						'museet',
						'kafé',
						'showroom',
						'ateljé',
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
						{signal: 'invitation'},
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
			why: 'Den som blir nyfiken vill se med egna ögon. Ett besök stannar längre i minnet än ett inlägg.',
			try: 'Skriv när det går att komma förbi, eller visa platsen med en bild inifrån.',
		},
		en: {
			saw: '“{words}” is a place, but the way there is not in sight.',
			why: 'Curious readers like to see for themselves. A visit stays with them longer than a post.',
			try: 'Say when people can drop by, or show it with a picture from the inside.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-22'},
	examples: {
		sv: {
			tip: [
				'I verkstaden finns en ny provbänk för lampor från sextiotalet. Den har tre lådor, eget uttag och ett gammalt skåp från en nedlagd skola, och den används varje dag när något behöver lagas.',
				'Butiken har fått en hel vägg med lagade lampor. Där hänger allt från köksampeln som någon hittade på vinden till en läslampa som överlevt tre flyttar och två hundar.',
			],
			none: [
				'I verkstaden finns en ny provbänk för lampor från sextiotalet. Den har tre lådor och ett gammalt skåp från en nedlagd skola. Ta med din trasiga lampa och kom förbi på torsdagar mellan 16 och 18.',
				'Verkstaden är målad.',
				'I går lagade jag en lampa hemma vid köksbordet. Det tog hela kvällen, och när jag till slut satte i kontakten hände ingenting alls förrän jag kom på att proppen hade gått.',
			],
		},
		en: {
			tip: [
				'In the workshop there is a new test bench for lamps from the sixties. It has three bays, its own socket and an old cabinet from a closed school, and it is used every day when something needs mending.',
				'The shop has a whole wall of mended lamps now. There is everything from a kitchen pendant found in an attic to a reading lamp that lived through three moves and two dogs.',
			],
			none: [
				'In the workshop there is a new test bench for lamps from the sixties. It has three bays and an old cabinet from a closed school. Bring your broken lamp and drop by on Thursdays between 4 and 6.',
				'The workshop is painted.',
				'Yesterday I mended a lamp at home by the kitchen table. It took all evening, and when I plugged it in at last nothing happened until I found that the fuse had gone.',
			],
		},
	},
} satisfies Rule;
