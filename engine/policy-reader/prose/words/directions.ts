import {inPolicies} from './phrases.ts';

const employersSv =
	'arbetsgivaren|chefer|chefen|cheferna|ledningen|företaget|bolaget|kommunen|regionen|föreningen|förbundet|klubben|styrelsen|myndigheten|universitetet|högskolan|skolan|organisationen|förvaltningen|hr|hon eller han|vi';
const employersEn =
	'(your|a|the|line|any) manager|managers|supervisors?|the employer|your employer|employers|management|the company|the organi[sz]ation|the council|the board|the university|the trust|the firm|the club|the agency|hr|we';

/** What the employer, or anybody, may not do to the one who speaks. */
export const bindsEmployer = inPolicies(
	`vi (läser|följer|övervakar|bevakar|kontrollerar|granskar|letar|frågar|söker|lägger oss i) {2}(inte|aldrig|varken|ej)
ingen {3}(räknar|mäter|straffas|bestraffas|hindras|tvingas|drabbas|missgynnas|efterforskas|behöver|måste|frågar|kräver|hindrar|letar|söker|får leta|får ta reda|får söka|får fråga|blir (av med|straffad|uppsagd|avskedad|tvingad)|förlorar)
(får|ska|bör|kan) {1}(inte|aldrig|ej) {1}(raderas|tas bort|döljas|tystas|censureras|straffas|ignoreras)
inget {3}(hindrar|begränsar|inskränker|påverkar)|inget (hindrar|i {4}(hindrar|begränsar|inskränker|tar))|ingenting {5}(hindrar|begränsar|inskränker|tar)|inga repressalier|repressalier {4}(förbjud\\p{L}*|tillåt\\p{L}*|accepteras)|(krav|råd|regel|regler|riktlinje\\p{L}*|policy\\p{L}*|vägledning\\p{L}*|text\\p{L}*) {3}(begränsar|inskränker|hindrar|påverkar|tar) {3}(inte|aldrig|ej)|efterforskningsförbud\\p{L}*`,
	`(must|may|should|will|shall|is|are) (not|never) {1}(be )?{1}(deleted|removed|hidden|silenced|punished|censored|ignored)
we (do not|don't|never) {2}(monitor|read|check|follow|track|look|ask|search|inspect)
(no one|nobody) {1}(counts|measures|watches)|(no one|nobody) {2}(is|are|will be|gets?|has to|needs to|must|loses|asks|checks|reads|may be|can be|should be|shall be) {4}(punish\\p{L}*|ask\\p{L}*|force\\p{L}*|require\\p{L}*|disciplin\\p{L}*|penali[sz]ed|treated|disadvantaged|expected|obliged|post|share|take part|who|dismissed|harmed|made)
nothing {4}(restricts?|limits?|prevents?|stops?|interferes?|prohibits?|forbids?|affects?|takes|is (intended|meant|designed) to)|(policy|guidance|guide|rules?|guidelines?|code|charter) {2}(does|do|will|shall|is|are|should|must) (not|never) {3}(hinder|put off|discourage|deter|restrict|limit|prevent|stop|interfere|prohibit|forbid|affect|apply to|take|intended|meant|designed|be (read|interpreted|construed|used|applied|taken) {2}(as|to|so))|(isn't|aren't|is not|are not) (meant|intended|designed) to (restrict|limit|prevent|stop|interfere|silence|discourage)|will not (enforce|use|apply) {6}(rights?|protected)|retaliation {3}(prohibited|forbidden|not tolerated|banned)|no retaliation|without (fear of )?(reprisals?|retaliation)`,
);

/** Acts whose ban on the employer gives the colleague a right: only these turn a ban round when "we" or "nobody" are its subject. */
export const isRight = inPolicies(
	`(?<!(?:allmänheten|allmänhetens|medborgare|alla|var och en|oss|vi|arbetsgivaren|kommunen|regionen|företaget|bolaget|föreningen|chefen|ledningen|organisationen|myndigheten) )(har|ha|full|fulla|grundlagsskyddad|din|dina|er|era|deras|sin|sina) {1}(rätt|rättighet|rättigheter) (att|till)|(?<!förbehåller oss )rätten att|rätt att {3}(kritisera|tycka|yttra|uttala|lämna|organisera|vara med|tala|prata|berätta|meddela|säga)|(yttrandefrihet\\p{L}*|meddelarfrihet\\p{L}*|meddelarskydd\\p{L}*|föreningsrätt\\p{L}*|åsiktsfrihet\\p{L}*|föreningsfrihet\\p{L}*) {4}(gäller|skyddas|omfattar|ger|innebär|betyder|har)|(har|omfattas av|skyddas av|skydd av) {2}(yttrandefrihet\\p{L}*|meddelarfrihet\\p{L}*|meddelarskydd\\p{L}*|grundlag\\p{L}*)|visselblåsare {3}(skyddas|har|är skyddade)|den som (larmar|visslar|slår larm) {3}(skyddas|skyddad|är skyddad)`,
	`(?<!(?:we|company|council|firm|employer|university|organi[sz]ation|management) )(has|have|having|your|their|every) {2}rights? to|have every right|(whistleblowers?|sources?|those who (speak|raise|report) \\p{L}+) {2}(is|are) {1}protected|freedom of (speech|expression|association) {3}(applies|is|protects|covers|includes)|(protected|guaranteed) by {3}(freedom|constitution|law|right)|rights? {3}(is|are) (protected|respected|guaranteed)|entitled to {3}(speak|criticise|criticize|join|organise|organize|talk|complain|share|say|discuss|express)`,
);

/** A freedom that its own condition takes back. */
export const takenBack = inPolicies(
	`(allt|det|sådant|vad) {1}(du vill )?(som )?{3}(chef\\p{L}*|ledning\\p{L}*|vi|bolaget|företaget|kommunen|oss) {3}(håller med|gillar|tycker om|godkän\\p{L}*|står bakom|vinner på|ställer upp på|se bra ut|ser bra ut)|(som|det) {1}(din |sin |närmaste )?(chef\\p{L}*|ledning\\p{L}*|kommunikation\\p{L}*|vi) {2}(godkän\\p{L}*|sagt ja till|tillåt\\p{L}*)|(så länge|förutsatt att|om|under förutsättning att|bara|endast|på villkor att|med villkoret att) {7}(gynnar|positivt|positiv|positiva|lojal\\p{L}*|ställer sig bakom|i linje med|stämmer (med|överens)|speglar|framställer|skadar inte|inte skadar|gagnar|är bra för|bidrar till|smickra\\p{L}*|främjar|stöder|stödjer|lyfter|förenlig\\p{L}*|tycker som|delar {2}(åsikt|syn|värdering)\\p{L}*|ingen kan ta illa|godkän\\p{L}*)`,
	`(anything|everything|whatever|what|things|all|something) {2}(makes?|lets?) {1}(us|the \\p{L}+) {1}look|(anything|everything|whatever|what|things|all) {1}(that )?(your |the )?{1}(manager|boss|we|management|company|us) {2}(agrees?|likes?|approves?|allows?|supports?|stands behind|endorses?|happy with)|(that|which|what|whatever) {3}(manager|boss|we|communications|management) {2}(approved?|approves|cleared|allows?)|(as long as|so long as|provided|if|only if|on condition that|providing) {7}(in line with|agree with|positive|favou?rable|benefits?|reflects? well|supports?|consistent with|aligned? with|flatter\\p{L}*|loyal|good for|match\\p{L}*|helps the|makes? (us|the \\p{L}+) look|does not (harm|hurt|embarrass|damage)|doesn't (harm|hurt|embarrass|damage)|never (harms|hurts)|(approved|cleared|signed off|vetted))`,
);

/** The employer and those who act for it, by name. */
export const employers = inPolicies(
	`${employersSv}|arbetsgivare|arbetsledningen|arbetsledare|nämnden|koncernen|stiftelsen|hr-avdelningen|personalavdelningen|kommunikationsavdelningen|rektor|rektorn|(?:ingen|inga|din|er|varje|alla) (?:chef|chefer|arbetsgivare|arbetsledare)`,
	`${employersEn}|employer|leaders|supervisors|(?:no|your|every|any) (?:manager|supervisor|employer|boss|director)|the (?:institute|college|school|foundation|charity|authority|group|hospital|department)|human resources`,
);

/** Nobody in particular, as the subject of a no. */
export const nobody = inPolicies('ingen|ingen annan|ingen här|ingen hos oss', 'no one|nobody|no-one|none of us');

/** A colleague, as the subject of what follows. */
export const colleagues = inPolicies(
	'du|ni|man|medarbetare|medarbetaren|medarbetarna|anställd|anställda|den anställde|personalen|spelare|ledare|medlemmar',
	'you|staff|employees|the employee|workers|members|volunteers|teachers|players|colleagues|everyone',
);

/** Says no to whoever is named before it, or right after it with "for". */
export const refusals = inPolicies(
	'(får|ska|skall|kan|bör|vill|kommer|tänker) {1}(inte|aldrig|ej)|(har|saknar) {1}(ingen |inte |aldrig )?rätt|(lovar|åtar sig|förbinder sig|garanterar) {2}att {1}(inte|aldrig)|varken|förbjud\\p{L}*|förbud|olaglig\\p{L}*|otillåt\\p{L}*|inte tillåt\\p{L}*|får|ska|skall|kan|bör',
	`(may|must|shall|can|will|should|would|do|does|is|are) (not|never)|cannot|can't|don't|doesn't|won't|mustn't|shouldn't|(has|have) no right|neither|(undertakes?|promises?|commits?|pledges?|agrees?) {2}(not|never) to|prohibited|forbidden|unlawful|illegal|barred|not (allowed|entitled|permitted)|may|can|must|shall|should|will`,
);

/** A refusal that carries its own no, with nobody's help. */
export const plainNo = inPolicies(
	'inte|aldrig|ej|varken|ingen rätt|saknar|förbjud\\p{L}*|förbud|olaglig\\p{L}*|otillåt\\p{L}*',
	`not|never|cannot|can't|don't|doesn't|won't|mustn't|shouldn't|no right|neither|prohibited|forbidden|unlawful|illegal|barred`,
);

/** What one who has power over another can do to someone who speaks, done by them. */
export const hinders = inPolicies(
	'hindra|hindrar|straffa|straffar|bestraffa|bestraffar|efterforska|efterforskar|fråga|frågar|forska|forskar|ta reda|tar reda|leta|letar|söka efter|söker efter|spåra|spårar|tvinga|tvingar|kräva|kräver|tysta|tystar|läsa|läser|följa|följer|bevaka|bevakar|övervaka|övervakar|kontrollera|kontrollerar|granska|granskar|missgynna|missgynnar|hämnas|lägga sig i|lägger sig i|lägga oss i|censurera|censurerar|avskeda|avskedar|säga upp|förbjuda|förbjuder|begränsa|begränsar|inskränka|inskränker|stoppa|stoppar|påtvinga|styra|styr|bestämma över|råda över|pressa|pressar|begära|begär|registrera|kartlägga|förhöra|ifrågasätta|behandla|beordra|beordrar|ålägga|klandra|klandrar|skylla|lägga (dig|någon) till last|ta reda på',
	'stop|stops|prevent|prevents|hinder|punish|punishes|ask|asks|trace|track|look for|hunt|search|identify|find out|force|require|pressure|silence|monitor|read|check|follow|inspect|examine|review|retaliate|disadvantage|dismiss|discipline|penalise|penalize|censor|restrict|limit|interfere|intervene|demand|sanction|control|dictate|govern|decide|question|interrogate|record|compel|treat|fire|ban|seek|look into|pry|order|hold|holds|blame|blames|judge|judges|count',
);

/** The same, suffered by the one who speaks. */
export const hindered = inPolicies(
	'ingen {2}(ska|skall|får|bör) {2}(vara rädd|vara orolig|riskera|drabbas|straffas|frukta|lida)|(får|ska|skall|kan|bör|kommer) {1}(inte|aldrig|ej) {2}(avkrävas|åläggas|beordras|förmås|pressas|straffas|bestraffas|missgynnas|efterforskas|avskedas|sägas upp|tystas|hindras|tvingas|förföljas för|behandlas (sämre|annorlunda|illa)|drabbas|utsättas för (repressalier|straff|påföljd\\p{L}*|åtgärder)|bli (straffad|uppsagd|av med|avskedad|missgynnad))',
	'(nobody|no one) {1}(should|shall|may|will|must|can) {2}(have to )?(fear|be afraid|suffer|face|be worried|be punished|be penali[sz]ed)|(must|may|shall|should|will|can) (not|never) {2}(be )?((asked|required|forced|pressed|obliged|expected|compelled|pressured|told) to|punished|penali[sz]ed|disadvantaged|dismissed|disciplined|silenced|retaliated against|fired|traced|demoted|treated (worse|differently|badly|less favou?rably)|suffer|face (reprisals|retaliation|sanctions))',
);

/** What is a colleague's own, and no employer's to ask for. */
export const ownOfColleagues = inPolicies(
	'(dina|ditt|din|era|ert|medarbetares|medarbetarnas|anställdas|personalens) {1}(lösenord|privata|egna|personliga|konto|konton|inlägg|åsikter|profil|profiler|telefon|fritid)',
	`(your|staff's|employees'|their|people's) {1}(passwords?|private|own|personal|accounts?|posts?|opinions|profiles?|phones?|spare time|free time)`,
);

/** Standing by somebody. */
export const standsBy = inPolicies(
	'(stödja|stödjer|stötta|stöttar|uppmuntra|uppmuntrar|hjälpa|hjälper|lyssna på|lyssnar på|skydda|skyddar|stå bakom|står bakom|backa upp|backar upp|ge stöd åt|ge stöd till) {3}(dig|er|medarbetar\\p{L}*|anställd\\p{L}*|personal\\p{L}*|den som|de som|dem som|kolleg\\p{L}*)',
	'(support|supports|encourage|encourages|help|helps|listen to|listens to|protect|protects|back|stand by|stand behind) {3}(you|staff|employees|those who|anyone who|colleagues|people who|team members|workers)',
);

/** Leaving or staying, which makes of "nobody forces you" a hint at the door. */
export const leaving = inPolicies(
	'stanna|kvar|sluta|arbeta här|jobba här|någon annanstans|dörren',
	'stay|remain|leave|quit|work here|elsewhere|the door|move on',
);
