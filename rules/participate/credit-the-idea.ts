import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Idé utan avsändare', en: 'Uncredited idea'},
	points: [3],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'såg (precis |just )?(ett|en) (inlägg|post|tråd|klipp) (där|om|som)', exact: true},
						{term: 'läste (precis |just )?(någonstans|ett inlägg|en tråd)', exact: true},
						{term: 'hörde någon säga', exact: true},
						{term: 'någon (skrev|sa|sade) (att|nyligen|häromdagen)', exact: true},
						{term: 'en (klok|smart) (person|vän|man|kvinna) (sa|sade|skrev)', exact: true},
						{term: 'ett citat jag (gillar|såg)', exact: true},
						{term: 'snodde (den|det) här', exact: true},
						{term: 'lånade idén', exact: true},
						{term: 'en kollega (sa|skrev|tipsade)', exact: true},
					],
					en: [
						{term: 'saw (a|this) (post|thread|clip) (where|about|that)', exact: true},
						{term: 'read (somewhere|a post|a thread)', exact: true},
						{term: 'heard someone say', exact: true},
						{term: 'someone (wrote|said) (that|recently|the other day)', exact: true},
						{term: 'a (wise|smart) (person|woman|man|friend) (said|once said|told)', exact: true},
						{term: 'a quote i (like|saw)', exact: true},
						{term: 'stole this', exact: true},
						{term: 'borrowed this idea', exact: true},
						{term: 'a colleague (said|wrote|told me)', exact: true},
					],
				},
			},
			{
				absent: {
					any: [
						{entity: ['mention', 'url', 'person']},
						{
							phrase: {
								sv: [
									{term: 'tack till', exact: true},
									{term: 'inspirerad av', exact: true},
								],
								en: [
									{term: 'thanks to', exact: true},
									{term: 'h/t', exact: true},
									{term: 'credit to', exact: true},
									{term: 'inspired by', exact: true},
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
			saw: '”{words}” nämner någon utan namn.',
			why: 'Den som sa det vill ofta vara med i samtalet.',
			try: 'Tagga eller länka till personen, om hen vill.',
		},
		en: {
			saw: 'You mention someone without a name: “{words}”.',
			why: 'They may want to join the conversation.',
			try: 'Tag them or link to them, if they’re fine with it.',
		},
	},
	source: {url: 'http://mediabuzz.com.sg/legislation-jan-feb-10/ibm-social-computing-guidelines', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Läste någonstans att vaktmästaren alltid vet bäst. Så sant!',
				'En kollega sa att man hör när degen är klar.',
			],
			none: ['Tack till @PetraLund som skrev att vaktmästaren alltid vet bäst.', 'Läste en bok hela helgen.'],
		},
		en: {
			tip: [
				'Read somewhere that the caretaker always knows best. So true!',
				'A colleague told me that you can hear when the dough is ready.',
			],
			none: ['Thanks to @PetraLund, who wrote that the caretaker always knows best.', 'Read a book all weekend.'],
		},
	},
} satisfies Rule;
