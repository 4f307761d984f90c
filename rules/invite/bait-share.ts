import type {Rule} from '../../engine/rule.ts';

export default {
	points: [10],
	level: 'mark',
	start: 'on',
	on: {platforms: ['facebook', 'instagram', 'threads', 'linkedin'], surfaces: ['post', 'comment', 'share']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'dela (det här |detta |inlägget )?om (du|ni)', exact: true},
						{term: 'dela (det här|detta|inlägget) (så att|till|med) (alla|fler|dina)', exact: true},
						{term: 'dela (gärna )?vidare (så|till alla|om)', exact: true},
						{term: 'sprid (det här|ordet|inlägget)', exact: true},
						'tryck på dela',
						{term: '(gilla och dela|dela och gilla|dela och vinn|dela och tävla)', exact: true},
						'måste delas',
						'hjälp (oss|mig) (att )?(sprida|dela)',
						{term: 'reposta om', exact: true},
					],
					en: [
						{term: 'share (this )?if (you|your)', exact: true},
						{term: 'share (this )?(with|to) (everyone|all your|all of your|at least)', exact: true},
						{term: 'share to (win|enter)', exact: true},
						{term: '(like and share|tag and share|like, share)', exact: true},
						{term: 'repost (this )?(if|so|to)', exact: true},
						'must share',
						{term: '(please|kindly) (share|repost) (this )?(widely|with|so)', exact: true},
						'help (us|me) spread',
						{term: 'pass (it|this) on (to|if|so)', exact: true},
					],
				},
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
						],
						en: ['missing (person|child|dog|cat)', 'blood donor', 'emergency', 'evacuat*', 'lost (dog|cat)'],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” ber läsaren dela vidare.',
			why: 'Uppmaningen syns i många inlägg, och Facebook visar dem för färre. Den som har nytta delar ändå.',
			try: 'Berätta vem det hjälper. Då kommer läsaren på en person att skicka det till.',
		},
		en: {
			saw: '“{words}” asks readers to pass it on.',
			why: 'The request is in many posts, and Facebook shows them to fewer people. Those it helps share anyway.',
			try: 'Say who it would help. Readers will then think of a person to send it to.',
		},
	},
	source: {
		url: 'https://www.lexology.com/library/detail.aspx?g=7465bc8c-1a3d-4665-968b-80a79f954e74',
		read: '2026-11-22',
	},
	examples: {
		sv: {
			tip: ['Dela om du tycker att fler borde få veta!', 'Gilla och dela så vet alla i Lingonby.'],
			none: [
				'Känner du någon med mörk källare? Checklistan tar fem minuter.',
				'Dela med dig av ditt bästa knep.',
				'Försvunnen hund i Lingonby. Dela om du bor i närheten.',
			],
		},
		en: {
			tip: ['Share if you think more people need to know!', 'Like and share so all of Lingonby hears about it.'],
			none: [
				'Know a landlord with a dark basement? The checklist takes five minutes.',
				'Share your best trick for dark halls.',
				'Missing dog in Lingonby. Share if you live nearby.',
			],
		},
	},
} satisfies Rule;
