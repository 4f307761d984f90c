import {me} from './accounts.ts';

const asFollowing = {auto_play_gif: false, display_media: 'default', reduce_motion: true, use_blurhash: false};

const asSigned = {
	boost_modal: false,
	quick_boosting: false,
	delete_modal: true,
	missing_alt_text_modal: true,
	expand_spoilers: true,
	disable_swiping: false,
	disable_hover_cards: true,
	advanced_layout: false,
	use_pending_items: false,
	show_trends: false,
	emoji_style: 'native',
	wrapstodon: null,
};

const asInstance = {
	activity_api_enabled: true,
	admin: null,
	limited_federation_mode: false,
	mascot: null,
	profile_directory: true,
	registrations_open: false,
	repository: 'mastodon/mastodon',
	search_enabled: true,
	single_user_mode: false,
	source_url: 'https://example.org/source',
	sso_redirect: null,
	status_page_url: null,
	title: 'Exempel',
	landing_page: 'about',
	trends_enabled: false,
	version: '4.7.0-alpha',
	terms_of_service_enabled: false,
	local_live_feed_access: 'public',
	remote_live_feed_access: 'public',
	local_topic_feed_access: 'public',
	remote_topic_feed_access: 'public',
};

const compose = (locale: string) => ({
	me: me.id,
	text: '',
	default_privacy: 'public',
	default_sensitive: false,
	default_language: locale,
	default_quote_policy: 'public',
});

const languages = [
	['sv', 'Swedish', 'Svenska'],
	['en', 'English', 'English'],
	['de', 'German', 'Deutsch'],
];

/** State the server puts into Mastodon's page for a person who is logged in. */
export const initialState = (domain: string, locale: string) => ({
	meta: {
		...asInstance,
		...asFollowing,
		...asSigned,
		access_token: 'stub',
		domain,
		locale,
		me: me.id,
		streaming_api_base_url: `wss://${domain}`,
	},
	compose: compose(locale),
	accounts: {[me.id]: me},
	media_attachments: {
		accept_content_types: ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.mp4', 'image/jpeg', 'image/png'],
	},
	settings: {},
	languages,
	features: [],
	push_subscription: null,
	role: {id: '-99', name: '', permissions: '65536', color: '', highlighted: false, collection_limit: 10},
});
