import type {Span} from '../../engine/draft.ts';
import type {Composer} from './composer.ts';

/**
 * Puts `text` in place of a span of the composer's text through the editor's own input path, as one step of undo.
 * `was` is the whole text the span belongs to. Resolves to `copy`, with nothing changed where that can be known, when it
 * cannot be done safely: the text is another, the editor is known to break, a line break is involved.
 */
export declare const replaceSpan: (
	composer: Composer,
	span: Span,
	text: string,
	was: string,
) => Promise<'done' | 'copy'>;
