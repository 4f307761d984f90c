import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Fetstil av specialtecken', en: 'Styled letters'},
	serves: ['styled-unicode'],
	points: [1, 3],
	level: 'mark',
	start: 'on',
	speaksOnLawfulSpeech: true,
	when: {measure: {of: 'styled-letters', atLeast: 3}},
	fix: 'plain-letters',
	say: {
		sv: {
			saw: 'Några bokstäver är specialtecken som liknar fetstil eller kursiv.',
			why: 'En del skärmläsare hoppar över dem, och sökningen hittar dem inte.',
			try: 'Byt till vanliga bokstäver.',
		},
		en: {
			saw: 'Some letters are special characters that only look bold or italic.',
			why: 'Some screen readers skip them, and search can’t find them.',
			try: 'Switch to plain letters.',
		},
	},
	source: {
		url: 'https://adrianroselli.com/2025/03/dont-use-fake-bold-or-italic-in-social-media.html',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['𝗩𝗶𝗸𝘁𝗶𝗴𝘁: anmäl dig i dag', 'Öppet hus i 𝐿𝑖𝑛𝑔𝑜𝑛𝑏𝑦 på lördag'],
			none: ['Viktigt: anmäl dig i dag', 'Vektorn 𝐯 pekar norrut i formeln.'],
		},
		en: {
			tip: ['𝗜𝗺𝗽𝗼𝗿𝘁𝗮𝗻𝘁: sign up today', 'Open house in 𝐿𝑖𝑛𝑔𝑜𝑛𝑏𝑦 on Saturday'],
			none: ['Important: sign up today', 'The vector 𝐯 points north in the formula.'],
		},
	},
} satisfies Rule;
