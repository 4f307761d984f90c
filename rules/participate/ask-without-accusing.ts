import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Fråga som anklagar', en: 'Accusing question'},
	serves: ['defensive'],
	points: [5, 7],
	level: 'hint',
	start: 'on',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment'], voice: ['at-work', 'organisation']},
	when: {
		phrase: {
			sv: [
				{term: 'varför (har|skrev|gjorde|läste|läser|gör|kan|ringde|svarade|frågade|tror) (du|ni)', exact: true},
				{term: 'tror (du|ni) (verkligen|på allvar|seriöst)', exact: true},
				{term: 'har (du|ni) (ens|över huvud taget)', exact: true},
				{term: '(vem|vad) (ger|gav) (dig|er) rätt', exact: true},
				{term: 'vad (pratar|snackar) (du|ni) om', exact: true},
			],
			en: [
				{
					term: "why (do|did|are|didn't|would|wouldn't|have|haven't|should|can't) you",
					exact: true,
					notAfter: ['(need|want|prefer|use|think|feel)'],
				},
				{term: "why don't you (ever|even|get|understand|listen|read|learn)", exact: true},
				{term: '(do|did|are|have|can) you (really|even|seriously|honestly)', exact: true},
				{term: 'what makes you (think|believe|so)', exact: true},
				{term: '(who|what) (gave|gives) you the right', exact: true},
				{term: 'what (the hell |on earth )?are you talking about', exact: true},
				{term: 'who (do you think you|are you to)', exact: true},
			],
		},
		unless: {
			any: [
				{signal: ['thanks', 'apology']},
				{
					phrase: {
						sv: [{term: '(nyfiken|undrar|gärna|snälla|skulle du)', exact: true}],
						en: [{term: '(curious|wondering|please|could you|would you mind|love to know)', exact: true}],
					},
				},
			],
		},
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” kan läsas som en anklagelse.',
			why: 'Den som känner sig förhörd försvarar sig.',
			try: 'Fråga vad som hände i stället för varför.',
		},
		en: {
			saw: 'This can read as an accusation: “{words}”.',
			why: 'People who feel questioned defend themselves.',
			try: 'Ask what happened rather than why they did it.',
		},
	},
	source: {url: 'https://arxiv.org/abs/1306.6078', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Varför läste du inte villkoren innan du beställde?', surface: 'reply', voice: 'organisation'},
				{text: 'Har du ens provat att starta om lampan?', surface: 'reply', voice: 'organisation'},
			],
			none: [
				{text: 'Vad hände när lampan startades om?', surface: 'reply', voice: 'organisation'},
				{text: 'Jag är nyfiken, varför har du valt den blå?', surface: 'reply', voice: 'organisation'},
			],
		},
		en: {
			tip: [
				{text: 'Why did you not read the terms before ordering?', surface: 'reply', voice: 'organisation'},
				{text: 'Did you even try to restart the lamp?', surface: 'reply', voice: 'organisation'},
			],
			none: [
				{text: 'What happened when the lamp was restarted?', surface: 'reply', voice: 'organisation'},
				{text: "Why don't you borrow a lamp until then?", surface: 'reply', voice: 'organisation'},
				{text: 'I am curious, why did you choose the blue one?', surface: 'reply', voice: 'organisation'},
				{text: 'Why do you need the lamp in the stairwell by Friday?', surface: 'reply', voice: 'organisation'},
			],
		},
	},
} satisfies Rule;
