import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ditt eget mål', en: 'Your own goal'},
	points: [9, 10],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'share']},
	when: {
		any: [
			{
				all: [
					{fact: 'goal-answers'},
					{
						absent: {
							any: [
								{signal: 'question', unless: {signal: 'self-answered'}},
								{
									phrase: {
										sv: [
											{
												term: '(berätta|skriv|svara|kommentera) (gärna|för mig|här|nedanför|vad|hur|varför)',
												exact: true,
											},
											{term: '(fråga|mejla|ring) (mig|oss)', exact: true},
											{term: 'hör av (dig|er)', exact: true},
											{term: 'hör gärna av (dig|er)', exact: true},
											{term: 'tipsa (mig|oss|gärna|om)', exact: true},
											{term: '(nyfiken|nyfikna) på (hur|vad|om) (du|ni|andra)', exact: true},
										],
										en: [
											{term: '(tell|ask) (me|us)', exact: true},
											{term: 'let (me|us) know', exact: true},
											{term: "(i'd|we'd) (love|like) to hear", exact: true},
											{term: '(post|write|share) (what|how|your)', exact: true},
											{term: '(curious|keen to hear) (how|what) (you|others)', exact: true},
										],
									},
								},
							],
						},
					},
				],
			},
			{
				all: [
					{fact: 'goal-visits'},
					{
						any: [{absent: {entity: ['date', 'time']}}, {absent: {entity: ['place', 'address']}}],
					},
				],
			},
			{
				all: [
					{fact: 'goal-sign-ups'},
					{any: [{absent: {entity: ['url', 'email', 'phone']}}, {absent: {entity: ['date']}}]},
				],
			},
			{
				all: [
					{fact: 'goal-ideas'},
					{
						absent: {
							any: [
								{signal: 'open-question'},
								{
									phrase: {
										sv: [
											{
												term: '(tipsa|föreslå|föreslår|skriv dina|lägg (den|dem|dina)|skicka ditt|dina förslag)',
												exact: true,
											},
											{term: 'har du en idé', exact: true},
										],
										en: [
											{term: '(suggest|your (suggestions?|ideas?)|post yours|put it here)', exact: true},
											{term: 'got an idea', exact: true},
										],
									},
								},
							],
						},
					},
				],
			},
			{
				all: [
					{fact: 'goal-applicants'},
					{
						absent: {
							any: [
								{entity: ['email', 'phone', 'mention']},
								{
									phrase: {
										sv: [
											{term: '(fråga|ring|mejla|skriv till|säg till|prata med|kontakta) (mig|oss)', exact: true},
											{term: '(jag|vi) svarar', exact: true},
											{term: 'svarar på (frågor|allt)', exact: true},
											{term: 'hör av (dig|er) till', exact: true},
										],
										en: [
											{term: '(ask|call|e-mail|email|write to|talk to|contact|message|tell) (me|us)', exact: true},
											{term: '(i|we) (can )?answer', exact: true},
											{term: 'answers? (questions|anything)', exact: true},
											{term: 'get in touch with', exact: true},
										],
									},
								},
							],
						},
					},
				],
			},
		],
	},
	say: {
		sv: {
			saw: 'Inget i utkastet leder till ditt eget mål än.',
			why: 'Läsaren ser inte hur.',
			try: 'Lägg till en väg dit: en fråga, en dag och plats, en länk eller ett namn. Eller låt målet vila den här gången.',
		},
		en: {
			saw: 'Nothing in the draft leads to your own goal yet.',
			why: 'Readers can’t see how.',
			try: 'Add a way there: a question, a day and place, a link or a name. Or let the goal rest this time.',
		},
	},
	source: {
		url: 'https://amecorg.com/2020/07/barcelona-principles-3-0-why-outcome-focused-planning-is-essential-not-optional/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Nu står de nya bänkarna på plats vid kajen i Lingonby.', facts: {goal: 'answers'}},
				{text: 'Välkommen till vår ljuskväll. Det blir soppa.', facts: {goal: 'visits'}},
			],
			none: [
				{text: 'Nu står de nya bänkarna på plats vid kajen. Var vill du helst sitta?', facts: {goal: 'answers'}},
				{text: 'Ljuskväll på biblioteket, torsdag kl. 18. Det blir soppa.', facts: {goal: 'visits'}},
				'Nu står de nya bänkarna på plats vid kajen i Lingonby.',
			],
		},
		en: {
			tip: [
				{text: 'The new benches are in place along the quay in Lingonby.', facts: {goal: 'answers'}},
				{text: 'Welcome to our evening of light. There will be soup.', facts: {goal: 'visits'}},
			],
			none: [
				{text: 'The new benches are in place along the quay. Where would you like to sit?', facts: {goal: 'answers'}},
				{text: 'Evening of light in the library, Thursday at 6 pm. There will be soup.', facts: {goal: 'visits'}},
				'The new benches are in place along the quay in Lingonby.',
			],
		},
	},
} satisfies Rule;
