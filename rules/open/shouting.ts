import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Versaler och utropstecken', en: 'Capitals and exclamation marks'},
	serves: ['shouting'],
	points: [4, 1],
	level: 'hint',
	start: 'off',
	when: {
		any: [
			{measure: {of: 'capital-run', atLeast: 3}},
			{measure: {of: 'exclamation-run', atLeast: 3}},
			{measure: {of: 'exclamations', atLeast: 5}},
		],
		unless: {pattern: {sv: ['\\bha(?:ha)+|[😍💜❤😂🥰🎉💕]'], en: ['\\bha(?:ha)+|[😍💜❤😂🥰🎉💕]']}},
	},
	fix: 'calm',
	say: {
		sv: {
			saw: 'Texten höjer rösten, med versaler eller många utropstecken.',
			why: 'Versaler läses som rop, och en del skärmläsare bokstaverar dem.',
			try: 'Ta gemener, eller ett utropstecken i taget.',
		},
		en: {
			saw: 'The text raises its voice, with capitals or lots of exclamation marks.',
			why: 'Capitals read as shouting, and some screen readers spell them out.',
			try: 'Use lower case, or one exclamation mark at a time.',
		},
	},
	source: {
		url: 'http://www.santeesd.net/Page/12327',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['SISTA CHANSEN ATT ANMÄLA DIG', 'Välkommen till Lingonby!!! Nu börjar det.'],
			none: ['I morgon klockan tolv stänger anmälan. Fyra stolar kvar!', 'ÄNTLIGEN! Nu är hissen lagad.'],
		},
		en: {
			tip: ['LAST CHANCE TO SIGN UP', 'Welcome to Lingonby!!! It starts now.'],
			none: ['Sign-up closes tomorrow at noon. Four chairs left!', 'FINALLY! The lift works again.'],
		},
	},
} satisfies Rule;
