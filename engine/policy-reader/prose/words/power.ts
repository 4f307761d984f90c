import {inPolicies} from './phrases.ts';

/** Looking into something, by whomever: the passive and the noun, which name no one who looks. */
export const lookedInto = inPolicies(
	'(övervakas|bevakas|kontrolleras|granskas|loggas|spåras|följs(?! upp)|gås igenom|undersöks|kartläggs|registreras|avläses|googlas)|(genomgång|granskning|kontroll|kontroller|bevakning|kartläggning|undersökning|övervakning|sökning|sökningar|spårning|loggning) {1}(av|på|görs|sker)',
	'(monitored|screened|checked|inspected|reviewed|tracked|logged|examined|scrutini[sz]ed|searched|watched|vetted|audited|traced)|(screening|inspection|monitoring|surveillance|scrutiny|tracking|searches|checks|reviews?|examination) {1}(of|on|into)',
);

/** Watching by its own name. */
export const surveillance = inPolicies(
	'övervakning\\p{L}*|övervakas|bevakas',
	'monitored|monitoring|surveillance|tracked|tracking',
);

/** What people do online, whoever they are. */
export const doneOnline = inPolicies(
	'nätet|riktlinje\\p{L}*|policyn|internet\\p{L}*|sociala medier|inlägg\\p{L}*|konto\\p{L}*|profil\\p{L}*|användning\\p{L}*|användare|anställda|medarbetar\\p{L}*|personal\\p{L}*|dig|du|mejl\\p{L}*|datorer',
	`online|policy|policies|guidelines|compliance|internet|social media|networks?|posts?|accounts?|profiles?|use|usage|activit\\p{L}*|employees?|staff|you|your|users?|e-?mails?|devices?|communications?|messages?`,
);

/** The employer looking. */
export const looks = inPolicies(
	'följer|granskar|kontrollerar|läser|bevakar|övervakar|tittar på|tittar igenom|loggar|kartlägger|undersöker|spårar|googlar|söker på|tar del av',
	'follows?|monitors?|checks?|inspects?|reads?|reviews?|screens?|tracks?|logs?|examines?|scrutini[sz]es?|searche?s?|watche?s?|looks (at|into|through)',
);

/** What colleagues, or those who would be, do online and in their own time. */
export const ownDoings = inPolicies(
	'(privata|egna|personliga|öppna) {1}(konto\\p{L}*|profil\\p{L}*|inlägg|sidor|flöden|kanaler)|(medarbetar|anställd|personal|sökande|kandidat|praktikant)\\p{L}* {2}(konto\\p{L}*|profil\\p{L}*|inlägg|närvaro|aktivitet\\p{L}*|användning\\p{L}*|digitala|sociala medier)|(internet|nät|surf|mejl|mobil|dator)användning\\p{L}*|användningen av (internet|sociala)|(din|dina|ditt|er|era|ert) {1}(konto\\p{L}*|profil\\p{L}*|inlägg|närvaro|aktivitet\\p{L}*|användning\\p{L}*|skärm)|(vad|allt|det) {1}(du|ni|medarbetare|anställda|personalen) {1}(skriver|gör|lägger|publicerar|delar|gillar)|(du|ni) (är|gör) på nätet|surfande\\p{L}*',
	`(personal|private|own|public) {1}(accounts?|profiles?|posts?|pages?|feeds?)|(employee|staff|worker|candidate|applicant|member|intern)s?'? {2}(accounts?|profiles?|posts?|presence|activit\\p{L}*|use|usage|footprint|social media|internet)|internet (use|usage|activity)|use of (the internet|social media)|(your|their) {1}(accounts?|profiles?|posts?|presence|activit\\p{L}*|use|usage|screen|footprint)|what {1}(you|employees|staff) {1}(write|post|do|say|share|like)`,
);

/** Turning to somebody with news of others. */
export const lets = inPolicies(
	'säg {1}till|säga {1}till|tipsa|hör av (dig|er)|höra av sig|berätta för|meddela|rapportera|kontakta|informera|flagga|larma|anmäl|anmäla|uppmärksamma',
	'let (us|me|hr|management|your \\p{L}+|the \\p{L}+) know|tell (us|me|hr|management|your \\p{L}+|the \\p{L}+)|report|inform|notify|alert|flag|contact|tip off|get in touch|speak up|drop us',
);

/** One of us, not a reader and not a customer. */
export const oneOfUs = inPolicies(
	'(om|att|när|ifall) {1}(någon|en|nån) {1}(i|på|från|av|hos) {2}(\\p{L}*laget|\\p{L}*teamet|\\p{L}*gruppen|avdelningen|enheten|jobbet|arbetsplatsen|skolan|personalen|oss|kontoret|kollegiet|klubben)|(om|att|när|ifall) {2}(kollega|kollegan|kollegor|medarbetare|arbetskamrat|arbetskamrater|lagkamrat|anställd)',
	`(if|that|when|whenever) {1}(someone|somebody|anyone|a person|one) {1}(on|in|at|from|of) {2}(team|department|unit|office|workplace|school|staff|us|club|crew|group)|(if|that|when|whenever) {2}(colleagues?|co-?workers?|workmates?|team-?mates?|employees?)`,
);

/** Writing, as done by somebody spoken of. */
export const writes = inPolicies(
	'skriver|skrivit|lägger ut|lagt ut|postar|postat|delar|delat|publicerar|publicerat|klagar|uttalar|säger|gillar|kommenterar|beter',
	'writes?|wrote|written|posts?|posted|shares?|shared|publish\\p{L}*|complain\\p{L}*|says?|said|likes?|comments?|behav\\p{L}*|puts?',
);

/** What may come of it for the one who wrote. */
export const stakes = inPolicies(
	'lönesamtal\\p{L}*|medarbetarsamtal\\p{L}*|utvecklingssamtal\\p{L}*|(din|er|ens|sin) {1}(lön|löneutveckling|anställning|karriär|framtid|tjänst|plats|roll|provanställning|befordran|bonus)|fortsatta? (anställning|förtroende|uppdrag)|samtal med (hr|chefen|din chef|ledningen)|kontrakt\\p{L}*|befordr\\p{L}*|provanställ\\p{L}*',
	`(pay|salary|performance|annual|appraisal) (review|talk|meeting|discussion)|appraisal|(your|their) {1}(pay|job|career|future|position|employment|contract|promotion|probation|bonus|place here)|continued (employment|role)|(chat|talk|conversation|meeting|word) with {1}(hr|management|your manager|the boss)|probation|promotions?`,
);

/** That it may come. */
export const mayCome = inPolicies(
	'kan|kunde|kan komma att|kommer att|lär|riskerar|påverk\\p{L}*|avgör\\p{L}*|handla\\p{L}* om|beror på|hänger på|tas upp|följer med|blir',
	'may|might|could|can|will|is likely|risks?|affects?|depends?|hangs?|comes? up|taken into account|decides?|turn into|be about',
);

/** What one has written, or how one goes on. */
export const ownWords = inPolicies(
	'(du|ni|man) {2}(skriver|skrivit|skrev|lägger ut|lagt ut|postar|postat|delar|delat|publicerar|publicerat|säger|sagt|gillar)|(dina|era|sådana|olämpliga|negativa|fel) {1}(inlägg|kommentarer|ord|delningar)|fortsätter så|fortsätter du|om du fortsätter|hur du (syns|uttrycker|beter)',
	`(you|they) {2}(write|wrote|written|post|posted|share|shared|publish|published|say|said|like|put up|put online)|(your|such|inappropriate|negative|wrong) {1}(posts?|comments?|words|shares)|(carry|keep|go) (on|going|it up)|how you (appear|behave|come across)`,
);

/** What speaks of gain: "what you write can help your career". */
export const gainsBy = inPolicies(
	'hjälp\\p{L}*|öppna\\p{L}* dörr\\p{L}*|stärk\\p{L}*|gynna\\p{L}*|bidra\\p{L}*|utveckla\\p{L}*|glädj\\p{L}*|nytta|inte|aldrig|ingen|inget',
	`help|helps|open doors?|strengthen\\p{L}*|boost\\p{L}*|contribut\\p{L}*|benefit\\p{L}*|good for|not|never|no|nobody|nothing|won't|doesn't`,
);

/** Asked to wonder whether one is in the right place. */
export const doubtsBelonging = inPolicies(
	'(fundera|fundera på|tänka|tänk|överväga|överväg|fråga dig) {3}om {2}(du|ni) {2}(passar|hör hemma|trivs|vill vara kvar|är på rätt|ska vara kvar|ska stanna)',
	`(consider|think about|ask yourself|wonder|reflect on) {2}(whether|if) {1}(you|this) {3}(belong|fit|suit|right (place|job)|want to (stay|remain)|should (stay|remain)|happy here)`,
);

/** One whose leave is asked before others read. */
export const approvers = inPolicies(
	'(av|hos|till|från|med|via|genom) {2}(\\p{L}*chef|\\p{L}*chefen|\\p{L}*ledning|\\p{L}*ledningen|\\p{L}*ansvarig\\p{L}*|\\p{L}*direktör\\p{L}*|kommunikat\\p{L}*|kommunikation\\p{L}*|pressavdelning\\p{L}*|marknad\\p{L}*|styrelsen|kansliet|rektor\\p{L}*|redaktör\\p{L}*|hr|jurist\\p{L}*)',
	'(by|with|from|to|through|past|of) {4}(secretary|team|manager|supervisor|head|director|management|communications|comms|marketing|press office|pr team|board|principal|editor\\p{L}*|editorial|hr|legal|executive|officer|coordinator)',
);

/** Read through by somebody who may say no. */
export const lookedThrough = inPolicies(
	'granskas|godkännas|godkänns|läsas|läses|korrekturläsas|ses igenom|ses över|kontrolleras|kontrollläsas|klartecken|stämmas av|stäms av|förhandsgranskas|tillstyrkas|fastställas',
	'reviewed|approved|read|checked|proofread|cleared|vetted|signed off|seen|agreed|authori[sz]ed|inspected|passed',
);

/** Before it is out. */
export const beforehand = inPolicies(
	'innan|före|på förhand|i förväg|först|dessförinnan',
	`before(hand)?|prior|in advance|ahead of|first|until`,
);

/** Somebody's yes, by its name. */
export const leave = inPolicies(
	'godkännande\\p{L}*|tillstånd|tillåtelse|klartecken|medgivande|samråd|överenskommelse|förhandsgodkänn\\p{L}*',
	'approval|permission|consent|agreement|sign-off|clearance|authori[sz]ation|go-ahead|blessing',
);

/** That it has to be had. */
export const hasToBeHad = inPolicies(
	'krävs|kräver|behövs|behöver|fordras|förutsätts|inhämta\\p{L}*|sök|söka|söks|begär\\p{L}*|ska|skall|måste|först',
	'required|requires?|needed|needs?|sought|seek|obtain\\p{L}*|must|shall|should|subject to|without|prior|until',
);

/** Sent by way of somebody before it is out. */
export const sentBy = inPolicies(
	'(ska|skall|måste|bör) {5}(gå|skickas|lämnas|stämmas av|passera|förankras|anmälas)',
	'(must|should|shall|needs?|have|has|to) {5}(go|goes|be (submitted|sent|passed|put|run|routed|cleared)|clear|submit|send|run|pass)',
);

/** Sent so that somebody may decide. */
export const forLeave = inPolicies(
	'för (godkännande|granskning|beslut|bedömning|klartecken)',
	'for (approval|review|consideration|clearance|decision|comment)|clear {3}with',
);
