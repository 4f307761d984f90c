import {personnummer} from '../../detect/entities/personnummer.ts';
import {phone} from '../../detect/entities/phone.ts';
import {secret} from '../../detect/entities/secret.ts';
import type {Span} from '../../model/draft.ts';
import type {RuleSet} from '../../model/rule-set.ts';
import {analyseText} from '../../text/analyse-text.ts';
import type {Text} from '../../text/text.ts';
import type {Finding, InBoth, Weight} from '../finding.ts';
import {makeFinding} from '../make-finding.ts';

/** A text of the set with its path. */
type Leaf = {readonly place: string; readonly text: string};

const leavesOf = (value: unknown, place: string): Leaf[] => {
	if (typeof value === 'string') return [{place, text: value}];
	if (Array.isArray(value)) return value.flatMap((each, index) => leavesOf(each, `${place}[${index}]`));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, each]) => leavesOf(each, place === '' ? key : `${place}.${key}`));
};

/** All texts but those of conditions and examples, which hold numbers on purpose. */
const readable = ({rules = [], terms: _, ...rest}: RuleSet): Leaf[] => [
	...leavesOf(rest, ''),
	...rules.flatMap(({say}, index) => leavesOf(say, `rules[${index}].say`)),
];

/** Mobile numbers belong to a person more often than to a desk: Swedish 07 (Post- och telestyrelsen, numbering plan, read 2026-11-22). */
const isMobile = (number: string): boolean =>
	/^(?:\+46|0046|0)7/.test(number.replace(/[^\d+]/g, '').replace('+460', '+46'));

type Look = {
	readonly worth: RegExp;
	readonly find: (text: Text) => readonly Span[];
	readonly isTold?: (words: string) => boolean;
	readonly weight: Weight;
	readonly what: InBoth;
};

const looks: readonly Look[] = [
	{
		worth: /\d[\d \-/]{6}/,
		find: text => phone(text, {}),
		isTold: isMobile,
		weight: 'note',
		what: {
			sv: 'Här står ett mobilnummer. Är det någons eget kan en växel eller en funktionsadress göra samma nytta.',
			en: 'This is a mobile number. If it is somebody’s own, a switchboard or a shared address can do the same.',
		},
	},
	{
		worth: /\d{6}/,
		find: text => personnummer(text, {}),
		weight: 'mend',
		what: {
			sv: 'Här står något som ser ut som ett personnummer. Råden klarar sig utan.',
			en: 'This looks like a Swedish personal identity number. The guidance does without.',
		},
	},
	{
		worth: /[\w-]{16}/,
		find: text => secret(text, {}),
		weight: 'mend',
		what: {
			sv: 'Här står något som ser ut som ett lösenord eller en nyckel.',
			en: 'This looks like a password or a key.',
		},
	},
];

const findingsAt = ({place, text}: Leaf, language: 'sv' | 'en'): Finding[] =>
	looks.flatMap(({worth, find, isTold = () => true, weight, what}) => {
		if (!worth.test(text)) return [];
		const read = analyseText(text);
		return find(read)
			.map(span => read.rawSpan(span))
			.filter(span => isTold(text.slice(...span)))
			.map(span => makeFinding('L27', weight, {place, span, words: text.slice(...span), language, what}));
	});

/** What a set gives away to whoever has the file: mobile numbers, identity numbers, keys, and its secret terms; empty when nothing. */
export const secretFindings = (set: RuleSet): Finding[] => {
	const language = set.languages?.[0] ?? 'sv';
	const count = set.terms?.secret?.length ?? 0;
	const terms = {
		sv: `Råden rymmer ${count} hemliga ord. Tipsen döljer dem, men den som har filen kan läsa dem.`,
		en: `The set holds ${count} secret ${count === 1 ? 'term' : 'terms'}. Tips mask them, but whoever has the file can read them.`,
	};
	return [
		...readable(set).flatMap(leaf => findingsAt(leaf, language)),
		...(count > 0 ? [makeFinding('L27', 'note', {place: 'terms.secret', words: '', language, what: terms})] : []),
	];
};
