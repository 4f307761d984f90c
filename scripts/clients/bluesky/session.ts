import {me} from './people.ts';

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token the client can read; nobody checks its signature. It lasts until 2100. */
const token = (scope: string) =>
	[
		part({alg: 'none', typ: 'JWT'}),
		part({scope, sub: me.did, aud: 'did:web:stub.invalid', iat: 0, exp: 4102444800}),
		part({}),
	].join('.');

const service = 'https://bsky.social';

const didDoc = {
	'@context': ['https://www.w3.org/ns/did/v1'],
	id: me.did,
	alsoKnownAs: [`at://${me.handle}`],
	service: [{id: '#atproto_pds', type: 'AtprotoPersonalDataServer', serviceEndpoint: service}],
};

const account = {
	did: me.did,
	handle: me.handle,
	email: 'maja@prov.test',
	emailConfirmed: true,
	emailAuthFactor: false,
	active: true,
	accessJwt: token('com.atproto.access'),
	refreshJwt: token('com.atproto.refresh'),
};

/** Session as the server gives it. */
export const session = {...account, didDoc};

const stored = (locale: string) => ({
	colorMode: 'light',
	session: {accounts: [{...account, service: `${service}/`, pdsUrl: `${service}/`}], currentAccount: {did: me.did}},
	reminders: {},
	languagePrefs: {
		primaryLanguage: locale,
		contentLanguages: ['sv', 'en'],
		postLanguage: locale,
		postLanguageHistory: ['sv', 'en'],
		appLanguage: locale,
	},
	requireAltTextEnabled: false,
	mutedThreads: [],
	invites: {copiedInvites: []},
	onboarding: {step: 'Home'},
	hasCheckedForStarterPack: true,
});

/** A hint that opens over the composer at its first use and takes the focus from the field. */
const hintSeen = String.raw`localStorage['bsky_device\\threadgateNudged'] = '{"data":true}'`;

/** Script that logs the person in before the client starts; what the client has stored itself is left alone. */
export const signIn = (locale: string): string =>
	`<script>localStorage.BSKY_STORAGE ??= ${JSON.stringify(JSON.stringify(stored(locale)))}; ${hintSeen}</script>`;
