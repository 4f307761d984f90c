import {both} from '../../signals/phrases.ts';

/** Says no: a prohibition, of whatever thing. */
export const bans = both(
	`(får|kan|ska|skall|bör|skulle) {2}(inte|ej|aldrig|inte heller)|(anställde|anställda|medarbetare|medarbetaren|personal) (inte|ej|aldrig) (får|ska|bör)|får inga|får ingen|får inget|får varken|inte heller får
inga {5}(får|ska|skall|bör)|inget {5}(får|ska|skall|bör)|ingen {2}(får|ska|skall|bör)|ingenting {4}(får|ska)
(är|anses|vore) {2}(inte|ej|aldrig|absolut inte) {1}(tillåt\\p{L}*|okej|ok|acceptabel\\p{L}*|lämplig\\p{L}*|önskvärd\\p{L}*|godtagbar\\p{L}*|förenlig\\p{L}*)
(är|anses) (olämplig\\p{L}*|otillåt\\p{L}*|opassande|oacceptabel\\p{L}*|uteslut\\p{L}*|bannlys\\p{L}*)
inte (tillåt\\p{L}*|accept\\p{L}*|förekomma|förekommer|okej|önskvärt)|förbjud\\p{L}*|förbud\\p{L}*|otillåt\\p{L}*|undvik|undvika|undvikas|avstå|avstår|låt bli|låta bli
(accepteras|tolereras|tillåts|tillåtes|godtas) (inte|ej|aldrig)|(inte|ej|aldrig) (accepteras|tolereras|tillåtas)
hör {1}(inte|ej) hemma|under inga omständigheter|inte under några omständigheter|tabu|bannlyst
(skriv|dela|publicera|lägg|nämn|diskutera|uttala|prata|tala|svara|visa|fotografera|filma|kommentera|sprid|använd|gilla|länka|ta|ge|kritisera|lova|berätta|avslöja|diskutera|gå|var|bjud|posta|tagga|lämna|ladda|acceptera|gör|låt|häng|ha|be|blanda|skicka|klaga) (dig |er |det |den |dem |ut |upp |om |på |med |till ){0,2}(inte|aldrig|ej|inga|inget|ingen|ingenting)
(diskuteras|delas|nämns|publiceras|sprids|visas|används|kommenteras|skrivs|kritiseras|tas|berättas) (inte|aldrig|ej)
^aldrig|man (inte|aldrig)|förbehåll\\p{L}*|inte (klaga\\p{L}*|kritisera\\p{L}*|tala illa)`,
	`(must|may|shall|should|can|will|could|ought|might) (not|never)( ever)?|mustn't|shouldn't|shan't|cannot|can't
(is|are|be|being|was) (strictly |absolutely |expressly |never |in no way |not |simply )?(prohibited|forbidden|banned|barred|off[- ]limits|disallowed|unacceptable|out of the question|taboo)
(isn't|aren't|not|never) {1}(allowed|permitted|acceptable|authori[sz]ed|appropriate|tolerated|entitled|condoned)
(is|are) (not|never) to|aren't to|isn't to|(isn't|aren't|not|never|won't be) (allowed|permitted|acceptable|okay|ok|authori[sz]ed|tolerated)
prohibit\\p{L}*|forbid\\p{L}*|refrain\\p{L}*|avoid|avoided|avoiding|steer clear|abstain
under no circumstances?|in no circumstances|out of the question|off[- ]limits|(no|not the|not a) place (for|on|in|to)|restricted from|leave it out
^(please |kindly |so )?(do not|don't|never|no)
(and|or|but|please|also|then) (do not|don't|never) \\p{L}+|(will|would|shall) (not|never) be (tolerated|accepted|permitted|allowed)|no (employee|member|one|volunteer|staff|colleague|worker|person)\\p{L}* {4}(may|shall|should|can|is|are)
never (post|share|comment|discuss|mention|write|publish|talk|speak|disclose|reveal|use|criticise|criticize|respond|reply|argue|engage|name|take|shared|discussed|upload)
not (post|share|comment|discuss|disclose|publish|reveal|mention|respond|engage)`,
);

/** Sounds like a ban and is none: it frees, protects or only supposes. */
export const excused = both(
	`(ska|skall|får|bör) {1}(inte|aldrig) {1}(behöva|drabbas|straffas|tystas|ställas|känna|hindras|påverkas)
inget hindrar|ingen {2}(behöver|måste|kräver|tvingas|hindrar|får sämre|ska behöva|får straffas|ska straffas|får hindra\\p{L}*|får leta|får ta reda|får söka|får efterforska|får fråga|får tvinga\\p{L}*|ska tvingas|får drabbas)
(chefer|chefen|arbetsgivaren|kommunen|bolaget|företaget|organisationen|regionen|vi|facket|ledningen) (får|kan|ska|kommer) {1}(inte|aldrig|varken|ej)
inte (förbjudet|olämpligt)|låt inte|kan (inte|ej) {3}(svara|veta|svaret|hjälpa|garantera|lova)|inte bara|inte behöva
(om|när|ifall) {3}(inte|ej)|skulle {2}inte|eller låta bli|låter bli|eller låt bli|vill du inte|kan du inte|får du inte {3}(svar|hjälp|stöd)|inga (dumma|krav|måsten)|häng inte upp|var inte (rädd|orolig)|ingen fara|gör inget|inte rädd|skäms inte|var inte (blyg|tveksam)|tveka inte|glöm inte`,
	`(do not|don't|never) (need|have|hesitate|worry|be (afraid|shy|scared)|know|want|feel|expect|believe|think|forget|let|mind|require)
(if|when|where|unless|although|though|because|since|who|that) {3}(do not|don't|cannot|can't|may not|might not|should not|shouldn't|will not)|nothing (prevents|stops|forbids)|no one {2}(has|needs|is (required|forced|obliged)|may (stop|punish|ask)|will (stop|punish|ask))|nobody {2}(has|needs|is|may|will)
(managers|management|your manager|the (company|council|trust|employer|organi[sz]ation)|we) (will|can|may|must|shall|do|should) (not|never)|not (prohibited|forbidden)|no need|no (dumb|stupid|silly) question\\p{L}*|should(n't| not) have to|(might|could|would|may) not (be|have|know|feel|want|work)
can't (go wrong|wait)|not only|is not to (stop|limit|restrict|silence|forbid|prevent|control)|whether or not|or not|^no (problem|worries|matter|doubt|wonder|rush|pressure)|cannot (know|remember|promise|guarantee|be everywhere)|may not always`,
);

/** Shows a way forward: what one may do, whom to ask. */
export const ways = both(
	`hellre|gör så här|gör såhär|så här gör|fråga|frågar|prata med|tala med|kontakta|kontaktar|hör av (dig|er)|ring|ringer|mejla|maila|säg till|säg att|säg|ta hjälp|ta kontakt|vänd dig till|vänd er till|länka|visa vägen|tacka|vill du|du kan|kan du|går (bra|fint|det bra)|du får|hjälper|stöd av|undrar du|är du osäker|ta en skärmbild|tar du|skriv|berätta`,
	`ask|contact (us|the|your|\\p{L}+ (in|on|at))|talk to|speak to|speak with|check with|call (us|the|your|\\p{L}+ on)|e-?mail (us|the|your)|get in touch|reach out|turn to|point (them|people|her|him|anyone)|refer (them|people|the)|thank them|you (can|may|are welcome|are free)|you're (welcome|free)|would you like|happy to help|can help|will help|feel free|here is how|here's how|try (to|a|saying)|tell us|let us know`,
);

/** Says when or how it is fine after all. */
export const conditions = both(
	`i stället|istället|så vänta|vänta tills|väntar (vi|till)|tills|förrän|om du vill|men du får|däremot|utan att {2}(fråga|frågat|ha frågat)|skriv hellre|berätta hellre|skriv gärna|berätta gärna`,
	`instead|rather|until|unless|without asking|before (you have )?(asking|asked|talking|checking|talked)|but you (can|may)|if you (want|would|wish|like|need|are unsure)|wait for`,
);

/** Demands something: what one has to do. */
export const demands = both(
	`ska|skall|måste|bör|förväntas|förutsätts|krävs|åligger|(är|är du|är ni) (skyldig|skyldiga|ålagd|ålagda|tvungen|tvungna)|skyldig\\p{L}* att|har (en )?skyldighet|obligatorisk\\p{L}*|har att|tänk (alltid )?på att|kom ihåg att|se (alltid )?till att|^var|^använd|alltid`,
	`must|shall|should|have to|has to|need to|needs to|are to|is to|(is|are) (expected|required|obliged|obligated|asked|reminded|encouraged to only) to|expected|required|mandatory|obligatory|ought to|always|remember to|make sure|ensure|^be|^keep|^stay|responsible for ensuring`,
);

/** Keeps something secret. */
export const secrecy = both(
	'konfidentiell\\p{L}*|hemlig|hemliga|hemligt|hemligheter|sekretessbelag\\p{L}*|sekretess|stannar (inom|mellan|i|på)|stanna (inom|mellan|i|på)|privat sak|privatsak|internt|tystnadsplikt\\p{L}*|ensak|mellan (dig|medarbetaren|den anställde) och',
	'confidential\\p{L}*|secret|secrets|private matter|between you and|proprietary|not public|kept (private|secret|internal)|stays? (inside|within|internal)|(keep|kept) {2}(within|inside|to yourself)',
);

/** Scolds: tone, not matter. */
export const scolding = both(
	`måste alltid|måste du alltid|ska ovillkorligen|ovillkorligen|utan undantag|nolltolerans|skärpning|skärp (er|dig)|kom ihåg att (du |ni )?alltid|(borde|ska|bör) vara (en )?(självklar\\p{L}*|uppenbar\\p{L}*)|säger sig (själv|självt)|(är|är det|det är) (en )?(självklar\\p{L}*|givet|uppenbar\\p{L}*)|självklart (ska|får inte|gäller)|givetvis {2}(inte|ska|aldrig)|sunt förnuft|vett och etikett|vanligt (hyfs|folkvett)|folkvett|borde (veta|förstå|inse)|bättre vetande|tänk efter (innan|före|en gång)|tänk på att (du|ni|man) {1}(alltid|aldrig|även|också|är)|tänk på att {1}(alltid|aldrig)|glöm (aldrig|inte) att du (representerar|är|företräder)|vi påminner om|det (åligger|förväntas)|en gång för alla|hur svårt kan det vara|punkt slut|inga ursäkter`,
	`must always|must at all times|zero[- ]tolerance|common[- ]sense|goes without saying|go without saying|needless to say|(should|ought to) be (obvious|clear|self-evident)|should know better|(is|are) (hereby )?reminded|always remember|remember that you always|think before you (post|click|share|type|tweet|publish)|think twice|without exception|no excuses|once and for all|it is (obvious|self-evident)|obviously|grow up|use your (head|brain)|last warning|how hard can it be|strictly`,
);

/** Threatens with what happens otherwise. */
export const threats = both(
	`disciplin\\p{L}*|arbetsrättslig\\p{L}* (åtgärd\\p{L}*|påföljd\\p{L}*|konsekvens\\p{L}*|följd\\p{L}*)|uppsägning\\p{L}*|(sägs|säga|sagts|bli) upp|uppsagd\\p{L}*|avsked\\p{L}*|(skriftlig|muntlig) varning|(medföra|medför|leda till|leder till|ger|ge|få|med|innebära|resultera i|riskerar) {1}varning|erinran|konsekvens(er)? för (din |sin )?(anställning\\p{L}*|den|dig)|(få|får|leda till|medföra|räkna med|med|ha) {1}konsekvenser|påföljd\\p{L}*|löneavdrag|omplacer\\p{L}*|polisanmäls|(leda|leder) till {2}(åtgärd\\p{L}*|samtal)|stängs av|stängas av|mista (jobbet|anställningen)|skadestånd\\p{L}*|rättsliga åtgärder|grund för (uppsägning|avsked\\p{L}*)`,
	`disciplin\\p{L}*|terminat\\p{L}*|dismiss\\p{L}*|(have|face|bear|suffer|has|serious|severe) {1}consequences|consequences for|be (fired|sacked|suspended)|(written|verbal|formal|final) warning|asked to leave|dealt with|grounds for|sanction\\p{L}*|legal action|penalt(y|ies)|reprimand\\p{L}*|held (personally )?(liable|responsible|accountable)|lose your job|at the risk of`,
);

/** A threat turned round: nobody is punished. */
export const spared = both(
	`ingen {3}(får|ska|kan|blir|straffas|drabbas)|utan {2}(risk|rädsla|oro)|inga repressalier|inte {3}(leda|straffas|drabbas|påverka)|aldrig {3}(leda|straffas|drabbas|påverka)|skydd\\p{L}* mot|ber om ursäkt|tål`,
	`no one|nobody|without (fear|risk)|(not|never|no) {3}(lead|result|punish\\p{L}*|affect|disciplin\\p{L}*|warning)|protect\\p{L}* (you|from|against)|protected`,
);

/** Opens a door: allows, welcomes, helps, asks, thanks. */
export const opens = both(
	`(du|ni|man|medarbetare|alla|den|som anställd|som medarbetare) {1}(får|kan) (gärna|alltid|självklart|också|även|absolut|fritt|såklart|\\p{L}+)|får (du|ni) {1}(gärna|alltid|också|säga|skriva|berätta|tycka|visa|prata|ha|\\p{L}+)|kan (du|ni)|gärna|välkom\\p{L}*|prova|testa|vill du|vill ni|har du|är du osäker|undrar du|blir det|hjälper|finns (här|till hands|på|för)|stöd\\p{L}*|hellre|behöver (inte|du inte|ni inte|aldrig)|ingen behöver|har rätt (att|till)|(samma|full) yttrandefrihet|meddelarfrihet|går (bra|fint|utmärkt)|är (okej|ok|helt okej|fritt fram|välkom\\p{L}*|toppen)|fritt att|fritt fram|uppmuntra\\p{L}*|ber dig gärna|tveka inte|var inte rädd|ingen fara|vågar|våga|nyfik\\p{L}*|idé|idéer|tack|ingen {2}får fråga|ska inte behöva|på dina villkor|med (egna|dina egna|dina) ord|är (din|ditt|dina)|vi vill att`,
	`(you|everyone|anyone|employees|staff|colleagues|volunteers|all|people) (may|can|could|are (free|welcome|entitled|encouraged)|have the right|have a right)|feel free|free to|welcome|would you like|would love|love to|happy to|if you (would|want|like|need|make|recommend|are|feel|wish|get)|please (get|ask|tell|do)|help|helps|support|encourage\\p{L}*|(do not|don't|never) (need|have) to|no need|entitled to|have the right|(is|are) (fine|okay|ok|welcome|yours|great|allowed)|instead|try|thank|thanks|tell us|tell people|ask us|let us know|get in touch|deserves|in your own words|on your own terms|curious|we want|we hope`,
);

/** Gives permission outright. */
export const permissions = both(
	`(du|ni|man|medarbetare|alla|anställda) {1}(får|kan) (gärna|alltid|självklart|också|även|absolut|fritt|såklart|säga|skriva|berätta|visa|dela|prata|tycka|ha|kritisera)|får (du|ni) {2}(gärna|alltid|också|säga|skriva|berätta|tycka|visa|prata|dela)|välkommen att|välkomna att|fritt fram|går (bra|fint) att|okej att|behöver (du )?inte|behöver aldrig|har rätt att|fotografera gärna|berätta gärna|skriv gärna|dela gärna|visa gärna|prova gärna`,
	`(you|everyone|anyone|employees|staff|colleagues|all of you|every one of you|volunteers) {1}(may|can|are free|are welcome|are entitled|is welcome|is free) (to )?\\p{L}+|feel free|free to|welcome to|(is|are) (fine|okay|ok|welcome) to|(do not|don't|never) need to`,
);

/** Gives a reason. */
export const reasons = both(
	`eftersom|därför|därför att|för att|så att|syftet|skälet|anledningen|varför|för den som|på grund av|annars kan|det gör att|för det`,
	`because|since|so that|in order to|the reason|reasons?|purpose|why|that is how|that way|as this|otherwise (people|readers|customers|someone)`,
);

/** Gives an example. */
export const examplesGiven = both(
	'till exempel|t\\.ex\\.?|tex|exempelvis|exempel|såsom|så som|bland annat|bl\\.a\\.?|låt säga',
	'for example|for instance|such as|e\\.g\\.?|examples?|say|like when|including',
);
