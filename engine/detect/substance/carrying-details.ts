import type {Span} from '../../model/draft.ts';
import {createPhraseFinder} from '../../search/phrase-finder.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {dateIn} from '../entities/date.ts';
import {timeIn} from '../entities/time.ts';
import {bilingualPhrases, findOutsideQuotes, type SignalFinder} from '../signals/phrases.ts';

const unitsSv =
	'kr|kronor|miljon(er)?|miljard(er)?|procent|personer|kollegor|kunder|elever|barn|deltagare|besökare|medlemmar|hushåll|lampor|meter|km|mil|kilo|kg|ton|liter|grader|timmar|timme|minuter|dagar|veckor|månader|år|gånger|sidor|platser|ställen|länder|kommuner|orter|svar|frågor|samtal|möten';
const countSv =
	'två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|femtio|hundra|tusen|tusentals|hundratals|ett dussin|hälften|en (tredjedel|fjärdedel)';
const countEn =
	'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|a hundred|a thousand|a dozen|half|a third|a quarter';

/** Numbers that measure something, somebody's words, and what the writer did or saw. */
const carrying = bilingualPhrases(
	`(${countSv}) {1}(${unitsSv})
(jag|vi|hon|han|de) {1}(såg|hörde|frågade|svarade|sa|sade|gick|åkte|körde|satt|stod|fick|gav|tog|byggde|bytte|lagade|ringde|skrev|läste|köpte|sålde|mätte|räknade|testade|provade|träffade|mötte|besökte|lärde|började|slutade|flyttade|hittade|tappade|missade|glömde|märkte|insåg|valde|visade|berättade|hjälpte|jobbade|arbetade|bad|kom|åt|drack|sov|vann|förlorade|startade|öppnade|stängde|rensade|målade|odlade)
(såg|hörde|frågade|svarade|sa|sade|gick|åkte|satt|stod|fick|byggde|bytte|lagade|ringde|skrev|träffade|mötte|besökte|hittade|märkte|insåg|provade|testade) (jag|vi|hon|han)
till exempel|exempelvis|som när|häromdagen|i (morse|fjol|våras|höstas|somras|vintras)|förra (veckan|året|månaden)`,
	`(${countEn}) {1}(people|colleagues|customers|students|children|members|days|weeks|months|years|hours|minutes|times|places|countries|questions|pages|miles|teams|companies|lamps)
(i|we|she|he|they) {1}(saw|heard|asked|answered|said|told|went|drove|sat|stood|got|gave|took|built|changed|fixed|called|wrote|read|bought|sold|measured|counted|tested|tried|met|visited|learned|learnt|started|stopped|moved|found|lost|missed|forgot|noticed|realised|realized|chose|showed|helped|worked|came|ate|won|opened|closed|painted|grew|made|spent|used|ran|switched|cut|shipped|deployed|removed|replaced|failed|broke|hired|quit)
for example|for instance|such as when|the other day|last (week|night|month|year|summer|winter|spring|autumn|fall)`,
);

const figure = createPhraseFinder('\\d[\\d.,]*(?: \\d{3})*');
const year = /^(?:19|20)\d\d$/;

/** Figures that are not the number of a list, a tag or a year alone. */
const figuresIn = (text: Text, {start, end}: Sentence): readonly Span[] =>
	figure(text, start, end).filter(
		([from, to]) =>
			!/^\s*$/.test(text.folded.slice(start, from)) &&
			!year.test(text.folded.slice(from, to)) &&
			text.folded[from - 1] !== '#',
	);

/** What one can see, count or check in a sentence: a figure, a day or a time, somebody's words, an own past doing. */
export const carryingDetails: SignalFinder = (text, sentence) => {
	if (sentence.language === 'other') return [];
	const {start, end} = sentence;
	return withoutOverlaps([
		...figuresIn(text, sentence),
		...dateIn(text, start, end),
		...timeIn(text, start, end),
		...findOutsideQuotes(text, sentence, carrying[sentence.language]),
	]);
};
