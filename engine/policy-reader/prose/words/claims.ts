import {inPolicies} from './phrases.ts';

/** A grade of the one who writes. */
export const grades = inPolicies(
	'(ditt|ert|får du|du får|högsta|lägsta|sämre|bättre|högre|lägre) {2}(betyg|betyget|score)|(betyg|betyget|score|rankingen) {2}(är|blir|blev|sänks|höjs|\\d)|\\d+ (poäng|minuspoäng|pluspoäng)|(underkänd|underkänt|underkända|godkänd|godkänt)|topplista\\p{L}*|rankas|betygsätt\\p{L}*|minuspoäng|pluspoäng|poängsätt\\p{L}*|prickas|ger (dig )?(minus|plus)',
	`(your|a|the|lower|higher|low|high) {2}(score|grade|rating|ranking)|(score|grade|rating) {2}(is|of|out of)|graded|scored|leaderboards?|ranked|fails? the (test|check)|minus points?|penalty points?|\\d+ points|(pass|fail)ed (the|this)`,
);

/** Something that is said to have been told to somebody. */
export const passedOn = inPolicies(
	'(din|er) {1}(chef|arbetsgivare|ledning) {3}(har fått|får|fick|informer\\p{L}*|meddela\\p{L}*|underrätta\\p{L}*|ser|kan se|läser|vet)|(loggas|registreras|noteras|sparas|rapporteras|skickas) {3}(hos|till|av|i) {2}(hr|chef\\p{L}*|arbetsgivar\\p{L}*|ledning\\p{L}*|oss|personal\\p{L}*)|(har|är|blir|kommer) {3}(anmält|anmäld|rapporterats|rapporterat|rapporteras|skickats|skickas|meddelats|loggats|loggas|sparats|registrerats|registreras|noterats|noteras|vidarebefordra\\p{L}*) {4}(till|av|hos|i|din|hr|chef\\p{L}*)?',
	`your (manager|boss|employer|supervisor|line manager) {3}(has been|have been|will be|was|is|gets|got|receives?|sees|can see|knows|reads) {2}(told|notified|informed|alerted|a copy|this|what|it|sent)?|(has been|have been|will be|was|is being|are|is) {1}(reported|logged|recorded|forwarded|sent to|registered|noted|escalated) {3}(to|by|with|in|for)?`,
);

/** Takes a reader's words away, or turns one away. */
export const silencesReaders = inPolicies(
	'(radera|ta bort|dölj|göm|plocka bort|censurera) {3}(kommentar\\p{L}*|inlägg\\p{L}*|kritik\\p{L}*|frågan|frågor|omdöm\\p{L}*|den|det|allt)|(blockera|stäng av|sparka ut|bannlys) {3}(person\\p{L}*|kund\\p{L}*|den|användar\\p{L}*|dem|honom|henne|avsändar\\p{L}*|skribent\\p{L}*)',
	`(delete|remove|hide|take down|censor) {3}(comments?|posts?|criticism|questions?|reviews?|it|them|everything)|(block|ban|mute|kick) {3}(person|customers?|users?|them|him|her|sender|author|commenter)`,
);

/** Said of Äkta truly: that it does none of this. */
export const nothingPassedOn = inPolicies(
	'(inte|aldrig|ingen|ingenting|inget|varken) {5}(vidare|chef\\p{L}*|arbetsgivar\\p{L}*|sparas?|skickas?|loggas?|ser|läser|vet|registreras|noteras)|äkta {3}(inte|aldrig|ingenting|inget)',
	'(not|never|nothing|nobody|no one|neither) {5}(on|manager|boss|employer|saved?|sent|logged|sees|reads|knows|recorded|reported|told)|äkta {3}(not|never|nothing|nobody|no one)',
);

/** A word of the writer's called by a word of value, which tells nobody what to try. */
export const disparages = inPolicies(
	'(är|låter|blir|känns) {2}(oprofessionell\\p{L}*|olämplig\\p{L}*|opassande|oseriös\\p{L}*|pinsam\\p{L}*|barnslig\\p{L}*|dumt|dum|dåligt|dålig|oacceptabel\\p{L}*|omdömeslös\\p{L}*|osmaklig\\p{L}*|fel sorts)',
	'(is|are|sounds?|looks?|feels?) {2}(unprofessional|inappropriate|embarrassing|childish|stupid|silly|unacceptable|tasteless|not professional|poor taste|in bad taste)',
);

/** What a tip may be about without naming it: the draft it stands beside, and what its writer does. */
export const ofThisDraft = inPolicies(
	'det här|detta|så här|sådant här|fler sådana|en gång till|utkastet|inlägget',
	'this|these|like that|such posts?|once more|another one|the draft',
);

/** What good people do, held up to one who did something else. */
export const asGoodPeopleDo = inPolicies(
	`(bra|goda|duktiga|lojala|riktiga|seriösa|professionella|proffsiga|vuxna|kloka|andra) {1}(medarbetare|kollegor|kolleger|anställda|människor|kommunikatörer|skribenter|proffs) {3}(inte|aldrig|gör|skriver|vet|förstår|klarar)|(en|ett) {1}(bra|god|duktig|lojal|riktig|seriös|professionell|klok|vuxen) {1}(medarbetare|kollega|anställd|människa|kommunikatör|skribent|proffs) {3}(inte|aldrig|gör|skriver|vet|förstår|klarar|hade)|(du|ni) (ligger|hamnar|kommer|placerar dig) {3}(sist|först|efter|botten|toppen|sämst|bäst)`,
	`(good|loyal|real|serious|professional|grown-up|smart|decent|other|true) {1}(employees?|colleagues?|people|staff|communicators?|writers?|professionals|co-?workers?) {2}(never|not|don't|doesn't|wouldn't|would|know|knows|write|writes|do|manage)|(you|you're|you are) {1}(rank|ranked|come|place|finish|are) {2}(last|first|bottom|top|behind|worst|best)`,
);

/** Told off, with irony or without. */
export const untilNextTime = inPolicies(
	'(tänk|skärp|läs|bättra|försök) {4}nästa gång|(grattis|snyggt|bravo|jaha|bra jobbat) {1}(ännu|igen|där)|som vanligt|hur svårt|trodde du',
	`(think|try|read|do better|behave) {4}next time|(congratulations|well done|nice one|bravo|great) (another|again|there)|as usual|how hard|did you really|really\\?`,
);

/** Another job, held before one who might speak. */
export const orLeave = inPolicies(
	'om du {2}(byta jobb|sluta|lämna oss|söka nytt)',
	'if you {3}(change jobs|leave|quit|find another job|work elsewhere)',
);

/** So and no other way. */
export const onlySo = inPolicies(
	'(bara|endast|enbart) {1}(med|om|när|till|efter|via|genom|i samråd|det som|sådant|internt|hos)|(med|till|hos|via) {3}(chef\\p{L}*|ledning\\p{L}*|hr) {1}(bara|endast|enbart)',
	`(only|just|solely) {1}(with|to|if|when|after|via|through|what|internally|things)|(with|to|through) {3}(manager|management|hr|boss) {1}(only|alone)`,
);

/** A role nobody asked for. */
export const madeFaces = inPolicies(
	'ambassadör\\p{L}*|varumärkesbärare\\p{L}*|ansikte\\p{L}* utåt',
	'ambassadors?|brand advocates?|the face of',
);

/** Those who have power over a writer's job. */
export const powerHolders = inPolicies(
	'hr|personalavdelning\\p{L}*|personalchef\\p{L}*|chef|chefen|chefer|cheferna|närmaste chef|ledning|ledningen|arbetsledare\\p{L}*|arbetsgivare|arbetsgivaren|vd|vd:n',
	'hr|human resources|manager|managers|boss|bosses|supervisors?|management|employer|the ceo|line manager',
);

/** The one who gets the tip, and what they write. */
export const theWriter = inPolicies(
	'du|dig|din|ditt|dina|ni|er|det här|detta|utkast\\p{L}*|så här',
	'you|your|yours|this|these|drafts?',
);

/** What only an employer gives and takes: no tip has it to speak of. */
export const ofEmployment = inPolicies(
	'(nytt|annat) jobb|löne\\p{L}*|lönen|anställning\\p{L}*|provanställ\\p{L}*|kontraktet|befordr\\p{L}*|uppsäg\\p{L}*|avsked\\p{L}*|(en|din|er|första|sista|skriftlig) varning|erinran|personalakt\\p{L}*|disciplin\\p{L}*|konsekvenser|påföljd\\p{L}*|(på|i) (din|en|vår) (lista|akt|mapp)',
	'(new|another|your) job|looking for work|pay (rise|review|talks?)|employment|contract|promotion|dismiss\\p{L}*|fired|sacked|(a|your|first|last|final|written) warning|disciplin\\p{L}*|consequences|sanctions?|(on|in) (your|the|our) (file|list|record)',
);

/** Holds the writer against a measure of people. */
export const measuresPeople = inPolicies(
	`(du|ni) {1}är {4}(bäst\\p{L}*|sämst\\p{L}*|dålig\\p{L}*|duktig\\p{L}*|svag\\p{L}*|oduglig\\p{L}*)|(en|ett) {1}(riktig|sann|rättskaffens|anständig) {1}\\p{L}+ (hade|skulle|vet|gör|skriver|håller|säger|visar|låter)|(en|ett) äkta \\p{L}+ (hade|skulle|vet|skriver|klagar)`,
	`(you|you're) {1}(are )?{3}(the best|the worst|bad|poor|hopeless|weak) |(a|an|any) {1}(true|real|proper|decent) {1}\\p{L}+ (would|never|keeps?|knows?|does|writes?|shows?|stays?|says?)`,
);

/** Kept away from what is lawful to speak of. */
export const outOfIt = inPolicies('utanför|borta från|bort från|hemma', 'out of|away from|off|at home|elsewhere');
