import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Många uppmaningar', en: 'Several asks at once'},
	points: [9],
	level: 'hint',
	start: 'off',
	on: {
		platforms: ['linkedin', 'facebook', 'instagram', 'x', 'threads', 'bluesky', 'mastodon', 'reddit', 'other'],
		surfaces: ['post'],
	},
	when: {
		count: {
			of: {
				phrase: {
					sv: [
						{term: 'anmäl dig', exact: true},
						{term: 'köp (din|nu|här|den)', exact: true},
						{term: 'följ (oss|mig)', exact: true},
						{term: 'dela (med|gärna|inlägget|det här|vidare)', exact: true},
						{term: '(kommentera|skriv i kommentarerna)', exact: true},
						{term: 'ladda ner', exact: true},
						{term: 'läs mer', exact: true},
						{term: 'prenumerera', exact: true},
						{term: 'besök (oss|vår|min)', exact: true},
						{term: 'tipsa (oss|mig|en)', exact: true},
						{term: 'boka (din|nu|en)', exact: true},
					],
					en: [
						{term: 'sign up', exact: true},
						{term: 'buy (your|now|it|here)', exact: true},
						{term: 'follow (us|me)', exact: true},
						{term: 'share (this|with|it)', exact: true},
						{term: '(comment below|leave a comment)', exact: true},
						{term: 'download', exact: true},
						{term: 'read more', exact: true},
						{term: 'subscribe', exact: true},
						{term: 'visit (us|our|my)', exact: true},
						{term: 'tell (us|me)', exact: true},
						{term: 'book (your|now|a)', exact: true},
					],
				},
			},
			distinct: true,
			atLeast: {else: 3, x: 2, bluesky: 2},
		},
	},
	say: {
		sv: {
			saw: 'Läsaren får flera saker att göra: ”{words}”.',
			why: 'Det blir svårt att välja.',
			try: 'Behåll det du helst vill att läsaren gör.',
		},
		en: {
			saw: 'You ask people to do several things: “{words}”.',
			why: 'That makes it hard to choose.',
			try: 'Keep the one you’d most like them to do.',
		},
	},
	source: {
		url: 'https://amecorg.com/2020/07/barcelona-principles-3-0-why-outcome-focused-planning-is-essential-not-optional/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Läs mer på sidan, följ oss, anmäl dig till frukosten och dela med en vän!',
				'Ladda ner guiden, prenumerera på brevet och besök oss i Lingonby.',
			],
			none: [
				'Anmäl dig till frukosten på torsdag kl. 8, det finns plats för tjugo.',
				'Läs mer i guiden, som går att ladda ner.',
			],
		},
		en: {
			tip: [
				'Read more on the page, follow us, sign up for breakfast and share with a friend!',
				'Download the guide, subscribe to the letter and visit us in Lingonby.',
			],
			none: [
				'Sign up for breakfast on Thursday at 8, there is room for twenty.',
				'Read more in the guide, which you can download.',
			],
		},
	},
} satisfies Rule;
