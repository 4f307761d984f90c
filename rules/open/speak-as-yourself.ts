import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Talar för hela organisationen', en: 'Speaking for the whole organisation'},
	points: [4, 5],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'comment', 'reply', 'share'], voice: ['self', 'at-work']},
	when: {
		phrase: {
			sv: [
				'vi på {1,2} (anser|tycker|menar|kräver|beslutar|tar avstånd)',
				'(företagets|bolagets) (åsikt|ståndpunkt|linje) är',
				'vår officiella (linje|ståndpunkt)',
				'å (företagets|bolagets|kommunens|myndighetens) vägnar',
				'på uppdrag av ledningen',
				'vi på {1,2} kommer att (sluta|bojkotta|stödja)',
			],
			en: [
				'we at {1,2} (believe|think|demand|condemn|decided|oppose|support)',
				"the company's (view|position|line) is",
				'our official (line|position)',
				'on behalf of (the company|the board|management|my employer)',
				'speaking for {1,2} as a company',
			],
		},
		unless: {
			phrase: {
				sv: ['(min|mina) (egen |egna |personliga )?(åsikt|åsikter|tankar)', 'tycker jag', 'som privatperson'],
				en: ['my (own |personal )?(view|views|opinion)', 'i think', 'speaking for myself'],
			},
		},
	},
	say: {
		sv: {
			saw: '”{words}” låter som att hela organisationen talar.',
			why: 'Läsaren kan ta din tanke för ett officiellt besked.',
			try: 'Säg ”jag tycker”, eller tagga den som svarar för organisationen.',
		},
		en: {
			saw: 'This sounds like the whole organisation: “{words}”.',
			why: 'Said as your own, it’s just a thought.',
			try: 'Say “I think”, or tag whoever speaks for the organisation.',
		},
	},
	source: {url: 'http://mediabuzz.com.sg/legislation-jan-feb-10/ibm-social-computing-guidelines', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Vi på Påhittlampan anser att Lingonby valde fel sorts stolpar.',
				'Å företagets vägnar: bänken vid sjön borde målas grön.',
			],
			none: [
				'Jag jobbar på Påhittlampan, men det här är min egen åsikt: mät ljuset först.',
				'Vi på Påhittlampan åt lunch vid sjön i dag.',
			],
		},
		en: {
			tip: [
				'We at Madeuplamp believe Lingonby chose the wrong posts.',
				'On behalf of the company: the bench by the lake should be painted green.',
			],
			none: [
				'I work at Madeuplamp, but this is my own view: measure the light first.',
				'We at Madeuplamp had lunch by the lake today.',
			],
		},
	},
} satisfies Rule;
