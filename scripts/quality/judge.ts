import {entities} from '../../engine/detect/entities/index.ts';
import {signals} from '../../engine/detect/signals/index.ts';
import type {Entity, Signal} from '../../engine/model/condition.ts';
import type {Draft} from '../../engine/model/draft.ts';
import type {Language} from '../../engine/model/language.ts';
import {analyseText} from '../../engine/text/analyse-text.ts';

/** A draft with nothing but its text. */
export const bareDraft = (text: string): Draft => ({
	platform: 'other',
	surface: 'post',
	voice: 'self',
	text,
	links: [],
	pictures: [],
});

/** True when a signal is found in a text read in one language, whatever its sentences look like. */
export const hasSignal = (signal: Signal, language: Language, raw: string): boolean => {
	const text = analyseText(raw, () => language);
	return text.sentences.some(sentence => signals[signal](text, sentence, {draft: bareDraft(raw)}).length > 0);
};

/** True when a signal is found in a text whose sentences are read in the language they seem to have. */
export const hasSignalAnywhere = (signal: Signal, raw: string): boolean => {
	const text = analyseText(raw);
	return text.sentences.some(sentence => signals[signal](text, sentence, {draft: bareDraft(raw)}).length > 0);
};

/** True when an entity is found in a text. */
export const hasEntity = (entity: Entity, raw: string): boolean => entities[entity](analyseText(raw), {}).length > 0;
