import {json} from '../exchange.ts';
import type {Handler, Routes} from '../routes.ts';
import {me} from './people.ts';

const say =
	(value: unknown): Handler =>
	() =>
		json(value);

const lists: Readonly<Record<string, unknown>> = {
	'app.bsky.labeler.getServices': {views: []},
	'app.bsky.notification.listNotifications': {notifications: [], priority: false},
	'app.bsky.notification.getUnreadCount': {count: 0},
	'app.bsky.notification.listActivitySubscriptions': {subscriptions: []},
	'app.bsky.feed.getFeedGenerators': {feeds: []},
	'app.bsky.feed.getFeed': {feed: []},
	'app.bsky.feed.getActorFeeds': {feeds: []},
	'app.bsky.feed.getQuotes': {posts: []},
	'app.bsky.feed.getLikes': {likes: []},
	'app.bsky.feed.getRepostedBy': {repostedBy: []},
	'app.bsky.graph.getLists': {lists: []},
	'app.bsky.graph.getListsWithMembership': {listsWithMembership: []},
	'app.bsky.graph.getActorStarterPacks': {starterPacks: []},
	'app.bsky.graph.getMutes': {mutes: []},
	'app.bsky.graph.getBlocks': {blocks: []},
	'app.bsky.graph.getKnownFollowers': {subject: me, followers: []},
	'app.bsky.graph.getSuggestedFollowsByActor': {suggestions: []},
	'app.bsky.bookmark.getBookmarks': {bookmarks: []},
	'app.bsky.draft.getDrafts': {drafts: []},
	'app.bsky.unspecced.getTrends': {trends: []},
	'app.bsky.unspecced.getTrendingTopics': {topics: [], suggested: []},
	'app.bsky.unspecced.getSuggestedUsersForDiscover': {actors: []},
	'app.bsky.unspecced.getPopularFeedGenerators': {feeds: []},
	'app.bsky.ageassurance.getConfig': {regions: []},
	'app.bsky.ageassurance.getState': {
		state: {status: 'unknown', access: 'full'},
		metadata: {accountCreatedAt: me.createdAt},
	},
	'app.bsky.unspecced.getConfig': {},
};

const fromLists = Object.entries(lists).map(([name, value]) => [`GET /xrpc/${name}`, say(value)] as const);

/** Routes that say nothing new: empty lists, and the client's other servers as if all were well. */
export const quietRoutes: Routes = {
	...Object.fromEntries(fromLists),
	'POST /xrpc/app.bsky.notification.registerPush': say({}),
	'POST /xrpc/app.bsky.notification.updateSeen': say({}),
	'GET /geolocation': say({countryCode: 'SE', regionCode: 'AB'}),
	'GET /config': say({feeds: [], liveNow: {allow: [], exceptions: []}}),
	'GET /gb/api/features/:key': say({status: 200, features: {}}),
	'POST /t': say({}),
};
