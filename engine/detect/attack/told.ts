import type {Span} from '../../model/draft.ts';
import {matchesOf} from '../../text/matches-of.ts';
import type {Sentence, Text} from '../../text/text.ts';

/** Words that hand on what somebody said, wrote or was called. */
const telling =
	'sa|sade|säger|sägs|sagt|skrev|skriver|skrivit|skrek|skriker|ropade|ropar|ropat|väste|fräste|viskade|muttrade|kallade|kallar|kallas|kallad|kallade|kallades|kallats|kallat|kalla|hotade|hotar|hotat|hotades|påstod|påstår|hävdade|hävdar|svarade|svarar|stod det|står det|löd|lyder|hörde|höra|hört|berättade|berättar|citerade|citerar|mejlade|messade|kommenterade|klottrade|klottrat|orden|ordet|meningen|frasen|enligt|sjöng|sjunger|vittnade|dömdes|åtalas|åtalet|frågade om|anklagade|anklagas|fick veta|' +
	'said|says|saying|wrote|writes|written|writing|told|telling|tells|shouted|shouts|shouting|yelled|yells|screamed|called|calls|calling|threatened|threatens|claims|claimed|replied|replies|answered|texted|tweeted|commented|heard|according to|the words?|the phrase|testified|convicted|charged|accused|asked (?:if|whether)|sang|sings|reckons|went like';
const before = new RegExp(`(?<![\\p{L}\\d'])(?:${telling})(?![\\p{L}\\d])`, 'gu');
const readOut = /(?<!\p{L})(?:läste|läser|läst|read|reads|tyckte|menade|thinks|thought)(?!\p{L})[^.!?\n]*:/u;
/** A word that hands on after what it hands on: ", said the chef". */
const after =
	/,["']* ?(?:sa|sade|säger|skrev|skriver|skrek|ropade|svarade|tyckte|tycker|väste|stod det|står det|heter det|löd|lyder|said|says|wrote|shouted|replied|yelled|thought|sang|went|my (?:\p{L}+ ){1,2}says?|according to|enligt) \p{L}+/u;
/** Hard words that are a name: "Get Lost is our new café". */
const named =
	/^["']* ?(?:heter|kallas|är (?:namnet|titeln|en låt|en film)|is the (?:name|title)|is what we call|blir namnet)(?!\p{L})/u;
/** The writer's own saying, or the reader's: "I told you", "som jag sa", "du säger". */
const ownBefore = /(?<!\p{L})(?:jag|vi|du|ni|i|we|you|u|i'm|i am|i've|just|let me|bara|as i|so|så) ?$/u;
const ownAfter = /^ ?(?:jag|vi|du|ni|bara en|bara ett|hi|hej|it to my face)(?!\p{L})/u;

const isHandedOn = (slice: string): boolean => {
	before.lastIndex = 0;
	for (let match = before.exec(slice); match; match = before.exec(slice)) {
		const rest = slice.slice(match.index + match[0].length);
		const lead = slice.slice(Math.max(0, match.index - 12), match.index);
		const isOwn =
			(ownBefore.test(lead) && !/^[^:]*[:"']/.test(rest)) || (ownAfter.test(rest) && !rest.startsWith(' du är'));
		if (!isOwn) return true;
	}
	return readOut.test(slice);
};

const pairs =
	/"[^"\n]{1,600}"|(?<![\p{L}\d])'(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,400}'(?![\p{L}\d])|‹[^‹›\n]{1,600}›|›[^‹›\n]{1,600}[‹›]|`[^`\n]{1,600}`|「[^」\n]{1,600}」/gu;
const dialogue = /^\s*[–—-] ?\p{Lu}/u;

const lineAround = ({lines}: Text, at: number): Span =>
	lines.find(([start, end]) => start <= at && at < end) ?? [at, at];

const isQuoted = (text: Text, [start, end]: Span): boolean => {
	const [from, to] = lineAround(text, start);
	const line = text.folded.slice(from, Math.max(to, end));
	for (const {0: quoted, index} of matchesOf(line, pairs))
		if (from + index < start + 1 && from + index + quoted.length >= end) return true;
	return dialogue.test(text.cased.slice(from, to));
};

/** The line above ends in a colon after a word that hands on. */
const isAnnounced = (text: Text, {start}: Sentence): boolean => {
	const above = text.folded.slice(Math.max(0, start - 160), start).trimEnd();
	if (!above.endsWith(':')) return false;
	return isHandedOn(above.slice(Math.max(above.lastIndexOf('\n'), above.lastIndexOf('. ')) + 1));
};

/** True when words are somebody else's, handed on: in quotation marks of any kind, after "he wrote:", before ", said the chef". */
export const isTold = (text: Text, sentence: Sentence, span: Span): boolean =>
	isQuoted(text, span) ||
	isHandedOn(text.folded.slice(sentence.start, span[0])) ||
	after.test(text.folded.slice(span[1], sentence.end)) ||
	named.test(text.folded.slice(span[1], sentence.end)) ||
	isAnnounced(text, sentence);
