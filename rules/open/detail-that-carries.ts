import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Detaljer som fastnar', en: 'Details that stick'},
	serves: ['concrete-detail'],
	points: [6, 4],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 15, atMost: 250}},
			{not: {not: {signal: 'first-person'}}},
			{
				min: {
					count: 2,
					of: [
						{
							any: [
								{
									pattern: {
										sv: [
											{
												pattern: '\\b\\d{1,3}(?:[ .]\\d{3})*(?:[,.]\\d+)? (?:procent|[a-zåäö]{3,})',
												caseSensitive: true,
												notBefore: ['(typ|kanske)'],
											},
											'\\b\\d{1,2}(?:,\\d)? ?%',
											'\\b(?:19|20)\\d\\d\\b',
											'\\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|s)?\\b',
											'\\b\\d{1,2} (?:jan|feb|mars|apr|maj|juni|juli|aug|sept|okt|nov|dec)[a-z]*',
											'\\b(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo) (?:minuter|timmar|dagar|veckor|månader|år)\\b',
										],
										en: [
											{
												pattern: '\\b\\d{1,3}(?:,\\d{3})*(?:[.]\\d+)? (?:percent|[a-z]{3,})',
												caseSensitive: true,
											},
											'\\b\\d{1,2}(?:[.]\\d)? ?%',
											'\\b(?:19|20)\\d\\d\\b',
											'\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b',
											'\\b(?:january|february|march|april|june|july|august|september|october|november|december) \\d{1,2}\\b',
											'\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty) (?:minutes|hours|days|weeks|months|years)\\b',
										],
									},
								},
								{entity: ['time', 'price']},
							],
						},
						{
							any: [
								{entity: 'address'},
								{
									pattern: {
										sv: [
											{
												pattern:
													'\\b(?:[Ii]|[Pp]å|[Uu]tanför|[Nn]ära) (?:[A-ZÅÄÖ][a-zåäö]+sk[ae] [a-zåäö]{3,}|[A-ZÅÄÖ][A-Za-zÅÄÖåäö]{3,}(?: [A-ZÅÄÖ][a-zåäö]{2,})?)',
												caseSensitive: true,
											},
										],
										en: [
											{
												pattern: '\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) [A-Z][A-Za-z]?[a-z]+[A-Za-z]*[a-rt-z]\\b',
												caseSensitive: true,
												notBefore: [
													'(look|looks|looked|looking|stare|stared|staring|smile|smiled|smiling|laugh|laughed|laughing|yell|yelled|yelling|shout|shouted|shouting|wave|waved|waving|bark|barked|glance|glanced|point|pointed|mad|angry|swear|swore)( down| up| back| over)?',
												],
											},
										],
									},
								},
								{
									phrase: {
										sv: [
											{
												term: '(på|i|utanför) (biblioteket|skolan|kontoret|verkstaden|stationen|torget|kyrkan|museet|butiken)',
												exact: true,
											},
										],
										en: [
											{
												term: '(in|at|outside|near) the (library|school|office|workshop|station|square|church|museum|shop)',
												exact: true,
											},
										],
									},
								},
							],
						},
						{
							entity: 'person',
							unless: {
								pattern: {
									sv: ['\\b(?:mvh|hälsn|hälsningar|hälsar)\\b'],
									en: ['\\b(?:regards|sincerely|cheers|yours)\\b'],
								},
								within: 'sentence',
							},
						},
					],
				},
			},
			{
				absent: {
					any: [
						{signal: ['insult', 'heat', 'threat', 'blame', 'sarcasm', 'bragging']},
						{
							pattern: {
								sv: [
									'^\\W{0,3}\\d{1,2}[.)/:]',
									'\\b\\d{1,2} (?:olika|andra|nya)\\b',
									'\\p{L}(?:…|\\.\\.\\.):? ?https?://',
									'\\b(?:minns jag inte|minns inte|kommer inte ihåg)\\b',
									'\\b(?:jävl|jävel|förbanna|idiot|äckl|patetisk|nazist|rasist)[a-zåäö]*',
									'^\\W{0,3}(?:steg|tips|råd|lärdom) #?\\d',
									'\\b\\d{1,3} (?:viktiga |enkla |snabba |bra )?(?:saker|tips|råd|steg|sätt|lärdomar|skäl|frågor|misstag|vanor|knep)\\b',
									'\\b(?:följare|prenumerant|nyhetsbrev|gratisguide)[a-zåäö]*',
									'\\b(?:döda[dts]?|dödats|dödad|sköts|skjut(?:en|na|ning)|mörd|mord|knivhugg|överfall|offer|avled|omkom|dog|olyck|begrav)[a-zåäö]*',
									'\\b(?:rip\\b|vila i frid|saknar dig|till minne av)',
									'\\A@[a-z0-9_.]+',
								],
								en: [
									'^\\W{0,3}\\d{1,2}[.)/:]',
									'\\b\\d{1,2} (?:different|other|main|new|big|separate|more|or)\\b',
									'\\p{L}(?:…|\\.\\.\\.):? ?https?://',
									"\\b(?:(?:don't|do not|can't|cannot) (?:remember|recall))\\b",
									'\\b(?:fuck|bitch|idiot|moron|nazi|racist)[a-z]*',
									'^\\W{0,3}(?:step|tip|lesson|rule) #?\\d',
									'\\b\\d{1,3}(?:-| )(?:[a-z-]+ ){0,2}(?:things|tips|steps?|ways|lessons|skills|reasons|questions|mistakes|habits|rules|options|parts?|hacks|ideas)\\b',
									'\\b(?:subscribers?|followers?|newsletter|income streams?|free guide)\\b',
									'\\b(?:killed|kills|shot|shooting|murder|died|dies|dead|death|stabb|victim|arrested|funeral|crash)[a-z]*',
									'\\b(?:rip|rest in peace|in memory of|miss you)\\b',
									'\\A@[a-z0-9_.]+',
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
			saw: 'Siffror, namn och platser finns med: ”{words}”.',
			why: 'Sådana detaljer fastnar.',
			try: 'Behåll dem, även om du kortar texten.',
		},
		en: {
			saw: 'You’ve got numbers, names and places: “{words}”.',
			why: 'Details like these get noticed, and show you were there.',
			try: 'Keep them, even if you shorten the text.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1468-2958.2007.00297.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'I tisdags den 4 maj bytte jag och Hanna Ek 40 lampor på biblioteket i Lingonby, och elräkningen sjunker med en tredjedel.',
				'Min cykel gick sönder utanför biblioteket. Petra i verkstaden lagade den på tre timmar, fast det var lördag.',
			],
			none: [
				'Det är alltid roligt att få göra något för andra, och det blir bättre för varje gång som det görs.',
				'Tack för i går!',
				'1. Var nyfiken på Hanna och alla andra. 2. Lyssna i minst 3 minuter. 3. Fråga mig på fredag i Lingonby om du vill veta mer.',
				'@petra jag tror att det där kvarteret i Lingonby slutar som det brukar, vänta du bara till den 4 maj.',
				'Jag fick kräkas efter maten i Lingonby, och vid disken stod Gustav Ek, men vilken rätt det var minns jag inte.',
				'Allt var skinande rent när jag kom hem till villan i Lingonby, inte ett dammkorn någonstans. Hälsningar Eva Ek',
				'Två personer dödades i Lingonby i tisdags, och jag förstår fortfarande inte hur det kunde hända Hanna Ek.',
			],
		},
		en: {
			tip: [
				'On Tuesday 4 May Hanna Ek and I swapped 40 lamps at the library in Lingonby, and the power bill falls by a third.',
				'My bike broke down outside the library. Petra at the workshop mended it in three hours, even though it was a Saturday.',
			],
			none: [
				'It is always nice to get to do something for others, and it gets better each time that it is done.',
				'Thanks for yesterday!',
				'1. Be curious about Hanna and everyone else. 2. Listen for 3 minutes. 3. Ask me on Friday in Lingonby if you want more.',
				'@petra I guess that lot in Lingonby will end the way it always does, just you wait until 4 May.',
				'I sat up in the sand and stared at Henry, who kept on barking at the sea as if something was there.',
				'Hanna and I have gone 2 different ways with the light, and my stairs are still the dark ones here.',
				'Hanna Ek (2 of 3) on the light in the stairs at Lingonb...: https://lingonby.example/light my aunt was proud to be there.',
				'Two people were killed in Lingonby on Tuesday, and I still cannot see how it could happen to Hanna Ek.',
				'Here is what I call the “lamp mindset”. Today I will tell you 7 lessons that changed how I think of light.',
			],
		},
	},
} satisfies Rule;
