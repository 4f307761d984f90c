import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Lägger skulden på personen', en: 'Blaming the person'},
	serves: ['defensive'],
	points: [5, 7],
	level: 'mark',
	start: 'on',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment']},
	when: {
		phrase: {
			sv: [
				{term: '(du|ni) borde (ha )?(läst|ringt|tänkt|vetat|kollat|kontrollerat|förstått|sagt)', exact: true},
				{term: 'hade (du|ni) (bara )?(läst|ringt|kollat|lyssnat)', exact: true},
				{term: 'om (du|ni) (bara )?hade (läst|ringt|kollat|lyssnat)', exact: true},
				{term: '(du|ni) skulle ha (läst|ringt|kollat|sagt|tänkt)', exact: true},
				{term: '(ditt|ert) eget (fel|ansvar|val)', exact: true},
				{term: 'skylla (dig|er) själv(a)?', exact: true},
				{term: '(du|ni) kunde ha (läst|ringt|kollat|sagt)', exact: true},
				{term: 'skärp (dig|er)', exact: true},
				{term: 'skäms (du|ni) inte', exact: true},
				{term: 'du (borde|bör) skämmas', exact: true},
				{term: 'med den (tonen|attityden)', exact: true},
				{term: '(synd|tråkigt) att du väljer att', exact: true},
				{term: 'tänk på (våra|mina) (medarbetare|kollegor)', exact: true},
			],
			en: [
				{
					term: "you should(n't| not)? have (read|called|checked|asked|known|thought|told|listened|looked|waited|said)",
					exact: true,
				},
				{term: 'you ought to have', exact: true},
				{term: '(had|if) you (had )?(just |only )?(read|called|listened|checked)', exact: true},
				{term: 'had you (read|called|checked)', exact: true},
				{term: "(it's|it is|that's|that is) your own", exact: true},
				{term: 'your own fault', exact: true},
				{term: 'you could have (just )?(read|called|checked|asked|said)', exact: true},
				{term: 'only (yourself|yourselves) to blame', exact: true},
				{term: 'shame on you', exact: true},
				{term: "it(s|'s| is) (a shame|disappointing) (that )?you (chose|choose|decided)", exact: true},
				{term: 'with that (tone|attitude)', exact: true},
				{term: 'think of (our|my) (staff|team|employees|colleagues)', exact: true},
			],
		},
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” handlar om det som redan har hänt.',
			why: 'Det går sällan att ändra.',
			try: 'Gå till nästa steg: vad kan personen göra nu, och du?',
		},
		en: {
			saw: 'This is about what’s already happened: “{words}”.',
			why: 'It can rarely be changed.',
			try: 'Move to the next step: what can they do now, and you?',
		},
	},
	source: {url: 'https://www.lith.liu.se/genus/4-beteenden-att-motarbeta?l=sv', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Du borde ha läst hela sidan innan du klickade.', surface: 'reply'},
				{text: 'Hade du ringt i tid så hade det gått att byta.', surface: 'reply'},
			],
			none: [
				{text: 'Villkoret står långt ner på sidan, det flyttas upp i dag. Ordern är avbokad.', surface: 'reply'},
				{text: 'Boken borde du läsa, den är fin.', surface: 'reply'},
				{text: 'Jag borde ha läst frågan bättre, förlåt.', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{text: 'You should have checked the terms before you clicked.', surface: 'reply'},
				{text: 'That is your own fault for not calling in time.', surface: 'reply'},
			],
			none: [
				{text: 'The term is far down the page, it moves up today. Your order is cancelled.', surface: 'reply'},
				{text: 'You should have a look at the new one, it is lovely.', surface: 'reply'},
				{text: 'I should have read your question better, sorry.', surface: 'reply'},
			],
		},
	},
} satisfies Rule;
