import {createPhraseFinder, mergeFinders} from '../../search/phrase-finder.ts';
import {createListFinder, findOutsideQuotes, type SignalFinder, signalIndexes} from './phrases.ts';

/** Swedish verbs that end in -s and are not passive, and nouns and pronouns that look like one. */
const notPassive = [
	'hoppas|finnas|finns|fanns|funnits|minns|mindes|minnas|trivs|trivas|trivdes|lyckas|lyckades|lyckats|misslyckas|misslyckades|misslyckats|känns|kännas|kändes|känts|tycks|tyckas|tycktes',
	'syns|synas|syntes|synts|umgås|umgicks|umgåtts|andas|andades|svettas|låtsas|låtsades|låtsats|skäms|skämdes|skämmas|åldras|vistas|vistades|vistats|fattas|saknas|saknades|saknats',
	'ryms|rymdes|rymmas|slåss|slogs|kräks|träffas|träffades|träffats|möts|möttes|mötas|mötts|enas|enades|kivas|trängs|trängas|avundas|skiljas|skiljs|skildes|vantrivs|brottas|kämpas|nöjas|nöjs|töras|törs|tordes',
	'utspelas|utspelades|utspelats|hjälpas|hjälps|hjälptes|följas|kramas|kramades|pussas|retas|bråkas|gifta|turas|samlas|samlades|samsas|färdas|färdades|handskas|dagas|jäktas|slutas|höras|ligger|bli|blygs|grälas',
	'deras|allas|bådas|andras|mångas|fleras|vissas|ingas|samtligas|någras|ras|las|gas|glas|glass|kalas|tjejernas|mammas|pappas|mormors|annas|marias|kvinnas|flickas|evas|emmas|lisas|familjas|kompisas|sidas|tomas|thomas|jonas|lukas|lucas|andreas|mattias|matthias|mathias|tobias|niklas|nicklas|elias|silas|texas|vegas|dallas|christmas|gas|bas|pajas|madras|atlas|extas|canvas|andras|julas|klubbas|ikeas|alltdes|stadgas|veckas|klas',
	'\\p{L}{0,20}(?:plats|insats|satsats|skats|klimats|resultats|soldats|stats|demokrats|byråkrats|formats|avokados)|sats|trots|dess|oss|des|des|alldes|händes|strax|hos|sätts|barns|års|dags|dess|annars|eftersom|\\p{L}{1,20}(?:rnas|ernas|arnas|ornas|ännas|ikas|ggades)',
].join('|');

const stems =
	'bygg|ingå|undgå|föregå|tillåt|gör|ge|ta|sätt|kräv|håll|vänd|höv|föd|lägg|läs|skriv|sälj|köp|för|dra|bryt|fyll|följ|säg|ställ|nå|få|driv|stäng|lös|höj|sänk|byt|bränn|riv|väg|mät|välj|låt|märk|sköt|stöd|töm|lev|täck|döm|stäm|stör|göm|glöm|rör|släpp|tänd|släck|sprid|styr|skjut|skär|klipp|knyt|bind|vinn|räck|tryck|väck|häv|kör|skydd|gräv|grip|bjud|lind|tredubbla|tving|känn|hindr|und|nyttj|klyv|gill';
const prefixes =
	'an|av|be|bi|efter|fram|från|före|för|genom|hän|in|inne|med|miss|mot|ned|ner|om|på|sam|sönder|till|undan|under|upp|ut|vid|åter|över|er|ihop|bort|lik|färdig|offentlig|fast|rätt|ur';

/** Participles after "bli" end like this; the adjectives among them say how someone feels, not what was done. */
const adjectives =
	'lätt|rätt|trött|trötta|mätt|nytt|fett|rött|brett|hett|gott|gått|stött|glad|glada|fast|bäst|sämst|mest|flest|minst|störst|först|sist|rädd|rädda|ledsen|vuxen|vuxna|liten|egen|öppen|säkert|svårt|kort|stort|smart|blind|tyst|allt|mycket|något|inget|annat|ändå|ganska|väldigt|inte|alltid|fortfarande|också|igen|sedan|nästan|besviken|nyfiken|nöjda|medveten|mogen|vaken|sanna|bättre|alltså|helt|snart|kallt|varmt|galet|sjukt|kändis|intressant|viktigt|möjligt|tvungen|tvungna|påminna|kvinna|förstås|någonting|ingenting|barnen|våren|kvinnorna|vackert|ungt|snällt|vetet|folket|arbetet|sant|bekant|konstant|relevant|elegant|ensamt|enda|hända|bra|överskott|ett|det|ditt|mitt|sitt|vårt|detta|dem|den|han|hon|jag';

const swedish = mergeFinders(
	createPhraseFinder(
		`(?!(?:${notPassive})(?!\\p{L}))(?:\\p{L}{2,22}(?:as|[^n]ats|ades|[dlmnrgv]des|ltes|[ktps]tes|[aeouåäö]ttes|[ritvnduepgklj]its|[^ae]tts|setts|[fhlmrsuvk]åtts|[^n]gts|[mj]nts|mnts|[aeioöy][gj]ts|öjts|mts|ddes|rtros)|(?:${prefixes})?(?:${stems})e?s|(?:${prefixes})ses|ses (?:som|över|till)|leds|(?:in|av|här|för|an)leds|[kp]ts)(?!['-])`,
		{last: 's', field: signalIndexes.sv},
	),
	createPhraseFinder(
		`(?:bli|blir|blev|blivit|blivits) (?:inte |aldrig |också |nu |sedan |ofta |snabbt |aldrig |ju |så |även ){0,2}(?!(?:${adjectives})(?!\\p{L}))\\p{L}{1,20}(?:ad|ade|at|erat|dd|dda|nd|nda|en|et|na|ld|lda|rd|rda|gd|gda|vd|vda|ktt?|kta|pt|pta|tt|tta|st|sta)`,
		{field: signalIndexes.sv},
	),
);

const irregular =
	'done|made|taken|given|seen|known|shown|written|driven|broken|chosen|spoken|stolen|forgotten|beaten|bitten|hidden|eaten|built|sent|spent|held|told|sold|caught|taught|bought|brought|found|kept|left|lost|paid|shot|hit|hurt|cut|said|led|fed|thrown|grown|blown|drawn|worn|torn|born|sworn|struck|stuck|hung|sung|run|overcome|understood|undone|rebuilt|set|put|fucked|cast|heard|won|laid|lent|forgiven|forbidden|overthrown|rewritten|withdrawn|misunderstood|swept|dealt|fought|sought';

/** English participles that tell a feeling or a state, or are no participles at all. */
const states =
	'excited|tired|bored|interested|worried|scared|pleased|surprised|disappointed|confused|married|related|supposed|used|need|indeed|red|bed|ted|fed|hundred|wicked|naked|hatred|talented|gifted|concerned|obsessed|annoyed|thrilled|delighted|relaxed|stressed|depressed|addicted|dedicated|experienced|determined|retired|divorced|engaged|finished|gone|convinced|satisfied|impressed|prepared|committed|blessed|honored|honoured|amazed|ashamed|frustrated|embarrassed|shocked|wasted|pissed|exhausted|fascinated|inspired|overwhelmed|screwed|fucked|messed|sacred|rugged|crooked|drunk|starved|screened|tempted|inclined|qualified|crowded|limited|complicated|advanced|beloved|aged|skilled|motivated|devoted|motivated|loaded|stoked|hyped|pumped|intrigued|humbled|seed|speed|feed|exceed|bleed|breed|proceed|succeed|agreed|happened|died|looked|started|wanted|tried|loved|liked|hated|seemed|turned up|moved|missed|so excited|jaded|spoiled|heated|wrecked|tied';

const english = mergeFinders(
	createListFinder(
		`(is|are|was|were|be|been|being|am|ain't|isn't|aren't|wasn't|weren't|i'm|you're|we're|they're|he's|she's|it's|that's|im|youre|theyre|wasnt|isnt|werent|arent|get|gets|got|getting|gotten|who's|what's|there's|ive been|i've been|we've been) (i |you |he |she |it |we |they |this |that |u )?(not |also |now |being |never |always |just |still |been |already |only |often |currently |finally |officially |\\p{L}{2,12}ly |all |both |so |very |completely |first |then |soon |ever |once |again |well |more |even |yet |about to be |to be |being |been ){0,2}(?!(${states})(?!\\p{L}))(\\p{L}{2,18}ed|${irregular})`,
		signalIndexes.en,
	),
	createPhraseFinder(
		`(?!(?:${states})(?!\\p{L}))(?:\\p{L}{3,18}ed|${irregular}) by(?! (?:now|then|the way|far|myself|yourself|himself|herself|\\d)(?!\\p{L}))`,
		{last: 'dntekg', field: signalIndexes.en},
	),
);

/** Verbs in the passive: what is done is said, not who does it. */
export const passive: SignalFinder = (text, sentence) => {
	if (sentence.language === 'other') return [];
	return findOutsideQuotes(text, sentence, sentence.language === 'sv' ? swedish : english);
};
