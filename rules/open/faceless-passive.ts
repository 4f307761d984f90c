import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Passiv utan avsändare', en: 'Faceless passives'},
	serves: ['officialese'],
	points: [4, 5],
	level: 'hint',
	start: 'on',
	when: {
		phrase: {
			sv: [
				'(misstag|fel|brister) (har )?(begåtts|begicks|gjorts|gjordes|skett|uppstått|uppstod)',
				'det har (beslutats|konstaterats|uppmärksammats|framkommit|bedömts)',
				'det beslutades',
				'beslut har fattats',
				'åtgärder (har|kommer att) (vidtagits|vidtas)',
				'en utredning har inletts',
				'det ska utredas',
				'ärendet hanteras',
				'synpunkten har noterats',
				'händelsen är under utredning',
				'man har (beslutat|valt|bedömt)',
				'beklagar det inträffade',
			],
			en: [
				'mistakes were made',
				'errors (have )?occurred',
				'it (has been|was) (decided|determined|noted|concluded)',
				'brought to our attention',
				'(steps|measures|actions) (are being|have been|will be) (taken|implemented)',
				'a decision (was|has been) (made|taken)',
				'action has been taken',
				'the matter (is being|has been) (reviewed|handled|looked into)',
				'concerns (have been|were) (noted|raised)',
				'the incident in question',
				'lessons will be learned',
				'is under (review|investigation)',
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” säger inte vem som gjorde det.',
			why: 'Då låter det som om ingen bryr sig.',
			try: 'Skriv vem, till exempel ”jag missade”. Det blir kortare och lugnar snabbare.',
		},
		en: {
			saw: 'This doesn’t say who did it: “{words}”.',
			why: 'It can sound as if no one cares.',
			try: 'Say who, as in “I missed it”. It’s shorter and calmer.',
		},
	},
	source: {url: 'http://www.regeringen.se/sb/d/243/a/19775', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Fel har begåtts i utskicket och åtgärder kommer att vidtas.',
				'Det har beslutats att badhuset i Lingonby stänger en vecka.',
			],
			none: [
				'Jag skickade fakturan två gånger. I går betalade jag tillbaka.',
				'Nämnden beslutade i måndags att badhuset stänger en vecka.',
				'Det blev fel på skylten, så jag målade om den.',
			],
		},
		en: {
			tip: [
				'Mistakes were made, and lessons will be learned.',
				'A decision has been taken to close the Lingonby pool for a week.',
			],
			none: [
				'I sent the invoice twice. Yesterday I paid it back.',
				'The board decided on Monday to close the pool for a week.',
			],
		},
	},
} satisfies Rule;
