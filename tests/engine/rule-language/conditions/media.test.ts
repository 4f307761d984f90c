import {expect, it} from 'vitest';
import {holdsIn} from '../../judge.ts';

it('media knows kinds and missing alt text', () => {
	const bare = {pictures: [{kind: 'picture', alt: ''}]} as const;
	const told = {pictures: [{kind: 'picture', alt: 'En lampa'}]} as const;
	const unknown = {pictures: [{kind: 'picture'}]} as const;
	expect([bare, told, unknown].map(draft => holdsIn({media: 'missing-alt'}, 'Hej', draft))).toEqual([
		true,
		false,
		false,
	]);
	expect([bare, told, unknown].map(draft => holdsIn({media: 'alt'}, 'Hej', draft))).toEqual([false, true, false]);
	expect(holdsIn({media: 'picture'}, 'Hej', bare)).toBe(true);
	expect(holdsIn({media: 'video'}, 'Hej', bare)).toBe(false);
	expect(holdsIn({media: 'picture'}, '', bare)).toBe(true);
});
