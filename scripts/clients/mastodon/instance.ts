const accountLimits = {
	max_display_name_length: 30,
	max_note_length: 500,
	max_avatar_description_length: 150,
	max_header_description_length: 150,
	max_featured_tags: 10,
	max_pinned_statuses: 5,
	max_profile_fields: 4,
	profile_field_name_limit: 255,
	profile_field_value_limit: 255,
};

const mediaLimits = {
	description_limit: 1500,
	image_matrix_limit: 33177600,
	image_size_limit: 16777216,
	supported_mime_types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'video/mp4', 'audio/mpeg'],
	video_frame_rate_limit: 120,
	video_matrix_limit: 8294400,
	video_size_limit: 103809024,
};

const feeds = {local: 'public', remote: 'public'};

const urls = (domain: string) => ({
	streaming: `wss://${domain}`,
	status: null,
	about: `https://${domain}/about`,
	privacy_policy: null,
	terms_of_service: null,
});

const configurationOf = (domain: string, limit: number) => ({
	urls: urls(domain),
	vapid: {public_key: ''},
	accounts: accountLimits,
	statuses: {max_characters: limit, max_media_attachments: 4, characters_reserved_per_url: 23},
	media_attachments: mediaLimits,
	polls: {max_options: 4, max_characters_per_option: 50, min_expiration: 300, max_expiration: 2629746},
	translation: {enabled: false},
	timeline_access: {live_feeds: feeds, hashtag_feeds: feeds, trending_link_feeds: feeds},
	limited_federation: false,
});

/** What an instance tells of itself: its domain, its version, and the longest post it takes. */
export const instanceOf = (domain: string, limit: number) => ({
	domain,
	title: 'Exempel',
	version: '4.7.0-alpha',
	source_url: 'https://example.org/source',
	description: 'An instance that does not exist.',
	languages: ['sv'],
	usage: {users: {active_month: 3}},
	thumbnail: {url: '/oops.png', description: ''},
	contact: {email: null, account: null},
	api_versions: {mastodon: 9},
	registrations: {
		enabled: false,
		approval_required: false,
		reason_required: null,
		message: null,
		min_age: null,
		url: null,
	},
	rules: [],
	icon: [],
	configuration: configurationOf(domain, limit),
});
