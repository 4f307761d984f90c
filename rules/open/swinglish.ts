import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Svengelska', en: 'English mixed into Swedish'},
	serves: ['empty-words'],
	points: [4],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'comment', 'share']},
	when: {
		count: {
			of: {
				phrase: {
					sv: [
						'insights',
						'mindset',
						'alignment',
						'alignad*',
						'deep dive*',
						'purpose',
						'impact',
						'value proposition',
						'onboarda*',
						'commitment',
						'roadmap*',
						'takeaway*',
						'deliverable*',
						'stakeholder*',
						'leverage*',
						'best practice*',
						'feedbacka*',
						'ownership',
						'empower*',
						'learning*',
						'bandwidth',
						'performa*',
						'outreach',
						'buy-in',
						'touchpoint*',
						'end-to-end',
						'scope',
						'challenge*',
						'excited',
						'thrilled',
						'journey',
						'time to market',
					],
				},
			},
			distinct: true,
			atLeast: 3,
		},
	},
	say: {
		sv: {
			saw: 'Engelska mitt i svenskan: ”{words}”.',
			why: 'Den som inte talar det jobbspråket kan känna sig utanför.',
			try: 'Byt två av dem mot svenska. Hur skulle du säga det hemma?',
		},
		en: {
			saw: 'English words in a Swedish text: “{words}”.',
			why: 'Readers without that office language may feel left out.',
			try: 'Swap two of them for Swedish. How would you say it at home?',
		},
	},
	source: {url: 'https://spraktidningen.se/artiklar/engelskan-hot-eller-influens/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Dagens deep dive gav fina learnings om mindset hos alla som var med.',
				'Nu har teamet alignment om purpose och tydlig ownership för varje del.',
			],
			none: [
				'I dag pratade jag med Petra om hur man tänker när något går fel. Jag lärde mig att fråga tidigare.',
				'Jag tog en takeaway på vägen hem, och den fick bra feedback.',
			],
		},
	},
} satisfies Rule;
