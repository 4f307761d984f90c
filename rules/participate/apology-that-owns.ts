import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ursäkt med förbehåll', en: 'Apology with an if'},
	serves: ['apology-dodges'],
	points: [5, 4],
	level: 'mark',
	start: 'on',
	coach: 'outweighs',
	when: {
		phrase: {
			sv: [
				{term: 'om (någon|du|ni) (har )?(tagit|tog) (illa|åt)', exact: true},
				{term: 'om (någon|du|ni) (har )?(känt|kände) (sig|dig|er)', exact: true},
				{term: 'om (någon|du|ni) (har )?(upplevt|uppfattat|upplevde|uppfattade) (det|det här|detta)', exact: true},
				{
					term: 'om (någon|du|ni) (har )?(blivit|blev) (sårad|sårade|kränkt|kränkta|stött|stötta|ledsen|ledsna)',
					exact: true,
				},
				{term: 'ursäkta om (någon|du|ni)', exact: true},
				{term: '(ber|be) om ursäkt om (någon|du|ni|det|detta)', exact: true, notAfter: ['(här )?är (en|ett|fel|inte)']},
				{term: '(ledsen|ledsna) om (du|ni|någon)', exact: true},
				{term: 'beklagar om (du|ni|någon|det)', exact: true, notAfter: ['(här )?är (en|ett|fel|inte)']},
				{term: 'beklagar (eventuella|eventuell|ev)', exact: true},
				{term: 'beklagar att (du|ni) (känner|upplever|uppfattar|tycker)', exact: true},
				{term: 'tråkigt att (du|ni) (känner|upplever|uppfattar|tycker) (så|det|att)', exact: true},
				{term: 'det var (inte|aldrig) (vår|min) (mening|avsikt)', exact: true},
				{term: 'för (eventuella|ev) (olägenheter|besvär|missförstånd|problem)', exact: true},
				{term: 'eventuella olägenheter', exact: true},
				{term: '(förlåt|ursäkta),? men (du|ni)', exact: true},
				{term: 'om det upplevdes', exact: true},
				{term: 'om det uppfattades', exact: true},
			],
			en: [
				{term: 'sorry if (you|anyone|someone|any)', exact: true},
				{term: 'sorry if (this|that|it) (offended|upset|hurt|caused|came|made|was)', exact: true},
				{term: "sorry (that )?(you|you're) (feel|felt|feeling|think)", exact: true},
				{
					term: 'apologi(s|z)e (if|for any)',
					exact: true,
					notAfter: [
						"(i am|i'm|im|i was|i have|i've|i) (mistaken|wrong|missing|misunderstanding|misunderstood|misread|misreading|missed|repeat|ask|asked)",
						'(this|it) is (a|an|not|off|the|too|already|obvious)',
					],
				},
				{
					term: 'apologies (if|for any)',
					exact: true,
					notAfter: [
						"(i am|i'm|im|i was|i have|i've|i) (mistaken|wrong|missing|misunderstanding|misunderstood|misread|misreading|missed|repeat|ask|asked)",
						'(this|it) is (a|an|not|off|the|too|already|obvious)',
					],
				},
				{term: 'any inconvenience', exact: true},
				{term: '(regret|sorry for) any', exact: true},
				{term: '(was|were) (not|never) (our|my) intention', exact: true},
				{term: "wasn't (our|my) intention", exact: true},
				{term: 'if (anyone|someone) (was|were|felt|took) (offended|hurt|upset|offence|offense)', exact: true},
				{term: 'if (you|they) (were|felt|are) offended', exact: true},
				{term: 'sorry,? but you', exact: true},
				{term: 'mistakes (may have|were made)', exact: true},
			],
		},
		unless: {
			any: [
				{entity: ['time', 'price']},
				{
					phrase: {
						sv: [
							{
								term: '(eftersom|därför|orsaken|beror|berodde|ersätter|byter|betalar|tillbaka|igång|stängt av|stänger av)',
								exact: true,
							},
							{term: 'det var (vi|jag)', exact: true},
						],
						en: [
							{term: '(because|due|cause|caused by|replacing|replace|refund|refunding)', exact: true},
							{
								term: '(turn|turned|turning|shut|switch|switched|took|take) (it|them|this|that)? ?(off|down)',
								exact: true,
							},
							{term: "(will|'ll) be back", exact: true},
							{term: 'back on', exact: true},
						],
					},
				},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” lämnar öppet om något blev fel.',
			why: 'Då kan mottagaren känna sig beskylld.',
			try: 'Säg rakt vad som hände: ”Förlåt att jag skickade fel. Rätt lampa går i dag.”',
		},
		en: {
			saw: 'This leaves open whether anything went wrong: “{words}”.',
			why: 'It can sound as if they got it wrong.',
			try: 'Say what happened: “Sorry I sent the wrong lamp. The right one ships today.”',
		},
	},
	source: {url: 'https://prmoment.com/pr-insight/how-to-write-a-proper-pr-apology', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Jag ber om ursäkt om någon tog illa vid sig av skämtet i går.',
				'Ledsen om du blev sur, men så här ser det ut.',
			],
			none: [
				'Förlåt. Skämtet var på bekostnad av dem som väntar på en lägenhet, och det är borttaget nu.',
				'Om någon har tagit fel jacka hänger den kvar i receptionen.',
				'Ursäkta om jag frågar dumt: var ligger Lingonby?',
				'Jag ber om ursäkt om det är en dum fråga, men var sitter strömbrytaren?',
				'Appen är stängd eftersom lamporna räknas i natt. Beklagar eventuella besvär, den öppnar i morgon.',
			],
		},
		en: {
			tip: [
				'I apologise if anyone felt left out by the joke yesterday.',
				'Sorry if you were upset, but this is how it works.',
			],
			none: [
				'Sorry. The joke was at the expense of people who wait for a flat, and it is gone now.',
				'If anyone took the wrong jacket, yours is still at the desk.',
				'I feel sorry for the lamp in that picture.',
				'Apologies if I misread the drawing, but is the lamp not upside down?',
				'I apologise if this is a silly question: where is the switch?',
				'We turn it off for the lamp fair. Apologies for any trouble, it opens again tomorrow.',
			],
		},
	},
} satisfies Rule;
