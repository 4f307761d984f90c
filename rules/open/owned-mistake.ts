import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4, 5, 2],
	level: 'hint',
	start: 'on',
	strength: true,
	when: {
		phrase: {
			sv: [
				'(jag|vi) hade fel',
				'mitt (fel|misstag)',
				'vårt (fel|misstag)',
				'(jag|vi) (missade|räknade fel|skrev fel|tänkte fel|glömde)',
				'förlåt att (jag|vi)',
				'(jag|vi) gjorde (ett )?fel',
			],
			en: [
				'i was wrong',
				'we were wrong',
				'my (mistake|fault|bad)',
				'our (mistake|fault)',
				'(i|we) got (it|this|that) wrong',
				'(i|we) made a mistake',
				'(i|we) (miscounted|misread|overlooked|messed up)',
				'sorry that (i|we)',
			],
		},
		unless: {
			within: 'sentence',
			phrase: {
				sv: ['inte (mitt|vårt)', 'om (jag|vi) hade', 'knappast (mitt|vårt)'],
				en: ['not (my|our)', 'if (i|we) (was|were)', "(wasn't|isn't) (my|our)"],
			},
		},
	},
	say: {
		sv: {
			saw: 'Ett misstag får en ägare: ”{words}”.',
			why: 'Den som säger det själv blir trodd nästa gång också.',
			try: 'Behåll det så rakt som det står. Säg gärna vad som händer nu.',
		},
		en: {
			saw: 'A mistake gets an owner: “{words}”.',
			why: 'People who say it themselves are believed the next time too.',
			try: 'Keep it as plain as it is. Say what happens now, if you can.',
		},
	},
	source: {url: 'http://mediabuzz.com.sg/legislation-jan-feb-10/ibm-social-computing-guidelines', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Jag hade fel om rörelsevakten, och det kostade två mörka nätter.',
				'Vi räknade fel på stolarna till mötet i Lingonby.',
			],
			none: [
				'Felet sitter i kabeln.',
				'Det var inte mitt fel att bussen var sen.',
				'Du hade rätt om tiden, och mötet blev bra.',
			],
		},
		en: {
			tip: [
				'I was wrong about the sensor, and it cost two dark nights.',
				'We got it wrong with the chairs for the Lingonby meeting.',
			],
			none: [
				'The fault is in the cable.',
				'It was not my fault that the bus was late.',
				'You were right about the time, and the meeting went well.',
			],
		},
	},
} satisfies Rule;
