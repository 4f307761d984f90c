import type {Publication} from '../client.ts';
import {type Ask, bodyOf, empty, formOf, json, textFrom} from '../exchange.ts';
import type {Routes} from '../routes.ts';
import {type Alts, contextOf, postIn, publicationOf} from './publish.ts';
import {attachmentOf, type Post, type Posts, statusOf} from './statuses.ts';

/** What a stub of Mastodon keeps while it runs. */
export type Store = {readonly posts: Posts; readonly alts: Alts; readonly published: Publication[]};

/** Ids come after those the stub begins with, and sort as they were made. */
const createIds = () => {
	let last = 200;
	return () => String(++last);
};

const newestFirst = (posts: Posts) => [...posts.values()].sort((a, b) => Number(b.id) - Number(a.id));

/** Timeline of all public posts, newest first; empty beyond the first page. */
export const timeline = ({posts}: Store, {query}: Ask, isShown: (post: Post) => boolean = () => true) =>
	json(
		query.has('max_id') || query.has('since_id')
			? []
			: newestFirst(posts)
					.filter(isShown)
					.map(post => statusOf(posts, post)),
	);

const publish = (store: Store, ask: Ask, id: string) => {
	const before = store.posts.get(id) ?? null;
	const post = postIn(ask, id, store.alts, before);
	store.posts.set(id, post);
	store.published.push(publicationOf(post));
	return json(statusOf(store.posts, post));
};

const reading = ({posts}: Store): Routes => ({
	'GET /api/v1/statuses/:id': (_, {id = ''}) => {
		const post = posts.get(id);
		return post ? json(statusOf(posts, post)) : empty(404);
	},
	'GET /api/v1/statuses/:id/source': (_, {id = ''}) => {
		const {text = '', warning = ''} = posts.get(id) ?? {};
		return json({id, text, spoiler_text: warning});
	},
	'GET /api/v1/statuses/:id/context': (_, {id = ''}) => {
		const {ancestors, descendants} = contextOf(posts, id);
		const shown = (post: Post) => statusOf(posts, post);
		return json({ancestors: ancestors.map(shown), descendants: descendants.map(shown)});
	},
	'DELETE /api/v1/statuses/:id': (_, {id = ''}) => {
		const post = posts.get(id);
		posts.delete(id);
		return post ? json({...statusOf(posts, post), text: post.text}) : empty(404);
	},
});

const media = ({alts}: Store, nextId: () => string): Routes => ({
	'POST /api/v2/media': async ask => {
		const [id, alt] = [nextId(), textFrom((await formOf(ask)).get('description'))];
		alts.set(id, alt);
		return json(attachmentOf({id, alt}));
	},
	'GET /api/v1/media/:id': (_, {id = ''}) => json(attachmentOf({id, alt: alts.get(id) ?? ''})),
	'PUT /api/v1/media/:id': (ask, {id = ''}) => {
		alts.set(id, textFrom(bodyOf(ask).description));
		return json(attachmentOf({id, alt: alts.get(id) ?? ''}));
	},
});

/** Routes that read, publish, edit and remove posts, with their pictures. */
export const postRoutes = (store: Store): Routes => {
	const nextId = createIds();
	return {
		...reading(store),
		...media(store, nextId),
		'POST /api/v1/statuses': ask => publish(store, ask, nextId()),
		'PUT /api/v1/statuses/:id': (ask, {id = ''}) => publish(store, ask, id),
	};
};
