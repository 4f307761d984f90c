import type {Rule} from '../../engine/rule.ts';

export default {
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
			why: 'Den som inte talar det jobbspråket kan känna att inlägget är till för andra.',
			try: 'Pröva svenska ord för två av dem. Hur skulle du säga det hemma?',
		},
		en: {
			saw: '“{words}” are in English in a Swedish text.',
			why: 'Readers without that office language may feel that the post is meant for others.',
			try: 'Try Swedish words for two of them. How would you say it at home?',
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
