import type {Level} from '../../engine/rule.ts';
import type {Tip} from '../../engine/tip.ts';
import {MARK, markStyles, PAUSE} from './mark-styles.ts';

/** A level that shows in the text. */
export type MarkLevel = Exclude<Level, 'hint'>;

/** The level a tip shows at in the text; `undefined` for hints and strengths. */
export const levelOf = ({level, strength}: Tip): MarkLevel | undefined =>
	strength || level === 'hint' ? undefined : level;

const names: {readonly [L in MarkLevel]: string} = {mark: MARK, pause: PAUSE};
const held: {[L in MarkLevel]?: Highlight} = {};

/** Paints a range as its level looks. */
export const paint = (level: MarkLevel, range: Range): void => {
	held[level] ??= new Highlight();
	const highlight = held[level];
	highlight.priority = level === 'pause' ? 1 : 0;
	highlight.add(range);
	CSS.highlights.set(names[level], highlight);
};

/** Takes a painted range away; a highlight without ranges leaves the page. */
export const unpaint = (level: MarkLevel, range: Range): void => {
	held[level]?.delete(range);
	if (held[level]?.size === 0) CSS.highlights.delete(names[level]);
};

// Firefox looks for the looks of a highlight in the text's own root, Chromium in the document.
const looksInRoot = (): boolean => CSS.supports('-moz-appearance', 'none');

/** Makes marks visible in a shadow root where the browser needs that; the returned function takes it back. */
export const dressShadow = (root: Node): (() => void) => {
	if (!(root instanceof ShadowRoot) || !looksInRoot()) return () => undefined;
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(markStyles);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
		return () => {
			root.adoptedStyleSheets = root.adoptedStyleSheets.filter(other => other !== sheet);
		};
	} catch {
		// Without its looks a mark is only missing here; the sidebar still says it.
		return () => undefined;
	}
};
