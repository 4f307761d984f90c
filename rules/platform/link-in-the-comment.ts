import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Länk i kommentaren', en: 'Link in the comments'},
	serves: ['link-without-words'],
	points: [1],
	level: 'hint',
	start: 'on',
	pillar: 'invite',
	on: {platforms: ['linkedin', 'facebook'], surfaces: ['post']},
	when: {
		phrase: {
			sv: [
				'länk (finns )?i (första )?kommentar*',
				'länken (finns |ligger )?i (första )?kommentar*',
				'länk i kommentarsfältet',
				'(länkar|länkat|länkade|lägger länken) {0,6} i (första )?kommentar*',
				'(kolla|se|läs) (in )?(den|det|dem|mer|allt|resten) i (första )?kommentar*',
			],
			en: [
				'link (is )?in (the )?(first )?comment*',
				'(see|check) (the )?(first )?comment* for (the )?link',
				'linked {0,6} in the (first )?comment*',
				'(check|see|find|read|get) (it|them|this|more|the rest) (out )?in the (first )?comment*',
			],
		},
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” skickar läsaren på jakt.',
			why: 'Den som får inlägget delat till sig ser sällan kommentaren.',
			try: 'Lägg länken sist i inlägget och säg vart den leder.',
		},
		en: {
			saw: 'This sends people looking: “{words}”.',
			why: 'Anyone who gets the post shared rarely sees it.',
			try: 'Put the link last in the post and say where it goes.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{platform: 'linkedin', text: 'Hela mätningen finns att läsa. Länk i första kommentaren.'},
				{platform: 'facebook', text: 'Länken ligger i kommentarerna.'},
				{platform: 'linkedin', text: 'Jag har länkat hela mätningen i första kommentaren.'},
			],
			none: [
				{platform: 'linkedin', text: 'Hela mätningen: https://lingonby.example/ljus'},
				{platform: 'facebook', text: 'Skriv gärna din länk till fler exempel, så läser jag.'},
			],
		},
		en: {
			tip: [
				{platform: 'linkedin', text: 'The whole table is out. Link in the first comment.'},
				{platform: 'facebook', text: 'Link in comments.'},
				{platform: 'linkedin', text: 'The lamps are measured. Check them out in the comments.'},
			],
			none: [
				{platform: 'linkedin', text: 'The whole table: https://lingonby.example/light'},
				{platform: 'linkedin', text: 'I read every answer in the comments on the first lamp.'},
				{platform: 'facebook', text: 'Share a link to other examples and I will read it.'},
			],
		},
	},
} satisfies Rule;
