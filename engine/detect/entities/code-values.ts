/** The shape of a value: figures, a short tag of capitals and figures, groups, built as passwords are, words in a row, random. */
export type CodeShape = 'figures' | 'tag' | 'groups' | 'built' | 'words' | 'word' | 'random';

/** What a piece of text looks like when it is the value of a code, and how much the shape alone says, 0 to 4. */
export type CodeValue = {readonly shape: CodeShape; readonly weight: number};

const placeholder =
	/^(?:<.*|\$.*|%.*%?|\*{2,}.*|x{3,}.*|\.+|.*\*{3}.*|(?:.*[_-])?(?:your|din|ditt|example|exempel|changeme|placeholder|here|här|dummy|foobar|my)[_-].*|.*[_-](?:here|här|example|exempel)|changeme|(?:password|passw0rd|lösenord|hemligt|secret|qwerty|admin|root|test|letmein)\d?|https?:.*|www\..*|.*\.(?:se|com|org|net|nu|io|example|txt|pdf|js|ts|py|md|json|html|php|exe|csv|docx?|xlsx?)(?:\/.*)?)$/iu;
const mail = /^[^@\s]+@[^@\s]+\.\p{L}{2,}$/u;
/** Names of things that have a letter and a figure as passwords do. */
const product =
	/^(?:windows|win|iphone|ipad|galaxy|pixel|covid|playstation|ps|xbox|fifa|euro|vm|os|em|agenda|web|mp|utf|sha|md|gpt|chatgpt|python|java|php|html|css|http|ipv|wi-?fi|usb|ddr|rtx|gtx|formula|formel|model|modell|version|artikel|kapitel|chapter|figur|figure|tabell|table|room|rum|sal|grupp|group|team|klass|class|grade|year|åk|level|nivå|step|steg|del|part|avsnitt|episode|day|dag|week|vecka|top|topp|plan|gate|rad|plats|seat|linje|line|buss|bus|tåg|train|kod|felkod|error|dalle|llama|claude|gemini|log|auth|oauth|office|microsoft|h|mg|co|vitamin|b|a|v|q|g|e)-?\d/iu;

const hasVowel = /[aeiouyåäö]/i;
const timeOrDate =
	/^(?:\d{1,2}[.:]\d\d(?:[-–]\d{1,2}[.:]\d\d)?|\d{1,2}[-–]\d{1,2}|(?:19|20)\d\d-\d\d(?:-\d\d)?|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)$/;

const figures = (value: string): CodeValue | undefined => {
	if (timeOrDate.test(value)) return undefined;
	if (/^(?:1234|12345|123456|(\d)\1{3,5})$/.test(value)) return {shape: 'figures', weight: 0.5};
	if (/^\d(?:-\d){3,5}$/.test(value)) return {shape: 'figures', weight: 3};
	if (/^[*#]?\d{4,8}[*#]?$/.test(value)) return {shape: 'figures', weight: /[*#]/.test(value) ? 3 : 2};
	const isGrouped = /^(?:\d{2,4}[ -]){1,4}\d{2,4}$|^(?:\d ){3,7}\d$/.test(value);
	return isGrouped ? {shape: 'figures', weight: 2} : undefined;
};

/** Groups of letters and figures as backup codes have them, or of letters that make no words. */
const groups = (value: string): CodeValue | undefined => {
	if (/^(?=.*\d)(?=.*\p{L})[\p{L}\d]{3,6}(?:-[\p{L}\d]{3,6}){1,7}$/u.test(value)) {
		const parts = value.split('-');
		const mixed = parts.filter(part => /\d/.test(part) && /\p{L}/u.test(part)).length;
		if (mixed > 0 && parts.every(part => part.length > 3)) return {shape: 'groups', weight: parts.length > 2 ? 4 : 3};
	}
	if (/^[a-z]{3,4}(?:-[a-z]{3,4}){2}$/.test(value) && value.split('-').some(part => !hasVowel.test(part)))
		return {shape: 'groups', weight: 3};
	return undefined;
};

/** Versions, identifiers that name and open nothing, and stand-ins. */
const ofProgram =
	/\d\.\d|snapshot|x{4}|abcd|bcde|efgh|aabbcc|12345|^[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12}$|^[a-z]+(?:[A-Z][a-z]+)+$/i;

const random = (value: string): CodeValue | undefined => {
	if (value.length < 16 || !/^[A-Za-z0-9_\-.+/=~]+$/.test(value)) return undefined;
	const turns = value.match(/\d\D|\D\d|[a-z][A-Z]/g)?.length ?? 0;
	const wordy = value.split(/[-_.]/).every(part => /^(?:[A-Za-z]+\d{0,4}|\d+)$/.test(part));
	if (wordy || ofProgram.test(value) || turns < 4 || new Set(value).size < 8) return undefined;
	return {shape: 'random', weight: 4};
};

/** Capitals and figures alone are an article's or a shop's code as often as a door's. */
const tag = (value: string): CodeValue | undefined =>
	/^[*#]?(?=.*\d)(?=.*\p{Lu})[\p{Lu}\d-]{4,10}[*#]?$/u.test(value)
		? {shape: 'tag', weight: /[*#]|^\d{4,}\p{Lu}$/u.test(value) ? 3 : 2}
		: undefined;

const isWord = (value: string): boolean =>
	value.length > 4 && value.length < 61 && /\p{L}{2}/u.test(value) && /\p{Ll}/u.test(value);

const isThing = (value: string): boolean =>
	product.test(value) || /^\d+-?\p{L}+$/u.test(value) || /^[@#/]/u.test(value);

/** One to three words of which the last parts hold figures: "otter-lamp-22". */
const joined = (value: string): CodeValue | undefined => {
	const parts = value.split(/[-.]/);
	if (parts.length > 3 || parts.every(part => /^\d+$/.test(part))) return undefined;
	return {shape: parts.length > 1 ? 'words' : 'built', weight: 2};
};

const built = (value: string): CodeValue | undefined => {
	if (!isWord(value) || isThing(value)) return undefined;
	const digit = /\d/.test(value);
	const sign = /[\p{L}\d][&_#$%^+~*!?=@][\p{L}\d]|[!?#$&*]{2}$/u.test(value);
	if (sign && (digit || /#/.test(value))) return {shape: 'built', weight: 3};
	if (!digit) return undefined;
	return /\p{L}\d\p{Ll}|\p{Ll}\p{Lu}/u.test(value) ? {shape: 'built', weight: 3} : joined(value);
};

const camel = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}){1,3}$/u;

/** How a piece of text looks as the value of a code; undefined for plain words, placeholders, addresses, hours and dates. */
export const codeValueOf = (value: string): CodeValue | undefined => {
	if (value.length < 4 || value.length > 400 || placeholder.test(value) || mail.test(value)) return undefined;
	return (
		figures(value) ??
		groups(value) ??
		random(value) ??
		tag(value) ??
		built(value) ??
		(camel.test(value) ? {shape: 'words', weight: 2} : undefined)
	);
};

/** A plain word, which says nothing by itself. */
export const isPlainWord = (value: string): boolean =>
	/^\p{L}{4,20}$/u.test(value) && !placeholder.test(value) && !mail.test(value);
