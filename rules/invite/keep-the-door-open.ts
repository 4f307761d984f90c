import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Stänger samtalet', en: 'Closing the conversation'},
	points: [7, 5],
	level: 'hint',
	start: 'off',
	when: {
		phrase: {
			sv: [
				{term: 'punkt slut', exact: true},
				{term: 'diskussionen är (avslutad|över|stängd)', exact: true},
				'slutdiskuterat',
				{term: 'så är det bara', exact: true},
				{term: '(det är )?inget att diskutera', exact: true},
				{term: 'ingen diskussion', exact: true},
				{term: 'mitt sista ord', exact: true},
				{term: 'tänker inte diskutera', exact: true},
				{term: 'end of story', exact: true},
				{term: '(det är )?bara att acceptera', exact: true},
				{term: 'inte öppet för diskussion', exact: true},
			],
			en: [
				{term: 'end of (story|discussion)', exact: true},
				{term: 'not up for (debate|discussion)', exact: true},
				{term: 'case closed', exact: true},
				{term: "(i won't|i will not|we won't|we will not) discuss", exact: true},
				{term: 'nothing (left )?to discuss', exact: true},
				{term: 'take it or leave it', exact: true},
				{term: '(my|our) (last|final) word', exact: true},
				{term: 'deal with it', exact: true, after: ['.', '!']},
			],
		},
		unless: {any: [{parent: ['heat', 'provocation']}, {signal: ['insult', 'threat'], within: 'parent'}]},
	},
	say: {
		sv: {
			saw: '”{words}” stänger samtalet.',
			why: 'Den som hade en fråga kvar går tyst därifrån.',
			try: 'Säg var du står och lämna dörren på glänt: så ser det ut i dag, vad saknas?',
		},
		en: {
			saw: 'This closes the conversation: “{words}”.',
			why: 'Anyone with one more question leaves quietly.',
			try: 'Say where you stand, and leave the door ajar: here’s how it looks today, what’s missing?',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Stängt på söndagar även i fortsättningen. Ingen diskussion.',
				'Så är det bara, det är inget att diskutera.',
			],
			none: [
				'Söndagar är stängt i vår, för personalen räcker till sex dagar. Vilken dag behövs mest?',
				'I morgon diskuterar klassen ljuset i korridoren.',
				{
					text: 'Diskussionen är avslutad, hot hör inte hemma här.',
					surface: 'reply',
					parent: 'Din jävla idiot, håll käften!',
				},
			],
		},
		en: {
			tip: ['Closed on Sundays, as before. Case closed.', 'This is not up for debate.'],
			none: [
				'Sundays are closed this spring since staff can cover six days. Which day matters most to you?',
				'At the end of the story the lamp lights up.',
				{
					text: 'There is nothing left to discuss, threats have no place here.',
					surface: 'reply',
					parent: 'You fucking idiot, shut up!',
				},
			],
		},
	},
} satisfies Rule;
