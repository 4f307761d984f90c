import {inPolicies} from './phrases.ts';

const employersSv =
	'arbetsgivaren|chefer|chefen|cheferna|ledningen|företaget|bolaget|kommunen|regionen|föreningen|förbundet|klubben|styrelsen|myndigheten|universitetet|högskolan|skolan|organisationen|förvaltningen|hr|hon eller han|vi';
const hinderSv =
	'hindra\\p{L}*|straffa\\p{L}*|bestraffa\\p{L}*|efterforska\\p{L}*|fråga|frågar|forska|ta reda|tar reda|leta|letar|söka|söker|tvinga\\p{L}*|kräva|kräver|tysta|tystar|läsa|läser|följa|följer|bevaka\\p{L}*|övervaka\\p{L}*|kontrollera\\p{L}*|granska\\p{L}*|missgynna\\p{L}*|utsätta|utsättas|hämnas|lägga sig i|lägger oss i|censurera\\p{L}*|avskeda\\p{L}*|säga upp|drabbas|drabba|behöva|behöver|förbjuda\\p{L}*|begränsa\\p{L}*|inskränka\\p{L}*|påverka|stoppa|lägga hinder|repressalie\\p{L}*|ställas till svars|hållas ansvarig|påtvinga\\p{L}*';
const employersEn =
	'(your|a|the|line|any) manager|managers|supervisors?|the employer|your employer|employers|management|the company|the organi[sz]ation|the council|the board|the university|the trust|the firm|the club|the agency|hr|we';
const hinderEn =
	'stop|prevent|hinder|punish\\p{L}*|ask|trace|track|look for|hunt|search for|identify|find out|force\\p{L}*|require|pressure\\p{L}*|silence\\p{L}*|monitor|read|check|follow|inspect|retaliate\\p{L}*|discriminate against you|disadvantage\\p{L}*|dismiss\\p{L}*|disciplin\\p{L}*|penali[sz]e\\p{L}*|censor\\p{L}*|restrict|limit|interfere\\p{L}*|be made|be asked|be required|suffer|lose|have to|need to|be treated|be forced|intervene|demand|sanction\\p{L}*';

/** What the employer, or anybody, may not do to the one who speaks. */
export const bindsEmployer = inPolicies(
	`(${employersSv}) {1}(får|ska|skall|kan|kommer|har rätt|tänker|bör) {1}(inte|aldrig|varken|ej) {4}(${hinderSv})
(ingen|inga chefer) {3}(får|ska|skall|kan|kommer|har rätt|bör) {4}(${hinderSv})
vi (läser|följer|övervakar|bevakar|kontrollerar|granskar|letar|frågar|söker|lägger oss i) {2}(inte|aldrig|varken|ej)
ingen {3}(räknar|mäter|straffas|bestraffas|hindras|tvingas|drabbas|missgynnas|efterforskas|behöver|måste|frågar|kräver|hindrar|letar|söker|får leta|får ta reda|får söka|får fråga|blir (av med|straffad|uppsagd|avskedad|tvingad)|förlorar)
(får|ska|bör|kan) {1}(inte|aldrig|ej) {1}(raderas|tas bort|döljas|tystas|censureras|straffas|ignoreras)
inget {3}(hindrar|begränsar|inskränker|påverkar)|inget (hindrar|i {4}(hindrar|begränsar|inskränker|tar))|ingenting {5}(hindrar|begränsar|inskränker|tar)|inga repressalier|repressalier {4}(förbjud\\p{L}*|tillåt\\p{L}*|accepteras)|(krav|råd|regel|regler|riktlinje\\p{L}*|policy\\p{L}*|vägledning\\p{L}*|text\\p{L}*) {3}(begränsar|inskränker|hindrar|påverkar|tar) {3}(inte|aldrig|ej)|efterforskningsförbud\\p{L}*`,
	`(${employersEn}) {1}(may|can|must|shall|will|should|is allowed to|is to|are allowed to|are to|would|is|are) {1}(not|never) {3}(${hinderEn})
(no one|nobody|no (\\p{L}+ )?(manager|employer|supervisor|colleague|employee|boss)) {2}(may|can|must|shall|will|should|is allowed to|has the right to|is entitled to) {4}(${hinderEn})
(${employersEn}) (cannot|can't|won't|mustn't|shouldn't|may neither|must neither|neither) {3}(${hinderEn})
(must|may|should|will|shall|is|are) (not|never) {1}(be )?{1}(deleted|removed|hidden|silenced|punished|censored|ignored)
we (do not|don't|never) {2}(monitor|read|check|follow|track|look|ask|search|inspect)
(no one|nobody) {1}(counts|measures|watches)|(no one|nobody) {2}(is|are|will be|gets?|has to|needs to|must|loses|asks|checks|reads|may be|can be|should be|shall be) {4}(punish\\p{L}*|ask\\p{L}*|force\\p{L}*|require\\p{L}*|disciplin\\p{L}*|penali[sz]ed|treated|disadvantaged|expected|obliged|post|share|take part|who|dismissed|harmed|made)
nothing {4}(restricts?|limits?|prevents?|stops?|interferes?|prohibits?|forbids?|affects?|takes|is (intended|meant|designed) to)|(policy|guidance|guide|rules?|guidelines?|code|charter) {2}(does|do|will|shall|is|are|should|must) (not|never) {3}(hinder|put off|discourage|deter|restrict|limit|prevent|stop|interfere|prohibit|forbid|affect|apply to|take|intended|meant|designed|be (read|interpreted|construed|used|applied|taken) {2}(as|to|so))|(isn't|aren't|is not|are not) (meant|intended|designed) to (restrict|limit|prevent|stop|interfere|silence|discourage)|will not (enforce|use|apply) {6}(rights?|protected)|retaliation {3}(prohibited|forbidden|not tolerated|banned)|no retaliation|without (fear of )?(reprisals?|retaliation)`,
);

/** Acts whose ban on the employer gives the colleague a right: only these turn a ban round when "we" or "nobody" are its subject. */
export const isRight = inPolicies(
	`(?<!(?:oss|vi|arbetsgivaren|kommunen|regionen|företaget|bolaget|föreningen|chefen|ledningen|organisationen|myndigheten) )(har|ha|full|fulla|grundlagsskyddad|din|dina|er|era|deras|sin|sina) {1}(rätt|rättighet|rättigheter) (att|till)|(?<!förbehåller oss )rätten att|rätt att {3}(kritisera|tycka|yttra|uttala|lämna|organisera|vara med|tala|prata|berätta|meddela|säga)|(yttrandefrihet\\p{L}*|meddelarfrihet\\p{L}*|meddelarskydd\\p{L}*|föreningsrätt\\p{L}*|åsiktsfrihet\\p{L}*|föreningsfrihet\\p{L}*) {4}(gäller|skyddas|omfattar|ger|innebär|betyder|har)|(har|omfattas av|skyddas av|skydd av) {2}(yttrandefrihet\\p{L}*|meddelarfrihet\\p{L}*|meddelarskydd\\p{L}*|grundlag\\p{L}*)|visselblåsare {3}(skyddas|har|är skyddade)|den som (larmar|visslar|slår larm) {3}(skyddas|skyddad|är skyddad)`,
	`(?<!(?:we|company|council|firm|employer|university|organi[sz]ation|management) )(has|have|having|your|their|every) {2}rights? to|have every right|(whistleblowers?|sources?|those who (speak|raise|report) \\p{L}+) {2}(is|are) {1}protected|freedom of (speech|expression|association) {3}(applies|is|protects|covers|includes)|(protected|guaranteed) by {3}(freedom|constitution|law|right)|rights? {3}(is|are) (protected|respected|guaranteed)|entitled to {3}(speak|criticise|criticize|join|organise|organize|talk|complain|share|say|discuss|express)`,
);

/** A freedom that its own condition takes back. */
export const takenBack = inPolicies(
	`(som|det) {1}(din |sin |närmaste )?(chef\\p{L}*|ledning\\p{L}*|kommunikation\\p{L}*|vi) {2}(godkän\\p{L}*|sagt ja till|tillåt\\p{L}*)|(så länge|förutsatt att|om|under förutsättning att|bara|endast|på villkor att|med villkoret att) {7}(gynnar|positivt|positiv|positiva|lojal\\p{L}*|ställer sig bakom|i linje med|stämmer (med|överens)|speglar|framställer|skadar inte|inte skadar|gagnar|är bra för|bidrar till|smickra\\p{L}*|främjar|stöder|stödjer|lyfter|förenlig\\p{L}*|tycker som|delar {2}(åsikt|syn|värdering)\\p{L}*|ingen kan ta illa|godkän\\p{L}*)`,
	`(that|which|what|whatever) {3}(manager|boss|we|communications|management) {2}(approved?|approves|cleared|allows?)|(as long as|so long as|provided|if|only if|on condition that|providing) {7}(in line with|agree with|positive|favou?rable|benefits?|reflects? well|supports?|consistent with|aligned? with|flatter\\p{L}*|loyal|good for|match\\p{L}*|helps the|makes? (us|the \\p{L}+) look|does not (harm|hurt|embarrass|damage)|doesn't (harm|hurt|embarrass|damage)|never (harms|hurts)|(approved|cleared|signed off|vetted))`,
);

/** Leaving or staying, which makes of "nobody forces you" a hint at the door. */
export const leaving = inPolicies(
	'stanna|kvar|sluta|arbeta här|jobba här|någon annanstans|dörren',
	'stay|remain|leave|quit|work here|elsewhere|the door|move on',
);
