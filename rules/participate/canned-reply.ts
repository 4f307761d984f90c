import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Standardsvar', en: 'Canned reply'},
	serves: ['canned-reply', 'dm-before-answer'],
	points: [5, 7, 4],
	level: 'hint',
	start: 'on',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment']},
	when: {
		any: [
			{
				all: [
					{signal: 'harm-told', within: 'parent'},
					{signal: 'sends-elsewhere'},
					{signal: 'reply-formula'},
					{measure: {of: 'formula-sentences-share', atLeast: 100}},
				],
			},
			{
				all: [
					{signal: 'sends-elsewhere'},
					{signal: 'reply-formula'},
					{absent: {signal: 'serves-already'}},
					{measure: {of: 'formula-sentences-share', atLeast: 100}},
					{measure: {of: 'words', atMost: 60}},
					{parent: ['question', 'dissatisfaction', 'heat', 'factual-error', 'provocation', 'danger']},
				],
			},
			{
				all: [
					{
						phrase: {
							sv: [
								{term: 'tar (dina|era) synpunkter på', exact: true},
								{term: 'tar (detta|det här|frågan) på (största )?allvar', exact: true},
								{term: 'tack för (din|dina|er|era) (feedback|synpunkter|synpunkt)', exact: true},
								{term: 'tack för att du (hör av dig|kontaktar oss|uppmärksammar)', exact: true},
								{term: 'tar (det|detta|dina synpunkter|era synpunkter) (med oss|vidare)', exact: true},
								{term: 'har vidarebefordrat', exact: true},
								{term: 'vidarebefordrar (detta|det|dina synpunkter|din)', exact: true},
								{term: 'jag hör vad (du|ni) säger', exact: true},
								{term: 'arbetar (ständigt|hela tiden|kontinuerligt) (med|för)', exact: true},
								{term: 'strävar (alltid )?efter', exact: true},
								{term: '(din|er) åsikt är viktig', exact: true},
								{term: 'beklagar (din|er) upplevelse', exact: true},
								{term: 'ha en fortsatt (trevlig|fin|bra)', exact: true},
							],
							en: [
								{term: 'take (this|your|all|these) {0,3} seriously', exact: true},
								{term: '(thank you|thanks) for (your )?(feedback|valued feedback)', exact: true},
								{term: '(thank you|thanks) for (reaching out|contacting us|bringing this)', exact: true},
								{term: 'your (feedback|opinion) is (important|valuable)', exact: true},
								{term: '(have|has been) (forwarded|passed) (this|your|it|on)', exact: true},
								{term: 'forward (this|your) {0,2} to (the relevant|our|the right)', exact: true},
								{term: 'we hear you', exact: true},
								{
									term: "(we|we're|are) {0,1} (always|constantly|continuously) (working|striving|looking) (to|for)",
									exact: true,
								},
								{term: 'strive to', exact: true},
								{term: 'rest assured', exact: true},
								{term: '(great|nice|lovely) day ahead', exact: true},
								{term: 'sorry for (your|the) (bad )?experience', exact: true},
							],
						},
					},
					{measure: {of: 'words', atMost: 35}},
					{
						absent: {
							any: [
								{signal: 'timed-promise'},
								{entity: ['date', 'time', 'price', 'url']},
								{
									phrase: {
										sv: [
											{term: 'i (dag|morgon|kväll|eftermiddag)', exact: true},
											{term: 'idag', exact: true},
											{term: 'före', exact: true},
											{term: 'senast', exact: true},
											{term: '(jag|vi) har bett', exact: true},
											{term: 'du får', exact: true},
											{term: '(just nu|ännu) (går|finns) det inte', exact: true},
											{term: '(går|finns) inte (just nu|ännu)', exact: true},
											{term: '(jag|vi) (byter|bygger|lagar|uppdaterar|håller på)', exact: true},
										],
										en: [
											{term: 'today', exact: true},
											{term: 'tomorrow', exact: true},
											{term: 'tonight', exact: true},
											{term: 'refund(ed)?', exact: true},
											{term: "(i|we) (have |'ve )?asked", exact: true},
											{term: 'you (will )?get', exact: true},
											{term: 'you can', exact: true},
											{
												term: "(it|this|that) (is not|isn't|won't be) (currently |yet )?(possible|available|supported)",
												exact: true,
											},
											{
												term: "(we're|we are|i'm|i am) {0,1} (working|updating|rolling|replacing|fixing|testing|adding)",
												exact: true,
											},
										],
									},
								},
							],
						},
					},
				],
			},
		],
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” står i många svar, oavsett fråga.',
			why: 'Det märks när svaret hade passat vem som helst.',
			try: 'Byt raden mot det du gör: vem, vad och när.',
		},
		en: {
			saw: 'Plenty of replies say this, whatever the question: “{words}”.',
			why: 'People notice when it would fit anyone.',
			try: 'Swap it for what you’re doing: who, what and when.',
		},
	},
	source: {
		url: 'https://instituteforpr.org/handling-complaints-on-social-network-sites-an-analysis-of-complaints-and-complaint-responses-on-facebook-and-twitter-pages-of-large-us-companies/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Tack för din feedback! Vi tar dina synpunkter på största allvar.', surface: 'reply'},
				{text: 'Hej! Jag hör vad du säger och tar det vidare.', surface: 'reply'},
				{
					text: 'Tråkigt att höra! Skicka ett DM så hjälper vi dig vidare.',
					surface: 'reply',
					parent: 'Tredje gången ni glömmer mitt paket. Jag är så trött på det här.',
				},
				{
					text: 'Vi finns här för dig. Skicka ett meddelande med din mejladress så hjälper vi dig.',
					surface: 'reply',
					parent: 'Föraren rörde mig hela vägen hem. Jag är fortfarande skärrad.',
				},
			],
			none: [
				{text: 'Tack för din feedback! Jag har bett Ali titta på grinden till lekplatsen i dag.', surface: 'reply'},
				{text: 'Tack för svampen, den blev middag.', surface: 'reply'},
				{
					text: 'Tråkigt att höra! Skicka ett DM med ordernumret, så ser jag var paketet är.',
					surface: 'reply',
					parent: 'Tredje gången ni glömmer mitt paket. Jag är så trött på det här.',
				},
				{
					text: 'Tack för din feedback! Just nu går det inte att dölja listan, men önskemålet är noterat.',
					surface: 'reply',
				},
			],
		},
		en: {
			tip: [
				{text: 'Thank you for your feedback! We take this very seriously.', surface: 'reply'},
				{text: 'Rest assured that your opinion is important to us.', surface: 'reply'},
				{
					text: 'Sorry to hear about this! Send us a DM so we can better assist you.',
					surface: 'reply',
					parent: 'Third time you lose my parcel. I am so tired of this.',
				},
				{
					text: "We're here to help. Send us a DM with your email address so we can assist.",
					surface: 'reply',
					parent: 'Your driver touched my hair all the way home. I am still shaken.',
				},
			],
			none: [
				{text: 'Thank you for your feedback! I asked Ali to look at the playground gate today.', surface: 'reply'},
				{text: 'Thank you for the mushrooms, they became dinner.', surface: 'reply'},
				{
					text: "Sorry to hear that! DM me the order number and I'll see where the parcel is.",
					surface: 'reply',
					parent: 'Third time you lose my parcel. I am so tired of this.',
				},
				{
					text: "Thank you for the feedback! It isn't possible to hide the list, but the wish is with the designers.",
					surface: 'reply',
				},
				{
					text: "We hear you, Ali. We're replacing the lamps floor by floor, yours comes after the roof.",
					surface: 'reply',
				},
			],
		},
	},
} satisfies Rule;
