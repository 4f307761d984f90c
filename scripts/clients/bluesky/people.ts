import {didOf} from './identifiers.ts';

/** A person as Bluesky's API gives one, in its fullest form. */
export type Profile = Readonly<Record<string, unknown>> & {readonly did: string; readonly handle: string};

const viewer = {muted: false, blockedBy: false};

const followed = (name: string) => ({
	...viewer,
	following: `at://${didOf('maja')}/app.bsky.graph.follow/3${name.padEnd(12, '2')}`,
});

const associated = {lists: 0, feedgens: 0, starterPacks: 0, labeler: false, chat: {allowIncoming: 'all'}};

const profileOf = (name: string, displayName: string, description: string): Profile => ({
	did: didOf(name),
	handle: `${name}.prov.test`,
	displayName,
	description,
	createdAt: '2025-01-01T00:00:00.000Z',
	indexedAt: '2025-01-01T00:00:00.000Z',
	associated,
	viewer: name === 'maja' ? viewer : followed(name),
	labels: [],
	followersCount: 12,
	followsCount: 2,
	postsCount: 5,
});

/** The person who is logged in. */
export const me = profileOf('maja', 'Maja Exempel', 'Skriver om snickeri.');

/** Everybody there is, the one who is logged in first; all invented. */
export const people: readonly Profile[] = [
	me,
	profileOf('olle', 'Olle Prov', 'Cyklar.'),
	profileOf('nordbark', 'Nordbark Exempel', 'A timber yard that does not exist.'),
];

/** Person by identifier or handle; the one who is logged in when there is none. */
export const personBy = (name: string): Profile =>
	people.find(({did, handle}) => did === name || handle === name) ?? me;

/** People whose handle or name begins with what was typed. */
export const peopleLike = (typed: string): readonly Profile[] =>
	people.filter(({handle, displayName}) =>
		[handle, String(displayName).toLowerCase()].some(name => name.startsWith(typed.toLowerCase())),
	);
