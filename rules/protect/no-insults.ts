import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5, 4],
	level: 'pause',
	start: 'on',
	when: {
		any: [
			{
				phrase: {
					sv: [
						{
							term: '(du|ni) är {0,3} (idiot|idioter|imbecill|dum|dumma|korkad|korkade|äcklig|äckliga|patetisk|patetiska|värdelös|värdelösa|puckad|efterbliven|efterblivna)',
							exact: true,
						},
						{term: '(idiot|idioter) som (du|ni|er|dig)', exact: true},
						{term: '(jävla|förbannade) (idiot|idioter|pucko|puckon|svin|äckel|as|hora|fitta|kukhuvud)', exact: true},
						{term: 'håll (käften|käft|truten)', exact: true},
						{term: '(dra|far|stick) åt (helvete|skogen|fanders)', exact: true},
						{
							term: '(din|ditt) (jävla |äckliga |förbannade )?(idiot|apa|svikare|fegis|lögnare|hycklare|hora|fitta|fjant|clown|gris|äckel|svin|as|pucko|kräk)',
							exact: true,
						},
						{term: 'era (jävla )?(idioter|lögnare|hycklare|svin)', exact: true},
					],
					en: [
						{
							term: "(you're|you are|ur|u r) {0,3} (idiot|stupid|dumb|pathetic|disgusting|moron|lowlife|worthless|imbecile)",
							exact: true,
							notAfter: ['enough', 'to', 'because'],
						},
						{
							term: 'you (absolute |fucking |stupid |dumb )?(idiot|moron|clown|scum|cunt|asshole|dumbass|retard)',
							exact: true,
						},
						{term: 'you (absolute |fucking |stupid |dumb )?bitch', exact: true, notAfter: ['(about|at|that)']},
						{
							term: 'shut (up|the fuck up|your mouth)',
							exact: true,
							notBefore: [
								'(me|us|him|her|them)( to)?',
								"(i|i'll|we|we'll|he|she|they)( should| will| would| could| can| better| might| must)?",
								"(can't|won't|couldn't|wouldn't|never)",
							],
							notAfter: ['and take'],
						},
						{term: '(go to hell|fuck off|go fuck (yourself|yourselves)|kys)', exact: true},
						{term: 'fuck you', exact: true, notBefore: ['the'], notAfter: ['(looking|doing|talking|want|think)']},
						{term: 'you (liar|hypocrite|coward|loser)', exact: true},
						{term: 'pathetic (loser|excuse)', exact: true},
						{term: 'trash like you', exact: true},
						{
							term: 'you (people|lot|guys|all) are {0,2} (scum|trash|garbage|disgusting|pathetic|idiots|stupid|morons|vile)',
							exact: true,
						},
					],
				},
			},
			{
				all: [
					{signal: 'insult'},
					{
						not: {
							absent: {
								phrase: {
									sv: [{term: '(du|dig|din|ni|er)', exact: true}],
									en: [{term: "(you|your|you're|ur)", exact: true}],
								},
							},
						},
					},
				],
				within: 'sentence',
			},
		],
		unless: {
			any: [
				{
					phrase: {
						sv: [
							{term: '(jag är|känner mig|kallade mig) {0,3} (idiot|dum|korkad)', exact: true},
							{term: '(sa|säger|sade|bad|ber) {0,2} (till|åt) {0,1} mig', exact: true},
						],
						en: [
							{term: '(i am|i was|i feel|called me) {0,3} (idiot|stupid|dumb|moron)', exact: true},
							{term: '(told|tell|telling|tells|said to) me to', exact: true},
							{term: 'idiot-proof*', exact: true},
						],
					},
				},
				{pattern: {sv: ['🤣|😂|😍|❤|\\bhaha'], en: ['🤣|😂|😍|❤|\\bhaha|\\blol\\b|\\blmao']}},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” träffar personen, inte saken.',
			why: 'Då är det orden hen svarar på. Skärmdumpen finns kvar när ilskan har gått över.',
			try: 'Skriv vad som hände och vad du vill att personen ska göra.',
		},
		en: {
			saw: '“{words}” hits the person, not the problem.',
			why: 'The words are then what they answer. A screenshot stays when the anger has passed.',
			try: 'Write what happened and what you want that person to do.',
		},
	},
	source: {
		url: 'https://www.yourcareeverywhere.com/research-mental-or-behavioral-health/anxiety-disorders/don_t-send-that-angry-email--text--im--or-comment.html',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Ni är så korkade allihop!', 'Håll käften, din jävla idiot.'],
			none: [
				'Det där gjorde mig förbannad. Läs mejlet en gång till och ring mig.',
				'Jag är en idiot som glömde nycklarna igen.',
				'Ni är så snälla allihop!',
			],
		},
		en: {
			tip: ['You are so pathetic, all of you!', 'Shut up, you absolute moron.'],
			none: [
				'That made me furious. Read the mail once more and call me.',
				'I am an idiot who forgot the keys again.',
				'You are so kind, all of you!',
				'You pay for everything you bitch about, the lamps too.',
				'The alarm beeps to get me to shut up and leave the kitchen.',
				'Why are you trash talking my lamp? It lights the whole stairwell.',
				'A screen in bed makes you stupid the day after, if you ask my pillow.',
			],
		},
	},
} satisfies Rule;
