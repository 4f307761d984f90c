/** A language Äkta reads and speaks. */
export type Language = 'sv' | 'en';

/** A value for one or both languages. */
export type ByLanguage<T> = {readonly [L in Language]?: T};
