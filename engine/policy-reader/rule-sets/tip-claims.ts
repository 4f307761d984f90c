import {speaksAsAkta} from '../../rule-set/schema/aktas-name.ts';
import type {CheckId} from '../finding.ts';
import type {Told} from '../prose/classify-sentences.ts';
import {
	asksForCall,
	asksForIdentity,
	asksForKeys,
	asksForMoney,
	asksToFollow,
	asksToLogIn,
	keptBack,
	othersLogIn,
} from '../prose/words/asks.ts';
import {
	asGoodPeopleDo,
	disparages,
	grades,
	madeFaces,
	measuresPeople,
	nothingPassedOn,
	ofEmployment,
	ofThisDraft,
	onlySo,
	orLeave,
	outOfIt,
	passedOn,
	powerHolders,
	silencesReaders,
	theWriter,
	untilNextTime,
} from '../prose/words/claims.ts';
import {nobody, plainNo, takenBack} from '../prose/words/directions.ts';
import {complaints} from '../prose/words/matters.ts';
import {gainsBy, mayCome, stakes} from '../prose/words/power.ts';
import {keepsSilent} from '../prose/words/pressure.ts';
import {convictions, criticism, pay} from '../prose/words/topics.ts';
import {askedToLook, seenByOthers} from '../prose/words/watchers.ts';
import {isProse, type Manner, type SetText} from './shown-texts.ts';

const opensWithNo = /^[\p{L}]+ (?:aldrig|inte|ej)(?!\p{L})|^(?:never|do not|don't)(?!\p{L})/iu;

/** A line is advice to whoever answers: a "no" at its head, and taking readers' words away, concern the writer too. */
const concernsLine = (check: CheckId, {words, heard}: Told): boolean => {
	if (check === 'L01') return opensWithNo.test(words.trim()) || heard.says(silencesReaders);
	return ['L02', 'L05', 'L09', 'L10', 'L14', 'L28', 'L29', 'L30'].includes(check);
};

/** What may stand in no text, whatever it is for. */
const everywhere: ReadonlySet<CheckId> = new Set(['L10', 'L28', 'L29', 'L30']);

/** What may not even stand in words that are looked for, or in what somebody told: no more than how they are asked of their reader. */
const asked: ReadonlySet<CheckId> = new Set(['L30']);

/** True where a check concerns a text: to readers outside a "no" forbids nobody anything, and a name forbids nothing at all. */
export const concerns = (text: SetText, check: CheckId, told: Told): boolean => {
	if (text.manner === 'outward') return concernsLine(check, told);
	if (isProse(text)) return true;
	return (text.manner === 'name' || text.manner === 'reached' ? everywhere : asked).has(check);
};

const address = /https?:|www\.|\S@\S+\.\S|\+?\d(?:[ \-()]{0,2}\d){8,}/i;
/** Sends its reader to a page; an address that only shows how one is written sends nobody. */
const sendsToPage =
	/(?<!\p{L})(?:läs|gå|besök|öppna|surfa|visit|open|read|go|see)(?: \p{L}+){0,3} (?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/|(?![\p{L}\d]))/iu;

const threatens = (heard: Told['heard']): boolean =>
	heard.says(stakes) && (heard.says(mayCome) || heard.says(ofThisDraft)) && !heard.says(gainsBy);

const isToldOff = (heard: Told['heard']): boolean => heard.says(asGoodPeopleDo) || heard.says(untilNextTime);

/** After a permission, somebody with power comes in: "you may, and we ...". */
const weBesides =
	/(?:,|(?<!\p{L})(?:och|men|så|medan|fast|and|but|so|while|though)) (?:vi|chefen|din chef|ledningen|bolaget|kommunen|företaget|arbetsgivaren|hr|we|your manager|the company|management|your employer) /iu;

/** Comes in to help, in whichever language. */
const helpsBesides =
	/(?<!\p{L})(?:hjälp|svar|finns|lyssn|stöd|stött|gärna|glad|välkom|tackar|står bakom|uppskattar|blir|lär oss|ställer upp|hejar|behöver inte|frågar inte|help|answer|listen|support|happy|welcome|thank|love|there for|stand behind|appreciate|learn|won't ask|don't need|needn't|back you)/iu;

/** A permission whose end takes its beginning back: a "but we", a "with your manager only". */
const takesAway = (heard: Told['heard'], words: string): boolean =>
	[takenBack, onlySo, orLeave].some(each => heard.says(each)) || (weBesides.test(words) && !helpsBesides.test(words));

/** What nobody is given leave to be silent about, for nobody needs leave to speak of it. */
const isLawfulToSay = (heard: Told['heard']): boolean =>
	[convictions, pay, criticism, complaints].some(each => heard.says(each));

const isHushed = (heard: Told['heard']): boolean =>
	(heard.says(convictions) || heard.says(pay)) &&
	[plainNo, nobody, keepsSilent, outOfIt].some(each => heard.says(each));

/** A tip speaks of a text and its readers; who has power over the writer's job has no place beside them. */
const bringsInPower = (heard: Told['heard']): boolean =>
	heard.says(powerHolders) && heard.says(theWriter) && !heard.says(nothingPassedOn);

const isWatched = (heard: Told['heard']): boolean =>
	heard.says(seenByOthers) && !heard.says(askedToLook) && !heard.says(nothingPassedOn);

/** A claim that a text of a set makes of its reader. */
type Claim = {
	readonly check: CheckId;
	/** Where it counts; everywhere when absent. */
	readonly on?: (text: SetText) => boolean;
	readonly hears: (told: Told, text: SetText) => boolean;
};

const mayNotLead: ReadonlySet<Manner> = new Set(['tip', 'name']);

const onTips = ({manner}: SetText): boolean => manner === 'tip';
const onTipsAndNames = ({manner}: SetText): boolean => mayNotLead.has(manner);
const onMay = ({manner}: SetText): boolean => manner === 'may';

/** What is said to readers outside may send them through an organisation's own doors; words looked for may name what they are about. */
const keysOnly: ReadonlySet<Manner> = new Set(['outward', 'copy', 'word']);

const sendsMoney =
	/(?<!\p{L})(?:skicka|betala|för över|överför|sätt in|send|pay|transfer|wire|deposit)(?: \p{L}+){0,3} (?:[£$€]\s?\d|\d[\d ]*\s?(?:[£$€]|kr|kronor|euro|pounds|dollars)(?!\p{L}))/iu;

const asksForSomething = ({heard, words}: Told): boolean =>
	sendsMoney.test(words) ||
	[asksForIdentity, asksToFollow, asksForMoney].some(each => heard.says(each)) ||
	(heard.says(asksToLogIn) && !heard.says(othersLogIn));

const asks = (told: Told, {manner}: SetText): boolean => {
	if (told.heard.says(keptBack)) return false;
	return told.heard.says(asksForKeys) || (!keysOnly.has(manner) && asksForSomething(told));
};

/** What has fields of its own, contacts and sources, and leads away from a tip. */
const leadsAway = ({heard, words}: Told): boolean =>
	heard.says(asksForCall) || address.test(words) || sendsToPage.test(words);

const claims: readonly Claim[] = [
	{check: 'L28', hears: ({heard}) => heard.says(grades)},
	{
		check: 'L29',
		hears: ({heard, words}) => (heard.says(passedOn) || speaksAsAkta(words)) && !heard.says(nothingPassedOn),
	},
	{check: 'L30', hears: asks},
	{check: 'L30', on: onTipsAndNames, hears: leadsAway},
	{check: 'L03', on: onTips, hears: ({heard}) => heard.says(disparages)},
	{check: 'L10', on: onTipsAndNames, hears: ({heard}) => threatens(heard)},
	{check: 'L10', on: onTipsAndNames, hears: ({heard}) => heard.says(ofEmployment) && heard.says(theWriter)},
	{check: 'L28', on: onTips, hears: ({heard}) => isToldOff(heard) || heard.says(measuresPeople)},
	{check: 'L07', on: onTips, hears: ({heard}) => isHushed(heard)},
	{check: 'L29', on: onTipsAndNames, hears: ({heard}) => bringsInPower(heard)},
	{check: 'L29', on: onTipsAndNames, hears: ({heard}) => isWatched(heard)},
	{check: 'L17', on: onMay, hears: ({heard, words}) => takesAway(heard, words)},
	{check: 'L13', on: onMay, hears: ({heard}) => heard.says(madeFaces)},
	{check: 'L07', on: onMay, hears: ({heard}) => heard.says(keepsSilent) && isLawfulToSay(heard)},
	{
		check: 'L05',
		on: ({manner}) => manner === 'outward',
		hears: ({heard, checks}) => heard.says(silencesReaders) && !checks.includes('L05'),
	},
];

/** What only the texts of a set are asked: what no tip may do to its reader, and no permission may take back. */
export const claimsIn = (told: Told, text: SetText): readonly CheckId[] =>
	claims.filter(({on, hears}) => (on?.(text) ?? true) && hears(told, text)).map(({check}) => check);
