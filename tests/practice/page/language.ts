const asked = new URLSearchParams(location.search).get('lang');

/** The language the practice page speaks: Swedish unless the address says `?lang=en` or `?lang=de`. */
export const language: 'sv' | 'en' | 'de' = asked === 'en' || asked === 'de' ? asked : 'sv';

/** The text in the page's language; German where there is one, else English in its place. */
export const say = (swedish: string, english: string, german = english): string =>
	({sv: swedish, en: english, de: german})[language];
