import type {Span} from '../../model/draft.ts';
import {createGate, type Gate} from '../../search/gate.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {codesBesideNames} from './code-beside-name.ts';
import {otherCodes} from './code-names.ts';
import {withPlainDashes} from './digits.ts';
import {type EntityFinder, findMatches} from './find.ts';
import {keysByShape} from './keys-by-shape.ts';

/** Names of codes that are digits, Swedish and English. */
const codeNames = `(?:(?!(?:${otherCodes})-?kod)\\p{L}{2,20}-?kod(?:en|er)?|pin|pinkod(?:en)?|(?:pin|door|gate|alarm|verification|security|one-time|access|entry|login|confirmation|lock|garage|shed|bike room|front door|building|key ?box|key ?safe|lockbox|meeting|voicemail|unlock|recovery|reset|backup|2fa|sms|bank|keypad|entrance|office|locker|safe|parcel|pickup|wifi|side door|back door|bike shed|laundry|basement|lift|elevator|club|store room|stockroom|tenant|visitor|guest|entry ?phone|screen|phone|ipad|tablet|laptop|banking|app|activation|two-factor|login|sign-in) (?:codes?|pin|combination)|passcode|otp)`;
const copula = "(?: ?(?:är|is|var|was|lyder|blir|funkar|'s|:|=|->|→) ?(?:just |bara |still |fortfarande )?)";
const link = `(?:[^.!?\\n\\d]{0,40}?${copula}| )`;
const figures =
	'[*#]?(?:[a-z]-)?(?:\\d{3}[ -]\\d{3,4}|\\d{4,8}|\\d(?:[ -]\\d){3,5}|(?=[a-z\\d]*\\d)(?=[a-z\\d]*[a-z])[a-z\\d]{5,8}|(?=[a-f\\d-]*\\d)[a-f\\d]{4}(?:-[a-f\\d]{4}){1,5})[*#]?';
const end =
	'(?![\\d\\p{L}]|[.,:-]\\d| \\d{5}| ?(?:tecken|siffror|bokstäver|characters|digits|letters|seconds|sekunder|kr|kronor|%|år|years|personer|people|times|gånger|minuter|minutes|timmar|hours|rader|lines|ord|words))';

const named = new RegExp(`(?<![\\p{L}\\d-])(?:${codeNames})${link}["']?${figures}${end}`, 'gu');
/** "The alarm goes off with 9174", "gate opens with *1966#": a lock or an alarm, and figures it takes. */
const opened = new RegExp(
	`(?<!\\p{L})(?:larm\\p{L}{0,6}|alarm(?: panel)?|grind(?:en)?|dörr(?:en)?|bakdörr(?:en)?|port(?:en)?|kassaskåp(?:et)?|lås(?:et)?|hänglås(?:et)?|cykelrum(?:met)?|nyckelskåp(?:et)?|bom(?:men)?|gate|door|lock|padlock|safe|keypad|garage|lockbox|barrier|shed|ipad(?:en)?|padda(?:n)?|surfplatta(?:n)?|iphone|mobilen|telefon(?:en)?|dator(?:n)?|laptop|phone|tablet|tv:n|nyckelbox\\p{L}*|key ?box|key ?safe|kodlås(?:et)?|tvättstuga(?:n)?|garaget?|förråd(?:et)?|stuga(?:n)?|cottage|cabin|entré(?:n)?|elevator|lift)(?: (?:stängs|slås|öppnas|öppnar|går|låses|opens|unlocks|turns|switches|goes|har|has|takes|wants|vill ha)(?: (?:av|upp|off|up|på|on|out))?)?(?: (?:med|with|kod(?:en)?|code|by|är|is|har koden)| ?:|'s) ?["']?(?:kod |code )?${figures}${end}`,
	'gu',
);
/** No word that makes it the code of a colour, a country, a postal district, a discount. */
const notOther =
	'(?<!(?:zip|post|postal|area|country|colour|color|dress|source|qr|discount|promo|product|error|status|sort|swift|icd|hex|bar|morse|building|http|rabatt) ?)(?!\\p{L}* (?:till|för|to|for|of) (?:the |den |min )?(?:färg|kulör|colou?r|paint|kurs|course))';
/** The bare word, where nothing before it says it is the code of a colour, a country, a postal district, a discount. */
const bare = new RegExp(
	`(?<![\\p{L}\\d-])${notOther}(?:koden|kod|the code|code)(?: (?:till|för|to|for) [^.!?\\n\\d]{1,30}?(?: ?(?:är|is|:))? ?| ?(?:är|is|:) ?)["']?(?:\\d{4,8}|\\d(?:-\\d){3,5})${end}(?! (?:i|in) (?:hex|rgb|ral|excel))`,
	'gu',
);
/** "The code came now: 739104", "here comes the code – 739104", "739104 is the code". */
const given = new RegExp(
	`(?<![\\p{L}\\d-])${notOther}(?:koden|kod|code)(?: \\p{L}{1,10}){0,4} ?[:–-] ?(?!(?:19|20)\\d\\d(?!\\d))(?:\\d{4,8}|\\d{3} \\d{3})${end}|(?<![\\p{L}\\d.,-])\\d(?!\\d{3} )\\d{3,7} (?:är|is) (?:koden|the code)(?! (?:för|for|of) \\p{L}+(?:färg|colou?r))(?!\\p{L})|(?<!\\p{L})(?:bank-?id|mobilt bank-?id)(?: \\p{L}+){0,2}? (?:säger|visar|says|shows) \\d{6}${end}|(?<!\\p{L})pin(?:kod(?:en)?)? ?\\? ?\\d{4,6}${end}`,
	'gu',
);
const pin = new RegExp(
	`(?<![\\p{L}\\d-])(?:min|hans|hennes|my|his|her|the)? ?pin(?: ?(?:is|är|:|=) ?| )\\d{4,6}${end}`,
	'gu',
);
/** "904 118 is your code": the sum before its name. */
const told =
	/(?<![\p{L}\d-])(?:[a-z]-)?\d{3} ?\d{3,5}(?: |, (?:det |that |which |som )?)(?:är|is|'s) (?:min|din|er|your|my|the)(?: \p{L}+){0,2} (?:\p{L}*kod(?:en)?|code|passcode|pin)(?!\p{L})/gu;
/** "The lock: 4-0-7-2": single digits with hyphens in a sentence about a lock or a code. */
const combination =
	/(?<=(?<!\p{L})(?:lås(?:et)?|hänglås(?:et)?|kod(?:en|lås|låset)?|lock|padlock|code|combination|kombination(?:en)?|nyckelskåp(?:et)?|nyckelbox(?:en)?|key ?box|key ?safe|lockbox)(?!\p{L})[^.!?\n]{0,60})\d(?:-\d){3,5}(?![\d-])/gu;

const twoFigures =
	/(?<!\p{L})(?:combo|combination|kombination(?:en)?|kombolås(?:et)?|padlock|hänglås(?:et)?|kassaskåp(?:et)? har koden|safe|koden|(?<!sort )code)(?!\p{L})[^.!?\n\d]{0,40}?(?:is|är|'s|:|) ?\d{1,2}(?:[ -]\d{1,2}){2}(?![\d-])|(?<!\p{L})(?:cvc|cvv)\d? ?(?:koden|code)? ?(?:är|is|:|=)? ?\d{3,4}(?!\d)/gu;

/** "41603, and the garage door goes up", "at the gate, 99992", "buzz 5519 on the keypad": figures and what they do. */
const doing = new RegExp(
	[
		`(?<![\\p{L}\\d.,-])${figures}(?![\\d\\p{L}])[^.!?\\n\\d]{0,24}?(?:(?:door|gate|garage|barrier|boom|grind(?:en)?|dörr(?:en)?|port(?:en)?|bom(?:men)?|lås(?:et)?|larm(?:et)?|alarm|beep(?:s|ing)?|pipet) (?:goes|opens|unlocks|clicks|lifts|stops|swings|öppnas|går upp|går av|låses upp|tystnar|slutar|stängs)|(?:så|and|then) (?:är (?:du|ni) inne|you're in|släpper))`,
		`(?<!\\p{L})(?:at the (?:gate|door|barrier|keypad|panel)|vid (?:grinden|porten|dörren|bommen|panelen)|på (?:knappsatsen|panelen|porttelefonen)),? ?(?:it's |is |slå |tryck |press |punch |enter |dial |type |är det )?${figures}${end}`,
		`(?<!\\p{L})(?:buzz|dial|punch(?: in)?|key in|enter|type(?: in)?|press|put in|tap in|slå(?: in)?|knappa in|tryck(?:a)?(?: in)?|skriv(?:a)?(?: in)?|ange|mata in) ${figures} (?:on|into|in|at|and|then|i|på|vid|och|sen|så)(?: (?:the|a))? ?(?:keypad|panel|box|door|gate|intercom|entry|app|appen|lock|machine|screen|press|hash|star|you're in|dosan|dörren|porten|grinden|låset|panelen|knappsatsen|porttelefonen|skärmen|rutan|fyrkant|stjärna|är (?:du|ni) inne)(?!\\p{L})`,
		`(?<!\\p{L})(?:nya? )?${notOther}(?:kod(?:en)?|code|passcode|pin)(?: (?:till|för|på|hos|i|to|for|at|on|in|this) [^.!?\\n\\d]{2,40}?)?[,:]? ?(?:är |is |blir |just |gäller )?(?<![\\d-])(?:\\d{4,6}|\\d{2}-\\d{2}-\\d{2})${end}(?= ?(?:$|[,.!?\\n)]|om |if |så |so |och |and |then |to get|until|tills|gäller))`,
	].join('|'),
	'gu',
);
const numbers =
	'zero|oh|one|two|three|four|five|six|seven|eight|nine|noll|nolla|ett|etta|två|tvåa|tre|trea|fyra|fyr|fem|femma|sex|sexa|sju|sjua|åtta|nio|nia';
/** "pound, one, nine, eight, four": figures read out about a lock or an alarm. */
const readOut = new RegExp(
	`(?<!\\p{L})(?:(?:${numbers}),? (?:and |och )?){3,7}(?:${numbers})(?!\\p{L})(?=[^\\n]{0,60}(?:beep|alarm|larm|door|gate|kod|code|lock|lås|dörr|grind|port|pip))|(?<=(?:beep|alarm|larm|door|gate|kod(?:en)?|code|lock|lås(?:et)?|dörr(?:en)?|grind(?:en)?|port(?:en)?|pin)(?!\\p{L})[^\\n]{0,40})(?:(?:${numbers}),? (?:and |och )?){3,7}(?:${numbers})(?!\\p{L})`,
	'gu',
);
/** A word with its figures and a sign, as passwords are built, where the text speaks of getting in, of a network, or of what it was before. */
const built =
	/(?<![\p{L}\d@#/._&=+-])(?:\p{L}{3,20}[&_#$%^+~*]\p{L}{0,20}\d{1,4}|\p{L}{4,20}\d{1,5}[!$#%&*?]{1,2}(?=$|[\s,.)"'])|\p{L}{3,20}_\d{2,4})(?![\p{L}\d@/=])/gu;
const plainBuilt = /(?<![\p{L}\d@#/._&=+-])\p{L}{5,20}\d{1,4}(?![\p{L}\d@/=_-])/gu;
const getsIn =
	/(?<!\p{L})(?:log(?:s|ged)? ?(?:in|on|into)|logg(?:a|ar|at|ade)? (?:in|ut|på)|inlogg\p{L}*|sign(?:s|ed)? (?:in|on|into)|wi-?fi|nätet|nätverk\p{L}*|\p{L}*nätet|gästnät\p{L}*|network|router\p{L}*|hotspot|netflix|hulu|spotify|disney|hbo|viaplay|prime|icloud|apple-?id|gmail|konto(?:t)?|account|username|user|användar\p{L}*|admin|vault|unlock\p{L}*|lås upp|låser upp|the rest is|resten är|put it back|byt tillbaka|samma som|som vanligt|som förut|same as (?:always|before|last|usual)|as usual|utropstecken|exclamation|capital|versal|stor(?:t)? bokstav|lower ?case|siffran|digit|last number)(?!\p{L})/u;
const recalls =
	/(?<!\p{L})(?:lösen\p{L}*|losen\p{L}*|password|passwd|pword|pwd|pw|samma som (?:vanligt|förut|alltid|förra)|som förut|same as (?:always|before|last time|usual)|utropstecken|exclamation|with a capital|med stor(?:t)? \p{L}|sista siffran|last (?:digit|number)|mellanslag|no space|wi-?fi|gästnät\p{L}*)(?!\p{L})/u;
/** Words that let somebody in: "magic words are Purple Otter Forty". Looked for with the letters' own case. */
const passwords =
	/(?<!\p{L})(?:[Mm]agic words?|[Ss]ecret words?|[Ss]afe ?word|[Cc]ode ?words?|[Pp]ass ?phrase|[Kk]odord(?:et)?|[Ll]ösenfras(?:en)?|[Ll]ösenord(?:et)?|[Pp]assword|[Ll]ösen)(?:[^.!?\n:]{0,30}?(?:is|are|är|was|var)| ?:) ?["']?\p{Lu}\p{Ll}{2,15}(?:[ -]\p{Lu}?\p{Ll}{2,15}){0,3}(?:[ -](?:\p{Lu}\p{Ll}{2,15}|\d{1,4}))(?!\p{L})|(?<!\p{L})(?:säg(?:a|er)?|say(?:ing)?) \p{Lu}\p{Ll}{2,15}(?:-\p{Lu}\p{Ll}{1,15}){2,3}(?!\p{L})|(?<!\p{L})(?:password|lösenord(?:et)?|lösen|losen|pw|pass)(?:[^.!?\n:]{0,30}?(?:är|is)| ?:|) ?\p{Lu}\p{Ll}{2,15}-\p{Lu}\p{Ll}{2,15}-\d{1,4}(?![\p{L}\d-])/gu;

/** What a password is made of, and no product: "Windows11" and "sommar2024" are names of things. */
const product =
	/^(?:windows|iphone|ipad|galaxy|covid|playstation|xbox|fifa|formel|formula|euro|vm|os|em|agenda|web|office|sommar(?=20)|vision|volvo|polestar|model|artikel|version|angular|python|java|chapter|kapitel|bilaga|appendix|figur|tabell|room|rum|sal|grupp|group|team|klass|class|g\d)/u;

const passwordNames =
	'(?:lösenord(?:et)?|losenord(?:et)?|lösen|losen|lösenet|losenet|passordet?|kodord(?:et)?|password|passwd|pword|pw|pwd|pass|wifi-lösen(?:ord)?(?:et)?|wifi password)';
/** A password with a letter and a digit, or with a sign amid its letters. */
const word =
	'(?=[^\\s"\']*\\p{L})(?=[^\\s"\']*\\d|[^\\s"\'@.,/-]*[#&$%^+~!?=<>][^\\s"\',.!?)]*[\\p{L}\\d])[^\\s"\',]{4,40}';
const password = new RegExp(
	`(?<![\\p{L}\\d-])${passwordNames}(?:[^.!?\\n\\d:=]{0,40}?(?:är|is|:|=|->|blir) ?(?:literally |bara |just |still |fortfarande |helt enkelt )?["']?| )(${word})${end}`,
	'gu',
);
const login = new RegExp(
	`(?<!\\p{L})(?:(?:logg(?:ar|a|ade)? in|log(?:s|ged)? in|sign(?:s|ed)? in|login|inlogg(?:ning(?:en|ar)?)?|kontot?|account)[^.!?\\n]{0,60}? (?=\\S*@|\\S+ (?:och|and|\\/))\\S{2,40},? (?:och|and|with|med|\\/|pw|pass|lösen) ?|(?:admin|root|administrator|user) ?[/:] ?|(?:sign|log) in as \\p{L}+: ?\\S{2,30}, )(${word})`,
	'gu',
);
/** Words in a row that open a wallet or a computer. */
const phrase =
	/(?<!\p{L})(?:(?:wallet )?seed(?: phrase)?|recovery phrase|mnemonic|återställningsfras(?:en)?|passphrase|lösenfras(?:en)?)(?!\p{L})[^:\n.!?]{0,60}(?::| is| är) ?(?!(?:use|choose|make|keep|pick|never|the|a|an|your|välj|använd|minst|aldrig|en|ett|four|fyra)(?!\p{L}))(?:\p{L}{3,12} ){3,23}(?:\p{L}{3,12}|\d{1,4})(?= ?(?:$|[\n.!?]))/gu;

/** Films and books have codes too, and examples. */
const story =
	/(?<!\p{L})(?:filmen|boken|serien|spelet|avsnittet|the (?:film|movie|book|game|episode|novel|show)|till exempel|t\.? ?ex\.?|for example|e\.g\.|such as)(?!\p{L})/u;

/** Words and numbers in a row are a dish, a room or a rule for passwords, "Vinter-99" is a password. */
const isPassword = (value: string): boolean =>
	!/^[<{[(*$%]|\*{3}/.test(value) &&
	!/^(?:\p{L}+|\d+)(?:[-_./](?:\p{L}+|\d+)){2,}/u.test(value) &&
	!/^(?:\d+-?\p{L}+|https?:)/u.test(value);

/** Letters of both sizes or small ones alone: capitals and figures alone are an article's or a shop's code. */
const isBuilt = (word: string): boolean => /\p{Ll}/u.test(word) && !product.test(word.toLowerCase());

const hasCue =
	/kod|code|pin|pass|lösen|losen|pw|lås|lock|logg|log |logs|login|otp|combination|larm|gate|grind|dörr|door|port|safe|bom|keypad|garage|shed|barrier|combo|cvc|cvv|admin|root|sign in|konto|account|kod|beep|buzz|dial|skriv|slå|tryck|enter|type|punch|nät|network|netflix|hulu|spotify|samma|same|siffra|digit|capital|utrop|exclam|rest|unlock|ipad|phone|mobil|box/;
const hasWords = /word|phrase|fras|ord|lösen|losen|säg|say|pw|pass/;
const hasPhrase = /seed|recovery phrase|mnemonic|fras|passphrase/;

const gated = (shape: RegExp): readonly [RegExp, Gate] => [shape, createGate(shape)];

const ofFigures = [named, opened, bare, given, pin, told, combination, twoFigures].map(gated);
const ofDoing = gated(doing);
const ofReading = gated(readOut);
const ofWords = [login, password].map(gated);

const wordsIn = ({cased, folded}: Text): readonly Span[] => [
	...(hasPhrase.test(folded) ? findMatches(folded, phrase) : []),
	...(hasWords.test(folded) ? findMatches(cased, passwords) : []),
];

const builtIn = ({cased, folded}: Text): readonly Span[] =>
	/\d/.test(folded)
		? [
				...(getsIn.test(folded) ? findMatches(cased, built, ([word]) => isBuilt(word)) : []),
				...(recalls.test(folded) ? findMatches(cased, plainBuilt, ([word]) => isBuilt(word)) : []),
			]
		: [];

/** Codes and passwords of everyday life beside their names: doors, locks, one-time codes, meetings, networks; the span holds name and code. */
export const accessCode: EntityFinder = text => {
	const {folded} = text;
	const phrases = withoutOverlaps([...wordsIn(text), ...codesBesideNames(text), ...keysByShape(text)]);
	if (!hasCue.test(folded)) return phrases;
	const plain = withPlainDashes(folded);
	const stands = ([, gate]: readonly [RegExp, Gate]): boolean => gate(text);
	return withoutOverlaps([
		...phrases,
		...(/\d/.test(folded) ? ofFigures.filter(stands).flatMap(([shape]) => findMatches(plain, shape)) : []),
		...(/\d/.test(folded) && !story.test(folded) && stands(ofDoing) ? findMatches(plain, doing) : []),
		...(stands(ofReading) ? findMatches(plain, readOut) : []),
		...builtIn(text),
		...ofWords.filter(stands).flatMap(([shape]) => findMatches(plain, shape, match => isPassword(match[1] ?? ''))),
	]);
};
