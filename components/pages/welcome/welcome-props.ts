import type {Settings} from '../../../companion/settings.ts';
import type {Network} from '../../../platforms/registry/networks.ts';
import type {PageStrings} from '../../strings/pages/strings.ts';
import type {ReadingStrings} from '../../strings/reading/strings.ts';

/** The steps of the first meeting, by the end of their address. */
export type WelcomeStep = 'try' | 'reads' | 'done';

/** What the welcome page is given. */
export type WelcomeProps = {
	readonly step: WelcomeStep;
	readonly settings: Settings;
	/** The version of what is read that the person has said yes to; 0 before. */
	readonly agreed: number;
	readonly networks: readonly Network[];
	/** False where the browser tells that the icon is not in its toolbar. */
	readonly pinned: boolean;
	/** True where the browser has a panel to open. */
	readonly panel: boolean;
	readonly strings: PageStrings;
	readonly reading: ReadingStrings;
	readonly language: 'sv' | 'en';
	readonly change: (change: Partial<Settings>) => void;
	/** Keeps the person's yes and goes to the last step; false when it could not be kept. */
	readonly agree: () => Promise<boolean>;
	readonly go: (step: WelcomeStep) => void;
	readonly openPanel: () => void;
	readonly openOptions: () => void;
};
