import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Sträng inledning', en: 'Stern opening'},
	points: [5, 7],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['reply']},
	when: {
		pattern: {
			sv: [
				'^\\s*(vänligen|var god och|var så god och) [a-zåäö]+',
				'^\\s*(du|ni) (måste|bör|ska)\\b',
				'^\\s*varför (har|skrev|ringde|gjorde|läste) (du|ni)\\b',
			],
			en: [
				'^\\s*please (do not|don.t|read|refer|see|check|note|contact|visit)\\b',
				'^\\s*you (must|should|have to|need to|can.t|didn.t|cannot)\\b',
				'^\\s*why (did|didn.t|have|do) you\\b',
			],
		},
	},
	say: {
		sv: {
			saw: 'Svaret börjar med ”{words}”.',
			why: 'En uppmaning som första ord låter strängare i text än i tal.',
			try: 'Börja med hej och namnet, och be om saken sedan.',
		},
		en: {
			saw: 'The reply opens with “{words}”.',
			why: 'Requests that open with “please” or “you” can sound curt in writing.',
			try: 'Start with hello and their name, then ask.',
		},
	},
	source: {url: 'https://arxiv.org/abs/1306.6078', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Vänligen läs informationen på sidan.', surface: 'reply'},
				{text: 'Du måste starta om den först.', surface: 'reply'},
			],
			none: [
				{text: 'Hej Omar! Bra fråga. Starta om den först, så brukar det gå.', surface: 'reply'},
				{text: 'Du har rätt, det står fel.', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{text: 'Please read the terms on the page.', surface: 'reply'},
				{text: 'You must restart it first.', surface: 'reply'},
			],
			none: [
				{text: 'Hi Omar! Good question. Try a restart first, it usually helps.', surface: 'reply'},
				{text: 'You are right, it says the wrong thing.', surface: 'reply'},
			],
		},
	},
} satisfies Rule;
