import {createBluesky} from './bluesky.ts';
import type {Client, ClientOptions} from './client.ts';
import {createMastodon} from './mastodon.ts';
import {createPhanpy} from './phanpy.ts';
import {blueskyWalks} from './walks/bluesky.ts';
import {blueskyFix, blueskyHeld} from './walks/bluesky-held.ts';
import type {FixWalk} from './walks/fix.ts';
import {mastodonWalks} from './walks/mastodon.ts';
import {mastodonFix, mastodonHeld} from './walks/mastodon-held.ts';
import {phanpyWalks} from './walks/phanpy.ts';
import type {Walk} from './walks/walk.ts';

/** A client that can be served: how it is made of its built folder, and the walks through it. */
export type KnownClient = {
	create(folder: string, options?: ClientOptions): Client;
	readonly walks: readonly Walk[];
	/** A post mended by a fix; null where Äkta offers none until a person lets it in. */
	readonly fix: FixWalk | null;
};

/** The clients there are stubs for, by name. */
export const clients: Readonly<Record<string, KnownClient>> = {
	bluesky: {create: createBluesky, walks: [...blueskyWalks, ...blueskyHeld], fix: blueskyFix},
	mastodon: {create: createMastodon, walks: [...mastodonWalks, ...mastodonHeld], fix: mastodonFix},
	phanpy: {create: createPhanpy, walks: phanpyWalks, fix: null},
};
