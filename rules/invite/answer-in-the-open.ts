import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Svar bara i DM', en: 'Answers only by DM'},
	serves: ['dm-before-answer'],
	points: [7, 10],
	level: 'hint',
	start: 'off',
	on: {platforms: ['facebook', 'instagram', 'threads', 'linkedin'], surfaces: ['post', 'comment', 'reply']},
	when: {
		phrase: {
			sv: [
				{term: '(dm|pm|meddelande) (för|om) (pris|info|mer|mått|detaljer)', exact: true},
				{term: 'dm:a (mig|oss)?( )?för', exact: true},
				{term: 'pris (i|via|på) (dm|pm)', exact: true},
				{term: '(skicka|skriv) (ett )?(pm|dm) för', exact: true},
				{term: '(mer info|svar|detaljer|priset) i (dm|pm)', exact: true},
			],
			en: [
				{term: '(dm|pm|inbox|message) (me|us )?for (the )?(price|prices|info|details|more|rates|sizes)', exact: true},
				{term: '(dm|pm|inbox|message) (me|us) for', exact: true},
				{term: 'price (in|via|by) (dm|pm)', exact: true},
				{term: '(details|price|answer) in (dm|dms|pm)', exact: true},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” flyttar svaret till ett privat meddelande.',
			why: 'Fler i tråden undrar samma sak.',
			try: 'Svara här om svaret gäller alla, och ta det personliga privat.',
		},
		en: {
			saw: 'This moves the answer into private messages: “{words}”.',
			why: 'Others in the thread wonder the same thing.',
			try: 'Answer here if it’s for everyone. Keep the personal part private.',
		},
	},
	source: {
		url: 'https://intranat.helsingborg.se/kommunikation/kommunikationskanaler/sociala-medier/facebook/vad-publicerar-vi-pa-facebook/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Hej! Skicka ett pm för pris.', 'Lampan är kvar, pris via DM.'],
			none: [
				'Den stora väger två kilo och kostar 600. Var ska den stå?',
				'Inboxen är full av fina bilder, tack alla.',
				'Priset står på lappen vid kassan.',
			],
		},
		en: {
			tip: ['Lovely to hear you like it! Message me for details.', 'The lamp is still here, price in DM.'],
			none: [
				'The big one weighs two kilos and costs 60. Where will it stand?',
				'My inbox is full of lovely pictures, thank you.',
				'The price is on the note by the till.',
			],
		},
	},
} satisfies Rule;
