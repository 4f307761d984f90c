import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5],
	level: 'pause',
	start: 'on',
	when: {
		any: [
			{
				phrase: {
					sv: [
						{
							term: 'jag (ska|kommer att|kommer) (döda|slå ihjäl|hitta|krossa|skjuta) (dig|er|honom|henne)',
							exact: true,
						},
						{term: '(jag|vi) (kommer|åker) hem till (dig|er)', exact: true},
						{term: 'vi vet var (du|ni) (bor|jobbar)', exact: true},
						{term: 'jag vet var (du|ni) (bor|jobbar)', exact: true},
						{term: 'passa (dig|er)', exact: true, after: ['jävligt', 'noga', ',', '!', '.']},
						{term: '(du|ni) ska (få ångra|få betala|dö)', exact: true},
						{term: '(jag|vi) lägger ut (din|ditt|dina|er|ert) (adress|nummer|telefonnummer|bilder)', exact: true},
						{term: '(du|ni|hon|han|de) borde (dö|skjutas|hängas|avrättas)', exact: true},
						{term: 'hoppas (att )?(du|ni) dör', exact: true},
						{term: '(någon|nån) borde (slå ihjäl|skjuta|döda) (dig|er|honom|henne)', exact: true},
						{term: '(du|ni) ska få (stryk|på käften)', exact: true},
					],
					en: [
						{
							term: "(i will|i'll|i'm going to|gonna|ima) (kill|hurt|shoot|stab|murder) (you|him|her|them)",
							exact: true,
						},
						{term: "(i will|i'll|we will|we'll) (come to your|find you)", exact: true},
						{term: '(we|i) know where you (live|work)', exact: true},
						{term: 'watch your back', exact: true},
						{term: "(you'll|you will) (pay|regret) (for )?this", exact: true},
						{term: '(you|he|she|they) should (die|be shot|be hanged|be killed)', exact: true},
						{
							term: "(i'll|i will|we'll|we will) (post|leak|publish) your (address|photos|pictures|number)",
							exact: true,
						},
						{term: '(hope|i hope) you die', exact: true},
						{term: 'sleep with one eye open', exact: true},
						{term: 'i know your address', exact: true},
					],
				},
			},
			{
				signal: 'threat',
				unless: {
					phrase: {
						sv: [
							{term: 'passa (dig|er) för', exact: true},
							{term: '(boule|match|matchen|lag|laget|finalen|spelet|kortspel)', exact: true},
						],
						en: [{term: '(boules|game|match|team|final|chess|fifa)', exact: true}],
					},
				},
			},
		],
		unless: {
			pattern: {
				sv: [
					'\\b(?:haha|hehe|lol)[a-z]*',
					'🤣|😂',
					'\\b(?:vi|han|hon|de) (?:hade|var)\\b[^.?!]*\\b(?:du|man) (?:ska|kommer att|kommer) (?:få )?(?:ångra|sota|lida)',
				],
				en: [
					'\\b(?:lol|lmao|haha|hehe)[a-z]*',
					'🤣|😂',
					"\\b(?:we|he|she|they) (?:had|was|were)\\b[^.?!]*\\byou(?:'ll| will| are going to) (?:regret|pay|suffer|be sorry)",
				],
			},
			within: 'sentence',
		},
	},
	say: {
		sv: {
			saw: '”{words}” kan läsas som ett hot.',
			why: 'Den som läser kan bli rädd på riktigt. Hot kan vara brott på nätet precis som annars.',
			try: 'Skriv vad som hände och vad du vill ska hända nu. Vid fara: ring 112.',
		},
		en: {
			saw: '“{words}” can be read as a threat.',
			why: 'The one who reads it may be truly afraid. In Sweden threats can be a crime online just as offline.',
			try: 'Write what happened and what you want to happen now. In danger, call 112.',
		},
	},
	source: {
		url: 'https://polisen.se/lagar-och-regler/lagar-och-fakta-om-brott/it-relaterade-brott/nathat/',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: ['Jag vet var du jobbar, så sov gott.', 'Du ska få ångra det här, jag lägger ut din adress.'],
			none: [
				'Det där skrämmer mig. Jag vill inte ha fler samtal från dig.',
				'Lampan ska passa dig som läser i sängen.',
				'På lördag ska vi slå er i boule!',
				'Hon var receptens väktare på jobbet, glöm saltet och du ska få ångra dig till fredag.',
				'Hahaha, du ska få ångra att du bjöd in mig till karaoken!',
			],
		},
		en: {
			tip: ['Sleep with one eye open, I know where you work.', "You will regret this, I'll post your address."],
			none: [
				'That scares me. I want no more calls from you.',
				'The lamp suits you who read in bed.',
				'On Saturday we will beat you at boules!',
				'She was the keeper of the recipe at work, forget the salt and you will regret it until Friday.',
				"I'm going to kill you for that cake photo, I am so hungry now lol",
			],
		},
	},
} satisfies Rule;
