import type {ComponentChildren} from 'preact';
import type {Strings} from '../../components/strings/sidebar/strings.ts';

/** A component in one state: where it lives and how it is drawn. */
export type Scene = {
	readonly home: 'page' | 'extension';
	/** CSS pixels of the picture. */
	readonly size: readonly [width: number, height: number];
	readonly draw: (strings: Strings) => ComponentChildren;
	/** The words of a button pressed after the first drawing. */
	readonly press?: (strings: Strings) => string;
};
