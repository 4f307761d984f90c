import {inPolicies} from './phrases.ts';

/** Gives something away with nothing asked back: help, a course, one's back, a freedom, worth to what people say. */
export const gives = inPolicies(
	`(erbjuder|erbjuds|ordnar|bjuder på|anordnar|ger|håller|finns|(?:du|ni|alla) får|får (?:du|ni|alla)) {4}(utbildning\\p{L}*|handledning|handledare|stöd|hjälp|kurs|kurser|workshop\\p{L}*|coachning|rådgivning|bollplank|inspiration)(?! krävs)
(står|finns|ställer) {3}(på din sida|bakom dig|vid din sida|på er sida|bakom er|med dig)
(full|total|samma|stor|all|fri) {1}(frihet|rätt) att|fri att {1}(tycka|säga|skriva|uttrycka|delta|berätta)|är fria att
ingen {2}(ska|skall) behöva
tillsammans {2}(kan|gör|skapar|bygger|blir|lär) {1}(vi|alla)
(kollegor|kollega|vi|webbredaktör\\p{L}*|kommunikatör\\p{L}*|gruppen|teamet) {6}gärna {1}(bollar|hjälper|läser|svarar|tittar|tipsar|pratar|lyssnar|visar|stöttar)|(bollar|hjälper|läser|svarar|tittar|tipsar|lyssnar|visar|stöttar) {2}gärna
(ser|är|tycker) {5}(en|som en|som) (styrka|tillgång|rikedom)|ser (mycket |väldigt )?positivt på att
(kan|når|får) {4}nå (ut |fram )?(till |med )?{3}(nya|fler|många|andra|fram|ut)|gör det (möjligt|lättare|enklare) {3}att {1}(nå|möta|höra|lyssna|samtala|delta|dela|berätta|lära)
alltid välkom\\p{L}*|(var och en|alla|medarbetaren|varje medarbetare|den anställde|den enskilde) {1}(väljer|bestämmer|avgör) {2}(själv|själva)|(får|kan) (alltid |fritt |öppet )?(diskuteras|kritiseras|ifrågasättas|omtalas) (öppet|fritt|av alla)|(vi|jag) litar på (dig|er|att (du|ni) {1}(vet|kan|klarar|själv))
(tillåtet|okej|fritt) och {3}(vi )?(välkomna\\p{L}*|uppmuntra\\p{L}*|bra)`,
	`(offers?|provides?|runs?|gives?|holds?|arranges?|(?:you|anyone|everyone|who wants?) (?:can |will )?gets?) {4}(training|coaching|help|support|courses?|workshops?|advice|mentoring|a hand|inspiration)(?! (?:is|are) (?:required|mandatory))
(stand|stands|be|are|is) {1}(by|behind|beside|there for|with|on) {1}(you|your side|those who)|have your back|(we|will|and) help you|help you (report|write|find|get)
(full|complete|every|total) freedom to|at liberty to|(no one|nobody|no \\p{L}+) {1}(should|shall|will) have to
together {1}(we|all) {1}(can|make|build|create|learn|become|will)
(happy|glad|pleased|delighted) to {1}(help|look|read|answer|listen|show|share|advise|think|support|talk)
(see|sees|regard|regards|consider|value|values) {5}(a|as a|an|as an) (strength|asset|virtue)
(allows?|lets?|enables?|makes it (easier|possible) for) {4}(to )?(reach|listen|learn|meet|connect|hear|talk|take part|engage|share|join)
always (welcome|glad|happy|free|there)|(everyone|everybody|each person|people|employees|staff) {2}(decides?|chooses?) for (themselves|herself|himself|themself)|(may|can) be (freely |openly )?(discussed|criticised|criticized|questioned) (openly|freely|in public)|(we|i) trust (you|that you (know|can))
(is|are) (perfectly |fully |of course )?(allowed|permitted|okay|fine|encouraged|welcome)(?! (?:only|if|when|by|with|unless|after|once|provided|for|where|except|but|so))
(are|is) entitled to {1}(be|hold|have|join|keep|show|choose|refuse|decline|criticise|criticize|express|speak|talk|say|share|write)(?! (?:paid|reimbursed))
(employees|staff|workers|members|colleagues|officials|teachers|nurses) (may|can) (also |always |freely |anonymously )?(contact|turn to|approach|talk to|speak to|inform|raise|report|criticise|criticize|refuse|decline|hold|keep) {4}(media|press|journalists?|newspapers?|concerns?|union|authorit\\p{L}*|opinions?|views)`,
);

/** What takes a gift back, or asks something for it. */
export const takesBack = inPolicies(
	'bara|endast|innan|så länge|förutsatt|godkän\\p{L}*|måste|skyldig\\p{L}*|krav|krävs|obligatorisk\\p{L}*|lojal\\p{L}*|tyst|avstå\\p{L}*|undvik\\p{L}*|varumärke\\p{L}*|ambassadör\\p{L}*|våra (inlägg|nyheter|budskap)|ska(?! behöva)|skall(?! behöva)|bör',
	'only|before|as long as|provided|approv\\p{L}*|must|obliged|required|mandatory|compulsory|loyal\\p{L}*|quiet|silent|refrain|avoid|brand|ambassadors?|our (posts?|news|messages?)|(?<!no one |nobody |colleague |employee |person )(?:shall|should)|need to|expected',
);
