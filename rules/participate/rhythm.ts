import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Länge sedan sist', en: 'A while since last time'},
	points: [6, 2],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post']},
	when: {measure: {of: 'days-since-last-post', atLeast: {else: 60, linkedin: 90, youtube: 120}}},
	say: {
		sv: {
			saw: 'Det var ett tag sedan sist. Välkommen tillbaka.',
			why: 'Lite då och då är lättare att känna igen.',
			try: 'En enda iakttagelse från i dag räcker gott.',
		},
		en: {
			saw: 'It’s been a while. Welcome back.',
			why: 'A little now and then is easier to recognise.',
			try: 'One thing you noticed today is plenty.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Nu är det dags att skriva lite mer här igen.', facts: {daysSinceLastPost: 95}},
				{text: 'Rosorna utanför biblioteket blommar igen.', platform: 'x', facts: {daysSinceLastPost: 61}},
			],
			none: [
				{text: 'I dag lärde en lärling mig att höra när degen är klar.', facts: {daysSinceLastPost: 6}},
				{text: 'Rosorna utanför biblioteket blommar igen.', platform: 'linkedin', facts: {daysSinceLastPost: 61}},
				'Rosorna utanför biblioteket blommar igen.',
			],
		},
		en: {
			tip: [
				{text: 'Time to write a little more in here again.', facts: {daysSinceLastPost: 95}},
				{text: 'The roses outside the library are in bloom again.', platform: 'x', facts: {daysSinceLastPost: 61}},
			],
			none: [
				{text: 'Today an apprentice taught me to hear when the dough is ready.', facts: {daysSinceLastPost: 6}},
				{
					text: 'The roses outside the library are in bloom again.',
					platform: 'linkedin',
					facts: {daysSinceLastPost: 61},
				},
				'The roses outside the library are in bloom again.',
			],
		},
	},
} satisfies Rule;
