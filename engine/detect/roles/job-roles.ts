import type {Span} from '../../model/draft.ts';
import {matchesOf} from '../../text/matches-of.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {email} from '../entities/email.ts';
import {phone} from '../entities/phone.ts';
import {findOutsideQuotes, type SignalPhrases} from '../signals/phrases.ts';
import type {MissingRoles} from './event-roles.ts';
import {hiringWords, jobSigns, ownHiring, seekingWords, waysToApply} from './job-words.ts';

const name = "\\p{Lu}[\\p{L}\\d&.'-]+";

/** An employer named beside the seeking, as "at Deloitte", "Semsem is hiring", "vi på Evify". */
const employer = new RegExp(
	[
		`(?<!\\p{L})(?:at|for|with|join|hos|på|[Ff]ör|[Ff]öretaget|[Cc]ompany:|[Aa]rbetsgivare:) #?(?!(?:LinkedIn|Facebook|Instagram|Remote|Python|Java|React|AI|IT|UI|UX|HR|CV|DM|Senior|Junior|Lead|Full|Software|Data|Freshers?|Experienced|Immediate|India|Sverige|Sweden|Europe|USA?|UK)(?!\\p{L}))${name}`,
		`${name}(?: (?:in )?${name}){0,3} (?:team )?(?:is|are|söker|rekryterar|anställer|växer|expanderar|seeks?|needs)(?!\\p{L})`,
		`(?<!\\p{L})${name} (?:Inc|AB|Ltd|LLC|GmbH|AS|Oy|Group|Technologies|Solutions|Systems|Labs|Software|Consulting|kommun|region)(?!\\p{L})`,
	].join('|'),
	'gu',
);

const notEmployers =
	/^(?:We|I|You|It|This|That|They|He|She|What|Who|Here|There|Vi|Du|Det|Den|Jag|Om|Client|Candidates?|Applicants|Roles?|Positions?|Interviews?|Remote|Now|Positions)(?!\p{L})/u;

const found = (text: Text, sentence: Sentence, phrases: SignalPhrases): readonly Span[] =>
	findOutsideQuotes(text, sentence, phrases[sentence.language === 'en' ? 'en' : 'sv']);

const hasEmployer = (text: Text): boolean =>
	text.sentences.some(({start, end}) =>
		matchesOf(text.cased.slice(start, end), employer).some(([match]) => !notEmployers.test(match)),
	);

const hasWay = (text: Text, said: (phrases: SignalPhrases) => boolean): boolean =>
	text.urls.length > 0 || email(text, {}).length > 0 || phone(text, {}).length > 0 || said(waysToApply);

/** A post is about a job when it seeks somebody so early, in words, or more than once: not when hiring is a word in passing. */
const early = 20;

const isAboutJob = (text: Text, [first, second]: readonly Span[]): boolean =>
	second !== undefined ||
	(first !== undefined && first[0] < (text.wordStarts[Math.min(early, text.wordCount - 1)] ?? 0));

/** Reads a job post: how many of employer and way to apply or ask do not show; undefined when nobody is sought. */
export const readJobRoles = (text: Text): MissingRoles | undefined => {
	const all = (phrases: SignalPhrases): Span[] =>
		text.sentences.flatMap(sentence => [...found(text, sentence, phrases)]);
	const seeks = all(jobSigns).length > 0 ? all(seekingWords) : [];
	const spans = withoutOverlaps([...all(hiringWords), ...seeks]);
	if (!isAboutJob(text, spans)) return undefined;
	const said = (phrases: SignalPhrases): boolean => all(phrases).length > 0;
	const lacks = [!hasEmployer(text) && !said(ownHiring), !hasWay(text, said)];
	return {missing: lacks.filter(Boolean).length, spans: spans.slice(0, 3)};
};
