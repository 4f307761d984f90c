import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Omärkt rättelse', en: 'Unmarked correction'},
	points: [2, 4],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'comment', 'reply', 'share']},
	when: {
		all: [
			{fact: 'editing'},
			{signal: 'numbers-changed'},
			{
				absent: {
					phrase: {
						sv: ['rättelse', 'rättat', 'uppdater*', 'korriger*', 'ändrat', 'ändrad', 'redigerat'],
						en: ['edit', 'edited', 'correct*', 'update*', 'changed', 'amended'],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'En uppgift i det publicerade inlägget har ändrats.',
			why: 'Den som redan har läst vill gärna veta vad som är nytt.',
			try: 'Lägg till en rad som börjar med ”Rättelse:” och säg vad som ändrats.',
		},
		en: {
			saw: 'A fact in the published post has changed.',
			why: 'People who’ve already read it like to know what’s new.',
			try: 'Add a line that starts with “Correction:” and says what changed.',
		},
	},
	source: {url: 'http://mediabuzz.com.sg/legislation-jan-feb-10/ibm-social-computing-guidelines', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{published: 'Öppet hus är den 4 maj klockan 17.', text: 'Öppet hus är den 11 maj klockan 17.'},
				{published: 'Det finns 40 stolar i salen.', text: 'Det finns 25 stolar i salen.'},
			],
			none: [
				{
					published: 'Öppet hus är den 4 maj klockan 17.',
					text: 'Öppet hus är den 11 maj klockan 17. (Rättelse: först stod det den 4 maj.)',
				},
				{published: 'Öppet hus är den 4 maj klokan 17.', text: 'Öppet hus är den 4 maj klockan 17.'},
			],
		},
		en: {
			tip: [
				{published: 'Open house is 4 May at 17:00.', text: 'Open house is 11 May at 17:00.'},
				{published: 'There are 40 chairs in the hall.', text: 'There are 25 chairs in the hall.'},
			],
			none: [
				{
					published: 'Open house is 4 May at 17:00.',
					text: 'Open house is 11 May at 17:00. (Correction: it first said 4 May.)',
				},
				{published: 'Open huose is 4 May at 17:00.', text: 'Open house is 4 May at 17:00.'},
			],
		},
	},
} satisfies Rule;
