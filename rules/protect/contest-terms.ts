import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Tävling utan villkor', en: 'Contest without terms'},
	points: [9, 5],
	level: 'mark',
	start: 'off',
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: '(tävling|tävla|utlottning|lottar ut|chans att vinna)', exact: true},
						{term: 'vinn (en|ett|två|tre|fem|biljetter|vår|din)', exact: true},
					],
					en: [
						{term: '(contest|giveaway|prize draw|sweepstake|sweepstakes)', exact: true},
						{term: 'chance to win', exact: true},
						{term: 'win (a|an|two|three|the|our|your|free)', exact: true},
					],
				},
			},
			{
				phrase: {
					sv: [{term: '(kommentera|berätta|tagga|dela|svara|gissa|motivera|skriv|skicka)', exact: true}],
					en: [{term: '(comment|tell us|tag|share|reply|guess|enter|write|send)', exact: true}],
				},
			},
			{measure: {of: 'words', atMost: 80}},
			{
				any: [
					{absent: {entity: ['date', 'time']}},
					{
						absent: {
							phrase: {
								sv: [
									'lotta',
									'lottning',
									'motivering',
									'jury',
									{term: 'först till', exact: true},
									{term: '(bästa|roligaste|mest) {0,2} (svaret|motiveringen|hjälpsamma)', exact: true},
								],
								en: [
									'random',
									'draw',
									{term: '(best|funniest|most useful) (answer|reply)', exact: true},
									'jury',
									{term: 'first to', exact: true},
								],
							},
						},
					},
					{absent: {phrase: {sv: ['villkor'], en: ['terms', 'rules', 'conditions']}}},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'En tävling där det inte syns när den slutar, hur den avgörs eller vad som gäller.',
			why: 'Det brukar ge frågor efteråt, och Facebook vill ha villkor.',
			try: 'Skriv hur man är med, när det slutar, hur det avgörs och var villkoren finns.',
		},
		en: {
			saw: 'A contest that doesn’t say when it ends, how it’s decided or what the terms are.',
			why: 'Questions tend to follow, and Facebook asks for terms.',
			try: 'Say how to join, how it’s decided, when it ends and where the terms are.',
		},
	},
	source: {url: 'https://www.facebook.com/policies/pages_groups_events/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Gissa vikten på pumpan och vinn en cykel!', 'Vinn ett läsljus: berätta varför du behöver det.'],
			none: [
				'Gissa vikten på pumpan och vinn en cykel. Lottning bland rätta svar på fredag kl. 12, alla villkor står vid kassan.',
				'Laget vann med två mål i går.',
				'Alla som kommer får en lampa.',
			],
		},
		en: {
			tip: ['Guess the weight of the pumpkin and win a bike!', 'Win a reading light: tell us why you need it.'],
			none: [
				'Guess the weight of the pumpkin and win a bike. A random draw among right answers on Friday at noon, all terms are by the till.',
				'The team won by two goals yesterday.',
				'Everyone who comes gets a lamp.',
			],
		},
	},
} satisfies Rule;
