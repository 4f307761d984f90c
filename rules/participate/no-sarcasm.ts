import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ironi', en: 'Sarcasm'},
	serves: ['heat-at-person'],
	points: [5],
	level: 'hint',
	start: 'off',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment']},
	when: {
		any: [
			{
				phrase: {
					sv: [
						{term: 'vilken (kul|rolig|intressant) (teori|åsikt|synpunkt)', exact: true},
						{term: 'tack för (din|ditt) (konstruktiva|värdefulla|intressanta) (inlägg|inspel|kommentar)', exact: true},
						{term: 'jaha då så', exact: true},
						{term: 'kul att du (bryr dig|hittade hit|har tid)', exact: true},
						{term: 'snyggt jobbat,? geni', exact: true},
						{term: 'tack så mycket för den (upplysningen|informationen)', exact: true},
						{term: 'nämen oj', exact: true},
						{term: 'oj då stackars', exact: true},
						{term: 'stackars (dig|lilla)', exact: true},
						{term: 'vilken expert', exact: true},
						{term: 'du verkar ha (mycket|gott om) tid', exact: true},
					],
					en: [
						{
							term: '(thanks|thank you) for (that|your|the) {0,2} (constructive|insightful|helpful) (input|comment|feedback)',
							exact: true,
						},
						{term: '(nice|good|great) job,? genius', exact: true},
						{term: 'wow,? what an? expert', exact: true},
						{term: 'thanks,? captain obvious', exact: true},
						{term: 'bless your heart', exact: true},
						{term: '(how|very) (original|mature)', exact: true},
						{term: 'you must have (a lot|lots) of (free )?time', exact: true},
						{term: 'what an expert', exact: true},
						{term: 'cool story', exact: true},
					],
				},
			},
			{signal: 'sarcasm'},
		],
	},
	say: {
		sv: {
			saw: '”{words}” kan läsas som ironi.',
			why: 'Ironi hörs dåligt i text.',
			try: 'Skämta om dig själv i stället, eller säg rakt vad du tycker i sak.',
		},
		en: {
			saw: 'This can read as sarcasm: “{words}”.',
			why: 'It’s hard to hear in text.',
			try: 'Joke about yourself instead, or say straight out what you think.',
		},
	},
	source: {url: 'https://lagen.nu/avg/jo/5875-2012', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Tack för ditt konstruktiva inlägg!', surface: 'reply'},
				{text: 'Jaha, vilken expert som har hittat hit.', surface: 'reply'},
			],
			none: [
				{text: 'Där fick jag! Lampan är ful, men den lyser. Var hade du satt den?', surface: 'reply'},
				{text: 'Tack för ditt inlägg om bänkarna.', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{text: 'Thanks for your insightful comment, so grateful.', surface: 'reply'},
				{text: 'Wow, what an expert we have here.', surface: 'reply'},
			],
			none: [
				{text: 'Fair hit! The lamp is ugly, but it works. Where would you put it?', surface: 'reply'},
				{text: 'Thanks for your comment on the benches.', surface: 'reply'},
			],
		},
	},
} satisfies Rule;
