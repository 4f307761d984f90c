import type {PageName} from './guidance-document.ts';

const pages: {readonly [field: string]: PageName} = {
	name: 'who',
	id: 'who',
	owner: 'who',
	country: 'who',
	languages: 'who',
	review: 'who',
	company: 'who',
	hosts: 'who',
	listened: 'listen',
	may: 'may',
	personality: 'sound',
	contacts: 'help',
	lines: 'answer',
	crisis: 'answer',
	terms: 'words',
	texts: 'words',
	protectedTopics: 'words',
	use: 'tips',
	change: 'tips',
	rules: 'own',
};

/** The page on which a place of the set, as `may[2]` or `rules[0].say.sv.try`, is written; undefined for what has no page. */
export const pageForPath = (place: string): PageName | undefined => pages[place.split(/[.[]/)[0] ?? ''];
