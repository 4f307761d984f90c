import type {StudioActions, StudioState} from '../../authoring/studio-state.ts';
import type {PolicyReading} from '../../engine/policy-reader/policy-reading.ts';
import type {Strings} from '../strings/sidebar/strings.ts';
import type {StudioStrings} from '../strings/studio/sv.ts';

/** What every page of the studio is given. */
export type StudioProps = {
	readonly state: StudioState;
	readonly strings: StudioStrings;
	/** The texts of tips, as the employee meets them. */
	readonly tips: Strings;
	readonly language: 'sv' | 'en';
	readonly on: StudioActions;
};

/** What each part of the page on a read policy is given. */
export type ReadingProps = StudioProps & {readonly reading: PolicyReading};
