import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Rättelse utan tack', en: 'Correction without thanks'},
	serves: ['no-acknowledgement'],
	points: [7, 5],
	level: 'hint',
	start: 'on',
	coach: 'covered',
	on: {surfaces: ['reply', 'comment']},
	when: {
		all: [
			{parent: 'factual-error'},
			{
				pattern: {
					sv: [
						'\\b(?:stavfel|skrivfel|tryckfel|felstav|faktafel|sakfel|räknefel|stavas|ska stå|står fel|står det fel)',
						'\\b(?:länk|sida|formulär|hemsida|karta|annons)[a-zåäö]* .{0,30}(?:fungerar inte|funkar inte|är trasig|är fel|stämmer inte|leder fel|är död|är gammal|går inte)',
						'\\bfel (?:pris|datum|adress|namn|siffr|tid|länk|telefonnum|öppettid)',
					],
					en: [
						'\\b(?:typo|misspel|broken link|dead link|should (?:say|read|be)|factual)',
						"\\b(?:link|page|form|map) .{0,30}(?:broken|dead|doesn't work|does not work|isn't working|not working|gives an error|is wrong)",
						'\\bwrong (?:price|date|address|name|number|link|time|year|figure|photo|picture|phone)',
						'\\b(?:price|date|address|name|number|figure|time)s? (?:is|are|looks|seems) (?:wrong|incorrect|off|outdated)',
					],
				},
				within: 'parent',
			},
			{not: {signal: 'question'}},
			{
				absent: {
					all: [
						{
							any: [
								{signal: ['thanks', 'acknowledgement', 'apology']},
								{
									phrase: {
										sv: [
											{term: 'bra att du', exact: true},
											{term: 'bra sett', exact: true},
											{term: 'du har rätt', exact: true},
										],
										en: [
											{term: 'good (catch|spot)', exact: true},
											{term: 'well spotted', exact: true},
											{term: "you're right", exact: true},
											{term: 'you are right', exact: true},
										],
									},
								},
							],
						},
						{
							phrase: {
								sv: [
									{
										term: '(rättat|rättad|ändrat|ändrad|fixat|fixad|lagat|lagad|uppdaterat|uppdaterad|bytt|löst)',
										exact: true,
									},
									{term: '(rättar|ändrar|fixar|lagar|kollar|kontrollerar|tittar|uppdaterar|undersöker)', exact: true},
									{term: '(rätta|ändra|fixa|laga|kolla)', exact: true},
									{term: 'är rätt', exact: true},
									{term: '(avstängd|avstängt|tillbaka|igång|anmält|vidare|rapporterat)', exact: true},
									{term: 'åtgärda*', exact: true},
								],
								en: [
									{term: '(fixed|corrected|changed|updated|repaired|mended|solved|sorted)', exact: true},
									{term: '(fix|correct|change|update|check|checking|fixing|correcting|looking)', exact: true},
									{term: 'is (right|correct)', exact: true},
									{term: '(back|off|reported|passed|forwarded|pass|forward)', exact: true},
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
			saw: 'Någon påpekar ett fel. Svaret saknar tack eller besked om rättelsen.',
			why: 'Det är det som gör den som klagat nöjdare.',
			try: 'Tacka, säg vad som var fel och om det är rättat.',
		},
		en: {
			saw: 'Someone pointed out a mistake. The reply lacks a thank you or a fix.',
			why: 'Those are what leave people happier.',
			try: 'Say thanks, and say what was wrong and whether it’s fixed.',
		},
	},
	source: {
		url: 'https://instituteforpr.org/handling-complaints-on-social-network-sites-an-analysis-of-complaints-and-complaint-responses-on-facebook-and-twitter-pages-of-large-us-companies/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Länken fungerar här.', surface: 'reply', parent: 'Länken fungerar inte, den går till en tom sida.'},
				{text: 'Tack för att du sa till!', surface: 'reply', parent: 'Det står fel pris på er sida, det ska vara 349.'},
			],
			none: [
				{
					text: 'Tack för att du sa till! Länken gick till gamla sidan, nu är den rättad.',
					surface: 'reply',
					parent: 'Länken fungerar inte, den går till en tom sida.',
				},
				{text: 'Länken fungerar här.', surface: 'reply', parent: 'Vilken länk går till anmälan?'},
				{
					text: 'Appen är avstängd i natt för underhåll och öppnar i morgon.',
					surface: 'reply',
					parent: 'Appen fungerar inte längre. Uselt.',
				},
				{
					text: 'Vad är det som händer när du ringer?',
					surface: 'reply',
					parent: 'Min telefonapp fungerar inte, tack för den uppdateringen.',
				},
			],
		},
		en: {
			tip: [
				{text: 'The link works here.', surface: 'reply', parent: "The link doesn't work, it goes to an empty page."},
				{
					text: 'Thank you for telling me!',
					surface: 'reply',
					parent: 'You have the wrong price on your page, it should be 349.',
				},
			],
			none: [
				{
					text: 'Thank you for telling me! The link went to the old page, it is fixed now.',
					surface: 'reply',
					parent: "The link doesn't work, it goes to an empty page.",
				},
				{text: 'The link works here.', surface: 'reply', parent: 'Which link is for the sign-up?'},
				{
					text: 'The app is off tonight for upkeep and opens again tomorrow.',
					surface: 'reply',
					parent: "The app doesn't work any more. Lame.",
				},
				{
					text: 'What happens when you make a call?',
					surface: 'reply',
					parent: "My phone app doesn't work. Thank you for that update.",
				},
			],
		},
	},
} satisfies Rule;
