import type {Rule} from '../../engine/rule.ts';

export default {
	points: [1, 3],
	level: 'mark',
	start: 'on',
	when: {measure: {of: 'styled-letters', atLeast: 3}},
	say: {
		sv: {
			saw: 'Några bokstäver här är specialtecken som liknar fetstil eller kursiv.',
			why: 'Somliga skärmläsare läser tecken för tecken eller hoppar över ordet, och sökningen hittar det inte.',
			try: 'Byt till vanliga bokstäver, så når texten även den som lyssnar.',
		},
		en: {
			saw: 'Some letters here are special characters that only look bold or italic.',
			why: 'Some screen readers name each character or skip the word, and search does not find it.',
			try: 'Switch to plain letters, and the text also reaches those who listen.',
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
