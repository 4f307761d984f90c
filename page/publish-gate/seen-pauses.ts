import type {Composer} from '../composer/composer.ts';
import {readPublication} from '../composer/read-parts.ts';

/** The pauses a person has answered, by key; what was passed is forgotten once its publication has gone out. */
export type SeenPauses = {
	readonly keys: ReadonlySet<string>;
	add(keys: readonly string[]): void;
	/**
	 * Notes that a press of these composers passed: their keys go when the field is emptied or taken away. Answers those for which it is the
	 * first press since then.
	 */
	passed(composers: readonly Composer[]): readonly Composer[];
};

const isOf = (key: string, {id}: Composer): boolean => JSON.parse(key)[0] === id;

/** What has been seen in this frame; empty at first. */
export const createSeenPauses = (): SeenPauses => {
	const keys = new Set<string>();
	const waiting = new Set<Composer>();
	const forget = (composer: Composer): void => {
		for (const key of keys) if (isOf(key, composer)) keys.delete(key);
	};
	const follow = (composer: Composer): void => {
		waiting.add(composer);
		const gone = (): void => {
			composer.onRead.delete(onRead);
			waiting.delete(composer);
			forget(composer);
		};
		const onRead = (): void => {
			if (readPublication(composer).text.trim() === '') gone();
		};
		composer.onRead.add(onRead);
		composer.ended.addEventListener('abort', gone, {once: true});
	};
	return {
		keys,
		add(more) {
			for (const key of more) keys.add(key);
		},
		passed(composers) {
			const first = composers.filter(composer => !waiting.has(composer));
			first.forEach(follow);
			return first;
		},
	};
};
