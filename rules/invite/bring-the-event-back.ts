import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Något med hem från träffen', en: 'Something back from the event'},
	serves: ['no-concrete-detail'],
	points: [8, 7],
	level: 'hint',
	start: 'off',
	on: {platforms: ['linkedin', 'facebook', 'instagram', 'bluesky', 'mastodon'], surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 18}},
			{
				phrase: {
					sv: [
						{term: 'tack för (i går|igår|senast|i dag|idag)', exact: true},
						{term: 'vilken (dag|kväll|mässa|konferens)', exact: true},
						{term: 'på mässan', exact: true},
						'konferensen',
						{term: '(vår|min) monter', exact: true},
						{term: 'efter (två|tre) dagar', exact: true},
					],
					en: [
						{term: 'thanks for yesterday', exact: true},
						{term: 'what a (day|night|week|conference|fair)', exact: true},
						{term: 'at the (fair|conference|summit)', exact: true},
						{term: '(our|my) (stand|booth)', exact: true},
						{term: 'after (two|three) days', exact: true},
					],
				},
			},
			{
				absent: {
					any: [
						{measure: {of: 'question-marks', atLeast: 1}},
						{entity: 'quotation'},
						{
							phrase: {
								sv: [
									'lära',
									{term: '(lärde|lärt|lär)', exact: true},
									'insikt',
									'fråga',
									'överraska',
									{term: '(tog|tar) {0,1} med (mig|oss)', exact: true},
									{term: 'fick mig att', exact: true},
									'aha',
								],
								en: [
									'learn*',
									'question*',
									'surprise*',
									'takeaway*',
									{term: '(took|take|bring|brought) (home|away|back)', exact: true},
									{term: 'made me', exact: true},
									{term: 'stayed with me', exact: true},
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
			saw: 'Ett tack efter en träff, utan något därifrån.',
			why: 'De flesta läsare var inte där.',
			try: 'Ta med en sak någon sa som du fortfarande tänker på.',
		},
		en: {
			saw: 'A thank-you after an event, with nothing from it.',
			why: 'Most readers weren’t there.',
			try: 'Add one thing someone said that you’re still thinking about.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{
					text: 'Vilken kväll! Så härligt att se rummet fullt av glada människor, god mat och fin musik. Ett stort tack till kocken, bandet och alla gäster.',
					platform: 'linkedin',
				},
				{
					text: 'Tack för i går alla ni som kom till konferensen. Det var härligt att se så många i lokalen och stämningen var på topp hela kvällen.',
					platform: 'facebook',
				},
			],
			none: [
				'Vilken kväll! Det jag bär med mig är vad en odlare sa vid kaffet: jorden blir bättre av att vila. Jag lärde mig mer av den meningen än av hela programmet.',
				'Vilken dag på mässan!',
				'Efter två dagar på mässan tar jag med mig en sak hem: folk lagar hellre sina lampor än de köper nya, om någon bara visar hur man gör.',
			],
		},
		en: {
			tip: [
				{
					text: 'What a night! So lovely to see the room full of happy people, good food and fine music. A big thank you to the cook, the band and all the guests.',
					platform: 'linkedin',
				},
				{
					text: 'Thanks for yesterday, everyone who came to the talk. It was lovely to see so many in the room and the mood was great all evening.',
					platform: 'facebook',
				},
			],
			none: [
				'What a night! A grower said over coffee that soil gets better from rest, and I learned more from that sentence than from the whole programme.',
				'What a day at the fair!',
				'After two days at the fair I learned one thing: people would rather mend their lamps than buy new ones, if only somebody shows them how it is done.',
			],
		},
	},
} satisfies Rule;
