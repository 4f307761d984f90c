import type {Span} from '../../model/draft.ts';
import {matchesOf} from '../../text/matches-of.ts';
import type {Sentence, Text} from '../../text/text.ts';

const denial =
	/(?<!\p{L})(?:inte|ej|icke|aldrig|ingen|inga|inget|ingenting|knappast|varken|ingalunda|sluta skriva|sluta säga|sluta tro|allt annat än|långt ifrån|utan att|vägrar|omöjligt|svårt att tro|slippa|not|never|no|nobody|none|nothing|neither|nor|without|anything but|far from|hardly|by no means|stop (?:saying|writing|thinking|believing|telling)|cannot|cant|dont|doesnt|isnt|arent|wont|aint|rather than|instead of|\p{L}+n't|if (?:you|i|he|she|they) (?:were|was)|whoever|anyone who|om du (?:vore|var)|den som (?:säger|tror|tycker))(?!\p{L})/u;
/** Words that only look like a denial. */
const mere =
	/(?:a|an absolute|a complete|a total) nobody|inget annat än|ingenting annat än|inget mer än|inte annat än|inte bara|inte ens|varför (?:inte|är)|inte sant|inte klok|inte riktigt klok|ingen aning|inget fel på|inte undra på|ingen som helst|inte tro att|nothing but|nothing more than|no better than|not only|not just|not even|why don't|why not|no wonder|no doubt|no idea|no longer|can't believe|cannot believe|couldn't care|don't (?:give|care)|don't know (?:why|how)|isn't it|aren't you|no,? (?=you)|nej,? (?=du)|(?:fattar|förstår|begriper) (?:du|ni) inte|don't you (?:get|see|understand)|(?:drar|slutar|betalar|kommer|ger|stannar|tar|gör|håller|lämnar|svarar|flyttar|lägger|raderar|backar|går|säger|skriver) (?:du|ni) inte/gu;
const borders =
	/[,;:!?.()–—]|(?<!\p{L})(?:men|utan(?! att)|but|because|eftersom|och(?= (?:du|ni|jag|vi|han|hon) )|and(?= (?:you|i|we|he|she)(?:'| ))|(?<!inte )så att|cause|cuz)(?!\p{L})/gu;

/** Where the clause that holds a place begins; "nobody, not even him, thinks" counts as one. */
const clauseStart = (slice: string): number => {
	let start = 0;
	for (const {0: border, index} of matchesOf(slice, borders)) start = index + border.length;
	return start;
};

/** True when a "not", "nobody", "never" or their like stands in the clause of a span or in the one above that it hangs on. */
export const isDenied = ({folded}: Text, sentence: Sentence, [start, end]: Span): boolean => {
	const lead = folded.slice(sentence.start, start);
	const clause = lead.slice(clauseStart(lead)) + folded.slice(start, end);
	return denial.test(clause.replace(mere, ' '));
};
