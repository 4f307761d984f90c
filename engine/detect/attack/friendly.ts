import type {Span} from '../../model/draft.ts';
import type {Sentence, Text} from '../../text/text.ts';

/** Surprise and joy, in which people tell each other to shut up and call each other mad. */
const delight =
	/\?|!!|(?<!\p{L})(?:grattis|congrat\p{L}*|no way|fick du|har du fått|du klarade|du vann|you got|you won|you did it|you made it|you're a (?:grand|mother|father)|vad fint|vad bra|vad roligt|så fint|så bra|så gott|so good|so proud|so happy|is it true|är det sant|love (?:you|this|it)|recept\p{L}*|recipe|tvillingar|twins|kattunge\p{L}*|kitten|puppy|thank you|thanks|tack|haha\p{L}*|lol|omg|(?:that|this|it|these|those)(?:'s|'re| is| are| smells?| looks?| sounds?| tastes?) (?:so |absolutely |really )?(?:amazing|incredible|delicious|gorgeous|awesome|fantastic|great|beautiful|unreal)|(?:vad|det) (?:luktar |ser |smakar |låter )?(?:\p{L}+ )?(?:gott|härligt|underbart|fantastiskt|otroligt))(?!\p{L})|[😂🤣😍🥰❤😘🎉🥳😻]/u;

const sentenceOrTwo = ({folded, sentences}: Text, sentence: Sentence): string => {
	const next = sentences[sentences.indexOf(sentence) + 1];
	const isNear = next !== undefined && next.paragraph === sentence.paragraph;
	return folded.slice(sentence.start, isNear ? next.end : sentence.end);
};

/** Joy that turns any hard word. */
const joy =
	/(?<!\p{L})(?:grattis(?! till (?:årets|världens|titeln))|congrat\p{L}*(?! on being)|så glad för din skull|so happy for you|so proud of you|älskar dig|love you|bästa vän|best friend|lyckost|lucky you|avundsjuk|jealous|överrask\p{L}*|surprise party|(?:for|på) my \d+(?:th|st|nd|rd)|min \d+-års\p{L}*)(?!\p{L})/u;

/** True when a sentence and the one after it are full of joy for somebody. */
export const isJoyful = (text: Text, sentence: Sentence): boolean => joy.test(sentenceOrTwo(text, sentence));

/** True when a "shut up" is said for joy: the sentence or the one after it is glad or amazed. */
export const isDelighted = (text: Text, sentence: Sentence): boolean => delight.test(sentenceOrTwo(text, sentence));

/** A role, a skill or a costume: "a beast on the drums", "clowns at heart", "garbage collectors", "en råtta på att hitta fynd". */
const skill =
	/^ ?(?:på (?!riktigt)|at |on |in (?!\d)|of (?:the|a) |i (?:kinesiska|zodiaken|filmen|pjäsen|rollen)|för (?:mig|oss) |med |when |with |heroes|collectors?|together|hero|truck|bags?|people|you made|du var på|by heart|lovers?)/u;
const praise =
	/(?<!\p{L})(?:bäst|underbar\p{L}*|hjälte|hjältar|grymt|älskar|älskade|fantastisk\p{L}*|perfekt\p{L}*|duktig|begåvad|brilliant|best|hero|heroes|lovely|wonderful|love|amazing|perfect|legend|genius|tack|thanks|thank)(?!\p{L})/u;

/** A skill softens animals and roles, never an idiot. */
const hard =
	/(?:idiot\p{L}*|moron|coward|liar|hag|loser|hypocrite|fraud|scum|bitch|bastard|prick|useless|worthless|hopeless|terrible|incompetent|värdelösa?|usla?|usel|hopplösa?|inkompetenta?|urusla?|urusel|lögnare|fegis|pucko|svin|hycklare|kräk|äckel|jävel)$/u;

/** Praise before a hard name turns it: "vad bra du är, ditt monster". */
const marvel =
	/(?<!\p{L})(?:(?:vad|så|hur) (?:jäkla |jävla |himla )?(?:bra|grym|duktig|snygg|fin)|how (?:good|great)|so (?:good|proud)|well done|nice one|what a (?:game|goal|run))(?!\p{L})/u;

/** Who says it of themselves: "I've been such an idiot". */
const ofSelf =
	/(?<!\p{L})(?:i(?:'ve| have|'d| had)? (?:been|felt|feel|looked|look|sounded|was|am)(?: like)?|i'm|jag (?:har varit|hade varit|är|var|kände mig|känner mig)(?: som)?) (?:just |only |really |bara |väl )?$/u;

/** True when what sounds hard is praise, a role or a skill, or said of oneself. */
export const isFriendly = ({folded}: Text, sentence: Sentence, [start, end]: Span): boolean => {
	const rest = folded.slice(end, sentence.end);
	const above = folded.slice(sentence.start, start);
	if (marvel.test(above) || ofSelf.test(above)) return true;
	return (skill.test(rest) && !hard.test(folded.slice(start, end))) || praise.test(rest);
};
