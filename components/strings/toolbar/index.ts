import {formatCount} from '../format.ts';

/** The words of the toolbar button, when it is pointed at or read out. */
export type ToolbarStrings = {
	/** Nothing is read before the person has said yes. */
	readonly asks: string;
	/** Takes how many tips there are. */
	readonly tips: (count: number) => string;
	/** What the dot on it means. */
	readonly reminder: string;
	/** What the question mark on it means. */
	readonly sign: {readonly 'unknown-field': string; readonly 'no-publish': string};
};

const strings: {readonly [L in 'sv' | 'en']: ToolbarStrings} = {
	sv: {
		asks: 'Äkta läser inget ännu. Tryck här så får du välja.',
		tips: count => `Äkta har ${formatCount(count, 'tips', 'tips', 'sv')}. Tryck här för att läsa mer.`,
		reminder: 'En påminnelse i din dagbok är inne. Tryck här för att läsa den.',
		sign: {
			'unknown-field': 'Äkta känner inte igen skrivrutan. Tryck här för att läsa mer.',
			'no-publish': 'Äkta ser inte vad som publicerar det du skriver.',
		},
	},
	en: {
		asks: 'Äkta isn’t reading anything yet. Click to choose.',
		tips: count => `Äkta has ${formatCount(count, 'tip', 'tips', 'en')}. Click to see more.`,
		reminder: 'There’s a reminder in your journal. Click to read it.',
		sign: {
			'unknown-field': 'Äkta doesn’t recognise this box. Click to see more.',
			'no-publish': 'Äkta can’t see what publishes this.',
		},
	},
};

/** The words of the toolbar button in one language. */
export const toolbarStringsIn = (language: 'sv' | 'en'): ToolbarStrings => strings[language];
