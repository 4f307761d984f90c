import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5, 7],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['reply', 'comment']},
	when: {
		all: [
			{parent: ['dissatisfaction', 'heat']},
			{measure: {of: 'words', atLeast: 4}},
			{
				absent: {
					any: [
						{signal: ['acknowledgement', 'apology', 'thanks']},
						{
							phrase: {
								sv: [
									{term: 'förstår', exact: true},
									{term: 'förstod', exact: true},
									{term: 'tråkigt', exact: true},
									{term: 'ledsen', exact: true},
									{term: 'ledsna', exact: true},
									{term: 'beklagar', exact: true},
									{term: '(du|ni) har rätt', exact: true},
									{term: 'bra att (du|ni)', exact: true},
									{term: 'det låter', exact: true},
									{term: 'jobbigt', exact: true},
									{term: 'inte (okej|bra|kul)', exact: true},
									{term: 'ska inte (hända|behöva|gå till)', exact: true},
									{term: 'för lång tid', exact: true},
									{term: 'för länge', exact: true},
								],
								en: [
									{term: 'understand', exact: true},
									{term: 'hear that', exact: true},
									{term: 'hear you', exact: true},
									{term: "you're right", exact: true},
									{term: 'you are right', exact: true},
									{term: 'that sounds', exact: true},
									{term: 'glad you', exact: true},
									{term: 'i see (why|what|how)', exact: true},
									{term: 'fair (point|enough)', exact: true},
									{term: 'not (okay|ok|good enough)', exact: true},
									{term: 'that must', exact: true},
									{term: "should(n't| not) (happen|have)", exact: true},
									{term: 'too long', exact: true},
									{term: 'frustrating', exact: true},
									{term: 'awful', exact: true},
									{term: 'oh no', exact: true},
									{term: "(we|i|we'd|i'd) (definitely |really )?(want|like|love) to", exact: true},
									{term: 'happy to help', exact: true},
									{term: 'here to help', exact: true},
									{term: 'answered your', exact: true},
								],
							},
						},
					],
				},
				within: 'opening',
			},
		],
	},
	say: {
		sv: {
			saw: 'Svaret går rakt på sak. Besvikelsen i kommentaren får inget ord än.',
			why: 'Den som blivit läst läser vidare. Den som inte blivit det frågar en gång till.',
			try: 'Börja med det personen är trött på, i hens egna ord. Sedan kommer svaret.',
		},
		en: {
			saw: 'The reply goes straight to the facts; the upset in the comment gets no word yet.',
			why: 'People who feel read go on reading. Those who do not ask once more.',
			try: 'Open with what they are tired of, in their own words. The answer comes next.',
		},
	},
	source: {
		url: 'https://instituteforpr.org/handling-complaints-on-social-network-sites-an-analysis-of-complaints-and-complaint-responses-on-facebook-and-twitter-pages-of-large-us-companies/',
		read: '2026-11-22',
	},
	examples: {
		sv: {
			tip: [
				{
					text: 'Leveranser tar fem till tio arbetsdagar enligt sidan om frakt.',
					surface: 'reply',
					parent: 'Jag är så besviken, har väntat i tre veckor på min soffa och ingen svarar när jag ringer.',
				},
				{
					text: 'Ordern ligger hos speditören och lämnas ut när den är sorterad.',
					surface: 'reply',
					parent: 'Fortfarande ingen soffa! Trött på att vänta, vill ha pengarna tillbaka.',
				},
			],
			none: [
				{
					text: 'Tre veckor är för länge. Din soffa går härifrån i dag.',
					surface: 'reply',
					parent: 'Jag är så besviken, har väntat i tre veckor på min soffa och ingen svarar när jag ringer.',
				},
				{
					text: 'Leveranser tar fem till tio arbetsdagar enligt sidan om frakt.',
					surface: 'reply',
					parent: 'Hur lång tid tar frakten till Lingonby?',
				},
			],
		},
		en: {
			tip: [
				{
					text: 'Shipping takes five to ten working days according to the delivery page.',
					surface: 'reply',
					parent: 'So disappointed, I have waited three weeks for my sofa and no one answers the phone.',
				},
				{
					text: 'The parcel is with the carrier and goes out once it has been sorted.',
					surface: 'reply',
					parent: 'Still no sofa! Fed up with waiting, I want a refund.',
				},
			],
			none: [
				{
					text: 'Three weeks is too long. Your sofa leaves the store today.',
					surface: 'reply',
					parent: 'So disappointed, I have waited three weeks for my sofa and no one answers the phone.',
				},
				{
					text: 'Shipping takes five to ten working days according to the delivery page.',
					surface: 'reply',
					parent: 'How long is shipping to Lingonby?',
				},
			],
		},
	},
} satisfies Rule;
