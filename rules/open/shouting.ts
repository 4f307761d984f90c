import type {Rule} from '../../engine/rule.ts';

export default {
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
	say: {
		sv: {
			saw: 'Texten har höjt rösten, med versaler eller flera utropstecken.',
			why: 'Versaler läses som ett rop, och en del skärmläsare bokstaverar dem.',
			try: 'Pröva gemener, eller ett utropstecken i taget. Orden bär längre än man tror.',
		},
		en: {
			saw: 'The text raises its voice, with capitals or several exclamation marks.',
			why: 'Capitals read as a shout, and some screen readers spell them out letter by letter.',
			try: 'Try lower case, or one exclamation mark at a time. Words carry further than people think.',
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
