import type {Publication} from '../client.ts';
import {type Answer, type Ask, bodyOf, json, listFrom, textFrom} from '../exchange.ts';
import type {Routes} from '../routes.ts';
import type {Post} from './embeds.ts';
import {cidOf} from './identifiers.ts';
import {me, people, peopleLike, personBy} from './people.ts';
import {answeredIn, feedOf, type Posts, postView} from './posts.ts';
import {firstPreferences} from './preferences.ts';
import {session} from './session.ts';
import {threadOf} from './threads.ts';
import {publishIn} from './write.ts';

/** What a stub of Bluesky keeps while it runs. */
export type Store = {readonly posts: Posts; readonly published: Publication[]};

const commit = {cid: cidOf('commit'), rev: '3aaaaaaaaac22'};

const refused = (error: string): Answer => ({...json({error, message: error}), status: 400});

const all = ({query}: Ask, name: string) => [...query.getAll(name), ...query.getAll(`${name}[]`)];

/** Routes of the session and of what a person prefers. */
export const accountRoutes = (): Routes => {
	let preferences = firstPreferences();
	return {
		'GET /xrpc/com.atproto.server.getSession': () => json(session),
		'POST /xrpc/com.atproto.server.refreshSession': () => json(session),
		'POST /xrpc/com.atproto.server.createSession': () => json(session),
		'GET /xrpc/com.atproto.identity.resolveHandle': ({query}) => json({did: personBy(query.get('handle') ?? '').did}),
		'GET /xrpc/app.bsky.actor.getPreferences': () => json({preferences}),
		'POST /xrpc/app.bsky.actor.putPreferences': ask => {
			preferences = listFrom(bodyOf(ask).preferences);
			return json({});
		},
	};
};

/** Routes that tell of people. */
export const peopleRoutes: Routes = {
	'GET /xrpc/app.bsky.actor.getProfile': ({query}) => json(personBy(query.get('actor') ?? '')),
	'GET /xrpc/app.bsky.actor.getProfiles': ask => json({profiles: all(ask, 'actors').map(personBy)}),
	'GET /xrpc/app.bsky.actor.searchActors': ({query}) => json({actors: peopleLike(query.get('q') ?? '')}),
	'GET /xrpc/app.bsky.actor.searchActorsTypeahead': ({query}) => json({actors: peopleLike(query.get('q') ?? '')}),
	'GET /xrpc/app.bsky.graph.getFollows': () => json({subject: me, follows: people.slice(1)}),
	'GET /xrpc/app.bsky.graph.getFollowers': () => json({subject: me, followers: people.slice(1)}),
};

/** Routes that tell of posts. */
export const feedRoutes = ({posts}: Store): Routes => ({
	'GET /xrpc/app.bsky.feed.getTimeline': () => json(feedOf(posts)),
	'GET /xrpc/app.bsky.feed.getAuthorFeed': ({query}) => {
		const {did} = personBy(query.get('actor') ?? '');
		return json(
			feedOf(posts, post => post.did === did && !(query.get('filter') === 'posts_no_replies' && answeredIn(post))),
		);
	},
	'GET /xrpc/app.bsky.feed.getPosts': ask => {
		const found = all(ask, 'uris').flatMap(uri => posts.get(uri) ?? []);
		return json({posts: found.map((post: Post) => postView(posts, post))});
	},
	'GET /xrpc/app.bsky.unspecced.getPostThreadV2': ({query}) => json(threadOf(posts, query.get('anchor') ?? '')),
	'GET /xrpc/app.bsky.unspecced.getPostThreadOtherV2': () => json({thread: []}),
});

/** Routes that write: posts with what belongs to them, pictures, and anything else as if it were kept. */
export const writeRoutes = ({posts, published}: Store): Routes => ({
	'POST /xrpc/com.atproto.repo.applyWrites': ask => {
		const publication = publishIn(posts, bodyOf(ask));
		if (publication) published.push(publication);
		return json({commit, results: []});
	},
	'POST /xrpc/com.atproto.repo.uploadBlob': ({headers, body}) => {
		const ref = {$link: cidOf(body.toString('base64'), 'blob')};
		return json({blob: {$type: 'blob', ref, mimeType: headers['content-type'] ?? 'image/jpeg', size: body.length}});
	},
	'POST /xrpc/com.atproto.repo.createRecord': ask => json(recordAt(bodyOf(ask))),
	'POST /xrpc/com.atproto.repo.putRecord': ask => json(recordAt(bodyOf(ask))),
	'POST /xrpc/com.atproto.repo.deleteRecord': ask => {
		posts.delete(recordAt(bodyOf(ask)).uri);
		return json({commit});
	},
	'GET /xrpc/com.atproto.repo.getRecord': () => refused('RecordNotFound'),
});

const recordAt = (body: Readonly<Record<string, unknown>>) => {
	const [collection, key] = [textFrom(body.collection), textFrom(body.rkey) || '3aaaaaaaaaq22'];
	return {uri: `at://${me.did}/${collection}/${key}`, cid: cidOf(key), commit, validationStatus: 'valid'};
};
