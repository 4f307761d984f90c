import type {Post, Posts} from './statuses.ts';

const plain = {warning: '', audience: 'public', quotes: '', pictures: [], poll: null, isEdited: false};

const seeds: readonly Post[] = [
	{
		...plain,
		id: '101',
		by: '2',
		answers: '',
		language: 'sv',
		text: 'Hela gänget har cyklat till jobbet i dag. Fyra mil mot vinden, och kaffet smakade bättre än vanligt.',
	},
	{
		...plain,
		id: '102',
		by: '3',
		answers: '',
		language: 'en',
		text: 'Our yard opens at 7 on weekdays now. Does that help you who build before work?\n\nhttps://example.org/hours',
	},
	{
		...plain,
		id: '103',
		by: '2',
		answers: '102',
		language: 'sv',
		text: '@nordbark Ja, äntligen! Kan man hämta virke redan då?',
	},
	{
		...plain,
		id: '104',
		by: '2',
		answers: '',
		language: 'sv',
		text: 'Vad äter ni?',
		poll: {options: ['Gröt', 'Fil'], multiple: false, seconds: 86400},
	},
	{
		...plain,
		id: '105',
		by: '1',
		answers: '',
		language: 'sv',
		text: 'Bordet är klart. Tre lager olja och en vecka i värmen.',
	},
];

/** Posts a stub begins with: two networks' worth of languages, a reply, a poll, and one of the person's own to edit. */
export const seedPosts = (): Posts => new Map(seeds.map(post => [post.id, post]));
