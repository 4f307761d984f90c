import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Försvarstal', en: 'Defensive reply'},
	serves: ['defensive'],
	points: [5, 7],
	level: 'mark',
	start: 'on',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment']},
	when: {
		phrase: {
			sv: [
				{term: '(du|ni) (har|måste ha|verkar ha) missförstått', exact: true},
				{term: '(vi|jag) har aldrig (sagt|lovat|påstått|skrivit)', exact: true},
				{term: '(vi|jag) har gjort allt rätt', exact: true},
				{term: '(vi|jag) har inte gjort (något )?fel', exact: true},
				{term: 'det är inte (vårt|mitt) (fel|ansvar|problem)', exact: true},
				{term: '(vi|jag) följer (alla|gällande) (regler|rutiner|lagar)', exact: true},
				{term: 'andra kunder (är|tycker|klagar)', exact: true},
				{term: 'ingen annan har (klagat|haft|sagt)', exact: true},
				{term: 'du har fel', exact: true, notBefore: ['om', 'att', 'varför', 'när', 'hur', 'tror', 'och']},
				{term: 'det borde framgå', exact: true},
				{term: 'det stämmer inte att (vi|jag)', exact: true},
				{term: 'det är (faktiskt )?inte sant', exact: true},
				{term: 'hos (oss|mig) (står det rätt|ser det rätt ut|fungerar det)', exact: true},
				{term: 'det framgår (tydligt|klart)', exact: true},
			],
			en: [
				{term: "(you've|you have|you must have|you seem to have) misunderstood", exact: true},
				{term: 'you misunderstood', exact: true},
				{term: '(we|i) (have )?never (said|promised|claimed|stated)', exact: true},
				{term: "we('ve| have) never (said|promised|claimed)", exact: true},
				{term: '(we|i) did nothing wrong', exact: true},
				{term: "(it's|it is|that's|that is|this is) not (our|my) (fault|responsibility|problem)", exact: true},
				{term: "isn't (our|my) (fault|responsibility|problem)", exact: true},
				{term: 'we follow all (rules|regulations|procedures|guidelines)', exact: true},
				{term: "(that's|that is) (incorrect|false|not true)", exact: true},
				{term: '(looks|works) (right|fine|okay) (to|for) us', exact: true},
				{term: '(no one|nobody) else (has )?(complained|had|said)', exact: true},
				{term: 'other customers (are|love|have|do)', exact: true},
				{
					term: "you're wrong",
					exact: true,
					notBefore: [
						'why',
						'if',
						'that',
						'how',
						'when',
						'because',
						'think',
						'thinks',
						'where',
						'whether',
						'prove',
						'and',
						'say',
					],
				},
				{
					term: 'you are wrong',
					exact: true,
					notBefore: [
						'why',
						'if',
						'that',
						'how',
						'when',
						'because',
						'think',
						'thinks',
						'where',
						'whether',
						'prove',
						'and',
						'say',
					],
				},
				{term: 'it clearly (says|states)', exact: true},
			],
		},
		unless: {
			pattern: {
				sv: [
					'\\b(?:säger|menar|påstår|tror|tycker) (?:absolut |verkligen |alltså )?inte att',
					'\\binte (?:sagt|menat|påstått|säga|påstå) att',
				],
				en: [
					"(?:\\bnot|\\bnever|n't) (?:saying|say|said|claiming|claim|suggesting|implying|thinking|think|mean|believe)\\b",
				],
			},
			within: 'sentence',
		},
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” lägger felet hos den som skrev.',
			why: 'Läsarna hör ett försvar.',
			try: 'Börja till exempel: ”Så här var det tänkt, och jag ser varför det blev oklart.”',
		},
		en: {
			saw: 'This blames the person who wrote: “{words}”.',
			why: 'Readers hear a defence.',
			try: 'You could say: “This is what was meant, and I see why it was unclear.”',
		},
	},
	source: {url: 'http://boingboing.net/2009/01/09/the-air-forces-rules.html', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Du har missförstått erbjudandet, läs en gång till.', surface: 'reply'},
				{text: 'Ingen annan har klagat på maten.', surface: 'reply'},
			],
			none: [
				{
					text: 'Rubriken sa fri frakt och undantaget stod sist. Det var otydligt, du får frakten tillbaka.',
					surface: 'reply',
				},
				{text: 'Fakturan stämmer inte, du har rätt. Ny kommer i dag.', surface: 'reply'},
				{text: 'Jag har aldrig varit i Lingonby men vill gärna dit.', surface: 'reply'},
				{text: 'Jag säger inte att du har fel, men var i trappan är det mörkt?', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{text: 'You misunderstood the offer, have another look.', surface: 'reply'},
				{text: 'Nobody else has complained about the food.', surface: 'reply'},
			],
			none: [
				{
					text: 'The headline said free shipping and the exception came last. That was unclear, you get it back.',
					surface: 'reply',
				},
				{text: 'The bill is wrong, you are right. A new one comes today.', surface: 'reply'},
				{text: 'I have never been to Lingonby but would love to go.', surface: 'reply'},
				{text: "I don't mean that's false, but where on the stairs is it dark?", surface: 'reply'},
			],
		},
	},
} satisfies Rule;
