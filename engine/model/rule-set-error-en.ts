import {
	type ErrorCode,
	type ErrorPlace,
	type ErrorSentences,
	type ErrorValues,
	type ErrorWords,
	errorWords,
	type PlainErrorCode,
	type RuleSetError,
} from './rule-set-error.ts';

/** What the schema's forms of a value are called in a language, and its word for "or". */
export type FormWords = {readonly or: string; readonly [form: string]: string};

const formWords: FormWords = {
	or: 'or',
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	Array: 'a list',
	Object: 'an object with fields',
	undefined: 'nothing',
};

/** The forms of a value in words, as `("on" | "off")` becomes `"on" or "off"`. */
export const formsIn = (words: FormWords, written: string): string => {
	const forms = written.replace(/^\((.*)\)$/s, '$1').split(' | ');
	const named = forms.map(form => (Object.hasOwn(words, form) ? (words[form] ?? form) : form));
	const last = named.pop() ?? '';
	return named.length ? `${named.join(', ')} ${words.or} ${last}` : last;
};

const tell = (message: string, mend: string): ErrorWords => ({message, mend});

const split = 'Split it, or remove what no rule needs.';
const pauseMend =
	'Use mark; a card before publishing is kept for secret terms (terms.secret) and hidden advertising (a rule that says pausesOn: advertising).';
const exampleMend = 'Mend the condition or the example.';
const page = 'docs/en/rule-language.md';
const termMend = `Mend the term; how one is written stands in ${page}#phrase.`;

const listed = (names: readonly string[]): string => new Intl.ListFormat('en', {type: 'disjunction'}).format(names);

/** The nearest names, if any, and where all of them stand. */
const nameMend = (near: readonly string[], all: string, place: string): string =>
	[near.length ? `Did you mean ${listed(near)}?` : '', `All ${all}: ${page}#${place}.`].filter(Boolean).join(' ');

/** English sentences on what is wrong in a rule set. */
export const errorsEn: ErrorSentences = {
	'set-too-large': () => tell('the set is larger than 1 MiB', split),
	'set-too-deep': () => tell('the set is nested too deep', 'Write its conditions flatter.'),
	'set-unreadable': () => tell('the set cannot be read', 'Compare it with the files in examples/.'),
	'set-nameless': () => tell('the set has no name', 'Write the name of the organisation.'),
	'name-forbidden': ({name}) => tell(`"${name}" is not a name a set may use`, 'Remove it.'),
	'hidden-character': ({character}) =>
		tell(
			`a character that cannot be seen stands here (${character})`,
			'Delete the text and type it anew; such characters often come along when text is pasted.',
		),
	'format-newer': ({format}) =>
		tell(`the set is written in format ${format}`, 'Update Äkta first; until then the last set stays in force.'),
	'format-older': ({format, ours}) => tell(`the set is written in format ${format}`, `Write it in format ${ours}.`),
	'rules-too-many': ({most}) =>
		tell(`the set holds more than ${most} rules`, 'Split it, or join rules that say the same.'),
	'phrases-too-many': ({most}) => tell(`the set holds more than ${most} phrases`, split),
	'patterns-too-large': () => tell('the patterns of the set are too large together', 'Use phrases where you can.'),
	'rule-unreadable': () => tell('the rule cannot be read', `Compare it with the conditions in ${page}.`),
	'id-repeated': () => tell('two rules have this id', 'Give one of them another id.'),
	'rule-pauses': () => tell('the rule of an organisation pauses', pauseMend),
	'change-pauses': () => tell('a change makes a rule pause', pauseMend),
	'language-missing': () => tell('the tip has no words in this language', 'Write them, or name fewer languages.'),
	'lawful-speech': () =>
		tell(
			'the rule speaks on lawful speech about work, rights or convictions',
			'Leave such texts alone; nobody gets a tip on them.',
		),
	'example-missed': ({text}) => tell(`no tip, though one is expected: ${text}`, exampleMend),
	'example-hit': ({text}) => tell(`a tip, though none is expected: ${text}`, exampleMend),
	'field-unknown': () => tell('the field is not known', 'Remove the field, or mend its spelling.'),
	'field-missing': ({field}) => tell(`the field ${field} is missing`, 'Write it.'),
	'too-long': ({most, length}) => tell(`it is too long: ${length}, and ${most} fit`, 'Shorten it.'),
	'too-short': ({least, length}) => tell(`it is too short: ${length}, and ${least} is the least`, 'Write more.'),
	'too-high': ({most, value}) => tell(`${value} is too high`, `Write ${most} at most.`),
	'too-low': ({least, value}) => tell(`${value} is too low`, `Write ${least} at least.`),
	'not-whole': ({value}) => tell(`${value} is not a whole number`, 'Write a whole number.'),
	'type-wrong': ({expected, received}) =>
		tell(
			`${formsIn(formWords, expected)} is expected, and here stands ${formsIn(formWords, received)}`,
			`Write ${formsIn(formWords, expected)} here.`,
		),
	'else-missing': () => tell('the value for all other places is missing', 'Name `else` too.'),
	'format-form': () => tell('the format is not written as major.minor', 'Write 1.0.'),
	'day-form': () => tell('the day is not written as a day', 'Write it as 2026-11-20.'),
	'day-missing': () => tell('there is no such day', 'Look at the month and the day.'),
	'moment-form': () => tell('the time is not written as a time', 'Write it as 2026-11-20T08:00:00Z.'),
	'address-form': () =>
		tell(
			'the address is not one of the web, or hides where it leads',
			'Write one that begins with https:// and then the name of the host, with no @ before it.',
		),
	'mail-form': () =>
		tell('this is not a mail address', 'Write one address and nothing else, as name@organisation.example.'),
	'host-form': () =>
		tell(
			'this is not the name of one host',
			'Write one name in full, as forum.example.org: no *, no https:// and no path.',
		),
	'name-akta': () =>
		tell(
			'the name holds “Äkta”, so its words would read as if Äkta itself spoke',
			'Write the name colleagues know the organisation by.',
		),
	'set-id-akta': () =>
		tell('the id is that of Äkta, or too like it', 'Give the set an id of its own, such as lingonby.'),
	'letters-disguised': ({words}) =>
		tell(
			`letters that only look like others stand in “${words}”`,
			'Type it anew with the letters of your own keyboard.',
		),
	'country-form': () => tell('the country is not written as a country', 'Write two capitals, SE.'),
	'rule-id-form': () => tell('the id is not that of a rule', 'Write it as group/what-it-tips, in small letters.'),
	'set-id-form': () =>
		tell('the id is not that of a set', 'Write it in small letters, digits, dots and hyphens, first no dot or hyphen.'),
	'crisis-too-long': () => tell('a crisis lasts at most 72 hours', 'Declare it again if it goes on.'),
	'kind-unknown': ({kinds, name, near = []}) =>
		tell(
			name === undefined ? 'no kind of condition is named' : `"${name}" is not a kind of condition`,
			near.length ? nameMend(near, 'kinds', 'kinds') : `Name one of ${kinds}: ${page}#kinds.`,
		),
	'kind-removed': ({name}) =>
		tell(
			`${name} is no longer a kind of condition`,
			'Write the words as phrase or pattern, or the way of speaking as signal (passive, question, imperative).',
		),
	'kinds-several': ({named}) =>
		tell(`several kinds in one condition: ${named}`, 'Name one, or join them with all or any.'),
	'signal-unknown': ({name, near = []}) => tell(`"${name}" is not a signal`, nameMend(near, 'signals', 'signal')),
	'entity-unknown': ({name, near = []}) => tell(`"${name}" is not an entity`, nameMend(near, 'entities', 'entity')),
	'measure-unknown': ({name, near = []}) => tell(`"${name}" is not a measure`, nameMend(near, 'measures', 'measure')),
	'zone-unknown': ({name, near = []}) =>
		tell(
			`"${name}" is not a zone`,
			`${nameMend(near, 'zones', 'within')} There are sentence, opening, ending, paragraph and parent.`,
		),
	'repeat-unknown': ({name, near = []}) =>
		tell(
			`"${name}" cannot be repeated`,
			`${nameMend(near, 'of them', 'repeat')} There are word, sentence-start, line-start and parent-word.`,
		),
	'replacement-lines': () => tell('a replacement holds a newline', 'Write it on one line.'),
	'conditions-too-deep': ({most}) => tell(`conditions lie deeper than ${most}`, 'Write it flatter.'),
	'term-too-long': ({most}) => tell(`it is longer than ${most} characters`, termMend),
	'term-too-wide': ({most}) => tell(`it stands for more than ${most} phrases`, termMend),
	'term-too-deep': ({most}) => tell(`parentheses lie deeper than ${most}`, termMend),
	'term-unclosed': () => tell('a parenthesis is opened and not closed', termMend),
	'term-loose-mark': () => tell('a parenthesis or | stands alone', termMend),
	'phrase-too-long': ({most}) => tell(`it is longer than ${most} words`, termMend),
	'gap-too-wide': ({most}) => tell(`a gap is {m,n} with m ≤ n ≤ ${most}`, termMend),
	'gap-at-edge': () => tell('a gap stands between two words', termMend),
	'star-inside': () => tell('* stands at the end of a word', termMend),
	'pattern-too-long': ({most}) => tell(`it is longer than ${most} characters`, 'Write two patterns, or use phrases.'),
	'pattern-too-deep': ({most}) => tell(`its parentheses lie deeper than ${most}`, 'Write it flatter, or use phrases.'),
	'pattern-looks-around': () =>
		tell('it looks around itself', `Use before, after, notBefore or notAfter beside the pattern: ${page}#pattern.`),
	'pattern-empty': () => tell('it is empty', 'Write what to look for, or remove it.'),
	'pattern-not-re2': ({reason}) => tell(`it is not RE2 syntax: ${reason}`, `Mend the expression: ${page}#pattern.`),
	'pattern-too-large': () => tell('it is too large to run quickly', 'Use smaller repetitions, or phrases.'),
};

/** Every code there is. */
export const errorCodes = Object.keys(errorsEn) as readonly ErrorCode[];

/** True for a code whose sentence names nothing. */
export const isPlainErrorCode = (code: string): code is PlainErrorCode =>
	Object.hasOwn(errorsEn, code) && errorsEn[code as ErrorCode].length === 0;

/** An error at its place, in English words too. */
export const ruleSetError = <C extends ErrorCode>(
	place: ErrorPlace,
	code: C,
	values: ErrorValues[C],
): RuleSetError => ({
	...place,
	code,
	values,
	...errorWords(errorsEn, {code, values}),
});

/** Part of a rule set that is refused; whoever catches it knows the place. */
export class RefusedPart<C extends ErrorCode = ErrorCode> extends Error {
	readonly code: C;
	readonly values: ErrorValues[C];
	constructor(code: C, values: ErrorValues[C]) {
		super(errorWords(errorsEn, {code, values}).message);
		this.code = code;
		this.values = values;
	}
}
