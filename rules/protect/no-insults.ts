import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Personangrepp', en: 'Insults'},
	serves: ['heat-at-person'],
	points: [5, 4],
	level: 'pause',
	start: 'on',
	when: {
		signal: 'personal-attack',
		unless: {
			pattern: {sv: ['🤣|😂|😍|❤|\\bhaha'], en: ['🤣|😂|😍|❤|\\bhaha']},
		},
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” träffar personen, inte saken.',
			why: 'Då är det orden hen svarar på.',
			try: 'Skriv vad som hände och vad du vill att personen ska göra.',
		},
		en: {
			saw: 'This goes for the person, not the problem: “{words}”.',
			why: 'That’s what they’ll reply to.',
			try: 'Write what happened and what you’d like them to do.',
		},
	},
	source: {
		url: 'https://www.yourcareeverywhere.com/research-mental-or-behavioral-health/anxiety-disorders/don_t-send-that-angry-email--text--im--or-comment.html',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Ni är så korkade allihop!', 'Håll käften, din jävla idiot.'],
			none: [
				'Det där gjorde mig förbannad. Läs mejlet en gång till och ring mig.',
				'Jag är en idiot som glömde nycklarna igen.',
				'Ni är så snälla allihop!',
			],
		},
		en: {
			tip: ['You are so pathetic, all of you!', 'Shut up, you absolute moron.'],
			none: [
				'That made me furious. Read the mail once more and call me.',
				'I am an idiot who forgot the keys again.',
				'You are so kind, all of you!',
				'You pay for everything you bitch about, the lamps too.',
				'The alarm beeps to get me to shut up and leave the kitchen.',
				'Why are you trash talking my lamp? It lights the whole stairwell.',
				'A screen in bed makes you stupid the day after, if you ask my pillow.',
			],
		},
	},
} satisfies Rule;
