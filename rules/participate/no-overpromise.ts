import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Löften ingen kan hålla', en: 'Promises nobody can keep'},
	points: [2, 5],
	level: 'hint',
	start: 'off',
	when: {
		phrase: {
			sv: [
				{term: 'kommer aldrig (att )?hända igen', exact: true},
				{term: '(vi|jag) garanterar', exact: true},
				{term: 'lovar att (det |detta )?aldrig', exact: true},
				{term: 'alltid i tid', exact: true},
				{term: 'helt utan risk', exact: true},
				{term: 'riskfritt', exact: true},
				{term: '(du|ni) kommer inte att bli (besviken|besvikna)', exact: true},
				{term: '(vi|jag) löser allt', exact: true},
				{term: 'utan undantag', exact: true},
				{term: 'alla kommer (att )?(få|bli)', exact: true},
			],
			en: [
				{term: 'will never happen again', exact: true},
				{term: '(we|i) guarantee', exact: true},
				{term: 'promise (it|this|that) will never', exact: true},
				{term: 'always on time', exact: true},
				{term: 'risk-free', exact: true},
				{term: "(won't|will not) be disappointed", exact: true},
				{term: '(we|i) (fix|solve) everything', exact: true},
				{term: 'without exception', exact: true},
				{term: 'everyone will (get|be)', exact: true},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” är mer än någon kan styra över.',
			why: 'Ett löfte som spricker minns läsaren länge.',
			try: 'Lova din egen del: ”Jag ser till att …”',
		},
		en: {
			saw: 'No one can be sure of this: “{words}”.',
			why: 'People remember a broken promise for a long time.',
			try: 'Promise your own part: “I’ll make sure that …”',
		},
	},
	source: {url: 'https://prmoment.com/pr-insight/how-to-write-a-proper-pr-apology', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Det här kommer aldrig hända igen.', 'Bussen alltid i tid, oavsett väder.'],
			none: [
				'En kontroll är tillagd före leverans. Blir det fel ändå löser jag det samma dag.',
				'Garantin gäller i tre år.',
				'Det har aldrig hänt förut.',
			],
		},
		en: {
			tip: ['This will never happen again.', 'The bus always on time, whatever the weather.'],
			none: [
				'A check before shipping is in place. If it still goes wrong, I sort it the same day.',
				'The warranty runs for three years.',
				'That never happened before.',
			],
		},
	},
} satisfies Rule;
