import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Går förbi besvikelsen', en: 'Passing over the disappointment'},
	serves: ['no-acknowledgement'],
	points: [5, 7],
	level: 'hint',
	start: 'on',
	coach: 'covered',
	on: {surfaces: ['reply', 'comment']},
	when: {
		all: [
			{parent: ['dissatisfaction', 'heat']},
			{measure: {of: 'words', atLeast: 4}},
			{absent: {signal: ['question', 'serves-already']}},
			{
				any: [
					{
						phrase: {
							sv: [
								{
									term: '(besviken|besvikna|missnöjd|missnöjda|arg|förbannad|skandal|uselt|usel|sämsta|sämre|värdelöst|värdelös)',
									exact: true,
								},
								{
									term: '(bedrövligt|bedrövlig|oacceptabelt|skamligt|pinsamt|löjligt|otrevlig|otrevliga|ljuger|lögn|lögner)',
									exact: true,
								},
								{term: 'trött på', exact: true},
								{term: 'aldrig (mer|igen)', exact: true},
								{term: 'pengarna tillbaka', exact: true},
								{term: '(ingen|inget|inga) (svarar|svar|hjälp|hjälper|återkommer)', exact: true},
								{term: 'fortfarande (inte|ingen|inget|väntar)', exact: true},
								{term: '(väntat|ringt|mejlat|suttit) {0,3} (gånger|timmar|dagar|veckor|månader)', exact: true},
							],
							en: [
								'disappoint*',
								'frustrat*',
								'appalling*',
								'disgrac*',
								'disgust*',
								'discriminat*',
								{
									term: '(unacceptable|terrible|awful|horrible|worst|shocking|ridiculous|pathetic|useless|rude)',
									exact: true,
								},
								{term: '(liar|liars|lies|lying|stupid|angry|furious|pissed|joke|wtf|cruel|crap)', exact: true},
								{term: '(fed up|sick of|tired of|so sad|are you kidding|waste of|run around|runaround)', exact: true},
								{term: 'never again', exact: true},
								{term: "still (no|not|waiting|haven't|hasn't|nothing|can't|won't)", exact: true},
								{term: '(no one|nobody) (answers|responds|replies|helps|cares|called)', exact: true},
								{term: 'no (response|reply|answer|resolution|refund)', exact: true},
								{
									term: '(waited|waiting|called|calling|tried|trying|hold|emailed) {0,4} (times|hour|hours|days|weeks|months)',
									exact: true,
								},
								{term: '(hours|days|weeks|months) (waiting|later)', exact: true},
							],
						},
					},
					{measure: {of: 'exclamation-run', atLeast: 2}},
				],
				within: 'parent',
			},
			{
				not: {
					pattern: {
						sv: ['\\b(?:tack|tackar) för (?:hjälpen|svaret|att)', '\\bsnälla hjälp'],
						en: ['\\b(?:thanks?|thx|thank you)(?: so much| very much)? (?:for|to)\\b'],
					},
					within: 'parent',
				},
			},
			{
				absent: {
					any: [
						{
							pattern: {
								sv: ['(?:\\(|\\b)[2-9] ?/ ?[2-9]\\b', '\\bersättning|\\bpresentkort|\\bkompensera'],
								en: [
									'(?:\\(|\\b)[2-9] ?/ ?[2-9]\\b',
									'\\b(?:compensat|gesture|goodwill|voucher|a credit|make (?:this|it) (?:right|up))',
								],
							},
						},
						{signal: ['acknowledgement', 'apology', 'thanks']},
					],
				},
			},
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
									{term: '(känner|känna|känns|kännas)', exact: true},
									{term: '(oroande|bekymmer|besvär|besväret|allvar|allvarligt)', exact: true},
									{term: 'mår dåligt', exact: true},
									{term: 'såklart', exact: true},
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
									{term: 'answered your', exact: true},
									{term: '(concerned|saddened|worrying|troubling|upsetting|disheartening)', exact: true},
									{term: '(inconvenience|frustration|trouble|seriously)', exact: true},
									{term: '(feel|feeling|feels)', exact: true},
									{term: '(want|like|love|hate) (you|this|that|it|to)', exact: true},
									{term: 'never (want|like|nice|fun|easy)', exact: true},
									{term: '(absolutely|completely|totally)', exact: true},
									{term: 'of course', exact: true},
									{term: '(confident|worth the wait|hang in there|fingers crossed)', exact: true},
									{term: 'not the experience', exact: true},
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
			saw: 'Svaret går rakt på sak, förbi besvikelsen.',
			why: 'Den som inte känner sig läst frågar igen.',
			try: 'Börja med det personen är trött på, i hens egna ord.',
		},
		en: {
			saw: 'There’s no word yet about how they feel.',
			why: 'People who feel unheard often ask again.',
			try: 'Start with what they’re tired of, in their own words.',
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
				{
					text: 'Det där är oroande att läsa, Omar. Vad kan jag göra?',
					surface: 'reply',
					parent: 'Så som jag blir bemött är helt oacceptabelt.',
				},
				{
					text: 'Tåget blev tolv minuter sent till Lingonby enligt driftcentralen.',
					surface: 'reply',
					parent: 'Kan ni säga hur stor förseningen till Lingonby blev i går?',
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
				{
					text: 'That is concerning to read, Omar. What can I do?',
					surface: 'reply',
					parent: 'The way I am treated is totally unacceptable.',
				},
				{
					text: 'The train was twelve minutes late into Lingonby according to the control room.',
					surface: 'reply',
					parent: 'Can you confirm how much the Lingonby train was delayed yesterday?',
				},
				{
					text: 'and ten free rides go into your account tomorrow. (2/2)',
					surface: 'reply',
					parent: 'So disappointed, still no refund for my ticket.',
				},
			],
		},
	},
} satisfies Rule;
