import type {Level} from '../../engine/model/rule.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {markNames, markStyles} from './mark-styles.ts';

/** A level that shows in the text. */
export type MarkLevel = Exclude<Level, 'hint'>;

/** The level a tip shows at in the text; `undefined` for hints and strengths, and for a secret term, since a page sees what is marked. */
export const markLevel = ({level, strength, masked}: Tip): MarkLevel | undefined =>
	strength || masked || level === 'hint' ? undefined : level;

let beforeFirst: (() => void) | undefined;

/** Calls back once, as the first mark of this frame is painted, so that its looks come with it and not before. */
export const onFirstMark = (run: () => void): void => {
	beforeFirst = run;
};

const held: {[L in MarkLevel]?: Highlight} = {};

/** Paints a range as its level looks. */
export const addMark = (level: MarkLevel, range: Range): void => {
	beforeFirst?.();
	beforeFirst = undefined;
	held[level] ??= new Highlight();
	const highlight = held[level];
	highlight.priority = level === 'pause' ? 1 : 0;
	highlight.add(range);
	CSS.highlights.set(markNames[level], highlight);
};

/** Takes a painted range away; a highlight without ranges leaves the page. */
export const removeMark = (level: MarkLevel, range: Range): void => {
	held[level]?.delete(range);
	if (held[level]?.size === 0) CSS.highlights.delete(markNames[level]);
};

// Firefox looks for the looks of a highlight in the text's own root, Chromium in the document.
const looksInRoot = (): boolean => CSS.supports('-moz-appearance', 'none');

/** Makes marks visible in a shadow root where the browser needs that; the returned function takes it back. */
export const styleShadowRoot = (root: Node): (() => void) => {
	if (!(root instanceof ShadowRoot) || !looksInRoot()) return () => undefined;
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(markStyles(markNames));
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
		return () => {
			root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet);
		};
	} catch {
		// Without its looks a mark is only missing here; the sidebar still says it.
		return () => undefined;
	}
};
