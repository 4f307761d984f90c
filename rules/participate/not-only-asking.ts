import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber bara om uppgifter', en: 'Only asks for details'},
	serves: ['no-acknowledgement'],
	points: [5],
	level: 'hint',
	start: 'off',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment']},
	when: {
		all: [
			{parent: ['dissatisfaction', 'heat']},
			{
				any: [
					{signal: 'question'},
					{
						phrase: {
							sv: [{term: '(ordernummer|kundnummer|ärendenummer)', exact: true}],
							en: [{term: '(order|customer|case|reference|account) number', exact: true}],
						},
					},
				],
			},
			{measure: {of: 'words', atMost: 30}},
			{
				absent: {
					any: [
						{signal: ['apology', 'thanks', 'acknowledgement', 'promise']},
						{
							phrase: {
								sv: [
									{term: '(tråkigt|ledsen|förstår|förlåt|tack)', exact: true},
									{term: 'du får', exact: true},
									{term: 'så ska det inte', exact: true},
									{term: 'så (vi|jag)', exact: true},
									{term: 'så att', exact: true},
								],
								en: [
									{term: '(sorry|thank|thanks|understand)', exact: true},
									{term: 'you (will )?get', exact: true},
									{term: 'should not', exact: true},
									{term: "(don't|do not|never) want you to", exact: true},
									{term: "shouldn't", exact: true},
									{term: 'so (that )?(we|i)', exact: true},
									{term: "(we|i)('ll| will)", exact: true},
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
			saw: 'Svaret ber om uppgifter men ger inget än.',
			why: 'I en studie av klagomål lugnade det inte att bara be om mer.',
			try: 'Ge något först: ett förlåt, ett svar eller vad som händer sedan.',
		},
		en: {
			saw: 'The reply asks for details but gives nothing yet.',
			why: 'In a study of complaints, asking for more didn’t calm people.',
			try: 'Give something first: a sorry, an answer, or what happens next.',
		},
	},
	source: {
		url: 'https://instituteforpr.org/handling-complaints-on-social-network-sites-an-analysis-of-complaints-and-complaint-responses-on-facebook-and-twitter-pages-of-large-us-companies/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{
					text: 'Vilket ordernummer har du? När beställde du?',
					surface: 'reply',
					parent: 'Jag är så besviken, bokhyllan var trasig när den kom.',
				},
				{
					text: 'Hej! Vad är ditt kundnummer?',
					surface: 'reply',
					parent: 'Fortfarande inget paket! Trött på att vänta, vill ha pengarna tillbaka.',
				},
			],
			none: [
				{
					text: 'Så ska det inte gå till, förlåt. Du får en ny. Vilken av hyllorna sprack?',
					surface: 'reply',
					parent: 'Jag är så besviken, bokhyllan var trasig när den kom.',
				},
				{text: 'Vilket ordernummer har du?', surface: 'reply', parent: 'Kan ni se om mitt paket har skickats?'},
			],
		},
		en: {
			tip: [
				{
					text: 'What is your order number? When did you order?',
					surface: 'reply',
					parent: 'So disappointed, the bookcase was broken when it came.',
				},
				{
					text: 'Hi! Which customer number is it?',
					surface: 'reply',
					parent: 'Still no parcel! Fed up with waiting, I want a refund.',
				},
			],
			none: [
				{
					text: 'That is not how it should be, sorry. You get a new one. Which of the shelves cracked?',
					surface: 'reply',
					parent: 'So disappointed, the bookcase was broken when it came.',
				},
				{text: 'What is your order number?', surface: 'reply', parent: 'Can you see if my parcel has been sent?'},
			],
		},
	},
} satisfies Rule;
