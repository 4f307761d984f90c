import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber om delning', en: 'Asks for shares'},
	serves: ['engagement-bait'],
	points: [10],
	level: 'mark',
	start: 'on',
	on: {platforms: ['facebook', 'instagram', 'threads', 'linkedin'], surfaces: ['post', 'comment', 'share']},
	when: {
		all: [
			{
				any: [
					{
						phrase: {
							sv: [
								{
									term: '(dela|reposta|repost) (gärna )?(det här |detta |inlägget |vidare )?(om (du|ni)|så (att|fler|når)|för att (hjälpa|sprida|fler|nå))',
									exact: true,
								},
								{
									term: '(dela|sprid) (det här |detta |inlägget |gärna )?(med|till) (alla|fler|dina|ditt|hela|någon|en vän|en kompis|en kollega)',
									exact: true,
								},
								{term: '(dela|sprid) gärna', exact: true, after: ['!', '.', '🙏', '❤']},
								{term: '(dela|sprid) (vidare|inlägget|ordet|det här)', exact: true, after: ['!', '🙏']},
								{term: 'sprid ordet', exact: true},
								{term: 'tryck på dela', exact: true},
								{
									term: '(gilla och dela|dela och gilla|dela och vinn|dela och tävla|gilla, dela|gilla dela)',
									exact: true,
								},
								{term: 'måste delas', exact: true},
								{term: '(hjälp|hjälp gärna) (oss|mig|till) (att )?(sprida|dela|nå ut)', exact: true},
							],
							en: [
								{term: 'share (this |this post |it |the post )?if (you|your|this)', exact: true},
								{
									term: 'share (this |this post |it )?(with|to) (everyone|all your|all of your|at least|your (network|friends|team|followers|people)|a friend|someone who|anyone who)',
									exact: true,
								},
								{term: 'share (this )?(so|to (win|enter|help|spread))', exact: true},
								{term: '(like and share|like & share|tag and share|like, share|like share)', exact: true},
								{term: 'repost (this )?(if|so|to)', exact: true},
								{term: '(please|kindly) (share|repost)', exact: true, after: ['!', '.', '🙏', '❤']},
								{term: '(please|kindly) (share|repost) (this )?(widely|with|so)', exact: true},
								{term: 'must share', exact: true},
								{term: 'help (us|me) spread', exact: true},
								{term: 'pass (it|this) on (to|if|so)', exact: true},
							],
						},
					},
					{
						pattern: {
							sv: ['♻️? ?(?:gärna )?(?:dela|reposta?|repost)\\b'],
							en: [
								'♻️? ?(?:please )?(?:repost|share)\\b',
								'\\b(?:repost|reshare) (?:if|to) (?:help|others|you|someone|your)\\b',
							],
						},
					},
				],
			},
			{
				absent: {
					phrase: {
						sv: [
							'efterlys*',
							'försvunn*',
							'saknad',
							'blodgivare',
							'akut',
							'larm',
							{term: 'vma', exact: true},
							'bortsprungen',
							'vittne',
						],
						en: [
							'missing (person|child|dog|cat|girl|boy|man|woman)',
							'blood donor',
							'emergency',
							'evacuat*',
							'lost (dog|cat)',
							'witness*',
						],
					},
				},
			},
		],
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” ber läsaren dela vidare.',
			why: 'Uppmaningen är så vanlig att den knappt hörs.',
			try: 'Berätta vem det hjälper, så kommer läsaren på någon att skicka till.',
		},
		en: {
			saw: 'This asks people to share: “{words}”.',
			why: 'It’s so common that hardly anyone hears it.',
			try: 'Say who it would help, and readers will think of someone.',
		},
	},
	source: {
		url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Dela det här med alla du känner i Lingonby!', 'Gilla och dela så vet alla i Lingonby.'],
			none: [
				'Har din farfar också en bandspelare på vinden? Kursen är för honom.',
				'Dela med dig av ditt bästa knep.',
				'Försvunnen hund i Lingonby. Dela om du bor i närheten.',
			],
		},
		en: {
			tip: ['Share this with everyone you know in Lingonby!', 'Like and share so all of Lingonby hears about it.'],
			none: [
				'Does your grandfather have a tape recorder in the attic? The course is for him.',
				'Share your best trick for dark halls.',
				'Missing dog in Lingonby. Share if you live nearby.',
			],
		},
	},
} satisfies Rule;
