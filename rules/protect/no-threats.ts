import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Hot', en: 'Threats'},
	serves: ['heat-at-person'],
	points: [5],
	level: 'pause',
	start: 'on',
	speaksOnLawfulSpeech: true,
	protected: true,
	when: {
		signal: 'threat',
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
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” kan läsas som ett hot.',
			why: 'Den som läser kan bli rädd på riktigt. Hot kan vara brott även på nätet.',
			try: 'Skriv vad som hände och vad du vill ska hända nu. Vid fara: ring 112.',
		},
		en: {
			saw: 'This can read as a threat: “{words}”.',
			why: 'Whoever reads it may be truly afraid. In Sweden it can be a crime.',
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
