/** The text of a rule file with every required key; its empty places fail the build until they are filled in. `today` is an ISO date. */
export const ruleTemplate = (
	group: string,
	today: string,
): string => `import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: '', en: ''}, // what a person would call it, in one to five words
	// serves: [], // what it is there for: at most two kinds of trouble or, for a strength, one (engine/model/need.ts)
	points: [], // of the article, 1–10, most important first
	level: 'hint', // 'mark' also shows a place in the text; 'pause' is for protect/ alone
	start: 'off',${group === 'platform' ? "\n\tpillar: 'open', // or 'invite', 'participate', 'protect'" : ''}
	when: {phrase: {sv: [''], en: ['']}},
	say: {
		sv: {saw: '', why: '', try: ''},
		en: {saw: '', why: '', try: ''},
	},
	source: {url: '', read: '${today}'},
	examples: {
		sv: {tip: ['', ''], none: ['', '']},
		en: {tip: ['', ''], none: ['', '']},
	},
} satisfies Rule;
`;
