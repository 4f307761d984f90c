import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'En tid att räkna med', en: 'A time to count on'},
	points: [5, 2],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['reply', 'comment']},
	when: {
		any: [
			{signal: 'timed-promise'},
			{
				all: [
					{
						phrase: {
							sv: [
								{term: '(jag|vi) (återkommer|skriver|ringer|svarar|skickar|kollar|uppdaterar|mejlar)', exact: true},
								{term: '(återkommer|skriver|ringer|svarar) (jag|vi)', exact: true},
								{term: 'hör av (oss|mig)', exact: true},
								{term: 'nästa besked', exact: true},
							],
							en: [
								{term: "(i|we)('ll| will) (write|call|reply|send|check|update|get back|be back|post)", exact: true},
								{term: 'next update', exact: true},
							],
						},
					},
					{
						phrase: {
							sv: [
								{term: 'senast (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|i morgon|klockan|kl)', exact: true},
								{term: 'före (lunch|fredag|helgen|klockan|kl)', exact: true},
								{term: 'i (kväll|eftermiddag|morgon)', exact: true},
								{term: 'på (måndag|tisdag|onsdag|torsdag|fredag)', exact: true},
							],
							en: [
								{term: 'by (monday|tuesday|wednesday|thursday|friday|noon|tomorrow|tonight)', exact: true},
								{term: 'before (noon|lunch|friday|the weekend)', exact: true},
								{term: '(tonight|tomorrow|this afternoon)', exact: true},
								{term: 'on (monday|tuesday|wednesday|thursday|friday)', exact: true},
							],
						},
					},
				],
				within: 'sentence',
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” ger en tid att räkna med.',
			why: 'Den som väntar kan göra annat så länge.',
			try: 'Håll tiden, och kom tillbaka även om det inte finns något nytt.',
		},
		en: {
			saw: 'You give a time to count on: “{words}”.',
			why: 'Now they can get on with their day.',
			try: 'Keep it, and come back then even with nothing new.',
		},
	},
	source: {
		url: 'https://startribune.com/the-psychology-of-waiting/272036311',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Jag ringer rektorn och skriver här senast onsdag.', surface: 'reply'},
				{text: 'Jag återkommer före lunch med ett svar.', surface: 'reply'},
			],
			none: [
				{text: 'Jag återkommer så snart jag kan.', surface: 'reply'},
				{text: 'Tåget kom före lunch.', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{text: "I'll call the headmaster and write here by Wednesday.", surface: 'reply'},
				{text: 'I will get back before noon with an answer.', surface: 'reply'},
			],
			none: [
				{text: "I'll get back as soon as I can.", surface: 'reply'},
				{text: 'The train came before noon.', surface: 'reply'},
			],
		},
	},
} satisfies Rule;
