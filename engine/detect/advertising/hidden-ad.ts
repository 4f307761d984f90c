import type {Span} from '../../model/draft.ts';
import {createGate, type Gate} from '../../search/gate.ts';
import type {Text} from '../../text/text.ts';

/** Named brands and accounts, and words for whoever makes or sells something. */
const brand =
	/(?<=[\p{L}\d,:;)!?.] )(?!(?:I|I'm|Jag|Sverige|English|Mum|Mom|Dad|God|Christmas|Monday|Friday|Saturday|Sunday|January|June|July|PR)(?!\p{L}))\p{Lu}[\p{L}\d&'+-]{2,}|@[\p{L}\d_.]{3,}|[a-z\d-]{3,}\.(?:se|com|example|co\.uk|net|shop|store)(?!\p{L})/gu;

/** Something done or given in return for speaking of it. */
const exchange =
	/(?<!\p{L})(?:i utbyte mot|i gengäld (?:för|mot)|mot att (?:jag|vi)|som tack för (?:att jag|\p{L}+ )?(?:\p{L}+ )?(?:inlägg\p{L}*|stories|instagraminlägg|video\p{L}*|recension\p{L}*|bild\p{L}*)|om jag (?:taggade|taggar|skrev|skriver|la upp|lägger upp|visar|visade|postade|postar|nämnde|nämner|gillade)|bara en tagg|för (?:en|ett|några|sex|tre|två) (?:inlägg|stories|story|recension|tagg|reels?|video\p{L}*)|(?:de|dom|ägaren|chefen|företaget|they|the brand|boss)(?: \p{L}+){0,3} (?:bad|ber|asked) (?:mig|oss|us|me)(?: all)? (?:att |to )?(?:skriva|posta|lägga|post|write|share|say)|hur mycket jag fick betalt|(?:de|they're|they are|they) (?:betalar|paying|pay) (?:mig|me)|in (?:return|exchange) for (?:a |an |some |my |the |\p{L}+ )?(?:\p{L}+ )?(?:stories|photos|posts?|reviews?|reels?|videos?|video|tags?|mentions?|shout-?outs?|write-?up|blog|content|coverage)|in return for|(?:cos|because|as|if) i(?:'d| would)? (?:said i(?:'d| would) (?:post|tag|review|share)|tagged (?:her|him|them)|post(?:ed)? about|promised to (?:post|tag))|for a (?:write-?up|mention|tag|shout-?out|review))(?!\p{L})/gu;

/** A share, a sum, a credit for those who come through the writer. */
const share =
	/(?<!\p{L})(?:(?:jag|vi|i|we) (?:får|tjänar|get|earn|make) (?:\p{L}+ ){0,3}?(?:provision|procent|kronor|kr|slant|commission|credits?|percent|cut|kickback|bonus|points|poäng|%)|får (?:både )?du och jag|(?:får|tjänar) jag (?:\p{L}+ ){0,2}?(?:provision|kronor|kr|slant|poäng)|every (?:order|sale|sign-?up|click) (?:through|via|with) me|varje (?:köp|beställning|klick) (?:via|genom) mig|we both get|både du och jag (?:får|sparar)|counts? for me|gets? (?:you|u) [^.!?\n]{2,40} (?:and )?gets? me|gets me (?:a|some|points|credit|free)|(?:fick|fått|får) (?:den|det|dem|dom|vi|jag)(?: \p{L}+)? av (?:tillverkaren|märket|företaget|varumärket|butiken)|(?:via|genom|från|through|from) (?:mig|me) (?:får|tjänar|så får|på|at|and|så blir)|får (?:vi|ni|de) (?:varsin|var sin|båda)|så får vi (?:varsin|var sin|båda)|jag får (?:[\p{L}\d]+ ){0,2}(?:spänn|hundring|tusenlapp|kr|kronor|poäng|provision)|får jag (?:[\p{L}\d]+ ){0,2}(?:spänn|hundring|tusenlapp|kr|kronor|poäng|provision)|(?:säg|hälsa|nämn|uppge|berätta)(?: bara)? (?:att )?(?:ni|du) (?:kommer|kom|är) (?:där )?(?:från|via|genom) mig|(?:tell|say to) (?:them|him|her|the \p{L}+) (?:that )?i (?:sent|referred) you|say i sent you|say \p{L}+ sent you|mention my name|we (?:both|each) (?:get|earn|save)|(?:special|better|best) (?:price|rate|deal) (?:\p{L}+ )?(?:through|via|with|from) me|through me only|bara (?:via|genom|hos) mig|\/?\?(?:ref|aff|partner)=)/gu;

/** The writer's own link or contact, or a code to give. */
const ownWay =
	/(?<!\p{L})(?:(?:min|vår|mitt|mina) (?:\p{L}+ ){0,2}?(?:rabattkod|länk(?:en)?|bio|profil(?:en)?|sida|kontakt \p{L}+)|(?:my|our) (?:\p{L}+ ){0,2}?(?:discount code|promo code|link|bio|referral)|min kod (?:i|ger|så|för|hos|gäller|funkar)|my code (?:in|gets|gives|for|saves|at|is good|works|ends|expires)|swipea? upp?|(?:länk|link|code|kod(?:en)?)(?: \p{L}+){0,2} (?:i|in|via) (?:bion?|profilen|my bio|my profile|bio)|via my bio|(?:my|min) (?:\p{L}+ )?(?:discount|code|rabatt|rabattkod|kod|länk|link)(?: \p{L}+){0,2} (?:in|i|is in|ligger i|finns i) (?:my |the |min )?(?:bion?|profil(?:en)?|profile|stories|story|highlights|comments|kommentar(?:en|erna)?)|(?:dm|pm) (?:me|mig)(?: the word| ordet)? (?=(?:\p{L}{3,12}) (?:and|och|for|för|så))|(?:comment|kommentera|skriv) (?:\p{L}{3,12}) (?:and i'll|så (?:skickar|dm:ar)) |teckna via|handla via|boka via|köp via|(?:use|via|through) (?:my|the) link|länk(?:en)? (?:här )?nere|swipe up|(?:through|via|genom|using) (?:this|den här|mig|me)(?: link| länken)?)(?!\p{L})/gu;
/** Looked for with the letters' own case. */
const code =
	/(?<!\p{L})(?:[Rr]abattkod(?:en)?|[Kk]od(?:en)?|[Cc]ode):? (?=[A-ZÅÄÖ\d]*[A-ZÅÄÖ])[A-ZÅÄÖ\d]{4,}(?!\p{L})|(?<!\p{L})(?:med|with) [A-ZÅÄÖ]{3,}\d{1,3}(?!\p{L})/gu;

/** Something had for nothing, or from those who sell it. */
const gift =
	/(?<!\p{L})(?:(?:skickad|skickat|skickade|sent|shipped|given) (?:hem )?(?:till|to) (?:mig|oss|me|us) (?:av|från|by|from)|ville att (?:jag|vi) skulle (?:prova|testa|visa)|wanted (?:me|us) to (?:try|test|review|show)|got (?:\p{L}+ ){1,4}?(?:for )?free|(?:for having|för att) (?:us|vi)(?: \p{L}+){1,3} (?:for free|gratis)(?! (?:hos|at|with|i|in) (?:er|dig|dem|your|you|\p{Lu}))|they paid for (?:everything|it all|all of it|the (?:meal|dinner|night|trip))|skickade (?:hem |mig |över )|skickar (?:till )?mig|fick (?:\p{L}+ ){0,5}?(?:gratis(?! hos (?:er|dig|dem|min|mina))|på oss|på mig|av dem|av dom|i present|från (?:dem|dom))|får (?:\p{L}+ ){0,3}?(?:av dem|av dom|gratis|hemskickat)|fick (?:prova|testa|låna)|ville inte ha (?:en krona|betalt)|var en (?:present|gåva) från|tack för (?:leveransen|paketet|lådan|kassarna|utskicket)|(?:pr|press)[- ]?(?:utskick|paket|box|låda|package|parcel)|bjöds? (?:mig |oss )?på (?:resan|vistelsen|middagen)|slängde in|byggd av|hörde av sig och (?:nu|jag)|månadens (?:kassar|låda|paket)|(?:gav|ger) (?:mig|oss) (?:\p{L}+ ){1,4}?|sent (?:me|us|over|it)|shipped (?:it|me|us|over)|gave (?:me|us) (?:\p{L}+ ){1,5}?(?:free|for free|to (?:try|keep))|free (?:tickets?|course|stay|night|meal|product|sample|box|scan|trip)|courtesy of|kindly (?:provided|sent|gave|gifted)|(?:was |were |got |been )(?:gifted|flown|comped|invited|put up)(?: out)? (?:\p{L}+ ){0,3}?by|flown out|put me on (?:the|their) team|look after me|looks? after (?:me|us)|mails? me|on loan from|reached out and i|done for (?:free|nothing)|one they sent|they sent|dressed me|fitted free|comped|comp(?:s|ing)? (?:me|us|my|our)|hooked (?:me|us) up|hook(?:s)? (?:me|us) up|(?:took|take|takes) care of (?:my|our) (?:\p{L}+ )?(?:bill|invoice|tab|cost|trip|stay|smile|teeth)|(?:at )?no (?:charge|cost)|done free|did (?:it|my \p{L}+|our \p{L}+(?: \p{L}+)?) (?:for )?free|covered (?:my|our|the) (?:cost|bill|trip|stay|flight|renovation)|review unit|press sample|(?:brand )?ambassador|partner(?:ed|ing) (?:up )?with|teamed up with|working with @|work with @|collab(?:bing|orating|oration)? with|so they could (?:film|photograph|use)|(?:de|dom|företaget|firman|märket|bolaget|butiken|kliniken|salongen) (?:betalade|bekostade|stod för|stått för|sponsrade|bjöd|fixade)|stod för (?:notan|kostnaden|kalaset|hela|resan)|(?:få|får|fick) jobba med @|jobbar med @|samarbetar med|ambassadör)/gu;

/** What firms do for those who write of them, and people for each other: it counts with an account or a shop's address beside it. */
const favour =
	/(?<!\p{L})(?:(?:sent|sends|sending|posted|shipped|mailed|dropped off) (?:me |us |over |round )?(?:a |an |the |this |these |some |their |two |my |our )?(?:little |new |whole )?(?:review unit|sample|samples|unit|box|bundle|pair|parcel|package|hamper|kit|set|bag|robot|\p{L}+ over)|gave (?:me|us)|gives (?:me|us)|spoil(?:s|ed|t|ing)? (?:me|us)|treat(?:s|ed)? (?:me|us) to|for having (?:me|us)|had us (?:over|stay)|hosted (?:me|us)|on the house|without charge|free at|paid for (?:my|our|the)|let (?:me|us) (?:choose|pick|keep|have)|get to keep|(?:skickat|skickade|skickar|levererade|levererar) (?:\p{L}+ )?(?:hem|mig|oss|över|varje|hit|en|ett|den|det|sin|sina|hela)|(?:som|@[\p{L}\d_.]+) (?:skickar|skickade|har skickat|bjöd|bjuder|gav|ger)(?!\p{L})|lät (?:mig|oss) (?:välja|prova|testa|behålla|låna|ta)|(?:fick|får|fått) (?:välja|behålla|prova|testa|låna|hem)|(?:bjöd|bjuder|bjöds|bjudna|inbjudna)(?: (?:mig|oss|hem))? (?:på|av|till)|på huset|tack (?:snälla )?(?:till )?@[\p{L}\d_.]+ för|fina saker från|(?:från|av) (?:snälla|fina|underbara|bästa) @|dropped (?:these|this|off|by|some|a|the)|(?:furnished|kitted out|decked out|styled|redid|fitted) (?:\p{L}+ ){1,4}|på deras (?:nota|räkning|bekostnad)|(?:står|stod) bakom|som jag (?:jobbar|samarbetar) med|(?:their|deras) treat|looked after (?:me|us)|new in from|landed (?:on|at) my|keeps? me (?:stocked|supplied)|kept me (?:stocked|supplied))/gu;
/** An account or an address of a shop. */
const account =
	/@[\p{L}\d_.]{3,}|(?<!\p{L})(?:a certain|ett visst) \p{L}+ (?:brand|märke)|[a-z\d-]{3,}\.(?:se|com|example|co\.uk|net|shop|store)(?!\p{L})/u;

/** Something that cost nothing, whoever gave it. */
const free =
	/(?<!\p{L})(?:gratis|utan (?:någon )?kostnad|for (?:free|nothing)|free of charge|kostnadsfritt|utan att betala|no charge|no cost|helt fritt)(?!\p{L})/gu;

/** A call to go and get it. */
const call =
	/(?<!\p{L})(?:beställ|köp(?: dem| den)?|boka(?: bord| provning| plats)?|klicka|gå (?:dit|in)|gå till|spring|prova dem|skaffa|anmäl dig|ni måste|går aldrig tillbaka|sista platserna|här nere|kan (?:varmt )?rekommendera|lita på mig|godaste|bästa|snyggast|(?:är|bara) (?:kung|bäst)|bra \p{L}+ alltså|order|buy|book|shop|run,? don't walk|go see|get down|get (?:one|yours|some)|ring them|cop|grab|enrol(?:l)?|sign up|message me|go to|you need it|u need it|need it|you should|your (?:pup|kids|skin) will|never leave home|speak to your|don't miss|mad to miss|last (?:passes|spots|chance)|spots left|try (?:the|it|them|this|one|their)|you (?:have|'ve got) to try|grab (?:a|one|yours)|join(?: us| me)?[.!]|book (?:your|it|in|a|them|now|girls)|preorder|pre-order|call them|trust me|you'll thank me|thank me later|never (?:giving it back|been cleaner|going back)|honestly the best|the best|strongest i've|changed my life|saved my|(?:these|this|it) (?:things? )?(?:really |actually )?works?|amazing|gorgeous|magic|actual cheat code|wow|teckna|välj \p{Lu}?\p{L}+|byt (?:ni|till|du)|boka nu|måste (?:ni )?ha|ni måste|du måste|köp en|unna (?:er|dig)|missa inte|innan (?:de|den|det) tar slut|räddat (?:min|mitt)|otrolig\p{L}*|magisk\p{L}*|underbar\p{L}*|så+ (?:fin(?:a|t)?|snygg|skön|god)|so+ (?:pretty|cute|soft|comfy|yummy)|testa(?: dem| den| det| nu)?[!.]|förändrat mitt liv|go there|best \p{L}+ in (?:the|town|all)|asbra|grymt? bra|kan inte (?:vara nöjdare|leva utan)|billigast|så blir det billigare|you all need|go shop|can't recommend|åk dit|ni förtjänar|världsklass|bästa kvalit\p{L}*|finns ingen bättre|köp därifrån|best (?:in|flats|gloves|teaching|\p{L}+ ever)|never looked better|unreal|obsessed|highly recommend|is the way|outdone yourselves|no finer|viewings?|magicians|swear by)(?!\p{L})/gu;

/** What speaks against a hidden interest: own money, one's own firm or employer, people known by what they are, history and lectures. */
const plain =
	/(?<!\p{L})(?:(?:köpt|betalat|betalade|köpte|bekostat|bekostade|bekostades) (?:den |det |allt )?(?:av )?(?:själv|sj|mina egna|egna|fiskarna)|egna pengar|own money|bought (?:it|this|them|mine) (?:myself|with my own)|paid (?:for it |full price|myself)|jag jobbar (?:på|för|hos|åt)|jag arbetar (?:på|för|hos)|jag driver|jag äger|vår butik|mitt företag|min firma|delägare|min arbetsgivare|jag är anställd|i work (?:for|at)|my employer|i own|i run|my (?:own )?(?:shop|company|business|brand)|our (?:shop|company|brand)|co-?own|uppsats|föreläs\p{L}*|lecture|essay|writing a piece|regulator|konsumentverket|blodgivning|volunteered|grant|stipendi\p{L}*|museum|museet|century|\b1[89]\d\d\b)(?!\p{L})/u;
/** Givers who sell nothing. */
const persons =
	/(?<!\p{L})(?:mormor|farmor|morfar|farfar|mamma|pappa|syster|bror|min (?:syster|bror|man|fru|vän|kompis|kollega|granne)|kollegorna|grandpa|grandma|granny|gran|mum|mom|dad|my (?:sister|brother|husband|wife|friend|neighbou?r|colleagues?|aunt|uncle))(?: \p{L}+){0,2} (?:gav|skickade|bjöd|ger|gave|sent|handed|treated|made)(?!\p{L})/u;

/** A name of an account is nobody's words: what stands before it, or else after it, is shown. */
const besideAccount = (found: string): readonly [number, number] => {
	const at = found.indexOf('@');
	if (at < 0) return [0, found.length];
	return at > 0 ? [0, found.slice(0, at).trimEnd().length] : [found.indexOf(' ') + 1, found.length];
};

const hits = (words: string, shape: RegExp): Span[] =>
	Array.from(words.matchAll(shape), ({0: found, index}) => {
		const [from, to] = besideAccount(found);
		return [index + from, index + to] as const;
	});

/** A text longer than this is no post about a product. */
const LONGEST = 2500;

type Signs = {
	readonly exchanged: readonly Span[];
	readonly shared: readonly Span[];
	readonly ways: readonly Span[];
	readonly given: readonly Span[];
	readonly favours: readonly Span[];
};

/** What else a text holds: something for nothing, a call to buy, a brand, an account. */
type Beside = {
	readonly isFree: boolean;
	readonly isUrged: boolean;
	readonly isNamed: boolean;
	readonly isTagged: boolean;
};

/** The first kind of sign that, with what else the text holds, tells of a hidden interest. */
const weigh = (
	{exchanged, shared, ways, given, favours}: Signs,
	{isFree, isUrged, isNamed, isTagged}: Beside,
): readonly Span[] => {
	const isGiven = isFree || given.length > 0;
	const enough: readonly (readonly [readonly Span[], boolean])[] = [
		[exchanged, isGiven || isUrged || isNamed],
		[shared, ways.length > 0 || isUrged || isNamed],
		[ways, isNamed && (isGiven || isUrged)],
		[given, isUrged && isNamed],
		[favours, isUrged && isTagged],
	];
	return enough.find(([spans, holds]) => holds && spans.length > 0)?.[0] ?? [];
};

const [hasExchange, hasShare, hasWay, hasCode, hasGift, hasFavour] = [exchange, share, ownWay, code, gift, favour].map(
	shape => createGate(shape),
) as [Gate, Gate, Gate, Gate, Gate, Gate];

const signsIn = (text: Text): Signs => {
	const {cased, folded} = text;
	return {
		exchanged: hasExchange(text) ? hits(folded, exchange) : [],
		shared: hasShare(text) ? hits(folded, share) : [],
		ways: [...(hasWay(text) ? hits(folded, ownWay) : []), ...(hasCode(text) ? hits(cased, code) : [])],
		given: hasGift(text) ? hits(folded, gift) : [],
		favours: hasFavour(text) ? hits(folded, favour) : [],
	};
};

const signsOf = (text: Text): readonly Span[] => {
	const {cased, folded} = text;
	if (folded.length > LONGEST) return [];
	const signs = signsIn(text);
	if (Object.values(signs).every(({length}) => length === 0) || plain.test(folded) || persons.test(folded)) return [];
	return weigh(signs, {
		isFree: hits(folded, free).length > 0,
		isUrged: hits(folded, call).length > 0,
		isNamed: hits(cased, brand).length > 0,
		isTagged: account.test(folded),
	});
};

const known = new WeakMap<Text, readonly Span[]>();

/** What in a whole text shows an interest its writer leaves unsaid: something had or promised for speaking of a product that is praised. */
export const hiddenInterest = (text: Text): readonly Span[] => {
	const found = known.get(text) ?? signsOf(text);
	known.set(text, found);
	return found;
};
