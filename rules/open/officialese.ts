import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Kanslispråk', en: 'Officialese'},
	serves: ['officialese'],
	points: [4, 6],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'comment', 'reply', 'share'], voice: ['at-work', 'organisation']},
	when: {
		count: {
			of: {
				any: [
					{
						swap: {
							sv: {
								beträffande: 'om',
								avseende: 'om',
								medelst: 'med',
								'i enlighet med': 'enligt',
								'i syfte att': 'för att',
								'på grundval av': 'utifrån',
								'för det fall att': 'om',
								'med anledning av': 'på grund av',
							},
							en: {
								'prior to': 'before',
								'subsequent to': 'after',
								'with regard to': 'about',
								'in respect of': 'about',
								'pursuant to': 'under',
								'in accordance with': 'by',
								'due to the fact that': 'because',
								'at this point in time': 'now',
								'in lieu of': 'instead of',
								'for the purpose of': 'for',
								'in the event that': 'if',
							},
						},
					},
					{
						phrase: {
							sv: [
								{term: 'erhåller', exact: true},
								{term: 'erhålla', exact: true},
								'föreligger',
								'ifrågavarande',
								'jämlikt',
								'tillse',
								'vederbörande',
								'vidta* {0,2} åtgärd*',
								'åligger',
								'ombesörj*',
								'tillhandahåll*',
								'ianspråkta*',
								'erfordra*',
								'handha*',
								'härav',
								'förevarande',
								'erlägg*',
								'handläggas',
								'undertecknad',
								'härmed',
							],
							en: [
								'utiliz*',
								'utilis*',
								'facilitat*',
								'commenc*',
								'herein',
								'hereby',
								'herewith',
								'aforementioned',
								'notwithstanding',
								'endeavo*',
								'ascertain*',
								'it is requested',
								'the undersigned',
								'please be advised',
								'disseminat*',
								'thereof',
								'further to your',
							],
						},
					},
				],
			},
			distinct: true,
			atLeast: {else: 2, reply: 1},
		},
	},
	say: {
		sv: {
			saw: '”{words}” är kanslispråk.',
			why: 'Sådana ord tar längre tid att läsa.',
			try: 'Skriv som du skulle säga det i receptionen: om, få, ska, för att.',
		},
		en: {
			saw: 'This is officialese: “{words}”.',
			why: 'It takes longer to read, and sounds distant.',
			try: 'Write it as you’d say it at the front desk: about, get, will, to.',
		},
	},
	source: {url: 'http://www.regeringen.se/sb/d/243/a/19775', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Beträffande ditt ärende kommer åtgärder att vidtas i enlighet med gällande rutin.',
				{surface: 'reply', text: 'Du kommer att erhålla besked på fredag.'},
			],
			none: [
				'Om ditt ärende: lampan byts i morgon före tolv. Du får ett sms när det är klart.',
				'Med anledning av regnet flyttas festen in.',
			],
		},
		en: {
			tip: [
				'With regard to your case, please be advised that work starts on Monday.',
				{surface: 'reply', text: 'Further to your question, the pool opens on Friday.'},
			],
			none: [
				'About your case: the lamp is changed tomorrow before noon. You get a text when it is done.',
				'The café closes at five prior to the concert.',
			],
		},
	},
} satisfies Rule;
