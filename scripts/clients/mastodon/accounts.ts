import {dot} from './dot.ts';

/** An account as Mastodon's API gives it, as far as its web client asks. */
export type Account = Readonly<Record<string, unknown>> & {readonly id: string; readonly acct: string};

type Person = {readonly id: string; readonly name: string; readonly acct: string; readonly note: string};

const policy = {automatic: ['public'], manual: [], current_user: 'automatic'};

const pictures = {
	avatar: dot,
	avatar_static: dot,
	avatar_description: '',
	header: dot,
	header_static: dot,
	header_description: '',
};

const counts = {followers_count: 12, following_count: 3, statuses_count: 5, last_status_at: '2026-11-01'};

const flags = {
	bot: false,
	discoverable: true,
	group: false,
	hide_collections: false,
	indexable: true,
	locked: false,
	show_featured: true,
	show_media: true,
	show_media_replies: true,
};

const accountOf = ({id, name, acct, note}: Person): Account => ({
	...pictures,
	...counts,
	...flags,
	id,
	acct,
	username: acct,
	display_name: name,
	note: `<p>${note}</p>`,
	url: `https://mastodon.social/@${acct}`,
	uri: `https://mastodon.social/users/${acct}`,
	created_at: '2025-01-01T00:00:00.000Z',
	emojis: [],
	fields: [],
	roles: [],
	feature_approval: policy,
});

/** The account that is logged in. */
export const me = accountOf({id: '1', name: 'Maja Exempel', acct: 'maja', note: 'Skriver om snickeri.'});

/** Everybody there is, the one who is logged in first; all invented. */
export const accounts: readonly Account[] = [
	me,
	accountOf({id: '2', name: 'Olle Prov', acct: 'olle', note: 'Cyklar.'}),
	accountOf({id: '3', name: 'Nordbark Exempel', acct: 'nordbark', note: 'A timber yard that does not exist.'}),
];

/** Account by its id; the one who is logged in when there is none. */
export const accountBy = (id: string): Account => accounts.find(account => account.id === id) ?? me;

/** How the person who is logged in stands to another account: follows and is followed. */
export const relationshipTo = (id: string) => ({
	id,
	following: id !== me.id,
	followed_by: id !== me.id,
	showing_reblogs: true,
	notifying: false,
	languages: null,
	blocking: false,
	blocked_by: false,
	muting: false,
	muting_notifications: false,
	requested: false,
	requested_by: false,
	domain_blocking: false,
	endorsed: false,
	note: '',
});

/** Accounts whose name or address begins with what was typed, without its `@`. */
export const accountsLike = (typed: string): readonly Account[] => {
	const start = typed.replace(/^@/, '').toLowerCase();
	return accounts.filter(({acct, display_name}) =>
		[acct, String(display_name).toLowerCase()].some(name => name.startsWith(start)),
	);
};
