import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Värme till någon', en: 'Warmth toward someone'},
	serves: ['warmth'],
	points: [7, 4],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'comment', 'reply', 'share']},
	when: {
		all: [
			{
				within: 'sentence',
				pattern: {
					sv: [
						'\\b(?:du|ni) är inte (?:ensam|ensamma)\\b',
						'\\bta (?:väl )?hand om (?:dig|er|varandra)\\b',
						'\\b(?:tänker på|håller tummarna för|hejar på|är stolt över|är stolta över|är så glada? för) (?:dig|er)\\b(?: [a-zåäö]+){0,4}',
						'\\b(?:stort |varmt |hjärtligt )?grattis (?:till (?:dig|er|min|mina|hela)\\b|på (?:dagen|födelsedagen|din|ditt|er))(?: [a-zåäö]+)?[,!.]',
						{pattern: '\\b[Gg]rattis,? [A-ZÅÄÖ][a-zåäö]+\\b', caseSensitive: true},
						'\\b(?:krya på dig|lycka till(?:,| med| på| i|!))',
						'\\bönskar? (?:vi |jag )?(?:er|dig|alla)(?: [a-zåäö]+){0,4} (?:god jul|gott nytt år|jul|påsk|midsommar|sommar|helg)\\b',
						'\\b(?:kära|käraste) (?:medlemmar|vänner|grannar|kollegor|kollegan|vän|alla)\\b',
						'\\btack (?:för|till) (?:er|ert|era|din|ditt|dina)(?: [a-zåäö]+){0,2} (?:engagemang|stöd|vänlighet|värme|vänskap|omtanke|generositet)\\b',
						'\\btack (?:för att|som) (?:du|ni) (?:alltid |verkligen )?(?:finns|fanns|trodde|orkade|stannade|lyssnade|står|stod|kom)\\b(?: [a-zåäö]+){0,4}',
						'\\b(?:blir|blev|är) (?:så )?(?:varm|varma|glad|glada|rörd|rörda) (?:av|i hjärtat|för din skull|för er skull)\\b',
						'\\bdina (?:fina|snälla|varma) ord\\b',
						'\\b(?:fint|underbart|härligt|roligt) att (?:ha dig|ha er|få träffa dig|få träffa er|du är|ni är)\\b',
						'\\bsaknar (?:dig|er) redan\\b',
					],
					en: [
						"\\byou(?:'re| are) not alone\\b",
						'\\bi (?:see|feel) you\\b',
						'\\btak(?:e|ing) (?:good )?care of (?:yourself|yourselves|each other)\\b',
						'\\b(?:thinking of|rooting for|cheering for|so proud of|so happy for|proud of) you\\b|\\bcheering you (?:all )?on\\b',
						'\\b(?:congrats|congratulations)(?: to you\\b| on your\\b)(?: [a-z]+){0,3}',
						{pattern: '\\b[Cc]ongrat(?:s|ulations),? [A-Z][a-z]+\\b', caseSensitive: true},
						'\\byou (?:truly |really |so )?deserve (?:it|this|every)\\b',
						"\\bthis one(?:'s| is) for you\\b",
						'\\b(?:your|such) kind words\\b|\\bwarms? (?:my|our) heart\\b',
						'\\blove having you\\b|\\bglad you (?:are|were|came|made|liked|enjoyed|switched|found|stopped)\\b(?: [a-z]+){0,4}',
						"\\b(?:we're|we are|i'm|i am) (?:so |really |very )?(?:glad|happy) (?:to hear (?:that )?you|that (?:you|our))\\b(?: [a-z]+){0,4}",
						'\\bthank you (?:so much )?for (?:always |truly )?(?:being (?:there|here|so|with|my|you)|believing|standing|staying|holding|putting up|never giving)\\b(?: [a-z]+){0,5}',
						'\\b(?:thanks|thank you) for indulging me\\b',
						"\\bi(?:'m| am) (?:so |really )?sorry (?:that |this )?happened\\b",
						'\\byou have been (?:so )?much more than\\b|\\bthe best (?:colleagues?|neighbou?rs?|friends?|team) (?:i|anyone)\\b',
						"\\b(?:happy|merry) (?:christmas|holidays|new year|easter)(?:,| to) [a-z]+|\\bget well soon\\b|\\bwe(?:'ll| will) miss you\\b",
					],
				},
				unless: {signal: ['insult', 'heat', 'threat', 'blame', 'sarcasm', 'question', 'sends-elsewhere']},
			},
			{absent: {signal: ['insult', 'heat', 'threat', 'blame', 'sarcasm']}},
		],
	},
	say: {
		sv: {
			saw: 'Här finns värme: ”{words}”.',
			why: 'Den som läser märker att det står en människa bakom orden.',
			try: 'Låt det stå. Säg gärna också vad det gäller.',
		},
		en: {
			saw: 'There’s warmth here: “{words}”.',
			why: 'Whoever reads it can tell there’s a person behind the words.',
			try: 'Leave it in, and say what it’s about if you like.',
		},
	},
	source: {url: 'https://journals.sagepub.com/doi/10.1177/1094670517738368', read: '2026-11-30'},
	examples: {
		sv: {
			tip: ['Grattis Hanna, vilken lampa!', 'Tack för ert engagemang i trappan i år. Ta hand om er.'],
			none: ['Tack för din feedback.', 'Grattis till dig som väljer vår nya lampa!'],
		},
		en: {
			tip: ['Congratulations Hanna, what a lamp!', 'Thank you for always being there when the stairs went dark.'],
			none: ['Thank you for your feedback.', 'Congratulations are in order for the new lamp.'],
		},
	},
} satisfies Rule;
