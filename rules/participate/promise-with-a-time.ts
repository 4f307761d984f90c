import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Löfte utan tid', en: 'Promise without a time'},
	serves: ['no-next-step'],
	points: [5, 2],
	level: 'hint',
	start: 'on',
	coach: 'covered',
	on: {surfaces: ['reply', 'comment']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: '(vi|jag) återkommer', exact: true},
						{term: 'återkommer (vi|jag|till dig|med)', exact: true},
						{term: '(vi|jag) hör av (oss|mig)', exact: true},
						{term: 'hör av (oss|mig) (till dig|igen|när)', exact: true},
						{term: '(vi|jag) kollar (upp )?(på )?(det|saken|detta)', exact: true},
						{term: '(jag|vi) ska kolla', exact: true},
						{term: '(vi|jag) tittar på (det|saken|detta)', exact: true},
						{term: 'så snart (som möjligt|vi kan|jag kan)', exact: true},
						{term: 'inom kort', exact: true},
						{term: 'snarast', exact: true},
						{term: '(vi|jag) undersöker', exact: true},
						{term: '(jag|vi) tar det vidare', exact: true},
						{term: 'återkopplar', exact: true},
					],
					en: [
						{
							term: "(we|i)('ll| will) (get back|be in touch|look into|check|follow up|come back)",
							exact: true,
							notAfter: ['out', 'this out', 'it out'],
						},
						{term: 'get back to you', exact: true},
						{term: 'looking into (it|this|that)', exact: true},
						{term: 'as soon as (possible|we can|i can)', exact: true},
						{term: 'in due course', exact: true},
						{term: '(we|i) (are|am) investigating', exact: true},
						{term: "(we|i)('re|'m) investigating", exact: true},
						{term: 'will be in touch', exact: true},
						{term: 'will follow up', exact: true},
					],
				},
			},
			{not: {parent: 'thanks'}},
			{
				absent: {
					any: [
						{signal: 'timed-promise'},
						{entity: ['date', 'time']},
						{
							phrase: {
								sv: [
									{term: 'i (dag|kväll|morgon|eftermiddag|veckan|övermorgon)', exact: true},
									{term: '(idag|ikväll|imorgon)', exact: true},
									{term: 'senast', exact: true},
									{term: 'före', exact: true},
									{term: 'inom (en|två|tre|några|ett|loppet)', exact: true},
									{term: 'efter (lunch|helgen)', exact: true},
									{term: 'nästa vecka', exact: true},
									{term: 'på (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)', exact: true},
								],
								en: [
									{term: '(today|tonight|tomorrow)', exact: true},
									{term: 'within', exact: true},
									{term: 'before', exact: true},
									{term: 'by (noon|lunch|monday|tuesday|wednesday|thursday|friday|the)', exact: true},
									{term: 'next week', exact: true},
									{term: 'this (week|afternoon|evening|morning)', exact: true},
									{term: 'on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)', exact: true},
								],
							},
						},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” lovar något, men inte när.',
			why: 'Det kan betyda i kväll eller nästa månad.',
			try: 'Sätt en tid du klarar, som ”senast onsdag lunch”.',
		},
		en: {
			saw: 'You promise something, but not when: “{words}”.',
			why: 'It could mean tonight or next month.',
			try: 'Add a time you can keep, like “by Wednesday noon”.',
		},
	},
	source: {
		url: 'https://startribune.com/the-psychology-of-waiting/272036311',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Oj, så ska det inte se ut! Vi undersöker och återkommer.', surface: 'reply'},
				{text: 'Jag hör av mig när jag vet mer.', surface: 'reply'},
			],
			none: [
				{text: 'Oj! Vi undersöker och återkommer här senast onsdag kl. 12.', surface: 'reply'},
				{text: 'Den tidningen kommer ut en gång i månaden.', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{text: "Oh dear, that looks odd! We'll look into it.", surface: 'reply'},
				{text: 'Someone will get back to you with an answer.', surface: 'reply'},
			],
			none: [
				{text: "Oh dear! We'll look into it and reply here by Wednesday noon.", surface: 'reply'},
				{text: 'The paper comes out once a month.', surface: 'reply'},
			],
		},
	},
} satisfies Rule;
