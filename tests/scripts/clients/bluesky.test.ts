import {describe, expect, it} from 'vitest';
import {didOf, postUri} from '../../../scripts/clients/bluesky/identifiers.ts';
import {feedOf} from '../../../scripts/clients/bluesky/posts.ts';
import {seedPosts} from '../../../scripts/clients/bluesky/seed.ts';
import {threadOf} from '../../../scripts/clients/bluesky/threads.ts';
import {publishIn} from '../../../scripts/clients/bluesky/write.ts';

const parent = postUri(didOf('nordbark'), '3aaaaaaaaab22');

const create = (rkey: string, value: object, collection = 'app.bsky.feed.post') => ({
	$type: 'com.atproto.repo.applyWrites#create',
	collection,
	rkey,
	value: {$type: collection, createdAt: '2026-11-29T12:00:00.000Z', ...value},
});

const reply = {root: {uri: parent, cid: 'x'}, parent: {uri: parent, cid: 'x'}};

describe('the stub of Bluesky', () => {
	it('keeps the parts of a thread together as one publication', () => {
		const first = postUri(didOf('maja'), 'a');
		const second = create('b', {text: 'Två', reply: {root: {uri: first}, parent: {uri: first}}});
		expect(publishIn(seedPosts(), {writes: [create('a', {text: 'Ett'}), second]})).toEqual({
			kind: 'post',
			texts: ['Ett', 'Två'],
			warning: '',
			alts: [],
			options: [],
			parent: '',
			audience: 'everybody',
		});
	});

	it('tells a reply and a quote from a post', () => {
		expect(publishIn(seedPosts(), {writes: [create('a', {text: 'Ja', reply})]})).toMatchObject({kind: 'reply', parent});
		const embed = {$type: 'app.bsky.embed.record', record: {uri: parent, cid: 'x'}};
		expect(publishIn(seedPosts(), {writes: [create('a', {text: 'Ja', embed})]})).toMatchObject({kind: 'quote', parent});
	});

	it('reads labels, alt texts and who may answer', () => {
		const embed = {$type: 'app.bsky.embed.gallery', items: [{alt: 'En båt'}, {alt: ''}]};
		const post = create('a', {text: 'Se', embed, labels: {values: [{val: 'nudity'}]}});
		const gate = create('a', {allow: [{$type: 'app.bsky.feed.threadgate#mentionRule'}]}, 'app.bsky.feed.threadgate');
		expect(publishIn(seedPosts(), {writes: [post, gate]})).toMatchObject({
			warning: 'nudity',
			alts: ['En båt', ''],
			audience: 'app.bsky.feed.threadgate#mentionRule',
		});
	});

	it('publishes nothing for what is no post', () => {
		expect(publishIn(seedPosts(), {writes: [create('a', {}, 'app.bsky.feed.like')]})).toBeNull();
	});

	it('shows a reply below what it answers, and what it answers above it', () => {
		const posts = seedPosts();
		publishIn(posts, {writes: [create('a', {text: 'Ja', reply})]});
		const depths = (uri: string) => threadOf(posts, uri).thread.map(({depth}) => depth);
		expect(depths(parent)).toEqual([0, 1, 1]);
		expect(depths(postUri(didOf('maja'), 'a'))).toEqual([-1, 0]);
		expect(feedOf(posts).feed[0]).toMatchObject({post: {record: {text: 'Ja'}}, reply: {parent: {uri: parent}}});
	});
});
