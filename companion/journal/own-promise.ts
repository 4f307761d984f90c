/**
 * A promise is told by who makes it and to whom: the writer ("jag", "we") does something for the reader in time to come, or the reader gets or
 * hears something from the writer. Verbs that are of the writer alone, as "åka" and "celebrate", make none.
 */

// Words that make of a sentence with "jag" or "we" something else than a promise.
const never =
	"inte|aldrig|knappast|varken|kan|kunde|kunna|borde|skulle|hoppas|önskar|vill|ville|hade|tror|tycker|undrar|vet|fick|väntar|behöver|måste|brukar|de|dem|han|hon|ni|du|man|som|om|att (?:de|han|hon|ni|du|man)|not|never|can|can't|could|should|would|hope|wish|want|wanted|think|wonder|know|got|need|wait|waiting|they|he|she|you|who|if|when|didn't|don't|might|may";
const gap = (most: number): string => `(?:(?!(?:${never})(?!\\p{L}))[\\p{L}'-]+ ){0,${most}}?`;

// What a person does for themselves, or with others, at a time.
const ownSv =
	'(?:är|var[at]?|har|ha|går?|gå|åk(?:er|a)|res(?:er|a)|ses|träffas|firar?|längtar?|ser fram|se fram|tack(?:ar|a)|mår?|möt(?:er|a)|möts|saknar?|sak(?:nas)?|älskar?|gillar?|bjud(?:er|a)|välkomnar?|håll(?:er|a)|tror|tycker|undrar|hinner|behöver|brukar|önskar|hälsar|gratulerar|passar|jobbar?|arbetar?|hej(?:ar|a)|lär|blir?|börjar?|öppnar?|stäng(?:er|a)|spelar?|tävlar?|fyll(?:er|a)|föreläs(?:er|a)|få(?:r)?|hoppas|anordnar?|arrangerar?|ställ(?:er|a) (?:in|ut))';
const ownEn =
	'(?:be (?!back|in touch)|being|teach|teaching|clos(?:e|ing)|go|going|travel|fly|leave|leaving|see|seeing|meet|meeting|miss|attend|join|joining|visit|watch|celebrat|wear|eat|drink|enjoy|speak|speaking|host|hosting|open|close|play|run|start|work|talk about|launch|look forward|love|need|have to|try|learn|turn|welcome|present|happy|glad|excited|thrilled|proud|so|very|really|not|off|at|in|on|here|hoping|waiting|looking forward|always)';

const readerSv = '(?:dig|er|din|ditt|dina|ert|era|här|hit|tråden|kommentarsfältet|inlägget)';
const readerEn = '(?:you|your|here|this (?:post|thread)|the (?:thread|comments))';
const thing = '(?:den|det|detta|dem|it|them|this|that)';

const newsSv =
	'(?:svar(?:et)?|besked(?:et)?|återkoppling|lösning|datum|pengarna|nyheter|information(?:en)?|protokoll(?:et)?|resultat(?:et)?|bild(?:erna|er)|inlägg)';
const newsEn =
	'(?:answers?|reply|refund|replacement|updates?|news|decision|response|results?|minutes|pictures|photos|post|details|date)';

const returnsSv =
	'(?:återkom(?:mer|ma)|återkopplar?|höra? av (?:mig|oss)|kom(?:mer|ma) (?:tillbaka|med (?:ett|mer|svar|besked))|ta(?:r)? reda på|meddelar?|uppdaterar?|svarar?)';
const returnsEn =
	'(?:get(?:ting)? back|be (?:back|in touch)|com(?:e|ing) back|follow(?:ing)? up|find(?:ing)? out|reply|respond|updat(?:e|ing)|look(?:ing)? (?:into|at)|report(?:ing)? back|let(?:ting)? you know)';

const verbSv = `(?!${ownSv}(?!\\p{L}))\\p{L}+(?:ar|er|r|a)`;
const after = (reader: string, news: string): string =>
	`(?: ${thing}(?!\\p{L})|[^.!?]{0,80}? (?:${reader}|${news})(?!\\p{L}))`;
const adverbSv =
	'(?:(?:också|då|gärna|även|nu|sedan|sen|genast|självklart|förstås|naturligtvis|absolut|själv|personligen) )?';
const adverbEn = '(?:(?:also|then|just|gladly|\\p{L}{3,12}ly) )?';
const will = "(?:'ll| will| shall|(?:'m|'re| am| are)(?: going to)?)";
const doing = `(?!${ownEn}(?!\\p{L}))[\\p{L}-]+`;

const forms: readonly RegExp[] = [
	`(?:jag|vi) ${gap(8)}${returnsSv}(?!\\p{L})`,
	`${returnsSv} (?:jag|vi)(?!\\p{L})`,
	`(?:ska|kommer|hör|tänker) (?:jag|vi) ${gap(3)}(?:${returnsSv}|av (?:mig|oss))(?!\\p{L})`,
	`(?:jag|vi) (?:(?:ska|kommer att|tänker|lovar att|lovade (?:dig |er )?att) )?${adverbSv}${verbSv}${after(readerSv, newsSv)}`,
	`${verbSv} (?:jag|vi)${after(readerSv, newsSv)}`,
	`(?:jag|vi) ${gap(1)}ha(?:r)? ${gap(3)}${newsSv}(?!\\p{L})`,
	`(?:du|ni) ${gap(2)}(?:höra?|få(?:r)?|ha(?:r)?) ${gap(6)}(?:(?:från|av) (?:mig|oss)|${newsSv}|veta)(?!\\p{L})`,
	`(?:du|ni) kan (?:räkna med|lita på|vänta dig|vänta er) ${gap(6)}(?:(?:från|av) (?:mig|oss)|${newsSv})(?!\\p{L})`,
	`${thing} (?:ska )?${verbSv} (?:jag|vi)(?!\\p{L})(?! (?:inte|aldrig|själv|(?:på|med|åt) mig|(?:på|med|åt) oss))`,
	`(?:får|hör|har) (?:du|ni) ${gap(6)}(?:(?:från|av) (?:mig|oss)|${newsSv}|veta)(?!\\p{L})`,
	`(?:jag|vi) lovar(?!\\p{L})`,
	`(?:pengarna|paketet|varan|svaret|beskedet|(?:din|ditt|dina|ert|era) \\p{L}+) (?:är|kommer|finns|ligger|skickas) ${gap(4)}(?:senast|hos (?:dig|er)|(?:till|på) (?:dig|er|ditt|ert))(?!\\p{L})`,
	`(?:i|we)${will} ${gap(3)}${returnsEn}(?!\\p{L})`,
	`(?:i|we)${will} ${adverbEn}${doing}${after(readerEn, newsEn)}`,
	`(?:let me|let us|leave it with (?:me|us))(?!\\p{L})`,
	`you(?:'ll| will| are going to) ${gap(1)}(?:hear (?:back )?from (?:me|us)|know)(?!\\p{L})`,
	`you(?:'ll| will| should) ${gap(1)}(?:get|have|receive) ${gap(5)}(?:from (?:me|us)|${newsEn})(?!\\p{L})`,
	`you can (?:count on|expect) ${gap(5)}(?:from (?:me|us)|${newsEn})(?!\\p{L})`,
	`expect ${gap(5)}from (?:me|us)`,
	`(?:${newsEn}|your \\p{L}+) (?:will be|is) (?:${gap(1)}(?:with you|here|ready|in your|on its way))`,
	`(?:i|we)(?:'ll| will) have ${gap(3)}${newsEn}(?!\\p{L})`,
	'(?:i|we) promise(?!\\p{L})',
].map(source => new RegExp(`(?<![\\p{L}'])(?:${source})`, 'gu'));

/** A promise that begins the sentence without its "I", as people write in a hurry. */
const withoutSubject = new RegExp(
	`^[^\\p{L}]*(?:${verbSv} (?:dig|er)|återkommer|återkopplar|uppdaterar|svarar|mejlar|hör av (?:mig|oss)|kommer (?:tillbaka|med (?:mer|ett|svar|besked))|ringer (?:dig|er)|will (?:get back|be (?:back|in touch)|let you know|reply|update|post|share|email|call you))(?!\\p{L})`,
	'u',
);

// What stands before it and makes it a condition, or another's word.
const unless =
	/(?:(?<!\p{L})(?:om|ifall|hade|hur|när|if|whether|unless|had|how|when)|(?<!\p{L})(?!jag |vi |i |we )[\p{L}'-]+ (?:har |have |has |had |hade )?(?:lovar|lovade|lovat|sa|säger|sade|skrev|skriver|påstår|tror|hoppas|promises?|promised|says?|said|claims?|wrote|hopes?|thinks?|told (?:me|us))(?: (?:me|us|mig|oss))?,?(?: (?:att|that))?|(?<!\p{L})(?:jag|vi|i|we) (?:hoppas|tror|önskar|hope|think|wish)(?: att| that)?) $/u;

/** True where the folded words of one sentence promise the reader something in the writer's own name; a question never does. */
export const promises = (sentence: string): boolean => {
	if (/\?\s*$/.test(sentence)) return false;
	if (withoutSubject.test(sentence)) return true;
	return forms.some(form => [...sentence.matchAll(form)].some(({index}) => !unless.test(sentence.slice(0, index))));
};
