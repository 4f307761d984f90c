import type {Span} from '../../model/draft.ts';
import type {Sentence, Text} from '../../text/text.ts';

/** Play and sport, where people beat each other and nobody is hurt. */
const play =
	/(?<!\p{L})(?:match\p{L}*|fotboll\p{L}*|hockey\p{L}*|innebandy\p{L}*|handboll\p{L}*|derbyt?|poäng\p{L}*|cupen|serien|serieledar\p{L}*|schack\p{L}*|pingis|bordtennis|padel|tennis|spelet|spel|tv-spel|brädspel\p{L}*|rekord\p{L}*|boule|kubb|minigolf|bowling|quiz\p{L}*|frågesport|fia|yatzy|canasta|poker|kortspel|uno|lag|laget|finalen?|heja|come on you|up the|go team|mario ?kart|fifa|fortnite|minecraft|chess|games?|match|matches|season|league|tournament|finals?|boules|quiz|scrabble|monopoly|bowling|darts|ludo|catan|cluedo|rummy|pool|golf|rematch|ping ?pong|laser tag|paintball|cards|race|half marathon|guild|boss fight|npc|player|players|(?:next|this|first|second|third|every|each|another) round|level)(?!\p{L})/u;

/** A complement that makes a blow something else: a call, a sum, a chair. */
const complement =
	/^ ?(?:en (?:signal|pling|drink|kram|applåd|runda|öl|kaffe|tanke|tjänst|plats|tid|bild|länk)|ett (?:mejl|mail|sms|meddelande|bord|rum|kort)|(?:någon|en|ett) annan|(?:någon|en|ett) bättre|till (?:riddare|middag|lunch|häst)|med (?:häpnad|kärlek|vänlighet|kramar|siffror|rätt|frågor|(?:min|mina|våra) (?:bästa|frågor|skämt|kramar))|av (?:skratt|nyfikenhet|lycka|glädje)|lite grann|\d|(?:hundra|tusen|femhundra|femtio|hundralappen)|an? (?:email|e-mail|message|text|link|note|quick|seat|table|copy|cd|line|new|better|nice|place|ride|coffee|drink|deal|dollar|hand|break|favou?r|good|place)|another|some|one|to (?:it|the punch|death with|that)|with (?:kindness|love|laughter|joy|a smile|questions|(?:your|my) (?:best|love|thoughts|ideas?|smile|puns?|jokes?))|up (?:at|on|about|for|to speed)|at (?:the|your|eight|nine|ten|\d)|in (?:touch|a game|raw|the (?:louvre|museum|hall|photo))|from (?:getting|having|the station)|that|this|out at)(?!\p{L})/u;
/** What is done to things that "he", "she" or "they" may stand for. */
const thingComplement =
	/^ ?(?:in |with |over |upp |i |med |på |vid |ur |bakom |slowly|långsamt|at |on |from |up |over|until|tills|by the|before|efter|after)/u;
/** Help and gifts brought to somebody's door. */
const kind =
	/(?<!\p{L})(?:bud|budet|blomm\p{L}*|blommorna|levererar?|leverans\p{L}*|paket\p{L}*|present\p{L}*|tårta\p{L}*|soppa\p{L}*|kaka\p{L}*|fika|brevlåda\p{L}*|välkom\p{L}*|grattis|inbjud\p{L}*|mäter|montör\p{L}*|courier|deliver\p{L}*|flowers|parcel|package|gift|presents?|cake|soup|cookies|coffee|invit\p{L}*|congrat\p{L}*|surprise party|pick you up|hämtar (?:dig|er)|drop (?:it|them|the)|lunch|dinner|middag|ballong\p{L}*|balloons|kram\p{L}*|skjuts|lift|ride)(?!\p{L})/u;
/** What was agreed on about publishing. */
const agreed =
	/(?<!\p{L})(?:tack|avtalat|överens|godkän\p{L}*|samtycke|lov|på begäran|som du (?:bad|ville)|thank\p{L}*|agreed|permission|consent|as you asked|with your name|if that's all right|unless you say)(?!\p{L})/u;
const glad =
	/(?<!\p{L})(?:tack|grattis|tur|skönt|underbar\p{L}*|congrat\p{L}*|thank (?:you|heavens|god)|well done|proud of you|promotion|fingers crossed|love you|dear friend|snacks|festival\p{L}*|popcorn|cuddles|kramar|promise you'll love|älskade|kompis|skämt(?:ar|ade)?|skoja\p{L}*|skojar|kidding|joking|jk|lol|haha\p{L}*|hehe\p{L}*|lmao)(?!\p{L})/u;

const thirdPerson = /^(?:han|hon|hen|de|dom|he|she|they) /u;
const knowing = /^(?:jag|vi|i|we) (?:\p{L}+ ){0,2}(?:vet|know)(?!\p{L})/u;
const publishing = /(?:lägger ut|sprider|publicerar|läcker|post|leak|publish|share|spread|release)(?!\p{L})/u;
const meeting =
	/(?:kommer|komma|come|åker|åka|coming) (?:hem )?(?:till|to) |(?<!\p{L})(?:väntar|vänta|wait|waiting|outside|utanför)(?!\p{L})/u;

/** Pests, machines, food and people of fiction, which "he", "her" and "them" may stand for. */
const things =
	/(?<!\p{L})(?:snig\p{L}*|mygg\p{L}*|geting\p{L}*|råtto?r?n?a?|möss\p{L}*|musen|ogräs\p{L}*|flug\p{L}*|skrivar\p{L}*|dator\p{L}*|mobilen|skärmen|bugg\p{L}*|degen|växt\p{L}*|blommor\p{L}*|gräsklippar\p{L}*|spind\p{L}*|duvor\p{L}*|figur\p{L}*|skurken|avsnitt\p{L}*|romanen|filmen|boken|zombie\p{L}*|drak\p{L}*|slugs?|wasps?|mosquito\p{L}*|ants?|rats?|mice|mouse|weeds?|fly|flies|printer|computer|laptop|bugs?|dough|plants?|lawnmower|spiders?|moths?|pigeons?|characters?|villain|episode|season|novel|film|movie|book|zombies?|dragons?|pig|turkey|lobster|portrait|statue|tattoo|painting)(?!\p{L})/u;
const otherPerson = /(?<!\p{L})(?:han|hon|hen|de|dom|dem|honom|henne|he|she|they|him|her|them)(?!\p{L})/u;
/** "…, the wasp I mean": what was meant is told afterwards. */
const explained =
	/, (?:the|that|this|my|our|those|these|obviously|i mean|den där \p{L}+$|min|vår|alltså|jag menar|jag talar)(?!\p{L})/u;
const missed =
	/^ ?,? ?(?:if|om) (?:you|du|ni) (?:miss\p{L}*|skip|don't (?:come|try|book)|hoppar över|inte (?:kommer|provar|bokar|smakar))/u;

const around = ({folded, sentences}: Text, sentence: Sentence): string => {
	const at = sentences.indexOf(sentence);
	return folded.slice(sentences[at - 1]?.start ?? sentence.start, sentences[at + 1]?.end ?? sentence.end);
};

/** "I'm not even joking" is no joke. */
const serious = /not (?:even |fucking )?(?:joking|kidding)|skämtar inte|no joke|inget skämt/gu;

const isOfThing = (text: Text, sentence: Sentence, words: string, rest: string): boolean =>
	otherPerson.test(words) && (explained.test(rest) || things.test(around(text, sentence)));

/** Told of in the sentences around: a game, not a person. */
const gaming = /(?<!\p{L})(?:boss ?fight|final boss|phase two|npc|loot|speedrun|dungeon|slutboss\p{L}*)(?!\p{L})/u;

const isPlay = (text: Text, sentence: Sentence): boolean =>
	play.test(text.folded.slice(sentence.start, sentence.end)) || gaming.test(around(text, sentence));

/** True when a threat's words threaten nobody: play, a call, a gift brought home, what is done to a portrait or a pan of mushrooms. */
export const isHarmless = (text: Text, sentence: Sentence, [start, end]: Span): boolean => {
	const {folded} = text;
	const words = folded.slice(start, end);
	const rest = folded.slice(end, sentence.end);
	const whole = folded.slice(sentence.start, sentence.end);
	if (complement.test(rest) || isPlay(text, sentence) || glad.test(whole.replace(serious, ' '))) return true;
	if (missed.test(rest) || isOfThing(text, sentence, words, rest)) return true;
	if (thirdPerson.test(words) && thingComplement.test(rest)) return true;
	if ((knowing.test(words) || meeting.test(words)) && kind.test(whole)) return true;
	return publishing.test(words) && agreed.test(whole);
};
