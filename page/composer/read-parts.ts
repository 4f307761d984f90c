import type {DraftPart} from '../../engine/model/draft.ts';
import type {ComposerElements, ComposerKind} from '../platform.ts';
import type {TextRead} from '../text/line-builder.ts';
import {readFieldText} from '../text/read-field-text.ts';

/** All that a publication says: the field's text first, then its other fields, a blank line between. */
export type Publication = {readonly text: string; readonly parts: readonly DraftPart[]};

const between = '\n\n';

/**
 * The texts of a composer joined, with where each lies; one part when there is only the field. `read` is the field's text where it
 * was read just now, so that its offsets are those of the field.
 */
export const readPublication = (
	place: ComposerElements & {readonly kind: Pick<ComposerKind, 'parts'>},
	read: TextRead = readFieldText(place.field),
): Publication => {
	let {text} = read;
	const parts: DraftPart[] = [{kind: 'text', span: [0, text.length]}];
	for (const {kind, field} of place.kind.parts?.(place) ?? []) {
		const words = field.value;
		if (words.trim() === '') continue;
		const start = text.length + between.length;
		text += between + words;
		parts.push({kind, span: [start, start + words.length]});
	}
	return {text, parts};
};
