import type {Language} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';
import type {About, Organisation, TipActions} from './sidebar-state.ts';
import type {Strings} from './strings/strings.ts';

/** A rectangle in CSS pixels of the viewport, as `getBoundingClientRect` gives it. */
export type Place = {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};

/** What the card at a mark is given; it places itself beside `at`, in a host element that covers nothing. */
export type TipCardProps = {
	readonly tip: Tip;
	readonly at: Place;
	/** True when a shortcut opened it: only then it takes focus, and the opener gives it back on `close`. */
	readonly focus: boolean;
	readonly about?: About;
	readonly organisation?: Organisation;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: TipActions & {close(): void};
};

/** The card at a mark: one tip, with the sidebar's actions in the sidebar's order. */
export function TipCard({strings}: TipCardProps) {
	return <section aria-label={strings.tip.close} />;
}
