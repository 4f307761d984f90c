import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Står för sitt misstag', en: 'Owning a mistake'},
	serves: ['owned-mistake'],
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
			saw: 'Du står för ett misstag: ”{words}”.',
			why: 'Då blir du trodd nästa gång också.',
			try: 'Behåll det så rakt. Säg gärna vad som händer nu.',
		},
		en: {
			saw: 'You own up to a mistake: “{words}”.',
			why: 'People will believe you next time too.',
			try: 'Keep it this plain. Say what happens now, if you can.',
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
