import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ingen kommentar', en: 'No comment'},
	serves: ['no-answer'],
	points: [5, 7],
	level: 'hint',
	start: 'off',
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: '(inga|ingen) kommentar(er)?', exact: true},
						{term: '(vi|jag) kommenterar (inte|aldrig)', exact: true},
						{term: 'kan (vi|jag) inte (kommentera|gå in på|uttala (oss|mig)|svara på)', exact: true},
						{term: '(vi|jag) kan inte (kommentera|gå in på|uttala (oss|mig)|svara på)', exact: true},
						{term: 'avstår från att kommentera', exact: true},
						{term: '(vi|jag) diskuterar inte', exact: true},
						{term: 'kan inte diskutera', exact: true},
						{term: 'går inte in på (detaljer|det)', exact: true},
					],
					en: [
						{term: 'no comment', exact: true},
						{term: "(we|i) (do not|don't|cannot|can't|won't) (comment|discuss)", exact: true},
						{term: "(cannot|can't|won't) (go into|discuss|disclose|comment)", exact: true},
						{term: 'not at liberty to', exact: true},
						{term: 'decline to comment', exact: true},
						{term: 'unable to comment', exact: true},
					],
				},
			},
			{
				absent: {
					phrase: {
						sv: [
							{term: 'eftersom', exact: true},
							{term: 'därför att', exact: true},
							'sekretess',
							'tystnadsplikt',
							{term: 'pågående', exact: true},
							{term: 'av hänsyn', exact: true},
							{term: 'på grund av', exact: true},
							{term: 'för att', exact: true},
							{term: 'innan', exact: true},
							{term: 'än', exact: true},
						],
						en: [
							{term: 'because', exact: true},
							{term: 'since', exact: true},
							{term: 'confidential*', exact: true},
							{term: 'privacy', exact: true},
							{term: 'ongoing', exact: true},
							{term: 'out of respect', exact: true},
							{term: 'by law', exact: true},
							{term: 'due to', exact: true},
							{term: 'until', exact: true},
							{term: 'yet', exact: true},
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” står utan skäl.',
			why: 'Tystnad utan skäl kan låta som att något göms.',
			try: 'Säg varför det inte går att svara, och vad du kan berätta.',
		},
		en: {
			saw: 'There’s no reason given: “{words}”.',
			why: 'Silence without one can sound as if something’s hidden.',
			try: 'Say why you can’t answer, and what you can say.',
		},
	},
	source: {url: 'https://www.lith.liu.se/genus/4-beteenden-att-motarbeta?l=sv', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Vi kommenterar inte det.', 'Det kan jag inte gå in på.'],
			none: [
				'Jag kan inte svara på frågor om en enskild kund, eftersom det är sekretess.',
				'Kommentera gärna nedan.',
				'Jag kommenterar inte så ofta här, men i dag blev det av för att bilden var så fin.',
			],
		},
		en: {
			tip: ['We do not comment on that.', 'No comment from the office.'],
			none: [
				"I can't discuss one customer because it is confidential.",
				'Leave a comment below.',
				'Nobody has commented on the picture.',
			],
		},
	},
} satisfies Rule;
