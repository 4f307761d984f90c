import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Bara framgångar', en: 'Only the good parts'},
	points: [4, 2, 7],
	level: 'hint',
	start: 'off',
	on: {platforms: ['linkedin', 'facebook', 'instagram', 'threads', 'mastodon', 'bluesky'], surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 45}},
			{
				count: {
					of: {
						phrase: {
							sv: ['lanser*', 'vann', 'vunnit', 'rekord*', 'succé*', 'nöjd*', 'i tid', 'framgång*', 'ökar', 'i mål'],
							en: [
								'launch*',
								{term: 'won', exact: true},
								'record*',
								'success*',
								'on time',
								'grow*',
								'milestone*',
								'happy customer*',
							],
						},
					},
					distinct: true,
					atLeast: 3,
				},
			},
			{
				absent: {
					phrase: {
						sv: [
							'svår*',
							'fel',
							'misslyck*',
							'lärde',
							'lärt',
							'krångl*',
							'tvek*',
							'problem*',
							'omtag',
							'trodde',
							'nervös*',
							'rädd*',
							'tyvärr',
							'tufft',
						],
						en: [
							'hard*',
							'wrong',
							'fail*',
							'learn*',
							'struggl*',
							'mistake*',
							'doubt*',
							'problem*',
							'thought',
							'nervous',
							'afraid',
							'unfortunately',
							'tough',
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Allt i texten gick bra: ”{words}”.',
			why: 'En rad om det svåra gör resten lättare att tro på.',
			try: 'Om du vill: vad var svårast, och vad gjorde du då?',
		},
		en: {
			saw: 'Everything in this text went well: “{words}”.',
			why: 'A line on what was hard makes the rest easier to believe.',
			try: 'If you like: what was hardest, and what did you do?',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Påhittlampan lanserade portalen och vann direkt tre nya kunder. Alla levererade i tid, kunderna är nöjda och siffrorna ökar varje vecka. Nu fortsätter arbetet med nästa marknad, och målet är samma framgång där. Tack till alla som har varit med och gjort det här möjligt under våren och sommaren.',
				'Vilken succé! Rekord i antal besök, nöjda gäster och allt klart i tid. Lingonby sommarfest blev precis så fin som alla hade hoppats på, med musik på torget, dans på bryggan och mat från tolv olika kök. Nästa år blir festen ännu större, det lovar gänget som ordnade den.',
			],
			none: [
				'Påhittlampan lanserade portalen och vann tre nya kunder. Men första veckan var det fel på inloggningen, och supporten fick 200 samtal. Det lärde alla att testa med riktiga kunder tidigare. Nu fortsätter arbetet i tid med nästa marknad, och den här gången får tio kunder prova först.',
				'Succé! Rekord, och nöjda gäster.',
			],
		},
		en: {
			tip: [
				'Madeuplamp launched the portal and won three new customers at once. Everyone delivered on time, people are happy and the numbers grow every week. Next comes a new market, where the same success is expected. A warm thank you to all who made this possible over the spring and the summer.',
				'What a success! Record numbers of visitors, everything ready on time, and a launch of the new stage by the lake. The Lingonby summer party was as lovely as people had hoped, with music in the square, dancing on the jetty and food from twelve kitchens from all over the county.',
			],
			none: [
				'Madeuplamp launched the portal and won three new customers. But in week one the login was wrong and support took 200 calls. It taught everyone to test with real customers earlier. Next comes a new market, on time, and this time ten customers get to try it first. Success!',
				'A success! Record numbers, and on time.',
			],
		},
	},
} satisfies Rule;
