import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Uppblåst inramning', en: 'Inflated framing'},
	serves: ['empty-words', 'machine-like'],
	points: [4, 6],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'share', 'title']},
	when: {
		phrase: {
			sv: [
				'i dagens {1,2} (värld|samhälle|landskap)',
				'i en alltmer {0,2} (värld|vardag)',
				'ett bevis på {0,3} (engagemang|kraft|styrka)',
				'är en påminnelse om',
				'understryker vikten av',
				'sätter tonen för',
				'markerar (en|ett) (ny|nytt|viktig|viktigt|historisk|historiskt)',
				'en viktig milstolpe',
				'banar väg för',
				'formar framtiden*',
				'djupt rotad*',
				'tillsammans skapar vi',
				'resan har bara börjat',
				'framtiden är (här|nu)',
				'skriver historia',
				'en ny era',
			],
			en: [
				"in today's {0,3} (world|landscape)",
				'in an era (of|where)',
				'ever-evolving {0,2} landscape',
				'fast-paced {0,2} world',
				'(stands as|is) a testament to',
				'serves as a reminder',
				'a powerful reminder',
				'underscores the importance',
				'plays a (vital|crucial|pivotal|key) role',
				'marks a (pivotal|significant|new|historic)',
				'paving the way',
				'shaping the future',
				'setting the stage',
				'deeply rooted',
				'the journey (has )?just (begun|started)',
				'the future is (here|now)',
				'making history',
				'a new era',
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” sätter en stor ram kring något vardagligt.',
			why: 'Stora ramar gör läsaren vaksam.',
			try: 'Stryk inramningen och börja där det händer.',
		},
		en: {
			saw: 'A big frame around an everyday thing: “{words}”.',
			why: 'Big frames make readers wary.',
			try: 'Cut it, and start where it happens.',
		},
	},
	source: {url: 'https://en.wikipedia.org/wiki/Wikipedia:Signs_of_AI_writing', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'I dagens snabba samhälle behöver alla en paus. Kaféet öppnar på måndag.',
				'Den nya soppan markerar ett nytt kapitel för skolköket, och framtiden är här.',
			],
			none: [
				'Från måndag finns linssoppa varje dag i Lingonby skolkök.',
				'Kartan visar att boken ligger kvar på sidan 40.',
			],
		},
		en: {
			tip: [
				"In today's fast-paced world everyone needs a break. The café opens on Monday.",
				'The new soup marks a new chapter for the school kitchen, and the future is here.',
			],
			none: [
				'From Monday there is lentil soup every day in the Lingonby school kitchen.',
				'The museum is open until four today.',
			],
		},
	},
} satisfies Rule;
