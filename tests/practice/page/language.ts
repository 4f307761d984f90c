/** The language the practice page speaks: Swedish unless the address says `?lang=en`. */
export const language: 'sv' | 'en' = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'sv';

/** The text in the page's language. */
export const say = (swedish: string, english: string): string => (language === 'sv' ? swedish : english);
