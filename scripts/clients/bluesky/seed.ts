import type {Post} from './embeds.ts';
import {cidOf, didOf, postUri} from './identifiers.ts';
import type {Posts} from './posts.ts';

type Seed = {
	readonly key: string;
	readonly by: string;
	readonly text: string;
	readonly langs: readonly string[];
	readonly answers?: string;
};

const seeds: readonly Seed[] = [
	{
		key: '3aaaaaaaaaa22',
		by: 'olle',
		langs: ['sv'],
		text: 'Hela gänget har cyklat till jobbet i dag. Fyra mil mot vinden, och kaffet smakade bättre än vanligt.',
	},
	{
		key: '3aaaaaaaaab22',
		by: 'nordbark',
		langs: ['en'],
		text: 'Our yard opens at 7 on weekdays now. Does that help you who build before work?',
	},
	{
		key: '3aaaaaaaaac22',
		by: 'olle',
		langs: ['sv'],
		text: 'Ja, äntligen! Kan man hämta virke redan då?',
		answers: '3aaaaaaaaab22',
	},
	{key: '3aaaaaaaaad22', by: 'maja', langs: ['sv'], text: 'Bordet är klart. Tre lager olja och en vecka i värmen.'},
];

const refOf = (key: string) => {
	const by = seeds.find(seed => seed.key === key)?.by ?? '';
	return {uri: postUri(didOf(by), key), cid: cidOf(key)};
};

const replyOf = (answers: string | undefined) =>
	answers === undefined ? {} : {reply: {root: refOf(answers), parent: refOf(answers)}};

const postOf = ({key, by, text, langs, answers}: Seed, index: number): Post => {
	const createdAt = new Date(Date.UTC(2026, 10, 29, 12, index)).toISOString();
	const record = {$type: 'app.bsky.feed.post', text, langs, createdAt, ...replyOf(answers)};
	return {...refOf(key), did: didOf(by), record};
};

/** Posts a stub begins with: two languages, a reply, and one of the person's own. */
export const seedPosts = (): Posts => new Map(seeds.map(postOf).map(post => [post.uri, post]));
