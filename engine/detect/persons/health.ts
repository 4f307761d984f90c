import type {Span} from '../../model/draft.ts';
import {createGate} from '../../search/gate.ts';
import {matchesOf} from '../../text/matches-of.ts';
import {sentenceIndexAt} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import type {SignalFinder} from '../signals/phrases.ts';
import {healthLetOut, placed} from './health-told.ts';
import {namedPeople} from './named-people.ts';
import {roles} from './person-words.ts';

const conditions =
	'\\p{L}*cancer(?:n)?|tumör\\p{L}*|leukemi|adhd|add|autism|asperger\\p{L}*|stroke|hjärtinfarkt|missfall|demens|alzheimers?|psykos\\p{L}*|anorexi|bulimi|ätstörning\\p{L}*|panikångest|ångest\\p{L}*|utmattningssyndrom|depression\\p{L}*|epilepsi|diabetes|ms|als|hiv|parkinsons?|bipolär\\p{L}*|borderline|tourettes|klamydia|herpes|hepatit\\p{L}*|missbruksproblem|alkoholproblem|spelberoende|ryggskott|diskbråck|kol|reumatism|endometrios|cp-skada|tuberkulos|\\p{L}*allergi|bipolär sjukdom|skrumplever|njursvikt|stomi|psoriasis|celiaki|glutenintolerans|abort|ivf|cellgifter|cellgiftsbehandling|cystisk fibros|missbruk|könssjukdom|aids|syfilis|gonorré|schizofreni|ocd|tvångssyndrom|social fobi|depression|fibromyalgi|crohns|ulcerös kolit|hjärtsvikt|hjärtfel|obotlig cancer|spridd cancer|långtidscovid|covid|lunginflammation|whiplash|dyslexi|epilepsianfall|könssjukdom\\p{L}*|blodpropp\\p{L}*|gallsten|ms-diagnos|autismdiagnos|adhd-diagnos|' +
	"(?:breast |lung |skin |prostate |bowel |blood )?cancer|tumou?r|leuk(?:ae|e)mia|burnout|dementia|heart attack|miscarriage|panic attacks?|psychosis|anorexia|bulimia|an eating disorder|depression|epilepsy|ptsd|ocd|bipolar disorder|alzheimer's|parkinson's|multiple sclerosis|crohn's|herpes|chlamydia|hepatitis|a drinking problem|a gambling problem|an addiction|a brain injury|dyslexia|asthma|the virus|early-onset dementia|an std|(?:a |an )?(?:severe |bad )?(?:\\p{L}+ )?allerg(?:y|ies)|type (?:1|2|one|two) diabetes|(?:advanced|early-onset|late-stage|terminal|stage \\p{L}+|stage \\d) (?:\\p{L}+ )?(?:cancer|parkinson's|dementia|alzheimer's|disease|illness)|an abortion|ivf|chemo(?:therapy)?|cirrhosis|kidney failure|a colostomy(?: bag)?|cystic fibrosis|coeliac disease|celiac disease|psoriasis|thyroid cancer|a breakdown|panic disorder|adhd|add|autism|asperger's|chronic fatigue|long covid|aids|gonorrh(?:o)?ea|syphilis|seizures|schizophrenia|lupus|endometriosis|a stoma";
const states =
	'gravid|sjukskriven|utbränd|deprimerad|inlagd|utmattad|bipolär|alkoholist|nykter alkoholist|missbrukare|narkoman|dement|steril|självmordsbenägen|hiv-positiv|diabetiker|epileptiker|autistisk|tvångsinlagd|schizofren|impotent|höggravid|på behandlingshem(?:met)?|på avgiftning|på rehab|inlagd på psyk|på psyket|' +
	'pregnant|depressed|bipolar|autistic|burnt out|burned out|an? (?:recovering )?alcoholic|an addict|on (?:sick|medical|stress) leave|in rehab|infertile|suicidal|hiv[- ]positive|diabetic|epileptic|sectioned|housebound|wheelchair-bound|terminally ill|schizophrenic|in therapy|in detox(?: again)?|back in rehab|on the ward|on dialysis|on chemo|having chemo|på avvänjning|på psykiatrin|inlagd på \\p{L}+|intagen|i detox|på beroendecentrum|under behandling för \\p{L}+|signed off(?: sick)?(?: with \\p{L}+)?|off sick with \\p{L}+';
const filler = '(?:\\p{L}+ ){0,2}';
const predicates = new RegExp(
	[
		`(?<!\\p{L})(?:har|hade|får|fick|fått|drabbats av|lider av|kämpar med|opererats för|has|had|got|gets|suffers from|battles|'s got|developed) (?:fått |tillbaka |sin |diagnosen |been diagnosed with |been |just )*${filler}(?:${conditions})(?!\\p{L})`,
		`(?<!\\p{L})(?:har fått|fick|fått) (?:sin |en )?diagnos(?:en)?(?!\\p{L})|(?:was|been|were) diagnosed with`,
		`(?:(?<!\\p{L})(?:är|blev|har blivit|har varit|is|was|has been)|'s) ${filler}(?:${states})(?!\\p{L})`,
		"(?<!\\p{L})(?:äter|går på|tar|takes|is on|'s on|back on|är på|is back on) (?:antidepressiva|lugnande|psykofarmaka|antidepressants|methadone|metadon|antabus|anti-anxiety meds|blodförtunnande|lyrica|ritalin|concerta|prozac|zoloft|lithium|litium|chemo|medication for|subutex|suboxone|beta blockers|insulin|dialysis|dialys)(?!\\p{L})|(?:försökt|försökte) ta (?:sitt liv|livet av sig)|tried to (?:kill (?:himself|herself)|take (?:his|her) own life)|(?:lost|förlorade|miscarried) (?:the|her|sitt|their) (?:baby|barn|barnet)|(?:skär|skar) sig(?: själv)?|self-harms|(?:tests?|scans?|biopsy|prov\\p{L}*|testet) (?:came back|visade|var) (?:positive|positiv\\p{L}*|cancer)|(?:har|is|'s|are) (?:väntar|expecting)(?: barn| a baby)|(?:äter|tar|går på) \\p{L}+(?: \\p{L}+)? (?:lugnande|antidepressiva|psykofarmaka|antabus|metadon)(?!\\p{L})|(?<=[.!?] )stage (?:one|two|three|four|[1-4]|i{1,3}|iv)(?!\\p{L})|wets (?:himself|herself|the bed)|kissar på sig|inkom med (?:\\p{L}+ )?(?:stroke|hjärtinfarkt|blodpropp|psykos|överdos|\\p{L}*skada|\\p{L}*cancer)",
		`(?:gått|gick) in i väggen|(?:has|had|'s) (?:had )?a (?:nervous )?breakdown|(?<=(?:'s|s') )(?:\\p{L}+ )?(?:${conditions}) (?:är|is|has) (?:tillbaka|back|returned|spread)`,
	].join('|'),
	'gu',
);

const mayBeTold = createGate(predicates);

/** Somebody pointed out right before: a role with its owner, at most a few words away. */
const roleBefore = new RegExp(
	`(?<!(?<!\\p{L})(?:a|an|any|every|each|en|ett|varje|var|vart|någon|some|no|ingen) (?:\\p{L}+ )?)(?<!\\p{L})${roles}(?:s|'s)?(?:,? [^.,;!?]{0,40})?,? ?$`,
	'u',
);
/** The writer's own: "jag heter Karin och", "I, Sophie,", "Mia's the name, I've". */
const own = {
	sv: /(?<!\p{L})(?:jag|mig|min egen|själv(?! hur))(?!\p{L})/u,
	en: /(?<!\p{L})(?:i|i'm|i've|me|myself|my own)(?!\p{L})/u,
};
const ownBefore = {sv: /(?<!\p{L})jag(?!\p{L})[^.!?]{0,60}$/u, en: /(?<!\p{L})i(?!\p{L})[^.!?]{0,60}$/u};
/** "I saw that", "jag hörde att": what follows is about somebody else. */
const told = /^.*(?<!\p{L})(?:att|that|men|but|så)(?!\p{L})/su;
/** Animals, works and the dead of history. */
const nobody =
	/(?<!\p{L})(?:(?:\p{L}*(?:hund|katt|häst|ponny|kanin|marsvin|papegoja|valp|sköldpadda|igelkott|schimpans|guldfisk)|(?:höna|tax|tik|iller|ko|kvig|kalv|lamm))(?:a|an|ar|arna|e|en|er|erna|et|n|orna)?|kissen|vovven|veterinär\p{L}*|promenaderna|dog|cat|horse|pony|rabbit|hen|tortoise|puppy|kitten|hedgehog|parrot|bitch|ferret|goldfish|guinea pig|hamster|the vet|vet's|cow|foal|film(?:en)?|roman(?:en)?|serie(?:n)?|boken|pjäs(?:en)?|avsnitt(?:et)?|romanfigur\p{L}*|rollen|karaktär(?:en)?|spelet|opera\p{L}*|i verkligheten|tavlan|målade|kung|kungen|drottning(?:en)?|kejsar\p{L}*|kapten|helige?|heliga|historiker\p{L}*|-talet|novel|episode|season finale|staging|series|play|show|character|movie|the film|painted|king|queen|emperor|saint|lady macbeth|century|historian\p{L}*|biograph\p{L}*|lecture|sång(?:en|erna)?|lyrics)(?!\p{L})/u;
/** What was asked for, said yes to, or is a talk, a fund, a study. */
const open =
	/(?<!\p{L})(?:har sagt ja|sa ja|med lov|har godkänt|vill att jag berättar|frågade|fråga|rapport\p{L}*|studie\p{L}*|forskning\p{L}*|forskar|enligt (?!läkar\p{L}*|mamman|hennes|hans|journalen|uppgift)|berättar (?:om|själv|öppet)|föreläs\p{L}*|håller föredrag|stipendi\p{L}*|fond\p{L}*|insamling\p{L}*|lopp|said yes|with permission|asked me to (?:tell|share)|agreed to|asked|asks|report|study|research|according|gives? a talk|gave a talk|talks? about|fundrais\p{L}*|foundation|charity|scholarship)(?!\p{L})/u;
const past = /^(?:hade|var|had|was)(?!\p{L})/u;

const placedBefore = new RegExp(`${placed.source}[^.!?\\n]{0,12}$`, 'u');
const pronounBefore = /(?<!\p{L})(?:han|hon|hen|he|she|his|her|hans|hennes)(?:'s)?(?: \p{L}+){0,2} ?$/u;

/** A person named in the sentence or right before it, whom "she" then means: "Dave from accounts? He's got …". */
const isNamedAbove = (text: Text, at: number): boolean =>
	namedPeople(text, Math.max(0, at - 90), at).some(([start]) => !/\n\s*\n/.test(text.folded.slice(start, at)));

const subjectBefore = (text: Text, {start}: Sentence, at: number): number | undefined => {
	const from = Math.max(start, at - 70);
	const lead = text.folded.slice(from, at);
	const role = roleBefore.exec(lead);
	if (role) return from + role.index;
	const known = namedPeople(text, from, at).at(-1);
	if (known && at - known[1] < 40 && !/[.;!?]/.test(text.folded.slice(known[1], at))) return known[0];
	const name = placedBefore.exec(text.cased.slice(from, at));
	if (name) return from + name.index;
	const pronoun = pronounBefore.exec(lead);
	return pronoun && isNamedAbove(text, from + pronoun.index) ? from + pronoun.index : undefined;
};

const isOwn = (text: Text, sentence: Sentence, subject: number, at: number): boolean => {
	const language = sentence.language === 'en' ? 'en' : 'sv';
	const clause = text.folded.slice(sentence.start, subject).replace(told, '');
	if (ownBefore[language].test(clause + text.folded.slice(subject, at))) return true;
	if (own[language].test(text.folded.slice(subject, at))) return true;
	const above = text.sentences[sentenceIndexAt(text, sentence.start) - 1];
	return above !== undefined && /(?:här|here)!$/.test(text.folded.slice(above.start, above.end));
};

const bySubject = (text: Text, sentence: Sentence, [start, end]: Span): Span | undefined => {
	const subject = subjectBefore(text, sentence, start);
	if (subject === undefined || isOwn(text, sentence, subject, start)) return undefined;
	const isRole = roleBefore.test(text.folded.slice(Math.max(sentence.start, start - 70), start));
	// Of a bare name in the past tense it is mostly history.
	return !isRole && past.test(text.folded.slice(start, end)) ? undefined : [subject, end];
};

const care =
	/(?<!\p{L})(?:patient(?:en)?|brukare(?:n)?|vårdtagare(?:n)?|klient(?:en)?|journal(?:en)?|client|resident|medical records?|chart)(?!\p{L})/u;
const condition = new RegExp(`(?<!\\p{L})(?:${conditions}|advanced \\p{L}+'s)(?!\\p{L})`, 'u');

/** "Saw a patient today, Harold Binns, …": a person in care, named, with what ails them. */
const inCare = (text: Text, {start, end}: Sentence): readonly Span[] => {
	const words = text.folded.slice(start, end);
	const found = care.test(words) ? condition.exec(words) : null;
	if (!found || namedPeople(text, start, Math.min(text.folded.length, end + 40)).length === 0) return [];
	return own[/(?<!\p{L})(?:och|är|har)(?!\p{L})/u.test(words) ? 'sv' : 'en'].test(words.replace(/^(?:i |jag )/u, ''))
		? []
		: [[start + found.index, start + found.index + found[0].length]];
};

/** Something told of another person's health, who is named or pointed out by a role; one's own, animals', fiction's and history's is left out. */
export const healthOfAnother: SignalFinder = (text, sentence) => {
	const {start, end} = sentence;
	const words = text.folded.slice(start, end);
	const found = mayBeTold(text, start, end) ? matchesOf(words, predicates) : [];
	const letOut = healthLetOut(text, sentence);
	if (found.length === 0 && letOut.length === 0 && !care.test(words)) return [];
	const next = text.sentences[sentenceIndexAt(text, start) + 1];
	const here = next?.paragraph === sentence.paragraph ? text.folded.slice(start, next.end) : words;
	if (nobody.test(here) || open.test(words)) return [];
	const said = found
		.map(({0: found, index}) => bySubject(text, sentence, [start + index, start + index + found.length]))
		.filter(span => span !== undefined);
	if (said.length > 0) return said;
	return letOut.length > 0 ? letOut : inCare(text, sentence);
};
