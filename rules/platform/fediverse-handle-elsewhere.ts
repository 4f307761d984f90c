import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Mastodonnamn på andra nätverk', en: 'Mastodon handles elsewhere'},
	serves: ['leftovers'],
	points: [1],
	level: 'hint',
	start: 'off',
	pillar: 'participate',
	on: {platforms: ['linkedin', 'x', 'facebook', 'instagram', 'threads', 'reddit', 'youtube']},
	when: {pattern: {sv: ['@[a-z0-9_]+@[a-z0-9.-]+\\.[a-z]{2,}'], en: ['@[a-z0-9_]+@[a-z0-9.-]+\\.[a-z]{2,}']}},
	say: {
		sv: {
			saw: '”{words}” är ett namn från Mastodon.',
			why: 'Här blir det ingen länk, och personen får inget veta.',
			try: 'Skriv namnet som det står här, eller länka till profilen.',
		},
		en: {
			saw: 'A name from Mastodon: “{words}”.',
			why: 'It won’t link here, and they won’t be told.',
			try: 'Use the name they have here, or link to their profile.',
		},
	},
	source: {url: 'https://docs.joinmastodon.org/user/posting/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{platform: 'linkedin', text: 'Tack @stina@lingonby.example för mätningen.'},
				{platform: 'x', text: 'Läs vad @ali@lingonby.example skriver om trappor.'},
			],
			none: [
				{platform: 'linkedin', text: 'Tack @stina för mätningen.'},
				{platform: 'x', text: 'Mejla stina@lingonby.example om du vill veta mer.'},
			],
		},
		en: {
			tip: [
				{platform: 'linkedin', text: 'Thanks @stina@lingonby.example for the numbers.'},
				{platform: 'x', text: 'Read what @ali@lingonby.example writes about stairs.'},
			],
			none: [
				{platform: 'linkedin', text: 'Thanks @stina for the numbers.'},
				{platform: 'x', text: 'Mail stina@lingonby.example if you want to know more.'},
			],
		},
	},
} satisfies Rule;
