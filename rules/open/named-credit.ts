import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Någon får äran', en: 'Credit by name'},
	serves: ['credit-named'],
	points: [3, 4],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'share']},
	when: {
		any: [
			{
				within: 'sentence',
				all: [
					{
						phrase: {
							sv: ['tack till', 'utan {0,4} hade', 'stort tack'],
							en: [
								'thanks to',
								'thank you to',
								'a thank you to',
								'credit to',
								'credit goes to',
								'kudos to',
								'shout-out to',
								'without {0,4} would',
								'it was {1,3} who',
								'hats off to',
							],
						},
					},
					{entity: ['person', 'mention']},
				],
			},
			{
				pattern: {
					sv: [
						{
							pattern:
								'\\b[Tt]ack(?:ar)? (?:till )?(?:min |vår |kollegan |grannen )?[A-ZÅÄÖ][a-zåäöé]+ [A-ZÅÄÖ][a-zåäöé]+',
							caseSensitive: true,
						},
						{pattern: '\\b[Tt]ack(?:ar)? [A-ZÅÄÖ][a-zåäöé]+ för att\\b', caseSensitive: true},
						{
							pattern:
								'\\b(?:[Hh]eja|[Hh]yllar|[Ää]ran går till|[Tt]acksam mot) (?:min |vår |kollegan )?[A-ZÅÄÖ][a-zåäöé]+',
							caseSensitive: true,
						},
						{
							pattern:
								'\\b(?:[Rr]itad|[Bb]yggd|[Ss]kriven|[Ll]agad|[Mm]ålad|[Ii]dén kom|[Ff]örslaget kom) (?:av|från) [A-ZÅÄÖ][a-zåäöé]+ [A-ZÅÄÖ][a-zåäöé]+',
							caseSensitive: true,
						},
					],
					en: [
						{
							pattern:
								'\\b(?:[Tt]hanks|[Tt]hank you|[Ss]hout[- ]?out|[Kk]udos|[Cc]redit|[Hh]ats off) (?:to |goes to )?(?:the |our |my )?[A-Z][a-z]+ [A-Z][a-z]+',
							caseSensitive: true,
						},
						{
							pattern:
								'\\b(?:[Gg]rateful|[Tt]hankful|[Tt]ribute|[Cc]ongrats|[Cc]ongratulations) to (?:the |our |my )?[A-Z][a-z]+ [A-Z][a-z]+',
							caseSensitive: true,
						},
						{pattern: '\\b[Tt]hank you [A-Z][A-Za-z]+ for [a-z]+ing\\b', caseSensitive: true},
						{
							pattern:
								'\\b(?:led|presented|written|designed|recommended|drawn|painted|vision|idea) (?:by|of|from) (?:Mr\\. |Ms\\. |Dr )?[A-Z][a-z]+ [A-Z][a-z]+',
							caseSensitive: true,
						},
					],
				},
				unless: {signal: ['insult', 'heat', 'threat', 'blame', 'sarcasm']},
			},
		],
	},
	say: {
		sv: {
			saw: 'Du ger någon äran vid namn: ”{words}”.',
			why: 'Läsaren ser människor i stället för en logga.',
			try: 'Låt det stå. Berätta gärna vad personen gjorde.',
		},
		en: {
			saw: 'You give credit by name: “{words}”.',
			why: 'Readers see people rather than a logo.',
			try: 'Leave it in. Say what they did, if you like.',
		},
	},
	source: {url: 'http://mediabuzz.com.sg/legislation-jan-feb-10/ibm-social-computing-guidelines', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Trappan är klar. Tack till Hanna Ek som mätte ljuset med en mätare från skolan.',
				'Stort tack @lingonby för hjälpen med portalen i våras.',
			],
			none: ['Tack till alla som kom!', 'Hanna Ek bor i Lingonby.', 'I går åt jag middag tillsammans med Hanna.'],
		},
		en: {
			tip: [
				'The stairs are done. Thanks to Hanna Ek, who measured the light with a meter from the school.',
				'Hats off to @lingonby for the help with the portal.',
			],
			none: [
				'Thanks to everyone who came!',
				'Hanna Ek lives in Lingonby.',
				'Yesterday I had dinner together with Hanna.',
			],
		},
	},
} satisfies Rule;
