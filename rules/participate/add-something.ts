import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Bara medhåll', en: 'Just agreeing'},
	serves: ['adds-nothing'],
	points: [3, 10],
	level: 'hint',
	start: 'off',
	on: {platforms: ['linkedin', 'facebook', 'instagram', 'reddit', 'youtube'], surfaces: ['comment']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'bra (inlägg|skrivet|sagt|delat|tips)', exact: true},
						{term: 'så (sant|viktigt)', exact: true},
						{term: 'fint (skrivet|delat)', exact: true},
						{term: 'viktigt (inlägg|ämne|perspektiv)', exact: true},
						{term: 'tack för att du (delar|delade)', exact: true},
						{term: 'håller med', exact: true},
						{term: 'klockrent', exact: true},
						{term: 'mitt i prick', exact: true},
						{term: '(intressant|läsvärt|tänkvärt)', exact: true},
						{term: 'spot on', exact: true},
					],
					en: [
						{
							term: '(great|good|nice|fantastic|awesome|excellent) (post|share|point|insights|insight|read|tips)',
							exact: true,
						},
						{term: 'so true', exact: true},
						{term: 'well (said|written|put)', exact: true},
						{term: 'thanks for sharing', exact: true},
						{term: 'love this', exact: true},
						{term: 'agree(d)?', exact: true},
						{term: 'interesting', exact: true},
						{term: '(very )?(helpful|useful|insightful)', exact: true},
						{term: 'spot on', exact: true},
					],
				},
			},
			{measure: {of: 'words', atMost: {else: 7, reddit: 12, instagram: 4}}},
			{absent: {signal: 'question'}},
		],
	},
	say: {
		sv: {
			saw: '”{words}” är hela kommentaren.',
			why: 'Sådana rader skriver verktyg också, och LinkedIn visar dem för färre.',
			try: 'Skriv en halv mening om vad du tog med dig.',
		},
		en: {
			saw: '“{words}” is the whole comment.',
			why: 'Tools write lines like that too, and LinkedIn shows those to fewer people.',
			try: 'Add half a sentence on what you took away from the post.',
		},
	},
	source: {
		url: 'https://breakingsocialmedia.news/linkedin-engagement-pods-face-new-platform-restrictions/2026',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Bra inlägg!', platform: 'linkedin'},
				{text: 'Klockrent, håller med!', platform: 'facebook'},
			],
			none: [
				{text: 'Grattis!', platform: 'linkedin'},
				{text: 'Det där med att fråga vaktmästaren först tar jag med mig hem.', platform: 'linkedin'},
				{text: 'Bra skrivet om trappan, den frågan glömmer jag själv jämt.', platform: 'linkedin'},
			],
		},
		en: {
			tip: [
				{text: 'Great post!', platform: 'linkedin'},
				{text: 'So true, well said!', platform: 'facebook'},
			],
			none: [
				{text: 'Congratulations!', platform: 'linkedin'},
				{text: 'Asking the caretaker first is what I take home from this.', platform: 'linkedin'},
				{text: 'Well said about the stairs, I forget that question all the time.', platform: 'linkedin'},
			],
		},
	},
} satisfies Rule;
