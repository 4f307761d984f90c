import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Länk i bio', en: 'Link in bio'},
	serves: ['link-without-words'],
	points: [1],
	level: 'hint',
	start: 'off',
	pillar: 'participate',
	on: {platforms: ['linkedin', 'facebook', 'reddit', 'youtube', 'mastodon']},
	when: {
		phrase: {
			sv: ['länk* i bio', 'länk* i bion', 'se hela på insta*'],
			en: ['link (is )?in (my |our |the )?bio', 'full (video|post) on insta*'],
		},
	},
	say: {
		sv: {
			saw: '”{words}” är skrivet för Instagram.',
			why: 'Här går det att lägga länken direkt.',
			try: 'Klistra in den i texten och säg vart den leder.',
		},
		en: {
			saw: 'This was written for Instagram: “{words}”.',
			why: 'Here, links work right in the text.',
			try: 'Paste it in and say where it goes.',
		},
	},
	source: {url: 'https://docs.joinmastodon.org/user/posting/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{platform: 'linkedin', text: 'Trapphuset är klart. Länk i bio!'},
				{platform: 'facebook', text: 'Hela filmen finns, länken i bion.'},
			],
			none: [
				{platform: 'linkedin', text: 'Trapphuset är klart: https://lingonby.example/ljus'},
				{platform: 'facebook', text: 'Jag såg en film på bio i går.'},
			],
		},
		en: {
			tip: [
				{platform: 'linkedin', text: 'The stairs are done. Link in bio!'},
				{platform: 'facebook', text: 'The whole film is out, link in my bio.'},
			],
			none: [
				{platform: 'linkedin', text: 'The stairs are done: https://lingonby.example/light'},
				{platform: 'facebook', text: 'I updated my bio yesterday.'},
			],
		},
	},
} satisfies Rule;
