import type {Span} from '../../model/draft.ts';
import {createGate} from '../../search/gate.ts';
import {matchesOf} from '../../text/matches-of.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {person} from '../entities/person.ts';
import type {SignalFinder} from '../signals/phrases.ts';
import {hiddenInterest} from './hidden-ad.ts';

/** A code as shops give them: capitals, or letters with a number at the end. */
const code = '(?:[A-ZÅÄÖ]{3,}\\d{0,3}|[A-Za-zÅÄÖåäö]{2,}\\d{1,3})';
/** Looked for with the letters' own case. */
const codes = new RegExp(
	[
		`(?<!\\p{L})(?:[Aa]nvänd|[Mm]ed|[Aa]nge|[Uu]se|[Ww]ith|[Ee]nter) (?:min |my |the )?(?:rabatt|discount |promo )?(?:[Kk]od(?:en)?|code) ${code}(?!\\p{L})`,
		`(?<!\\p{L})(?:[Kk]oden|[Cc]ode) ${code} (?:ger|takes|gets|gives|för|for|hos|at|så)(?!\\p{L})`,
		`(?<!\\p{L})(?:[Ee]nter|[Aa]pply|[Tt]ype|[Uu]se|[Aa]nge|[Ss]kriv|[Aa]nvänd) [A-ZÅÄÖ]{3,}\\d{1,3} (?:at checkout|i kassan|in the basket|and (?:thank|save|get)|för|for|så får|to get|to save)(?!\\p{L})`,
		`(?<!\\p{L})[A-ZÅÄÖ]{3,}\\d{1,3} (?:at checkout|i kassan|gets you|gives you|ger (?:dig|er)|saves you|takes \\d+)(?!\\p{L})`,
		`(?<!\\p{L})(?:[Dd][Mm]|[Pp][Mm]|[Cc]omment|[Kk]ommentera|[Tt]ext) (?:me |mig |the word |ordet )?[A-ZÅÄÖ]{3,12} (?:and|och|for|för|så|below|nedan)(?!\\p{L})`,
		`(?<!\\p{L})(?:[Ss]kriv|[Ss]äg|[Ss]ay|[Tt]ype|[Mm]ention|[Uu]ppge) [A-ZÅÄÖ]{3,}\\d{0,3} (?:när|så|i kassan|when|at|and)(?!\\p{L})`,
	].join('|'),
	'gu',
);

const product = '(?:\\p{L}+ ){0,5}';
/** A company as giver: a name with a capital, an account, or a word for one. */
const company =
	"(?:@[\\p{L}\\d_.]+|(?:the |their )?(?:[A-ZÅÄÖ][\\p{L}&'-]*|\\p{L}+&\\p{L}+)(?: (?:& ?)?[A-ZÅÄÖ][\\p{L}&'-]*){0,2}|företaget|märket|varumärket|tillverkaren|butiken|the (?:company|brand|makers?|shop|manufacturer))";
/** Something had from a company; the company stands in the first group. */
const gifts = new RegExp(
	[
		`(?<!\\p{L})(?:[Ff]ick|[Ff]ått|får)(?: jag| vi| hem| oss| mig)? ${product}(?:gratis|i gåva|som gåva|hemskickad?t?|i present|att (?:testa|prova|recensera)|för att (?:testa|prova|recensera)) (?:av|från) (?<by>${company})`,
		`(?<!\\p{L})(?:[Ff]ick|[Ff]ått) (?:jag |vi )?(?:testa|prova|låna) ${product}(?:från|av) (?<by2>${company}) (?:\\p{L}+ )?gratis`,
		`(?<!\\p{L})(?:fick|fått) (?:jag|vi) från (?<by3>${company})|(?:[Jj]ag|[Vv]i) fick ${product}(?:av|från) (?<by9>@[\\p{L}\\d_.]+)`,
		`(?:[Gg]ot|[Hh]ad|[Rr]eceived|[Ww]as (?:given|sent|gifted)|[Ww]ere (?:given|sent|gifted)|[Bb]een gifted|[Gg]et|try|tried) ${product}(?:for free|as a gift|free|gifted|to (?:try|test|review)) (?:by|from) (?<by4>${company})|try ${product}from (?<by5>${company}) for free|[Gg]ifted (?:to (?:me|us) )?by (?<by6>${company})|(?:is|are) from (?<by7>${company}),? who (?:gave|sent)`,
		`(?<!\\p{L})(?!(?:Han|Hon|Hen|De|Det|Du|Vi|Ni|Den|Man|They|He|She|It|That|You|We|This|Who|Herr|Fru|Mr|Mrs|Ms|Dr|Min|Mitt|My|Vår|Our|En|Ett|A|An|The|Ingen|Nobody|Någon|Somebody|Someone)(?!\\p{L}))(?<by8>[A-ZÅÄÖ][\\p{L}&'-]+(?: (?:& ?)?[A-ZÅÄÖ][\\p{L}&'-]+){0,2}|@[\\p{L}\\d_.]+),? (?:lät (?:mig|oss) (?:låna|testa|prova|behålla)|let (?:me|us) (?:borrow|try|test|keep)|(?:skickade|gav|bjöd|sent|gave|treated) (?:mig|oss|me|us|hem)(?: \\p{L}+){1,4}? (?:gratis|for free|att testa|att prova|to try|to test|to review))(?!\\p{L})`,
	].join('|'),
	'gu',
);

/** Looked for in small letters. */
const others = new RegExp(
	[
		'(?<!\\p{L})(?:min|vår|my|our) (?:rabatt|discount |promo )(?:kod|code)|(?:swipa|swipe)(?: up)? (?:för|for) (?:the |en |min |my )?(?:rabatt|discount )(?:kod|code)|\\d+ ?%(?: rabatt| off)? (?:med|with|using) (?:min |my |the )?(?:rabatt|discount )?(?:kod|code)',
		'(?<!\\p{L})(?:via|genom|through|with|use|using) (?:min|my|our|vår) (?:affiliate |referral |rekommendations)?(?:länk|link)|my (?:affiliate|referral) link|affiliatelänk|annonslänk|pr-utskick|affiliate links? (?:below|in|here)|\\/ref\\/\\p{L}+',
		'(?:jag|vi|i|we) (?:får|tjänar|get|earn|make) (?:lite|en slant|en liten slant|provision|\\p{L}+ (?:procent|percent)|\\d+ ?%|a little|a cut|a bit|a (?:small )?commission) (?:på|av|from|on|of|for) (?:varje|allt|alla|each|every|all|everything|your|sales)|(?:i|we) (?:earn|get) a (?:small )?commission (?:if|when) you|provision på (?:varje|köp|allt)',
		'(?<!\\p{L})(?:jag|vi|i|we) (?:får|tjänar|get|make|earn) (?:[\\p{L}\\d]+ ){0,4}?(?:om|if|when|när|varje gång) (?:ni|du|you|någon|someone|folk|people) (?:köper|beställer|handlar|använder|buy|buys|order|orders|use|uses|shop)[^.!?\\n]{0,24}(?:via|genom|through|with|min|my|länk|link|mig|me)(?!\\p{L})',
		'(?<!\\p{L})(?:jag|vi|i|we) (?:får|tjänar|get|make|earn) (?:[\\p{L}\\d]+ ){1,3}(?:quid|pounds|dollars|bucks|euros?|kr|kronor|spänn) (?:for|per|för) (?:everyone|everybody|alla som|den som|varje (?:person|vän|köp|ny|som|beställning)|(?:each|every) (?:person|friend|sign|order|sale|new|one))(?!\\p{L})',
		'(?<!\\p{L})swipea? upp?[^\\n]{0,40}(?:min|my) (?:rabatt|discount )?(?:kod|code)(?!\\p{L})',
		'(?<!\\p{L})(?:samarbete|samarbetet|teaming up|team up|teamed up|teamar upp|ihop) (?:med|with) [^.!?\\n]{0,50}(?:kollektion|collection|drop|produktserie|product line)',
		'(?:berätta|säg|tell them|say) (?:att|that)? ?\\p{L}+ (?:skickade|sent) (?:dig|you)|(?:säg|nämn|mention|give them) (?:mitt|my) (?:namn|name)|(?:tre|two|three|few|när|when) (?:vänner|friends) (?:hakade på|followed|signed up|joined)|(?:bjuder|throw in|throws in|bjuder de)[^.!?\\n]{0,50}(?:jag|i) (?:får|get)',
		'(?<!\\p{L})(?:gratis|for (?:nothing|free)|free)[^.!?\\n]{0,40}(?:mot att (?:jag|vi) (?:berättar|visar|skriver|lägger|taggar|nämner|postar|recenserar|säger)|in return for (?:(?:me|us) (?:saying|showing|posting|writing|telling|tagging|mentioning|sharing)|(?:my|our|a|an) (?:\\p{L}+ )?(?:post|review|story|mention)))|(?:fick|given|sent|fått) \\p{L}+(?: \\p{L}+)? (?:för att visa|för att berätta|for showing|for posting|to show|in exchange for)',
		'(?:utan att (?:vi|jag) bad|without (?:us|me) (?:even )?asking)|(?:de|they|säljaren?|sales rep|säljare) (?:bad mig|asked me to|bjöd|took) (?:skriva|write|say|oss|us|mig|me)(?= )|(?:bjöd på|paid for) (?:platsen|my (?:seat|place|trip|ticket|stay))',
		'(?<!\\p{L})partner (?:sedan|since|med|with)|(?<!\\p{L})ansikte utåt|(?<!\\p{L})face of (?:the brand|their brand|their)|(?:ambassadör|ambassador|influencer) (?:för|for)|(?:representera|represent|representerar|representing) (?!sverige|landet|sweden|our country|my (?:country|school|class)|min skola|vårt land|all|alla|the (?:country|school|union|team))(?=\\p{L}+ ?(?:i|in|this|under|den))',
		'(?:they|the company|the brand|företaget|de) (?:sent|gave|skickade|gav) (?:me|us|mig|oss|hem) (?:a|an|the|their|this|two|some|en|ett|den|sin|sina|hela|den här|det här) (?:\\p{L}+ ){1,4}?(?:to (?:try|test|review)|for free|att (?:testa|prova)|gratis|this (?:summer|spring|autumn|winter))|tack @[\\p{L}\\d_.]+ för \\p{L}+en|thank(?:s| you) (?:to )?@[\\p{L}\\d_.]+ for (?:the|my|this|our) (?:treatment|stay|trip|dress|outfit|product|box|gift|samples?)',
	].join('|'),
	'gu',
);
/** What is only spoken about: a lecture, a law, children's play. */
const topic =
	/(?<!\p{L})(?:föreläsning\p{L}*|lecture|how affiliate|så fungerar|vägledning\p{L}*|guidance|konsumentverket|regulator|lag(?:en)?|church|parish|församling\p{L}*|museum|museet|lekte|played)(?!\p{L})/u;

/** People known by their first name give presents; they are no company. */
const isPerson = (text: Text, start: number, name: string): boolean =>
	/^(?:Grandma|Mormor|Farmor|Mamma|Pappa|Mum|Dad|Santa|Tomten|Syster|Syrran|Bror|Brorsan|Sister|Brother|Faster|Moster|Farbror|Morbror|Farfar|Morfar|Aunt\w*|Uncle|Grannen|Grann\w*|Kusin\w*|Cousin|Kompis\w*|Frugan|Sambon|Jobbet|Work|Chefen|God|Gud|Jag|I|The|Min|My)\b/u.test(
		name,
	) ||
	(!name.startsWith('@') && person(text, {}).some(([from]) => from === start));

const giftsIn = (text: Text, start: number, end: number): Span[] => {
	const words = text.cased.slice(start, end);
	return matchesOf(words, gifts).flatMap(match => {
		const by = Object.values(match.groups ?? {}).find(name => name !== undefined) ?? '';
		const at = start + match.index + match[0].lastIndexOf(by);
		return isPerson(text, at, by) ? [] : [[start + match.index, start + match.index + match[0].length] as const];
	});
};

const spansOf = (words: string, shape: RegExp, start: number): Span[] =>
	matchesOf(words, shape).map(({0: found, index}) => [start + index, start + index + found.length] as const);

const [hasCode, hasGift, hasOther] = [createGate(codes), createGate(gifts), createGate(others)];

/** Something of worth that a writer gets or offers for speaking of a product: a code, a link, a share, a gift from a company. Gifts of people are none. */
export const reward: SignalFinder = (text, {start, end}) => {
	const found = [
		...(hasCode(text, start, end) ? spansOf(text.cased.slice(start, end), codes, start) : []),
		...(hasGift(text, start, end) ? giftsIn(text, start, end) : []),
		...(hasOther(text, start, end) ? spansOf(text.folded.slice(start, end), others, start) : []),
		...hiddenInterest(text).filter(([from]) => from >= start && from < end),
	];
	return found.length === 0 || topic.test(text.folded.slice(start, end)) ? [] : withoutOverlaps(found);
};
