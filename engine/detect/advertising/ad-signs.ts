import type {Span} from '../../model/draft.ts';
import {matchSpans} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {person} from '../entities/person.ts';

const days = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?';
const months = 'January|February|March|April|June|July|August|September|October|November|December';
const others = "I|I'(?:m|ve|d|ll)|Jag|Sverige|English|Mum|Mom|Dad|God|Christmas|Easter|PR|OK|TV|BBQ|DM|Dm";

/** Capitals inside a sentence, or such as firms have: two words of them, one inside a word; accounts and shops' addresses; what is said to be its name. */
const named = new RegExp(
	[
		`(?<=[\\p{L}\\d,:'"&] ["(]?)(?!(?:${others}|${days}|${months})(?!\\p{Ll}))\\p{Lu}[\\p{L}\\d&'+-]{2,}`,
		"\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}+|\\p{Lu}[\\p{L}']+ (?:& )?\\p{Lu}[\\p{Ll}\\d]+",
		'(?<!^)@[\\p{L}\\d_.]{3,}|[a-z\\d-]{3,}\\.(?:se|com|example|co\\.uk|net|shop|store)(?!\\p{L})',
		'(?<=(?:heter|called|named) )\\p{L}+',
	].join('|'),
	'gu',
);

/** Things are called something too. */
const isCalled = ({folded}: Text, start: number): boolean =>
	/(?:heter|called|named) $/.test(folded.slice(Math.max(0, start - 7), start));

/** Names of firms, products, accounts; not of people. */
export const namesIn = (text: Text): readonly Span[] => {
	const people = person(text, {}).filter(([start]) => !isCalled(text, start));
	return matchSpans(text.cased, named).filter(([from]) => !people.some(([start, end]) => start <= from && from < end));
};

/** A code to give, as shops make them: a word of capitals after what asks for it. */
const code =
	/(?<!\p{L})(?:(?:\p{L}*[Kk]od(?:en)?|[Cc]ode|CODE|KOD|[Ss]kriv(?:er)?|[Tt]ype|[Dd]rop|[Cc]omment|[Kk]ommentera|DM|[Dd]m)(?: me| mig| ordet| the word)?:? ["'”]?[A-ZÅÄÖ]{3,}\d{0,3}|(?:[Mm]ed|[Ww]ith|w\/|[Uu]s(?:e|ing)|[Aa]nvänd|[Aa]nge|[Ee]nter|[Bb]y) ["'”]?(?:[A-ZÅÄÖ]{3,}\d{1,3}|[A-ZÅÄÖ]{6,}))(?![\p{L}\d])/gu;
const deal =
	/%|rabatt|halva|halv |half|(?<!\p{L})off(?!\p{L})|frakt|free|gratis|kod|code|discount|checkout|kassan|skickar|message|link|länk/u;

/** Codes in sentences that promise something for them. */
export const codesIn = ({cased, folded, sentences}: Text): readonly Span[] =>
	sentences.flatMap(({start, end}) =>
		deal.test(folded.slice(start, end))
			? matchSpans(cased.slice(start, end), code).map(([from, to]) => [start + from, start + to] as const)
			: [],
	);

/** Delight that needs no words. */
export const glad = /!|[😍❤🥰🔥✨😋🤩💕🙌👌💯🥹🙏]/u;

/** What speaks against a hidden interest: own money, a lecture, a law. */
export const plain =
	/(?<!\p{L})(?:(?:köpt|betalat|betalade|köpte|bekostat|bekostade|bekostades) (?:den |det |allt )?(?:av )?(?:själv|sj|mina egna|egna|fiskarna|fullt)|egna (?:\p{L}+ ){0,2}(?:pengar|slantar)|own money|(?:bought|paid)(?: for)? (?:it |this |them |mine |all )?(?:myself|with my own|by me|ourselves)|paid (?:for it |full|myself)|full price|uppsats|föreläs\p{L}*|lecture|essay|writing a piece|regulator|konsumentverket|blodgivning|volunteered|grant|stipendi\p{L}*|museum|museet|century|1[89]\d\d|(?:vi|jag|we|i) (?:betalade|köpte|paid|bought))(?!\p{L})/u;
