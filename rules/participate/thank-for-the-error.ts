import type {Rule} from '../../engine/rule.ts';

export default {
	points: [7, 5],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['reply', 'comment']},
	when: {
		all: [
			{parent: 'factual-error'},
			{
				absent: {
					all: [
						{
							any: [
								{signal: 'thanks'},
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
									{term: 'åtgärda*', exact: true},
								],
								en: [
									{term: '(fixed|corrected|changed|updated|repaired|mended|solved|sorted)', exact: true},
									{term: '(fix|correct|change|update|check|checking|fixing|correcting|looking)', exact: true},
									{term: 'is (right|correct)', exact: true},
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
			saw: 'Någon har sagt till om ett fel. Svaret saknar ett tack eller ett besked om rättelsen.',
			why: 'Tack och åtgärd är två av de tre saker som gör den som klagat nöjdare.',
			try: 'Tacka, säg om det är rättat och vad som gällde.',
		},
		en: {
			saw: 'Someone pointed out an error. The reply lacks a thank you, or word of a fix.',
			why: 'A thank you and a fix are two of the three things that make complainants more content.',
			try: 'Say thanks, say whether it is fixed, and what was off.',
		},
	},
	source: {
		url: 'https://instituteforpr.org/handling-complaints-on-social-network-sites-an-analysis-of-complaints-and-complaint-responses-on-facebook-and-twitter-pages-of-large-us-companies/',
		read: '2026-11-22',
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
			],
		},
	},
} satisfies Rule;
