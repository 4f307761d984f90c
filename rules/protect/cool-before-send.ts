import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Hett svar', en: 'Heated reply'},
	serves: ['heat-at-person'],
	points: [5],
	level: 'pause',
	start: 'on',
	on: {surfaces: ['comment', 'reply']},
	when: {
		any: [
			{
				all: [
					{
						any: [
							{
								phrase: {
									sv: [
										'idiot',
										'patetisk',
										'löjlig',
										'pinsam',
										'korkad',
										'skitsnack',
										{term: '(trött|less) på (er|dig|ert|ditt)', exact: true},
										{
											term: '(lägg av|lägg ner|håll käften|sluta nu|skäms på er|skäms på dig|skärp er|skärp dig)',
											exact: true,
										},
										{term: 'är (du|ni) (dum|dumma|blind|blinda|dum i huvudet)', exact: true},
										{term: 'vad (fan|i helvete) (håller|är|menar|gör) (du|ni|det)', exact: true},
										{term: '(ni|du) är (ett skämt|ett stort skämt)', exact: true},
										{term: 'lär (dig|er) läsa', exact: true},
									],
									en: [
										'bullshit',
										'idiot*',
										{
											term: "(you|you're|your|this is|that is|that's|it's) {0,2} (stupid|dumb|pathetic|ridiculous|embarrassing)",
											exact: true,
										},
										{term: 'sick of (you|your)', exact: true},
										{term: '(give it a rest|shut up|shame on you)', exact: true},
										{term: '(learn to read|wrong with you|wrong with you people)', exact: true},
										{term: 'are you (stupid|dumb|blind|kidding)', exact: true},
										{term: "(you are|you're) {0,2} (useless|a joke|worthless)", exact: true},
									],
								},
							},
							{signal: 'insult'},
						],
					},
					{
						not: {
							absent: {
								any: [
									{measure: {of: 'capital-run', atLeast: 3}},
									{measure: {of: 'exclamation-run', atLeast: 2}},
									{
										pattern: {
											sv: ['\\?\\?', '!\\?', '\\?!', '^[^\\pL]*(?:men|lägg av|sluta|alltså|nej men)\\b'],
											en: ['\\?\\?', '!\\?', '\\?!', '^[^\\pL]*(?:but|give it|stop|seriously|no but)\\b'],
										},
									},
									{
										phrase: {
											sv: [{term: '(fan|jävla|jävlar|helvete|förbannat)', exact: true}],
											en: [{term: '(wtf|damn|fuck*|the hell)', exact: true}],
										},
									},
								],
							},
						},
					},
				],
			},
			{
				all: [
					{
						any: [
							{signal: 'insult'},
							{
								pattern: {
									sv: [
										'\\b(?:håll (?:käften|truten|klaffen)|dra åt helvete|stick och brinn|far åt helvete|skäms på (?:dig|er))\\b',
									],
									en: [
										'\\b(?:shut (?:the (?:fuck|hell) )?up|shut your (?:mouth|trap|face)|stfu|gtfo|fuck (?:you|off|u|outta)|go to hell|get the fuck|kiss my ass|suck my|bitch (?:bye|please|you|u))\\b',
										"\\b(?:you|u|ya|ur|your)(?: [\\w']+){0,3} (?:bitch|asshole|faggot|fag|pussy|retard|retarded|cunt|hoe|trash|idiot|idiots|moron|liar|clown|stupid|pathetic|dumb|disgusting|disgrace|disgraceful|fool|coward|loser|scum)\\b",
									],
								},
							},
						],
					},
					{
						not: {
							absent: {
								any: [
									{pattern: {sv: ['!|\\?\\?'], en: ['!|\\?\\?']}},
									{measure: {of: 'capital-words', atLeast: 1}},
									{
										phrase: {
											sv: [{term: '(fan|jävla|jävlar|helvete|skit*|förbannat|förbannade)', exact: true}],
											en: [
												{
													term: '(fuck*|shit*|bitch*|ass|asses|asshole*|damn|hell|wtf|stfu|dumb*|cunt*|pussy|fag*|crap|bullshit)',
													exact: true,
												},
											],
										},
									},
								],
							},
						},
					},
				],
				unless: {
					pattern: {
						sv: ['\\b(?:sa|sade|säger|bad|ber) (?:till mig|åt mig|att jag|mig)\\b'],
						en: [
							'\\b(?:told|tell|tells|telling|asked|said to) (?:me|us|him|her|them|someone)\\b',
							"\\b(?:you|u) (?:are not|aren't|ain't)\\b",
						],
					},
				},
			},
		],
		unless: {
			any: [
				{parent: 'thanks'},
				{
					pattern: {
						sv: [
							'🤣|😂|❤|😍|\\bhaha',
							'\\b(?:käften|truten|lägg av|sluta|skojar|fan ta dig)\\b[^.]{0,60}(?:\\?!|!\\?)',
							'\\b(?:han|hon|de|någon|det|som|mannen|kvinnan|folk) (?:\\pL+ ){0,2}(?:sa|sade|skrev|kallade|ropade|skrek|stod)\\b',
							'\\b(?:du är|är du) (?:ju |helt |fan |inte ){0,2}(?:galen|inte klok|klok),',
						],
						en: [
							'🤣|😂|❤|😍|\\bhaha|\\blol\\b|\\blmao',
							'\\b(?:shut up|piss off|fuck off|get out|get the hell out|stop it|no way)\\b[^.]{0,60}(?:\\?!|!\\?)',
							'\\b(?:he|she|they|it|who|someone|somebody|people|man|woman) (?:\\pL+ ){0,2}(?:said|wrote|called|shouted|yelled|writes)\\b',
						],
					},
				},
				{
					phrase: {
						sv: [
							{
								term: '(kul|roligt|snyggt|fint|grattis|älskar|härligt|tack|roliga|skönt|glad|lycklig|underbart|underbar|hurra|tjoho|recept|receptet|gott|vacker|vackert|grymt|tvillingar|farmor|mormor|morfar|farfar|gravid|kattungen)',
								exact: true,
							},
						],
						en: [
							{
								term: '(great|nice|love|awesome|congrats|congratulations|thanks|funny|amazing|beautiful|happy|won|brilliant|proud|pregnant|baby|twins|recipe|delicious|tasty|gorgeous|incredible|unreal|grandmother|grandma|kitten|puppy|yay|hooray)',
								exact: true,
							},
						],
					},
				},
			],
		},
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” låter hett.',
			why: 'Det läses av fler än den det gäller.',
			try: 'Låt utkastet ligga fem minuter. Läs det sedan som om det var till dig.',
		},
		en: {
			saw: 'This sounds heated: “{words}”.',
			why: 'More people will read it than it’s for.',
			try: 'Leave it five minutes, then read it as if it were to you.',
		},
	},
	source: {
		url: 'https://www.yourcareeverywhere.com/research-mental-or-behavioral-health/anxiety-disorders/don_t-send-that-angry-email--text--im--or-comment.html',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Skärp er för fan, det är tredje gången ni svarar goddag yxskaft!!',
				'Det här är SÅ HIMLA PINSAMT, patetiskt svar!!',
				'Håll käften, du fattar ju ingenting!',
			],
			none: [
				'Det här är tredje gången jag frågar och jag är trött nu. Kan någon ringa mig i dag?',
				'Vad fan, så roligt att se dig här.',
				'Men så fint det blev!',
				'Grannen sa åt mig att hålla käften!',
			],
		},
		en: {
			tip: [
				'Learn to read!! Third time you answer something nobody asked.',
				'But THIS IS SO stupid, learn to read??',
				'Shut up, you liar!',
			],
			none: [
				'This is the third time I ask and I am tired now. Could somebody call me today?',
				'Damn, how nice to see you here.',
				'But how lovely it turned out!',
				'He told me to shut up, and in front of everyone!',
			],
		},
	},
} satisfies Rule;
