import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Någon i fara', en: 'Somebody in danger'},
	points: [5, 7],
	level: 'mark',
	start: 'on',
	speaksOnLawfulSpeech: true,
	protected: true,
	when: {
		all: [
			{
				any: [
					{parent: 'danger'},
					{
						phrase: {
							sv: [
								{term: '(vill|orkar) inte leva', exact: true},
								{term: 'sakna mig om jag (dog|försvann|inte fanns)', exact: true},
								{term: 'vill (bara )?försvinna för alltid', exact: true},
								{term: '(ta|tar|tog|tänker ta) mitt (eget )?liv', exact: true},
								{term: 'jag {0,4} (ta|tar) livet av mig', exact: true},
								{term: 'att ta livet av mig', exact: true},
								{term: '(skada|skadar|skära|skär) mig själv', exact: true},
								{term: 'jag vill dö', exact: true, notAfter: ['av']},
							],
							en: [
								{term: '(kill|killing) myself', exact: true, notAfter: ['(laughing|laughin|with laughter)']},
								{term: '(end|take|ending|taking) my (own )?life', exact: true},
								{term: "i (don't|do not) want to (live|be alive)", exact: true},
								{term: '(hurt|hurting|cut|cutting) myself on purpose', exact: true},
								{term: 'want to end it all', exact: true},
								{term: '(miss|notice) (me )?if i (was|were) (gone|dead)', exact: true},
							],
						},
						unless: {
							pattern: {
								sv: [
									'\\blivet av mig (?:av skratt|på (?:gymmet|cykeln|trappan|stegen))',
									'\\bta livet av mig[^.?!]{0,60}(?:haha|😂|🤣)',
								],
								en: [
									'\\b(?:tryna|nearly|almost|practically|about to|trying not to) kill(?:ing|ed)? myself (?:on|at|over|with|lol|lmao|haha|laugh)',
									'\\b(?:tryna|nearly|almost) kill(?:ing|ed)? myself[^.?!]{0,60}(?:\\blol|\\blmao|\\bhaha|😂|🤣)',
								],
							},
							within: 'sentence',
						},
					},
					{
						phrase: {
							sv: [
								{term: '(vill|orkar) inte leva', exact: true},
								{term: 'sakna mig om jag (dog|försvann|inte fanns)', exact: true},
								{term: 'vill (bara )?försvinna för alltid', exact: true},
								{term: '(ta|tar|tog|tänker ta) mitt (eget )?liv', exact: true},
								{term: 'jag {0,4} (ta|tar) livet av mig', exact: true},
								{term: 'att ta livet av mig', exact: true},
								{term: '(skada|skadar|skära|skär) mig själv', exact: true},
								{term: 'jag vill dö', exact: true, notAfter: ['av']},
							],
							en: [
								{term: '(kill|killing) myself', exact: true, notAfter: ['(laughing|laughin|with laughter)']},
								{term: '(end|take|ending|taking) my (own )?life', exact: true},
								{term: "i (don't|do not) want to (live|be alive)", exact: true},
								{term: '(hurt|hurting|cut|cutting) myself on purpose', exact: true},
								{term: 'want to end it all', exact: true},
								{term: '(miss|notice) (me )?if i (was|were) (gone|dead)', exact: true},
							],
						},
						unless: {
							pattern: {
								sv: [
									'\\blivet av mig (?:av skratt|på (?:gymmet|cykeln|trappan|stegen))',
									'\\bta livet av mig[^.?!]{0,60}(?:haha|😂|🤣)',
								],
								en: [
									'\\b(?:tryna|nearly|almost|practically|about to|trying not to) kill(?:ing|ed)? myself (?:on|at|over|with|lol|lmao|haha|laugh)',
									'\\b(?:tryna|nearly|almost) kill(?:ing|ed)? myself[^.?!]{0,60}(?:\\blol|\\blmao|\\bhaha|😂|🤣)',
								],
							},
							within: 'parent',
						},
						within: 'parent',
					},
				],
			},
			{
				absent: {
					phrase: {
						sv: [{term: '(112|90101|1177|113|116123|988)', exact: true}],
						en: [{term: '(112|911|988|999|116123|90101)', exact: true}],
					},
				},
			},
			{absent: {pattern: {sv: ['116 ?123'], en: ['116 ?123']}}},
		],
	},
	say: {
		sv: {
			saw: 'Här finns ord om att inte orka leva.',
			why: 'Ett vänligt svar kan betyda mycket, och ingen behöver bära det ensam.',
			try: 'Vid fara: 112. Någon att prata med dygnet runt: Självmordslinjen 90101. Ta gärna hjälp av någon nära dig.',
		},
		en: {
			saw: 'There are words here about finding it hard to go on living.',
			why: 'A kind answer can mean a lot, and no one has to carry it alone.',
			try: 'In danger: 112 (EU), 911 (US). To talk: 988 (US), 116 123 (UK, Ireland), 90101 (Sweden). Let someone close to you help.',
		},
	},
	source: {
		url: 'http://ki.se/nasp/fa-stod',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{
					text: 'Hej! Har du provat att starta om appen? Hör av dig igen om det krånglar.',
					surface: 'reply',
					parent: 'Jag orkar inte mer, jag vill inte leva längre.',
				},
				'Jag orkar inte leva längre.',
			],
			none: [
				{
					text: 'Jag läser det du skriver och blir orolig. Ring 90101, där svarar någon hela natten. Vid fara 112.',
					surface: 'reply',
					parent: 'Jag orkar inte mer, jag vill inte leva längre.',
				},
				'Jag dör av skratt åt lampan.',
				'Grannens stege fick mig nästan att ta livet av mig haha, nu sitter lampan i alla fall.',
				'Föreläsningen handlar om suicidprevention.',
			],
		},
		en: {
			tip: [
				{
					text: 'Hello! Have you tried to restart the app? Get back if it acts up.',
					surface: 'reply',
					parent: "I can't go on, I don't want to live anymore.",
				},
				"I don't want to live anymore.",
				'Some nights I think about killing myself.',
			],
			none: [
				{
					text: 'I read this and worry about you. Please call 116 123, somebody answers all night, or 112 in danger.',
					surface: 'reply',
					parent: "I can't go on, I don't want to live anymore.",
				},
				'I am dying of laughter at this lamp.',
				'The lamp shop got me on a ladder today, tryna kill myself lol!',
				'It had me killing myself laughing on the bus.',
				'The lecture is about suicide prevention.',
			],
		},
	},
} satisfies Rule;
