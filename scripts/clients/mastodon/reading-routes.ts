import {type Ask, json} from '../exchange.ts';
import type {Routes} from '../routes.ts';
import {accountBy, accounts, accountsLike, me, relationshipTo} from './accounts.ts';
import {instanceOf} from './instance.ts';
import {type Store, timeline} from './post-routes.ts';

const noFilters = {
	for_not_following: 'accept',
	for_not_followers: 'accept',
	for_new_accounts: 'accept',
	for_private_mentions: 'accept',
	for_limited_accounts: 'accept',
	summary: {pending_requests_count: 0, pending_notifications_count: 0},
};

const nothing = () => json([]);

const emptyLists = [
	'/api/v1/custom_emojis',
	'/api/v1/announcements',
	'/api/v1/lists',
	'/api/v1/followed_tags',
	'/api/v1/bookmarks',
	'/api/v1/favourites',
	'/api/v1/conversations',
	'/api/v1/notifications',
	'/api/v1/filters',
	'/api/v2/filters',
	'/api/v2/suggestions',
	'/api/v1/trends/tags',
	'/api/v1/trends/links',
	'/api/v1/trends/statuses',
	'/api/v1/follow_requests',
	'/api/v1/scheduled_statuses',
	'/api/v1/accounts/:id/featured_tags',
	'/api/v1/accounts/:id/endorsements',
	'/api/v1/accounts/:id/collections',
	'/api/v1/accounts/:id/lists',
];

const empties: Routes = Object.fromEntries(emptyLists.map(path => [`GET ${path}`, nothing]));

const idsIn = ({query}: Ask) => [...query.getAll('id[]'), ...query.getAll('id')];

const people: Routes = {
	'GET /api/v1/accounts/verify_credentials': () =>
		json({...me, source: {privacy: 'public', sensitive: false, language: 'sv', quote_policy: 'public'}}),
	'GET /api/v1/accounts/relationships': ask => json(idsIn(ask).map(relationshipTo)),
	'GET /api/v1/accounts/familiar_followers': ask => json(idsIn(ask).map(id => ({id, accounts: []}))),
	'GET /api/v1/accounts/search': ({query}) => json(accountsLike(query.get('q') ?? '')),
	'GET /api/v1/accounts/lookup': ({query}) => json(accounts.find(({acct}) => acct === query.get('acct')) ?? me),
	'GET /api/v1/accounts/:id': (_, {id = ''}) => json(accountBy(id)),
	'GET /api/v2/search': ({query}) =>
		json({accounts: accountsLike(query.get('q') ?? ''), statuses: [], hashtags: [], collections: []}),
};

const timelines = (store: Store): Routes => ({
	'GET /api/v1/timelines/home': ask => timeline(store, ask),
	'GET /api/v1/timelines/public': ask => timeline(store, ask, ({audience}) => audience === 'public'),
	'GET /api/v1/accounts/:id/statuses': (ask, {id}) =>
		timeline(store, ask, ({by}) => by === id && !ask.query.has('pinned')),
});

const notices: Routes = {
	'GET /api/v2/notifications': () => json({accounts: [], statuses: [], notification_groups: []}),
	'GET /api/v1/notifications/unread_count': () => json({count: 0}),
	'GET /api/v2/notifications/unread_count': () => json({count: 0}),
	'GET /api/v2/notifications/policy': () => json(noFilters),
	'GET /api/v1/markers': () => json({}),
	'POST /api/v1/markers': () => json({}),
};

/** Routes that only tell: the instance, people, timelines, and lists that are empty. */
export const readingRoutes = (store: Store, limit: number): Routes => ({
	'GET /api/v1/instance': ({host}) => json(instanceOf(host, limit)),
	'GET /api/v2/instance': ({host}) => json(instanceOf(host, limit)),
	'GET /api/v1/instance/translation_languages': () => json({}),
	'GET /api/v1/preferences': () =>
		json({
			'posting:default:visibility': 'public',
			'posting:default:sensitive': false,
			'posting:default:language': 'sv',
		}),
	'PUT /api/web/settings': () => json({}),
	'GET /.well-known/nodeinfo': ({host}) =>
		json({links: [{rel: 'http://nodeinfo.diaspora.software/ns/schema/2.0', href: `https://${host}/nodeinfo/2.0`}]}),
	'GET /nodeinfo/2.0': () =>
		json({version: '2.0', software: {name: 'mastodon', version: '4.7.0-alpha'}, protocols: ['activitypub']}),
	...empties,
	...people,
	...notices,
	...timelines(store),
});
