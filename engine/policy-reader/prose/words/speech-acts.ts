import {inPolicies} from './phrases.ts';

/** Says no: a prohibition, of whatever thing. */
export const bans = inPolicies(
	`(får|ska|skall|bör) {4}(inte|ej|aldrig|inte heller)|(kan|skulle) {2}(inte|ej|aldrig|inte heller)|(anställde|anställda|medarbetare|medarbetaren|personal) (inte|ej|aldrig) (får|ska|bör)|får inga|får ingen|får inget|får varken|inte heller får
inga {5}(får|ska|skall|bör)|inget {5}(får|ska|skall|bör)|ingen {2}(får|ska|skall|bör)|ingenting {4}(får|ska)
(är|anses|vore) {2}(inte|ej|aldrig|absolut inte) {1}(tillåt\\p{L}*|okej|ok|acceptabel\\p{L}*|lämplig\\p{L}*|önskvärd\\p{L}*|godtagbar\\p{L}*|förenlig\\p{L}*)
(är|vore|anses) {1}(oförenlig\\p{L}*|otänkbar\\p{L}*|oönskad\\p{L}*|oönskat)|(är|anses) (olämplig\\p{L}*|otillåt\\p{L}*|opassande|oacceptabel\\p{L}*|uteslut\\p{L}*|bannlys\\p{L}*)
inte (tillåt\\p{L}*|accept\\p{L}*|förekomma|förekommer|okej|önskvärt)|förbjud\\p{L}*|förbud\\p{L}*|otillåt\\p{L}*|undvik|undvika|undvikas|avstå|avstår|låt bli|(ska|skall|bör|måste) låta bli
(accepteras|tolereras|tillåts|tillåtes|godtas) (inte|ej|aldrig)|(inte|ej|aldrig) (accepteras|tolereras|tillåtas)
hör {1}(inte|ej) hemma|under inga omständigheter|inte under några omständigheter|tabu|bannlyst
(skriv|dela|publicera|lägg|nämn|diskutera|uttala|prata|tala|svara|visa|fotografera|filma|kommentera|sprid|använd|gilla|länka|ta|ge|kritisera|lova|berätta|avslöja|diskutera|gå|var|bjud|posta|tagga|lämna|ladda|acceptera|gör|låt|häng|ha|be|blanda|skicka|klaga) (dig |er |det |den |dem |ut |upp |om |på |med |till ){0,2}(inte|aldrig|ej|inga|inget|ingen|ingenting)
(diskuteras|delas|nämns|publiceras|sprids|visas|används|kommenteras|skrivs|kritiseras|tas|berättas) (inte|aldrig|ej)
^aldrig
(som|att|där|vilka|vilket|sådant|det|vi|man) {3}(inte|aldrig|ej) (får|ska|skall|bör) \\p{L}+|(att|som) {3}(inte|aldrig|ej) (läggs|delas|sprids|publiceras|visas|nämns|lämnas|skrivs|används|kommenteras)
(inga {2}|inget |ingen )(inlägg|jobbinlägg|bild|bilder|foton|filmer|film|selfies|skärmdumpar|kommentarer|namn|länkar|uttalanden|politik|reklam|alkohol|mobiltelefon\\p{L}*|svordomar|livesändning\\p{L}*|personuppgifter|patientuppgifter|kunduppgifter|uppgifter om|intern information|hemligheter|skvaller|rykten)(?! (behöv|räkn|krav))
(finns|föreligger) (ingen|inget) (anledning|skäl|behov) att|försiktig\\p{L}* med att|(vi|man) {1}(pratar|talar|diskuterar|kommenterar|debatterar|skvallrar) {1}(inte|aldrig|ej)|(medges|tillåts|godtas|beviljas) (inte|ej|aldrig)|inte (medges|medgivet|okej|ok|lojalt|schysst|schyst|acceptabelt|lämpligt|förenligt)|illojal\\p{L}*|strider mot (tystnadsplikt\\p{L}*|sekretess\\p{L}*|lag\\p{L}*|avtal\\p{L}*|policy\\p{L}*|riktlinj\\p{L}*|våra)|(utgör|betraktas som|räknas som|ses som|kan vara) {2}(brott|sekretessbrott|tystnadspliktsbrott|tjänstefel|förtal)|(rekommenderas|tillråds|uppskattas) (inte|ej|aldrig)|(tar|ta|väljer) {2}(inte|aldrig|ej) {1}(ställning|parti|sida)|(postar|skriver|delar|publicerar|säger) {1}(inte|aldrig) (vad som helst|allt)|(tack|tackar) för att (du|ni|alla) {2}(inte|aldrig|avstår|låter bli|undviker|väntar)|(glada|glad|tacksamma|uppskattar|uppskattas|trevligt|fint|bra|skönt|snällt|bäst|tryggast|smidigast|klokast|enklast) {2}(om|att) {1}(du|ni|alla|vi|man)? ?{2}(inte|aldrig|avstår|avstod|låter bli|lät bli|undviker|undvek|väntar|väntade|håller|höll)|(ber|önskar|hoppas) {2}(dig|er|alla|att du|att ni|att alla) {2}(inte|aldrig|avstå\\p{L}*|låta bli|låter bli|undvik\\p{L}*|vänta\\p{L}*)|(snälla|gärna|helst|hellre) {1}(inte|inga|inget|ingen|undvik|avstå|låt bli|vänta)|förbud mot|stopp för|nej till|under inga villkor|på inga villkor|(hålls|lämnas|håll|lämna|låt) {5}(utanför|hemma|borta från|därhän)
(publicerar|sprider|delar|nämner|kommenterar|visar|fotograferar|filmar|diskuterar|taggar|gillar|kritiserar|fotar|debatterar|avslöjar|ventilerar|postar|lägger|skriver|lämnar|röjer|berättar|länkar|skvallrar|klagar|retweetar|laddar|hänger) {2}(inte|aldrig|ej|inga|inget|ingen|ingenting)|(publiceras|sprids|delas|nämns|kommenteras|uttalas|visas|fotograferas|filmas|diskuteras|används|taggas|kritiseras|läggs|skrivs|lämnas|röjs|tas|framförs|lyfts|ventileras|hängs|debatteras|exponeras|laddas|förs|ges|görs) {4}(inte|aldrig|ej|inga)|undanbed\\p{L}*|avböjes|(är|anses|vore) {1}(uteslutet|bannlyst|ovälkommen|ovälkommet|ovälkomna|illojalt|tjänstefel)|kommer inte på fråga|(vi )?(ser|vill) (helst|inte|aldrig) {2}(att du|att ni|att någon|se) {1}(inte|aldrig)?|(hör hemma|hör till|tas|framförs|lyfts|diskuteras|stannar) [^.!?;:]{0,50}, (inte|aldrig) (på|i)|(är|var) inte (platsen|rätt plats|rätt forum|ett forum|till) för|(ska|skall|bör|måste) (hållas|stanna|förbli|behandlas|begränsas) {2}(hemlig\\p{L}*|inom|internt|utanför|konfidentiell\\p{L}*|till|privat|borta)|(ska|skall|bör|måste) begränsas|behandlas konfidentiellt
^(?!(?:det|detta|den|vi|du|ni|de|jag|han|hon|om|när|som|så|kan|får|ska|har|är|vill|varför|vad|nej|ja|men|och|eller|var|inte|alls|tveka|glöm|skäms|räds|oroa|låt|häng|missa) )\\p{L}+ (?:(?:dig|er|det|den|dem|ut|upp|om|på|med|till|ner|in|av|gärna|heller|däremot) ){0,2}(?:inte|aldrig|ej)(?! bara)
(och|men|samt|eller|så) (skriv|dela|publicera|lägg|nämn|diskutera|sprid|svara|kommentera|lämna|röj|avslöja|gå|ta|fota|filma|använd|gör) {2}(inte|aldrig|ej)
(viktigt|noga|tänk på|se till|kom ihåg|uppmanar|uppmanas|ombeds|ber|vill|önskar|förväntas|förväntar oss|noggrann|hellre|bäst|klokt|kräver|krav på|råder|avråder|skyldig|skyldiga|rekommenderar|rekommenderas) {4}att {3}(inte|aldrig|ej)|avråder {2}från|avråds|avhåll\\p{L}*|har (inte|ingen|aldrig) {1}(rätt|lov|tillåtelse) att|saknar rätt att|(är|vore|det är) {1}(olämpligt|olagligt|otillåtet|oacceptabelt|straffbart|oklokt|aldrig klokt|inte klokt) att|man (inte|aldrig)|förbehåll\\p{L}*|inte (klaga\\p{L}*|kritisera\\p{L}*|tala illa)|(är|vara) (ett )?brott|(är|blir) (olaglig\\p{L}*|brottslig\\p{L}*|straffbar\\p{L}*)|kriminellt`,
	`(must|may|shall|should|can|will|could|ought|might) (not|never)( ever)?|mustn't|shouldn't|shan't|cannot|can't
(is|are|be|being|was) (strictly |absolutely |expressly |never |in no way |not |simply )?(prohibited|forbidden|banned|barred|off[- ]limits|disallowed|unacceptable|out of the question|taboo)
(isn't|aren't|not|never) {1}(allowed|permitted|acceptable|authori[sz]ed|appropriate|tolerated|entitled|condoned)
(is|are) (not|never) to|aren't to|isn't to|(isn't|aren't|not|never|won't be) (allowed|permitted|acceptable|okay|ok|authori[sz]ed|tolerated)
(is|are) {1}(incompatible|inconsistent|at odds) with|(important|essential|vital|crucial|imperative|sure|ensure|see to it) {1}(that )?(you|staff|employees|everyone|we) (never|do not|don't)|nobody {1}(may|shall|should|can|is (allowed|permitted))|prohibit\\p{L}*|forbid\\p{L}*|refrain\\p{L}*|avoid|avoided|avoiding|steer clear|abstain|(is|are) (illegal|unlawful|a crime|crimes|a criminal offence|against the law)|(discourage|discourages|discouraged) {4}from|(expected|required|asked|advised|urged|reminded|encouraged|instructed|told|requested|warned|prefer|ask|want|careful|sure|best|wise|choose|try|important|remember|rather) {3}(not|never) to|(never|not|unwise|isn't|rarely) {1}(wise|okay|ok|fine|right|a good idea|advisable|a place)|not intended (for|to)
(?<!(?:^|[^\\p{L}])(?:i|we|you|they|who|that|people|which|it|but we|employees|and we|others|if|some|most|many|because|so|what|to) )(do not|don't|never) \\p{L}+
(we |i )?(ask|request|prefer|require|expect|trust) (that )?{1}(you|staff|employees|everyone|members|people) {1}(do not|don't|not|never)|(belong|belongs|go|goes|raised|handled) [^.!?;:]{0,50}, not (on|in)|(is|are) (not|never) (the|a) (place|forum) (for|to)|resist the (urge|temptation)|(should|must|shall|to) be (kept|treated|held) (as )?{2}(confidential|private|internal|secret|in confidence|offline|off)|has no business|stay away from|(isn't|aren't|is not|are not) (for|to be) (shar\\p{L}*|post\\p{L}*|publish\\p{L}*|upload\\p{L}*|us\\p{L}*|discuss\\p{L}*|public\\p{L}*|outsiders|external)
(on no account|at no time|in no event|by no means|out of bounds|no-go)
we (do not|don't|never) {1}(talk|discuss|share|post|write|mention|speak|name|argue|engage|criticise|criticize|gossip|vent|complain|film|photograph)
nothing {6}(should|may|must|shall|can|is to) be (posted|shared|published|said|written|disclosed|uploaded)|(one|you|we|staff|teachers|players|officials|employees|members) (does not|doesn't|do not|don't) {1}(post|take sides|share|say|write|comment|publish|discuss|name|film|speak|talk|argue)|(is|are|be) (not|never) (published|posted|shared|discussed|named|shown|filmed|photographed|mentioned|commented)|(will|shall) be (declined|refused|turned down|rejected|taken down)|(thank you|thanks|grateful|appreciate|appreciated|love|like|nice|great|lovely|happy|glad|best|safest|easiest|kind|helpful) {2}(it )?(if|for|that|when|to) {1}(you|everyone|staff|all|we)? ?{2}(not|never|don't|didn't|refrain\\p{L}*|avoid\\p{L}*|kept|keeping|stayed|staying|held|leaving|left|steered)|(hope|trust|ask|invite|encourage) {3}(not to|to (avoid|refrain|stay away|steer clear|keep (it|this|quiet|silent)))|no reason (to|for)|(not|never|isn't|aren't) (recommended|advisable|advised|encouraged|welcome)|(inadvisable|ill-advised|unwise|inappropriate) to|(leave|keep|leaving|keeping) {5}(out of|off|outside|away from) {3}(profile|profiles|social|linkedin|facebook|posts?|accounts?|online|feeds?|work|pages?|internet)|(is|are) {1}(disloyal|out of place|a no-no|a breach|misconduct)|(must|should|shall|are to) be kept (out of|off|away from|outside)|(constitutes?|amounts? to|(is|are) (considered|regarded as|treated as|seen as)) {3}(breach|offence|offense|violation|harassment|bullying)|save it for|hold off (on|from)
under no circumstances?|in no circumstances|out of the question|off[- ]limits|(no|not the|not a) place (for|on|in|to)|restricted from|leave it out
^(a )?(ban|bans|prohibition|restrictions?|limits?) (on|against|of)
^(please |kindly |so |but |and |also )?(do not|don't|never|no|(?:write|post|share|publish|disclose|mention|reveal|say|tell) (?:nothing|no))
(and|or|but|please|also|then) (do not|don't|never) \\p{L}+|(will|would|shall) (not|never) be (tolerated|accepted|permitted|allowed)|no (employee|member|one|volunteer|staff|colleague|worker|person)\\p{L}* {4}(may|shall|should|can|is|are)
never (post|share|comment|discuss|mention|write|publish|talk|speak|disclose|reveal|use|criticise|criticize|respond|reply|argue|engage|name|take|shared|discussed|upload)
not (post|share|comment|discuss|disclose|publish|reveal|mention|respond|engage)`,
);

/** Sounds like a ban and is none: it frees, protects or only supposes. */
export const excused = inPolicies(
	`(ska|skall|får|bör) {1}(inte|aldrig) {1}(behöva|drabbas|straffas|tystas|ställas|känna|hindras|påverkas)
inget hindrar|ingen {2}(behöver|måste|kräver|tvingas|hindrar|får sämre|ska behöva|får straffas|ska straffas|får hindra\\p{L}*|får leta|får ta reda|får söka|får efterforska|får fråga|får tvinga\\p{L}*|ska tvingas|får drabbas)
(chefer|chefen|arbetsgivaren|kommunen|bolaget|företaget|organisationen|regionen|vi|facket|ledningen|styrelsen|nämnden) (får|kan|ska|kommer)(?! (?:du|ni|man) ) {1}(inte|aldrig|varken|ej)(?! (?:\\p{L}+ )?\\p{L}+as(?!\\p{L}))
inte (förbjudet|olämpligt|olagligt)|(får|kan|ska|bör) vi (inte|aldrig|ej)|låt inte|kan (inte|ej) {3}(svara|veta|svaret|hjälpa|garantera|lova)|inte bara|inte behöva
(om|när|ifall)(?! (?:\\p{L}+ ){0,2}(?:får|ska|skall|bör|kan|måste) (?:inte|ej|aldrig)) {3}(inte|ej)|(den|de|dem|du|ni|man|vi) {1}avstår|skulle {2}inte|eller låta bli|låter bli|eller låt bli|vill du inte|kan du inte|får du inte {3}(svar|hjälp|stöd)|inga (dumma|krav|måsten)|häng inte upp|var inte (rädd|orolig)|ingen fara|gör inget|inte rädd|skäms inte|var inte (blyg|tveksam)|tveka inte|glöm inte`,
	`(do not|don't|never) (need|have|hesitate|worry|be (afraid|shy|scared)|know|want|feel|expect|believe|think|forget|let|mind|require)
(if|when|where|unless|although|though|because|since|who) {1}(you|we|they|i|it|he|she|people|somebody|someone) {1}(do not|don't|cannot|can't|may not|might not|should not|shouldn't|will not)|(tips|help|helps|guide|guidance|advice|designed|here|want|wants|how|ways) {5}(steer clear|avoid)|nothing (prevents|stops|forbids)|no one {2}(has|needs|is (required|forced|obliged)|may (stop|punish|ask)|will (stop|punish|ask))|nobody {2}(has|needs|(should|shall|will) (not )?have to|is (required|forced|obliged)|may (stop|punish|ask)|will (stop|punish|ask))
we (never|do not|don't) (monitor|read|check|follow|track|look|ask|search|punish|count|expect|require|mind|want|force|keep|need|have|own|control|store|save|sell|know)|(managers|management|your manager|the (company|council|trust|employer|organi[sz]ation)|we) (will|can|may|must|shall|do|should) (not|never)(?! be (?:\\p{L}+ly )?(?:critici[sz]|mention|named|discuss|question|contact|identif|portray|tag|quot))|not (prohibited|forbidden)|no {1}\\p{L}+ (should|shall|will) have to|no need|no (dumb|stupid|silly) question\\p{L}*|should(n't| not) have to|(might|could|would) not (be|have|know|feel|want|work)|may not (have|know|feel|want|work|be (able|aware|sure|possible|obvious|clear|easy|enough))
can't (go wrong|wait)|not only|is not to (stop|limit|restrict|silence|forbid|prevent|control)|whether or not|or not|^no (problem|worries|matter|doubt|wonder|rush|pressure)|cannot (know|remember|promise|guarantee|be everywhere)|may not always`,
);

/** Shows a way forward: what one may do, whom to ask. */
export const ways = inPolicies(
	`hellre|gör så här|gör såhär|så här gör|fråga|frågar|prata med|tala med|kontakta|kontaktar|hör av (dig|er)|ring|ringer|mejla|maila|säg till|säg att|säg|ta hjälp|ta kontakt|vänd dig till|vänd er till|länka|visa vägen|tacka|vill du|du kan|kan du|går (bra|fint|det bra)|du får|hjälper|stöd av|undrar du|är du osäker|ta en skärmbild|tar du|skriv|berätta`,
	`ask|contact (us|the|your|\\p{L}+ (in|on|at))|talk to|speak to|speak with|check with|call (us|the|your|\\p{L}+ on)|e-?mail (us|the|your)|get in touch|reach out|turn to|point (them|people|her|him|anyone)|refer (them|people|the)|thank them|you (can|may|are welcome|are free)|you're (welcome|free)|would you like|happy to help|can help|will help|feel free|here is how|here's how|try (to|a|saying)|tell us|let us know`,
);

/** Says when or how it is fine after all. */
export const conditions = inPolicies(
	`i stället|istället|så vänta|vänta tills|väntar (vi|till)|tills|förrän|om du vill|men du får|däremot|utan att {2}(fråga|frågat|ha frågat)|skriv hellre|berätta hellre|skriv gärna|berätta gärna`,
	`instead|rather|until|unless|without asking|before (you have )?(asking|asked|talking|checking|talked)|but you (can|may)|if you (want|would|wish|like|need|are unsure)|wait for`,
);

/** Demands something: what one has to do. */
export const demands = inPolicies(
	`ska|skall|måste|bör|förväntas|förutsätts|krävs|åligger|(är|är du|är ni) (skyldig|skyldiga|ålagd|ålagda|tvungen|tvungna)|skyldig\\p{L}* att|har (en )?skyldighet|obligatorisk\\p{L}*|har att|tänk (alltid )?på att|kom ihåg att|se (alltid )?till att|alltid
^(var|handla|agera|uppträd|uppför|visa|ha|använd|behåll|håll|tänk|följ|vårda|skriv|svara|respektera|bemöt|ta|kommunicera|undvik|bete|iaktta)`,
	`must|shall|should|have to|has to|need to|needs to|are to|is to|(is|are) (expected|required|obliged|obligated|asked|reminded|encouraged to only) to|expected|required|mandatory|obligatory|ought to|always|remember to|make sure|ensure|expects?|responsible for ensuring|let's
^(please |always |so )?(be|act|behave|show|use|keep|stay|remain|treat|respect|honou?r|exercise|maintain|conduct|write|follow|apply|ensure|communicate|think)`,
);

/** Keeps something secret. */
export const secrecy = inPolicies(
	'konfidentiell\\p{L}*|hemlig|hemliga|hemligt|hemligheter|sekretessbelag\\p{L}*|sekretess|stannar (inom|mellan|i|på)|stanna (inom|mellan|i|på)|privat sak|privatsak|internt|tystnadsplikt\\p{L}*|ensak|mellan (dig|medarbetaren|den anställde) och',
	'confidential\\p{L}*|secret|secrets|private matter|between you and|proprietary|not public|kept (private|secret|internal)|stays? (inside|within|internal)|(keep|kept) {2}(within|inside|to yourself)',
);

/** Scolds: tone, not matter. */
export const scolding = inPolicies(
	`måste alltid|måste du alltid|ska ovillkorligen|ovillkorligen|utan undantag|nolltolerans|skärpning|skärp (er|dig)|kom ihåg att (du |ni )?alltid|(borde|ska|bör) vara (en )?(självklar\\p{L}*|uppenbar\\p{L}*)|säger sig (själv|självt)|(är|är det|det är) (en )?(självklar\\p{L}*|givet|uppenbar\\p{L}*)|självklart (ska|får inte|gäller)|givetvis {2}(inte|ska|aldrig)|sunt förnuft|vett och etikett|vanligt (hyfs|folkvett)|folkvett|borde (veta|förstå|inse)|bättre vetande|tänk efter (innan|före|en gång)|tänk på att (du|ni|man) {1}(alltid|aldrig|även|också|är)|tänk på att {1}(alltid|aldrig)|glöm (aldrig|inte) att du (representerar|är|företräder)|vi påminner om|det (åligger|förväntas)|en gång för alla|hur svårt kan det vara|punkt slut|inga ursäkter`,
	`must always|must at all times|zero[- ]tolerance|common[- ]sense|goes without saying|go without saying|needless to say|(should|ought to) be (obvious|clear|self-evident)|should know better|(is|are) (hereby )?reminded|remember that you always|think before you (post|click|share|type|tweet|publish)|think twice|without exception|no excuses|once and for all|it is (obvious|self-evident)|obviously|grow up|use your (head|brain)|last warning|how hard can it be|strictly`,
);

/** Gives permission outright. */
export const permissions = inPolicies(
	`(du|ni|man|medarbetare|alla|anställda) {1}(får|kan) (gärna|alltid|självklart|också|även|absolut|fritt|såklart|säga|skriva|berätta|visa|dela|prata|tycka|ha|kritisera)|får (du|ni) {2}(gärna|alltid|också|säga|skriva|berätta|tycka|visa|prata|dela)|välkommen att|välkomna att|fritt fram|går (bra|fint) att|okej att|behöver (du )?inte|behöver aldrig|har rätt att|fotografera gärna|berätta gärna|skriv gärna|dela gärna|visa gärna|prova gärna`,
	`(you|everyone|anyone|employees|staff|colleagues|all of you|every one of you|volunteers) {1}(may|can|are free|are welcome|are entitled|is welcome|is free) (to )?\\p{L}+|feel free|free to|welcome to|(is|are) (fine|okay|ok|welcome) to|(do not|don't|never) need to`,
);

/** Gives a reason. */
export const reasons = inPolicies(
	`eftersom|därför|därför att|för att|så att|syftet|skälet|anledningen|varför|för den som|på grund av|annars kan|det gör att|för det`,
	`because|since|so that|in order to|the reason|reasons?|purpose|why|that is how|that way|as this|otherwise (people|readers|customers|someone)`,
);

/** Gives an example. */
export const examplesGiven = inPolicies(
	'till exempel|t\\.ex\\.?|tex|exempelvis|exempel|såsom|så som|bland annat|bl\\.a\\.?|låt säga',
	'for example|for instance|such as|e\\.g\\.?|examples?|say|like when|including',
);
