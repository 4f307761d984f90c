import type {StudioStrings} from '../../components/strings/studio/sv.ts';
import type {StudioStore} from './store.ts';

/** What the actions need beside the store. */
export type StudioDependencies = {
	readonly store: StudioStore;
	readonly strings: () => StudioStrings;
	readonly language: () => 'sv' | 'en';
	/** ISO date. */
	readonly today: () => string;
	/** ISO date a year on. */
	readonly inAYear: () => string;
};
