/** Announcements the client would lay over its page at the first visit. */
const announcements = [
	'NeueTypography',
	'ExploreInterestsCard',
	'InitialVerificationAnnouncement',
	'ActivitySubscriptions',
	'AgeAssuranceDismissibleNotice',
	'AgeAssuranceDismissibleFeedBanner',
	'BookmarksAnnouncement',
	'FindContactsAnnouncement',
	'FindContactsDismissibleBanner',
	'LiveNowBetaDialog',
	'LiveNowBetaNudge',
	'DraftsAnnouncement',
	'GroupChatsAnnouncement',
	'InviteFriendsAnnouncement',
	'PolicyUpdate202508',
];

const type = (name: string) => `app.bsky.actor.defs#${name}`;

/** Preferences a stub begins with: one feed of all who are followed, an adult, and no announcement left to show. */
export const firstPreferences = (): readonly unknown[] => [
	{
		$type: type('savedFeedsPrefV2'),
		items: [{$type: type('savedFeed'), id: '3aaaaaaaaaz22', type: 'timeline', value: 'following', pinned: true}],
	},
	{$type: type('personalDetailsPref'), birthDate: '1980-01-01T00:00:00.000Z'},
	{$type: type('interestsPref'), tags: []},
	{$type: type('bskyAppStatePref'), nuxs: announcements.map(id => ({id, completed: true}))},
];
