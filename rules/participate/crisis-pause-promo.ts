import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Reklam under en kris', en: 'Promotion during a crisis'},
	points: [5, 6],
	level: 'mark',
	start: 'on',
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{fact: 'crisis'},
			{
				any: [
					{
						phrase: {
							sv: [
								'rabatt',
								{term: 'erbjudande(t|n|na)?', exact: true},
								{term: '(firar|fira|firade)', exact: true},
								'tävling',
								{term: 'fest(en)?', exact: true},
								{term: 'rea(n)?', exact: true},
								{term: '(köp|boka) (nu|din|i dag|här)', exact: true},
								'kampanj',
								{term: 'kul', exact: true},
								{term: 'fredagsmys', exact: true},
							],
							en: [
								{term: 'discount(s)?', exact: true},
								{term: '(special |our )offer(s)?', exact: true},
								{term: '(celebrate|celebrating|celebration)', exact: true},
								{term: 'giveaway(s)?', exact: true},
								{term: 'party', exact: true},
								{term: '(on )?sale', exact: true},
								{term: '(buy|book) (now|your|today|here)', exact: true},
								{term: 'campaign', exact: true},
								{term: 'fun', exact: true},
								{term: 'half price', exact: true},
							],
						},
					},
					{pattern: {sv: ['\\d+ ?% rabatt', '🎉|🥳|😂'], en: ['\\d+ ?% off', '🎉|🥳|😂']}},
				],
			},
		],
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” går ut medan en kris pågår.',
			why: 'Glada nyheter kan svida när folk är oroliga.',
			try: 'Spara det några dagar. Hjälp som behövs nu är välkommen direkt.',
		},
		en: {
			saw: 'This would go out during a crisis: “{words}”.',
			why: 'Cheerful news can sting when people are worried.',
			try: 'Save it a few days. Help that’s needed now is welcome.',
		},
	},
	source: {
		url: 'https://blog.zoho.com/social/crisis-101-how-brands-can-use-pause-resume-to-handle-curveballs.html',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Fredag! 20 % rabatt på allt i butiken 🎉', facts: {crisis: true}},
				{text: 'I dag firar vi fem år i Lingonby.', facts: {crisis: true}},
			],
			none: [
				{text: 'Butiken är öppen i natt för alla som behöver värma sig. Kaffe finns.', facts: {crisis: true}},
				'Fredag! 20 % rabatt på allt i butiken.',
			],
		},
		en: {
			tip: [
				{text: 'Friday! 20% off everything in store 🎉', facts: {crisis: true}},
				{text: 'Today we are celebrating five years in Lingonby.', facts: {crisis: true}},
			],
			none: [
				{text: 'The shop stays open tonight for anyone who needs to get warm. There is coffee.', facts: {crisis: true}},
				'Friday! 20% off everything in store.',
			],
		},
	},
} satisfies Rule;
