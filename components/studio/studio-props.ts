import type {StudioActions, StudioState} from '../../authoring/studio-state.ts';
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
