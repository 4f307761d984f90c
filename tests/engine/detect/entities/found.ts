import {entities} from '../../../../engine/detect/entities/index.ts';
import type {Facts} from '../../../../engine/model/check-context.ts';
import type {Entity} from '../../../../engine/model/condition.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

/** The words an entity finds in a raw text, in the text's own writing. */
export const found = (entity: Entity, raw: string, facts: Facts = {}): readonly string[] => {
	const text = analyseText(raw);
	return entities[entity](text, facts).map(span => raw.slice(...text.rawSpan(span)));
};
