import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Bjuder in till bråk', en: 'Rage bait'},
	serves: ['drama-hook'],
	points: [10, 4],
	level: 'hint',
	start: 'off',
	on: {platforms: ['threads', 'x', 'facebook', 'linkedin'], surfaces: ['post']},
	when: {
		phrase: {
			sv: [
				'ändra min åsikt',
				'(bara )?(idioter|lata människor|dåliga chefer|amatörer) (tycker|tror|gör|jobbar)',
				'om du fortfarande {1,6} är du',
				'det finns två sorters (människor|chefer|säljare|kollegor)',
				'sorry (inte|not) sorry',
				'folk (orkar|vill) inte jobba',
				'borde skämmas',
				'jag säger det ingen vågar säga',
				'obekväm sanning',
				{term: '(provocerad|kränkt)', exact: true, after: ['?']},
			],
			en: [
				'change my mind',
				'(only )?(losers|idiots|lazy people|bad managers|amateurs) (think|believe|do|work)',
				"if you still {1,6} (you're|you are) (a|the|part)",
				'there are two (kinds|types) of people',
				'sorry not sorry',
				'nobody wants to work',
				{term: 'i said what i said', exact: true},
				{term: 'fight me', exact: true},
				{term: 'triggered', exact: true, after: ['?']},
				{term: 'cry about it', exact: true},
				'unpopular opinion',
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” bjuder in till strid.',
			why: 'Den som tycker annorlunda får slåss eller gå.',
			try: 'Tänk på en klok person som tycker tvärtom, och skriv så att hen vill svara.',
		},
		en: {
			saw: 'This reads like picking a fight: “{words}”.',
			why: 'People who disagree can only fight or leave.',
			try: 'Think of someone wise who disagrees, and write so they’d want to reply.',
		},
	},
	source: {
		url: 'https://standard.co.uk/news/tech/meta-threads-engagement-bait-problem-fix-adam-mosseri-instagram-b1186570.html',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Om du fortfarande skriver med penna är du hopplös. Ändra min åsikt.',
				'Hemmajobb är bättre. Sorry not sorry.',
			],
			none: [
				'Jag skriver hellre för hand än på skärm. Vad får dig att välja tangentbordet?',
				'Min chef fick mig att ändra åsikt om möten.',
				'Jag tycker att mötena är för långa, och så här gör jag.',
			],
		},
		en: {
			tip: ['Only bad managers believe in meetings. Change my mind.', 'Working from home is better. Sorry not sorry.'],
			none: [
				'I would rather write by hand than on a screen. What makes you pick the keyboard?',
				'My manager made me change my view on meetings.',
				'I think meetings run too long, and this is what I do about it.',
			],
		},
	},
} satisfies Rule;
