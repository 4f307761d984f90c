import type {Entity, Signal} from '../../engine/condition.ts';
import type {Draft} from '../../engine/draft.ts';
import {entities} from '../../engine/entities/index.ts';
import type {Language} from '../../engine/rule.ts';
import {signals} from '../../engine/signals/index.ts';
import {readText} from '../../engine/text/read-text.ts';

/** A draft with nothing but its text. */
export const bare = (text: string): Draft => ({
	platform: 'other',
	surface: 'post',
	voice: 'self',
	text,
	links: [],
	pictures: [],
});

/** True when a signal is found in a text read in one language, whatever its sentences look like. */
export const hasSignal = (signal: Signal, language: Language, raw: string): boolean => {
	const text = readText(raw, () => language);
	return text.sentences.some(sentence => signals[signal](text, sentence, {draft: bare(raw)}).length > 0);
};

/** True when a signal is found in a text whose sentences are read in the language they seem to have. */
export const speaks = (signal: Signal, raw: string): boolean => {
	const text = readText(raw);
	return text.sentences.some(sentence => signals[signal](text, sentence, {draft: bare(raw)}).length > 0);
};

/** True when an entity is found in a text. */
export const hasEntity = (entity: Entity, raw: string): boolean => entities[entity](readText(raw), {}).length > 0;
