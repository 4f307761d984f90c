import type {Language} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';
import type {About, Organisation} from './sidebar-state.ts';
import type {Strings} from './strings/strings.ts';
import type {Place} from './tip-card.tsx';

/** What the person answers the card before publishing; each closes it. */
export type PauseActions = {
	/** Back to the draft; Esc means the same. */
	change(): void;
	/** Publishes as it is. */
	publish(): void;
};

/** What the card before publishing is given: at least one tip at level `pause`, and where the publish control is. */
export type PauseCardProps = {
	readonly tips: readonly Tip[];
	readonly at: Place;
	/** True from the second time for the same rules: the card is smaller. */
	readonly again: boolean;
	readonly about: {readonly [rule: string]: About};
	readonly organisation?: Organisation;
	readonly strings: Strings;
	readonly language: Language;
	readonly on: PauseActions;
};

/** The card before publishing. It takes focus as the answer to the person's own press, on itself and on no button. */
export function PauseCard({strings}: PauseCardProps) {
	return <section aria-label={strings.pause.label} />;
}
