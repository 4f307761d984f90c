import {asSeen} from '../../text/as-seen.ts';

/** A text as it is taken at a glance: no accents, no other alphabet, æ for ä. */
const atAGlance = (text: string): string =>
	asSeen(text.normalize('NFKD').replace(/\p{M}/gu, '')).replace(/æ/g, 'a').replace(/Æ/g, 'A');

const between = '[.\\-_*·]?';
const letters = ['[a4@]', 'k', '[t7]', '[a4@]'];

/** The name in one piece, with signs between its letters, or with blanks between all of them; its genitive too. */
const aktas = new RegExp(
	`(?<![\\p{L}\\d])(?:${letters.join(between)}|${letters.join(' {1,2}')})(s?)\\d*(?![\\p{L}\\d])`,
	'giu',
);

/** True when a name of somebody would be taken for Äkta’s. */
export const isAktasName = (name: string): boolean => atAGlance(name).search(aktas) >= 0;

const subject = '(?:ÄKTA|äkta)';
const besides = '(?:nu |redan |alltid |ocksa |bara |just |har |inte |now |also |just |always |already )?';
const saysSv =
	'sager|tycker|rekommenderar|rader|ber|foreslar|anser|menar|halsar|paminner|kraver|varnar|onskar|undrar|fragar|uppmanar|svarar|tipsar|tror|vill|behover|vet|ser|laser|skickar|sparar|loggar|anmaler|rapporterar|berattar|meddelar|informerar|overvakar|bevakar|kontrollerar|granskar|blockerar|stoppar|betygsatter|hoppas|haller|uppmarksammar|(?:har|kommer|ska|maste) (?:\\p{L}+ )?\\p{L}+(?:t|tt|a)';
const saysEn =
	'says|thinks|recommends|advises|suggests|wants|asks|needs|reminds|warns|requires|knows|sees|believes|notice[sd]|found|finds|hopes|wishes|tells|told|sends|sent|report(?:s|ed)|saves|saved|logs|logged|monitors|watches|watched|check(?:s|ed)|block(?:s|ed)|stop(?:s|ped)|informs|informed|forwards|grades|notifies|notified|reads|(?:has|will|must|is|would) (?:\\p{L}+ )?\\p{L}+';

const voices = [
	`${subject}[^\\p{L}\\d]{1,4}${besides}(?:${saysSv}|${saysEn})(?!\\p{L})`,
	'^[\\s([]*ÄKTA[)\\]]?\\s*[:–—]|[/–—]\\s*ÄKTA\\s*[.!]?$',
	'(?:fran|from|by) ÄKTA(?! \\p{Ll})',
	'(?:enligt|according to|halsar|halsning\\p{L}*|regards|yours),? ÄKTA',
	'(?<!\\p{L})(?:vi|jag|we|i)(?: som ar| ar| are| am)? (?:pa|at|fran|from|i|bakom|behind) ÄKTA',
	'(?<!\\p{L})(?:jag ar|vi ar|det ar|i am|this is|we are) ÄKTA(?! \\p{Ll})',
	'(?:team|gang|redaktion|group)\\p{L}* (?:bakom|pa|for|behind|at|of) ÄKTA',
	'ÄKTA(?:-\\p{L}| (?:team|support|redaktion)(?!\\p{L}))',
].map(voice => new RegExp(voice, 'u'));

/** Said truly of Äkta: that it passes nothing on. */
const denies = new RegExp(
	`${subject} (?:for|ser|laser|vet|skickar|sparar|loggar|berattar|sager|anmaler|rapporterar|meddelar|tells|sends|saves|logs|reports|sees|reads|knows|says|passes) (?:inte|aldrig|inget|ingenting|ingen|nobody|nothing|no one|none)(?!\\p{L})`,
	'u',
);

/** The text in small letters, with the name in capitals where it is written as a name. */
const withName = (text: string): string => {
	let written = '';
	let from = 0;
	const seen = atAGlance(text);
	for (const found of seen.matchAll(aktas)) {
		const isName = /[A4@]/.test(found[0].charAt(0));
		written += `${seen.slice(from, found.index).toLowerCase()}${isName ? 'ÄKTA' : 'äkta'}`;
		from = found.index + found[0].length;
	}
	return written + seen.slice(from).toLowerCase();
};

/**
 * True when a sentence is said by Äkta, or says what Äkta thinks, does or knows, however the name is written. That Äkta is mentioned is not
 * enough, and the adjective, as in "en äkta berättelse", is none of its names.
 */
export const speaksAsAkta = (sentence: string): boolean => {
	const seen = withName(sentence.trim());
	return /äkta/i.test(seen) && !denies.test(seen) && voices.some(voice => voice.test(seen));
};
