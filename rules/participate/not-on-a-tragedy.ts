import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Försäljning mitt i sorg', en: 'Selling on a tragedy'},
	points: [5, 4],
	level: 'mark',
	start: 'on',
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'skjutning(en|ar|arna)?', exact: true},
						{term: '(terrorattack|terrorattacken|terrordåd|terrordådet|attentat|attentatet)', exact: true},
						{term: '(trafik|buss|tåg|flyg)?olycka(n|s)?', exact: true},
						{term: 'jordbävning(en|ar)?', exact: true},
						{term: 'omkom(mit|na)?', exact: true},
						{term: '(dödsoffer|dödsoffren)', exact: true},
						{term: 'krig(et)? i', exact: true},
						{term: 'offren', exact: true},
						{term: '(de|alla|dem) (drabbade|anhöriga)', exact: true},
						{term: 'anhöriga', exact: true},
						{term: 'skred(et)?', exact: true},
						{term: 'översvämning(en)?', exact: true},
					],
					en: [
						{term: 'shooting(s)?', exact: true},
						{term: 'terror (attack|attacks)', exact: true},
						{term: "(bus|train|plane|car|yesterday's) crash", exact: true},
						{term: 'earthquake', exact: true},
						{term: '(was|were) killed', exact: true},
						{term: '(the )?victims', exact: true},
						{term: 'war in', exact: true},
						{term: 'flood(s|ing)?', exact: true},
						{term: '(those|all|everyone) affected', exact: true},
						{term: 'lost their lives', exact: true},
						{term: 'tragedy', exact: true},
					],
				},
			},
			{
				any: [
					{
						phrase: {
							sv: [
								'rabatt',
								{term: 'erbjudande(t|n)?', exact: true},
								{term: '(vår|våra) (app|tjänst|tjänster|produkt|produkter|lösning)', exact: true},
								{term: '(köp|boka|beställ) (nu|din|i dag|här|en)', exact: true},
								{term: 'kampanj(en)?', exact: true},
								{term: 'kampanjpris', exact: true},
							],
							en: [
								{term: 'discount(s)?', exact: true},
								{term: '(special|our) offer(s)?', exact: true},
								{term: 'our (app|service|services|product|products|solution)', exact: true},
								{term: '(buy|book|order) (now|your|today|here|a)', exact: true},
								{term: '(on|our) sale', exact: true},
							],
						},
					},
					{pattern: {sv: ['\\d+ ?% (rabatt|på allt)'], en: ['\\d+ ?% (off|discount)']}},
					{entity: ['own-product']},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'Sorg och försäljning står i samma inlägg: ”{words}”.',
			why: 'Det kan se ut som att händelsen används för att sälja.',
			try: 'Dela upp det. Stöd klarar sig utan länk, och erbjudandet kan vänta.',
		},
		en: {
			saw: 'Grief and selling in the same post: “{words}”.',
			why: 'It can look like using what happened to sell.',
			try: 'Keep them apart. Support needs no link, and the offer can wait.',
		},
	},
	source: {
		url: 'https://c2strategic.com/tip-tuesday-how-to-plan-for-potential-pauses-on-social-media/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Tankarna går till alla efter bussolyckan i går. Med vår app blir vägen hem tryggare, nu 10 % rabatt.',
				'Efter skjutningen i helgen: köp nu ett larm till porten.',
			],
			none: [
				'Tankarna går till alla drabbade i går. Verkstaden står öppen för räddningstjänsten.',
				'Priskrig på skidor: nu 10 % rabatt.',
				'Vår app har fått en ny knapp.',
			],
		},
		en: {
			tip: [
				"Our thoughts are with the victims of yesterday's crash. Our app makes the way home safer, now 10% off.",
				'After the shooting this weekend: buy now and get an alarm for your door.',
			],
			none: [
				'Our thoughts are with everyone hurt yesterday. The workshop is open to the rescue crews.',
				'Price war on skis: now 10% off.',
				'Our app got a new button.',
			],
		},
	},
} satisfies Rule;
