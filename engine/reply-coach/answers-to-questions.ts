import type {AskedQuestion, QuestionKind} from '../detect/comment/questions-asked.ts';
import {number, price} from '../detect/entities/amount.ts';
import {email} from '../detect/entities/email.ts';
import {person} from '../detect/entities/person.ts';
import {place} from '../detect/entities/place.ts';
import {stemsIn, wordsWithStems} from '../detect/signals/parent.ts';
import {bilingualReplyPhrases as both} from '../detect/signals/phrases.ts';
import type {Span} from '../model/draft.ts';
import type {Text} from '../text/text.ts';
import {findInReply, spansOutside} from './find-in-reply.ts';
import {canDo, hollow, notKnown, pointing, reason} from './reply-part-words.ts';
import {findTimes} from './times-named.ts';

const yesNo = both(
	`ja|jo|japp|jajamän|jodå|nej|nä|absolut|självklart|javisst|visst|tyvärr|det (gör|går|är|finns|kan|kommer|har|får|behövs) (det|vi|du|ni|jag|bra|inte|tyvärr)|du (kan|får|behöver|kan inte|får inte)|vi (har|kan|gör|tar|skickar|säljer|öppnar)`,
	`yes|yep|yeah|no|nope|sure|of course|absolutely|definitely|unfortunately|sadly|you (can|may|could|cannot|can't|do|don't|need)|just|it (does|is|will|can|doesn't|isn't|won't)|(we|they|there) (do|have|can|are|is|will|don't|can't)|not (yet|at the moment)`,
);
const manner = both(
	'genom att|(först|sedan|därefter|när du|om du|via)|du (skriver|går|klickar|väljer|fyller|anmäler|ansöker|ringer|mejlar|loggar)',
	'by \\p{L}+ing|first|then|once you|via|through|go to|click|choose|write|fill|apply|log in',
);
/** Whom or what to turn to. */
const turnTo = both(
	'(ring|kontakta|mejla|fråga|besök|vänd dig till) (det |den )?\\p{L}+|\\d{4,}',
	'(call|contact|email|ask|visit|turn to|write to) (the )?\\p{L}+|\\d{4,}',
);
/** What the one who asked should or need not do. */
const should = both(
	'du (ska|bör|behöver|kan|måste|får)( inte)?|tänk på|tala om|se till|det är (bra|viktigt)',
	"you (should|need|can|must|may|don't need|do not need)|make sure|remember to|it is (good|important)",
);
const many = both(
	'(en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|hundra|några|flera|gratis|kostnadsfritt|ingenting)',
	'(one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|several|free|nothing)',
);

const finders: {readonly [K in QuestionKind]: (text: Text) => readonly Span[]} = {
	when: findTimes,
	'how-much': text => [...price(text, {}), ...number(text, {}), ...findInReply(text, many)],
	where: text => [...place(text, {}), ...findInReply(text, turnTo)],
	who: text => [...person(text, {}), ...email(text, {}), ...findInReply(text, turnTo)],
	why: text => findInReply(text, reason),
	how: text => [...findInReply(text, manner), ...findInReply(text, canDo)],
	'yes-no': text => findInReply(text, yesNo),
	what: text => [...number(text, {}), ...findInReply(text, should)],
};

const FEW = 2;

/** What in a reply answers one thing asked: the kind of thing it looks for, or its own words with something said of them. */
const answersTo = (reply: Text, parent: Text, {sentence, kind}: AskedQuestion): readonly Span[] => {
	const echo = wordsWithStems(
		reply,
		{start: 0, end: reply.folded.length},
		stemsIn(parent, sentence.start, sentence.end),
	);
	const fitting = finders[kind](reply);
	const enough = kind === 'what' || kind === 'why' || kind === 'yes-no' ? 1 : FEW;
	return [...fitting, ...(new Set(echo.map(span => reply.folded.slice(...span))).size >= enough ? echo : [])];
};

/** The spans of a reply that answer what was asked, or say that it is not known yet; empty when nothing does. */
export const findAnswers = (reply: Text, parent: Text, asked: readonly AskedQuestion[]): readonly Span[] => {
	if (asked.length === 0) return [];
	const aside = [...findInReply(reply, pointing), ...findInReply(reply, hollow)];
	const found = asked.flatMap(each => answersTo(reply, parent, each));
	return spansOutside([...found, ...findInReply(reply, notKnown)], aside);
};
