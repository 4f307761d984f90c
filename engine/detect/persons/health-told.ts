import type {Span} from '../../model/draft.ts';
import {sentenceIndexAt} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {namedPeople} from './named-people.ts';
import {kin, owners, roles} from './person-words.ts';

/** Care, treatment and tests by their kind, whatever ails whom. */
const care =
	/(?<!\p{L})(?:inlagd|intagen|tvångsvård\p{L}*|opereras|opererad|opererades|abort(?:en)?|missfall\p{L}*|\p{L}*diagnos(?:en|er|tisera\p{L}*)?|utreds för|utredd för|misstänkt (?:demens|cancer|adhd|autism|tbc|stroke)|överdos\p{L}*|avgiftning\p{L}*|rehab|behandlingshem\p{L}*|\p{L}*intensiven|intensivvård\p{L}*|bup|psyk(?:et|akuten|avdelning\p{L}*|iatrin)|onkolog\p{L}*|cellgift\p{L}*|strålning(?:en)?|(?:skrev|skriver|skrivit) ut \p{L}{5,}|recept på \p{L}+|antidepressiva|\d{1,4} ?mg|provsvar\p{L}*|hiv|klamydia|könssjukdom\p{L}*|självmordsförsök\p{L}*|diagnosed|diagnosis|overdosed?|detox|chemo\p{L}*|oncology|abortion|miscarriage|miscarried|prescription|prescribed|antidepressants|psych ward|icu|intensive care|stroke|surgery|test results?|tested positive|biopsy|suicide attempt|dialysis|colostomy|std|sti|hiv|dysfunction|herpes|gonorr\p{L}*|chlamydia|syphilis|impotens|impotent|relapsed|sectioned|stomach pumped|off (?:her|his) meds|aa meetings?|remiss till \p{L}+|magpump\p{L}*|återfall\p{L}*|remitterad\p{L}*)(?!\p{L})/u;
const somebody = new RegExp(
	`(?<!\\p{L})(?:(?:${owners}) (?:[\\p{L}']+ ){0,1}(?:${kin}|${roles})(?:'?s)?|(?:student|pupil|patient|client|customer|elev|patient|klient|brukare|kund) (?:of (?:mine|ours)|till mig|hos oss|today|i dag|idag)|(?:mamma|pappa|mormor|farmor|morfar|farfar|mum|mom|dad|gran|grandma|grandad|nan)(?:'?s)?)(?!\\p{L})`,
	'u',
);
/** "Tindra i parallellklassen", "Dave from accounts": a name with its place, also one no list knows. */
export const placed =
	/(?<!\p{L})\p{Lu}\p{Ll}{2,14} (?:i|på|från|from|in) (?:\p{L}*klass(?:en)?|\d[A-Fa-f]|åk|årskurs|lagret|kassan|ekonomi|receptionen|hr|accounts|reception|year \d|the (?:warehouse|office|kitchen|shop|class)|(?:trean|fyran|femman|tvåan|plan) ?\d?)(?!\p{L})/u;
const pronoun = /(?<!\p{L})(?:han|hon|hen|honom|henne|he|she|him|her)(?!\p{L})/u;
/** What makes it a thing let out: told on, learnt at work, with ward and bed, or sighed over. */
const letOut =
	/(?<!\p{L})(?:nu vet (?:alla|ni)|so now you know|you didn't hear|didn't hear it|inte hört (?:det )?av mig|säg inget|don't tell|mellan oss|between us|fyi|psst|skvaller|gossip\p{L}*|rätt att veta|deserves? to know|ought to know|borde (?:få )?veta|journal\p{L}*|medical records?|(?:patient|student|pupil|elev|klient|client) (?:today|of mine|i dag|idag|till mig)|nightshift|nattskift\p{L}*|sal \d+|säng \d+|avdelning \d+|ward \d+|room \d+|bed \d+|igen|again|stackarn?|stackars|poor thing|så himla|heads up|be (?:gentle|kind|nice)|off because|that's why|explains|because of|det är därför|förklarar|på grund av|pga|p\.g\.a\.|patientlist\p{L}*|patient list|lol|😂|🤭|mår (?:ju )?inte bra|på jobbet|at work|såg (?:receptet|på)|saw the|hörde att|heard that|läste på|tydligen|apparently)(?!\p{L})/u;
const writersOwn =
	/(?<!\p{L})(?:jag (?:har|hade|fick|var|blev|är|opererades|själv)|i (?:have|had|was|am|got|take|took)|i'm|i've|my own|min egen|mig själv|myself|my (?:surgery|stroke|chemo|rehab|diagnosis)|min (?:operation|diagnos|stroke|rehab)|tack|thanks|thank you|krya|get well|lycka till|good luck|thinking of you|tänker på dig|congrat\p{L}*|grattis)(?!\p{L})/u;

/** Care or treatment of somebody named or pointed out, let out by whoever tells it. */
export const healthLetOut = (text: Text, sentence: Sentence): readonly Span[] => {
	const {start, end} = sentence;
	const found = care.exec(text.folded.slice(start, end));
	if (!found) return [];
	const at = sentenceIndexAt(text, start);
	const near = [text.sentences[at - 1], sentence, text.sentences[at + 1], text.sentences[at + 2]].filter(
		each => each?.paragraph === sentence.paragraph,
	);
	const from = Math.max(near[0]?.start ?? start, start - 160);
	const until = Math.min(near.at(-1)?.end ?? end, end + 160);
	const words = text.folded.slice(from, until);
	if (!letOut.test(words) || writersOwn.test(words)) return [];
	const here = text.folded.slice(start, end);
	const isNamed =
		somebody.test(here) || placed.test(text.cased.slice(start, end)) || namedPeople(text, start, end).length > 0;
	const isNear =
		pronoun.test(here) && (placed.test(text.cased.slice(from, until)) || namedPeople(text, from, until).length > 0);
	return isNamed || isNear ? [[start + found.index, start + found.index + found[0].length]] : [];
};
