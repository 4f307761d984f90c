type Nothing = Readonly<Record<never, never>>;
type Most = {readonly most: number};
type Name = {readonly name: string};

/** A name that is none, and the ones it may have been meant as; absent in what an earlier version kept. */
type UnknownName = Name & {readonly near?: readonly string[]};

/**
 * What can be wrong in a rule set, each code with what its sentence names. `expected` and `received` are in the words of the schema, as
 * `string` or `("on" | "off")`; numbers of characters are UTF-16 units.
 */
export type ErrorValues = {
	readonly 'set-too-large': Nothing;
	readonly 'set-too-deep': Nothing;
	readonly 'set-unreadable': Nothing;
	readonly 'set-nameless': Nothing;
	readonly 'name-forbidden': Name;
	readonly 'hidden-character': {readonly character: string};
	readonly 'format-newer': {readonly format: string};
	readonly 'format-older': {readonly format: string; readonly ours: string};
	readonly 'rules-too-many': Most;
	readonly 'phrases-too-many': Most;
	readonly 'patterns-too-large': Nothing;
	readonly 'rule-unreadable': Nothing;
	readonly 'id-repeated': Nothing;
	readonly 'rule-pauses': Nothing;
	readonly 'change-pauses': Nothing;
	readonly 'language-missing': Nothing;
	readonly 'lawful-speech': Nothing;
	readonly 'example-missed': {readonly text: string};
	readonly 'example-hit': {readonly text: string};
	readonly 'field-unknown': Nothing;
	readonly 'field-missing': {readonly field: string};
	readonly 'too-long': Most & {readonly length: number};
	readonly 'too-short': {readonly least: number; readonly length: number};
	readonly 'too-high': Most & {readonly value: string};
	readonly 'too-low': {readonly least: number; readonly value: string};
	readonly 'not-whole': {readonly value: string};
	readonly 'type-wrong': {readonly expected: string; readonly received: string};
	readonly 'else-missing': Nothing;
	readonly 'format-form': Nothing;
	readonly 'day-form': Nothing;
	readonly 'day-missing': Nothing;
	readonly 'moment-form': Nothing;
	readonly 'address-form': Nothing;
	readonly 'mail-form': Nothing;
	readonly 'host-form': Nothing;
	readonly 'name-akta': Nothing;
	readonly 'set-id-akta': Nothing;
	readonly 'letters-disguised': {readonly words: string};
	readonly 'country-form': Nothing;
	readonly 'rule-id-form': Nothing;
	readonly 'set-id-form': Nothing;
	readonly 'crisis-too-long': Nothing;
	readonly 'kind-unknown': {readonly kinds: string; readonly name?: string; readonly near?: readonly string[]};
	readonly 'kind-removed': Name;
	readonly 'kinds-several': {readonly named: string};
	readonly 'signal-unknown': UnknownName;
	readonly 'entity-unknown': UnknownName;
	readonly 'measure-unknown': UnknownName;
	readonly 'zone-unknown': UnknownName;
	readonly 'repeat-unknown': UnknownName;
	readonly 'replacement-lines': Nothing;
	readonly 'conditions-too-deep': Most;
	readonly 'term-too-long': Most;
	readonly 'term-too-wide': Most;
	readonly 'term-too-deep': Most;
	readonly 'term-unclosed': Nothing;
	readonly 'term-loose-mark': Nothing;
	readonly 'phrase-too-long': Most;
	readonly 'gap-too-wide': Most;
	readonly 'gap-at-edge': Nothing;
	readonly 'star-inside': Nothing;
	readonly 'pattern-too-long': Most;
	readonly 'pattern-too-deep': Most;
	readonly 'pattern-looks-around': Nothing;
	readonly 'pattern-empty': Nothing;
	readonly 'pattern-not-re2': {readonly reason: string};
	readonly 'pattern-too-large': Nothing;
};

/** The name of one way a rule set can be wrong. */
export type ErrorCode = keyof ErrorValues;

/** The codes whose sentence names nothing. */
export type PlainErrorCode = {[C in ErrorCode]: Nothing extends ErrorValues[C] ? C : never}[ErrorCode];

/** A code with its values. */
export type Coded<C extends ErrorCode = ErrorCode> = {readonly code: C; readonly values: ErrorValues[C]};

/** What is wrong, without capital and full stop, and how to mend it in a sentence; `mend` is empty where the first says it all. */
export type ErrorWords = {readonly message: string; readonly mend: string};

/** The sentences of a language on rule sets, one for every code. */
export type ErrorSentences = {readonly [C in ErrorCode]: (values: ErrorValues[C]) => ErrorWords};

/** The place of an error: its rule's id, absent when it is in the set itself, and the path inside rule or set, as in `when.phrase.sv[3]`. */
export type ErrorPlace = {readonly rule?: string; readonly path: string};

/** What is wrong at one place of a rule set: a code to put into words by, and the same in plain English with its mend. */
export type RuleSetError = ErrorPlace & Coded & ErrorWords;

/** The words of a code in the language the sentences are in. */
export const errorWords = <C extends ErrorCode>(sentences: ErrorSentences, {code, values}: Coded<C>): ErrorWords =>
	sentences[code](values);
