import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5],
	level: 'pause',
	start: 'on',
	on: {surfaces: ['comment', 'reply']},
	when: {
		min: {
			count: 2,
			of: [
				{
					phrase: {
						sv: [
							'fan',
							'jävla',
							'jävlar',
							'helvete',
							{term: 'skit*', exact: true, notAfter: ['bra', 'snyggt', 'kul']},
							'idiot',
							'patetisk',
							'löjlig',
							'pinsam',
							'korkad',
							{term: '(trött på|less på) (er|dig|ert|ditt)', exact: true},
							{term: 'lägg av', exact: true},
							{term: 'håll käften', exact: true},
							{term: 'sluta nu', exact: true},
						],
						en: [
							'bullshit',
							'crap',
							'idiot',
							'pathetic',
							'ridiculous',
							'stupid',
							'dumb',
							{term: 'wtf', exact: true},
							{term: '(damn|hell|fuck*)', exact: true},
							{term: 'sick of (you|your|this)', exact: true},
							{term: 'give it a rest', exact: true},
							{term: 'shut up', exact: true},
							{term: 'stop it', exact: true},
						],
					},
				},
				{measure: {of: 'capital-run', atLeast: 3}},
				{
					any: [
						{measure: {of: 'exclamation-run', atLeast: 2}},
						{pattern: {sv: ['\\?\\?', '!\\?', '\\?!'], en: ['\\?\\?', '!\\?', '\\?!']}},
					],
				},
				{pattern: {sv: ['^[^\\pL]*(?:men |lägg av|du |ni |sluta )'], en: ['^[^\\pL]*(?:but |give it |you |stop )']}},
				{signal: ['insult', 'heat']},
			],
		},
		unless: {parent: 'thanks'},
	},
	say: {
		sv: {
			saw: '”{words}” låter hett.',
			why: 'Ett hett svar läses av många fler än den det gäller. Efter en stund brukar hälften räcka.',
			try: 'Låt utkastet ligga fem minuter. Läs det sedan som om det stod till dig.',
		},
		en: {
			saw: '“{words}” sounds heated.',
			why: 'A heated reply is read by many more than the one it is for. After a while, half of it tends to do.',
			try: 'Leave the draft for five minutes. Then read it as if it were written to you.',
		},
	},
	source: {
		url: 'https://www.lifehacker.com.au/2021/02/do-this-instead-of-sending-an-angry-text-or-email/',
		read: '2026-11-22',
	},
	examples: {
		sv: {
			tip: ['Men lägg av!! Så jävla löjligt, läs vad som står.', 'Det här är SÅ HIMLA PINSAMT, patetiskt svar!!'],
			none: [
				'Jag blir ledsen av att läsa det här, för jag var där i tre timmar. Kan det tas från början?',
				'Vad fan, så roligt att se dig här.',
				'Men så fint det blev!',
			],
		},
		en: {
			tip: ['Give it a rest!! This is ridiculous, read what it says.', 'But THIS IS SO stupid, learn to read??'],
			none: [
				'This makes me sad to read, because I was there for three hours. Can it start over?',
				'Damn, how nice to see you here.',
				'But how lovely it turned out!',
			],
		},
	},
} satisfies Rule;
