import type {Entity} from '../../../engine/condition.ts';
import {entities} from '../../../engine/entities/index.ts';
import type {Facts} from '../../../engine/facts.ts';
import {readText} from '../../../engine/text/read-text.ts';

/** The words an entity finds in a raw text, in the text's own writing. */
export const found = (entity: Entity, raw: string, facts: Facts = {}): readonly string[] => {
	const text = readText(raw);
	return entities[entity](text, facts).map(span => raw.slice(...text.rawSpan(span)));
};
