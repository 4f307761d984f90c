import type {Example} from '../../model/rule.ts';

/** What a name means in a sentence of a language, and a text in that language on which it is found. */
export type WordsFor = readonly [meaning: string, example: Example];

/** What a name means, in both languages. */
export type NameWords = {readonly sv: WordsFor; readonly en: WordsFor};

/** The words on every name of a list: a name without them does not compile. */
export type WordsOn<N extends string> = Readonly<Record<N, NameWords>>;
