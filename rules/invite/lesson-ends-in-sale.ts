import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Lektion som slutar i köp', en: 'Lesson that ends in selling'},
	serves: ['selling-first'],
	points: [2, 3],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 60}},
			{
				pattern: {
					sv: [
						'\\b(?:boka|beställ|få|hämta)? ?(?:din |en |er )?(?:kostnadsfri|kostnadsfria|gratis|fri) [a-zåäö-]*(?:analys|rådgivning|genomgång|konsultation|demo|provperiod|coachning|behovsanalys|utvärdering|checklista)\\b',
						'\\bboka (?:en |ett |din |ditt )?(?:demo|säljmöte|rådgivning|strategisamtal|genomgång|konsultation|behovsanalys)\\b',
						'\\banmäl dig till (?:min|vår) (?:kurs|utbildning|masterclass)\\b',
					],
					en: [
						'\\b(?:free|complimentary) [a-z-]{0,15} ?(?:consultation|trial|demo|audit|assessment|masterclass|strategy call|discovery call)\\b',
						'\\bbook (?:a|your) (?:free )?(?:demo|call|consultation|session|slot)\\b',
						'\\b(?:flash sale|limited-time|certification course|enrol{1,2} (?:now|today)|use (?:my )?code|early bird)\\b',
						'\\b(?:join|get|buy|grab) my (?:course|program|programme|masterclass|newsletter|community|ebook|e-book|template|playbook)\\b',
					],
				},
			},
		],
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: 'Lektionen slutar i ett erbjudande: ”{words}”.',
			why: 'Den som läste för att lära sig känner sig lätt som en kund i slutet, och litar mindre på resten.',
			try: 'Vad får läsaren med sig utan att köpa? Låt det stå sist, och lägg erbjudandet i ett eget inlägg.',
		},
		en: {
			saw: 'The lesson ends in an offer: “{words}”.',
			why: 'People who read to learn feel like customers at the end, and trust the rest a little less.',
			try: 'What do they take away without buying? Let that come last, and give the offer a post of its own.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Många trappor är mörka i onödan. Vi ser det överallt: armaturer från sjuttiotalet, brytare som ingen hittar och hörn där ljuset aldrig når fram. Det behöver inte vara så. Med tre steg kommer man långt: räkna lamporna, mät ljuset på golvet och fråga den som städar. Vänta inte på nästa budget, börja i den trappa som flest går i. Boka kostnadsfri ljusanalys i dag.',
				'En bra trappa börjar med ljuset. Först tittar man på var folk faktiskt går, sedan på hur mörkt det är när dagsljuset är slut, och till sist på vad som går att laga utan att byta allt. De flesta hus klarar sig med hälften så många lampor om de sitter rätt. Det gäller att våga ta bort och inte bara lägga till. Boka en demo så visar vi.',
			],
			none: [
				'Boka en demo så visar vi lampan.',
				'En bra trappa börjar med ljuset. Först tittar man på var folk faktiskt går, sedan på hur mörkt det är när dagsljuset är slut, och till sist på vad som går att laga utan att byta allt. De flesta hus klarar sig med hälften så många lampor om de sitter rätt. Vad har ni gjort i er trappa som fungerade bättre än ni trodde?',
			],
		},
		en: {
			tip: [
				'Most stairwells are darker than they need to be. We see it everywhere: fittings from the seventies, switches that no one finds, corners where the light never gets to. It does not have to be like that. Three steps take you far: count the lamps, measure the light on the floor and ask the person who cleans. Start in the stairs most people use. Book your free consultation today.',
				'Good stairs start with the light. First you look at where people walk, then at how dark it is when the day is over, and then at what can be fixed without changing all of it. Most houses do well with half as many lamps if they sit in the right place. It takes nerve to remove and not just add. Get my course on stairwell light before Friday.',
			],
			none: [
				'Book a demo and we show you the lamp.',
				'Good stairs start with the light. First you look at where people walk, then at how dark it is when the day is over, and then at what can be fixed without changing all of it. Most houses do well with half as many lamps if they sit in the right place. What did you do in your stairs that worked better than you had thought?',
			],
		},
	},
} satisfies Rule;
