import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Vad svaren ledde till', en: 'What came of it'},
	serves: ['no-next-step'],
	points: [7, 9, 2],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post', 'share']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'era (svar|synpunkter|förslag|idéer)', exact: true},
						{term: 'alla (förslag|svar|synpunkter|idéer)', exact: true},
						{term: 'ni svarade', exact: true},
						{term: '(vår|min) (enkät|omröstning)', exact: true},
						{term: '(svarade på|som svarat på|alla svar på) (enkäten|omröstningen)', exact: true},
						{term: '(vi|jag) frågade er', exact: true},
						{term: 'tack för (alla|era) (förslag|svar|synpunkter|idéer|tips)', exact: true},
						{term: 'som svarat på (vår|min)', exact: true},
					],
					en: [
						{term: 'your (answers|feedback|suggestions|ideas|input)', exact: true},
						{term: 'all the (answers|suggestions|ideas|feedback|input)', exact: true},
						{term: '(our|my) (survey|poll)', exact: true},
						{term: '(we|i) asked you', exact: true},
						{term: 'everyone who (answered|replied|took part|responded)', exact: true},
					],
				},
			},
			{
				absent: {
					any: [
						{entity: 'number'},
						{signal: 'question'},
						{
							phrase: {
								sv: [
									{
										term: '(blev|ändrar|ändrade|ändrat|valde|börjar|börjat|provar|testar|visar|visade|därför|resultatet|flyttar|inför)',
										exact: true,
									},
									{term: '(gör|gjorde) vi', exact: true},
									{term: 'så (gör|blir)', exact: true},
									{term: '(delar|berättar|återkommer)', exact: true},
									{term: 'svara (gärna|på)', exact: true},
								],
								en: [
									{
										term: '(chose|change|changed|changing|start|started|trying|tried|result|results|showed|shows|therefore|moved|moving|added)',
										exact: true,
									},
									{term: 'we (will|try|are|now)', exact: true},
									{term: "we('re|'ll)", exact: true},
									{term: '(share|let|tell|leave|give|send) (us|me|your)', exact: true},
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
			saw: 'Du nämner ”{words}”, men inte vad det ledde till.',
			why: 'Den som ser resultatet svarar gärna igen.',
			try: 'Ta med något som ändras, och något som valdes bort.',
		},
		en: {
			saw: 'You mention “{words}”, but not what came of it.',
			why: 'People who see a result answer again.',
			try: 'Mention something that changes, and something that was left out.',
		},
	},
	source: {
		url: 'https://intranat.helsingborg.se/kommunikation/kommunikationskanaler/sociala-medier/facebook/vad-publicerar-vi-pa-facebook/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Tack för alla förslag om gården! Så kul att så många bryr sig.',
				'Era synpunkter om belysningen är guld värda.',
			],
			none: [
				'Tack för alla förslag om gården! Bänkarna flyttas till solsidan i maj, ni lämnade 42 stycken.',
				'Era synpunkter om belysningen gjorde att lamporna nu tänds tidigare, därför är det ljusare vid porten.',
				'Skicka gärna förslag till mig.',
				'Som vanligt stack omröstningen i tidningen ut från alla andra.',
			],
		},
		en: {
			tip: [
				'Thanks for all the ideas about the yard! It is great that you care.',
				'Your feedback on the lights is worth gold.',
			],
			none: [
				'Thanks for all the ideas about the yard! You left 42, and the benches go to the sunny side in May.',
				'Your feedback on the lights made us change the timer, so the door is brighter.',
				'Do send ideas to me.',
				'As usual the poll in the paper was the odd one out.',
			],
		},
	},
} satisfies Rule;
