import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Nästa steg saknas', en: 'No next step'},
	serves: ['no-next-step'],
	points: [5],
	level: 'hint',
	start: 'on',
	coach: 'covered',
	on: {surfaces: ['reply', 'comment'], voice: ['at-work', 'organisation']},
	when: {
		all: [
			{parent: ['dissatisfaction', 'heat', 'factual-error']},
			{measure: {of: 'words', atLeast: 8}},
			{
				absent: {
					any: [
						{signal: ['promise', 'timed-promise', 'question', 'call-to-action']},
						{entity: ['url', 'price', 'date', 'time']},
						{measure: {of: 'question-marks', atLeast: 1}},
						{pattern: {sv: ['\\b1/[2-9]\\b'], en: ['\\b1/[2-9]\\b']}},
						{
							phrase: {
								sv: [
									{
										term: '(jag|vi) (byter|skickar|betalar|ringer|kollar|kontrollerar|fixar|rättar|ber|lagar|ordnar|ersätter|skriver|undersöker|återkommer|tittar|ändrar)',
										exact: true,
									},
									{term: '(jag|vi) (tar bort|hör av|ser till|går igenom)', exact: true},
									{term: '(jag|vi) har (bett|rättat|skickat|bytt|ändrat|tagit bort|lagt|fixat|beställt)', exact: true},
									{term: '(skickar|byter|ringer|kollar|fixar|rättar) (jag|vi)', exact: true},
									{
										term: '(jag|vi) har (pratat|talat|frågat|ringt|mejlat|skrivit|hört|felanmält|meddelat)',
										exact: true,
									},
									{term: 'hjälper dig', exact: true},
									{term: 'ringer dig', exact: true},
									{term: 'du får (en|ett|tillbaka|pengarna)', exact: true},
									{term: 'nu är (den|det)', exact: true},
									{term: 'går härifrån', exact: true},
									{term: 'är på väg', exact: true},
									{term: '(stängs|avslutas|upphör|tas upp|ser till)', exact: true},
									{term: '(beräknas|väntas) (gå|komma|öppna|avgå|börja|vara)', exact: true},
									{term: 'är (planerad|planerat|inplanerad|bokad|bokat)', exact: true},
									{term: 'du kan', exact: true},
									{term: '(prova|testa|starta|öppna|kolla|titta)', exact: true},
									{term: '(mejla|ring|skriv till|kontakta|skicka)', exact: true},
								],
								en: [
									{term: "(i|we)('ll| will|'ve| have|'re|'m| are| am)", exact: true},
									{
										term: '(i|we) (send|sent|refund|refunded|call|called|fix|fixed|check|checked|replace|replaced|ask|asked|change|changed|moved|added)',
										exact: true,
									},
									{term: '(will|can) (call|help) you', exact: true},
									{term: 'you (get|will get|can have)', exact: true},
									{term: 'is (fixed|on its way)', exact: true},
									{term: 'let me', exact: true},
									{term: '(i|we) (can|could)', exact: true},
									{term: '(happy|glad) to', exact: true},
									{term: '(kindly|please) (send|share|call|dm)', exact: true},
									{term: "(i|we)'d (like|love|advise|suggest)", exact: true},
									{term: '(i|we) would (like|love|advise|suggest)', exact: true},
									{term: 'you can', exact: true},
									{term: '(open|post|reach|follow|fill|give|check|try)', exact: true},
									{term: "it'll be (back|fixed)", exact: true},
									{term: 'will (no longer|close|stop|be)', exact: true},
									{term: '(ensure|addressed)', exact: true},
									{term: '(scheduled|expected|planned|set|due) (to|for|at)', exact: true},
									{term: '(is|are) being', exact: true},
									{term: '(dm|email|call|message|contact)', exact: true},
									{term: 'please (send|try|share|visit)', exact: true},
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
			saw: 'Svaret säger inte vad som händer nu.',
			why: 'Den som klagar vill oftast att något görs.',
			try: 'Avsluta med en sak du gör, och när du hör av dig igen.',
		},
		en: {
			saw: 'The reply doesn’t say what happens now.',
			why: 'People who complain mostly want something done.',
			try: 'End with one thing you’ll do, and when you’ll be back.',
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
					text: 'Så tråkigt att läsa, det låter verkligen inte alls som det brukar vara.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'Jag är så besviken, har väntat i tre veckor på besked om förskolan och ingen svarar.',
				},
				{
					text: 'Det är många som hör av sig just nu och därför är det lite trögt.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'Fortfarande inget svar om bygglovet! Trött på att vänta.',
				},
			],
			none: [
				{
					text: 'Det ser ut som ett fel på motorn, och färjan beräknas avgå när delen är bytt.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'Färjan är tre timmar sen, vad håller ni på med? Så besviken.',
				},
				{
					text: 'Så tråkigt att läsa. Jag ringer förskolan nu och skriver här före lunch.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'Jag är så besviken, har väntat i tre veckor på besked om förskolan och ingen svarar.',
				},
				{
					text: 'Vad roligt att höra, hälsa hela gänget så gott från oss i butiken.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'Tack för fin hjälp i dag!',
				},
			],
		},
		en: {
			tip: [
				{
					text: 'So sad to read this, it does not sound at all like a normal week here.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'So disappointed, I have waited three weeks for word on the nursery and no one answers.',
				},
				{
					text: 'A lot of people write just now, so things are a bit slow at the moment.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'Still no answer about the building permit! Fed up with waiting.',
				},
			],
			none: [
				{
					text: 'It looks like a fault in the engine, and the ferry is expected to leave once the part is in.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'The ferry is three hours late, what is going on? So disappointed.',
				},
				{
					text: "So sad to read this. I'll phone the nursery now and write here before noon.",
					surface: 'reply',
					voice: 'organisation',
					parent: 'So disappointed, I have waited three weeks for word on the nursery and no one answers.',
				},
				{
					text: 'How nice to hear, do say hello to everyone from the people in the shop.',
					surface: 'reply',
					voice: 'organisation',
					parent: 'Thanks for the great help today!',
				},
			],
		},
	},
} satisfies Rule;
