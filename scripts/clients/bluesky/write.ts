import type {Publication} from '../client.ts';
import {listFrom, recordFrom, textFrom} from '../exchange.ts';
import {type Post, picturesIn, quotedIn} from './embeds.ts';
import {cidOf} from './identifiers.ts';
import {me} from './people.ts';
import {answeredIn, type Posts} from './posts.ts';

type Write = {readonly collection: string; readonly key: string; readonly value: Readonly<Record<string, unknown>>};

const writeOf = (value: unknown): Write => {
	const fields = recordFrom(value);
	return {collection: textFrom(fields.collection), key: textFrom(fields.rkey), value: recordFrom(fields.value)};
};

const postOf = ({key, value}: Write): Post => ({
	uri: `at://${me.did}/app.bsky.feed.post/${key}`,
	cid: cidOf(key),
	did: me.did,
	record: value,
});

const labelsIn = ({record}: Post) =>
	listFrom(recordFrom(record.labels).values).map(value => textFrom(recordFrom(value).val));

const altsIn = ({record}: Post) => picturesIn(recordFrom(record.embed)).map(({alt}) => textFrom(alt));

const audienceIn = (writes: readonly Write[]) => {
	const gate = writes.find(({collection}) => collection === 'app.bsky.feed.threadgate');
	if (!gate) return 'everybody';
	return (
		listFrom(gate.value.allow)
			.map(rule => textFrom(recordFrom(rule).$type))
			.join(', ') || 'nobody'
	);
};

const kindOf = (answered: string, quoted: string): Publication['kind'] => {
	if (quoted) return 'quote';
	return answered ? 'reply' : 'post';
};

const publicationOf = (posts: readonly Post[], writes: readonly Write[]): Publication => {
	const answered = posts[0] ? answeredIn(posts[0]) : '';
	const quoted = posts.map(({record}) => quotedIn(recordFrom(record.embed))).find(uri => uri !== '') ?? '';
	return {
		kind: kindOf(answered, quoted),
		texts: posts.map(({record}) => textFrom(record.text)),
		warning: posts.flatMap(labelsIn).join(', '),
		alts: posts.flatMap(altsIn),
		options: [],
		parent: quoted || answered,
		audience: audienceIn(writes),
	};
};

/** Takes the posts of one request into the store, the parts of a thread together; null when it wrote no post. */
export const publishIn = (posts: Posts, body: Readonly<Record<string, unknown>>): Publication | null => {
	const writes = listFrom(body.writes).map(writeOf);
	const made = writes.filter(({collection}) => collection === 'app.bsky.feed.post').map(postOf);
	for (const post of made) posts.set(post.uri, post);
	return made.length > 0 ? publicationOf(made, writes) : null;
};
