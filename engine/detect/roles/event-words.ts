import {createLanguageIndexes} from '../../search/phrase-index.ts';
import {bilingualPhrases} from '../signals/phrases.ts';

const indexes = createLanguageIndexes();

/** Nouns of what people go to; in Swedish as the last part of a compound too. */
export const eventNouns = bilingualPhrases(
	`(\\p{L}{2,20})?(seminari(um|et|er|erna)|webbinari(um|et|er)|föreläsning(en|ar|arna)?|föredrag(et)?|workshop(en|s|ar|par)?|konferens(en|er)?|konsert(en|er)?|festival(en|er)?|utställning(en|ar)?|vernissage(n|t)?|invigning(en)?|visning(en|ar|arna)?|cirkel(n)?|cirklar|panelsamtal(et)?|paneldebatt(en)?|folkkök(et)?|demonstration(en|er)?|manifestation(en|er)?|loppis(en|ar)?|mingel|minglet|picknick(en)?|vandring(en|ar)?|turnering(en)?|årsmöte(t|n)?|kampanjmöte(t|n)?|medlemsmöte(t|n)?|informationsmöte(t|n)?|stämma(n)?|quiz(en)?|jubileum(et)?|hackathon|träff(en|ar)?|julmarknad(en)?|höstmarknad(en)?|vårmarknad(en)?|mässa(n)?)
(sommar|vår|höst|jul|midsommar|körsbärs|release|släpp|klubb|gård(s)?|kvarters|städ|skörde|vin|vals|firmas)?fest(en)?|(kurs|tema|prat|film|bok|quiz|spel|info|informations|diskussions|poesi|musik|sång|pub|disco|dans|författar|samtals)kväll(en|ar)?|(städ|tema|aktions|familje|prova på-?|studie|prov|fix|arbets|skörde|utbildnings|inspirations|natur|barn)dag(en|ar)? (med|på|för|i|den)|städdag(en|ar)?|öppet hus|(bok|skiv|tidnings)?släpp(et)?|boksläpp(et)?|(frukost|lunch|kvälls|krets|stor|torg|gemenskaps|medborgar)möte(t|n)?|afterwork|after work|meetup(en)?|plantering(en)? av|högläsning(en)?|uppläsning(en)?|premiär(en)?|föreställning(en|ar)?|medborgardialog(en)?|öppna dörrar|kommer {6}att (tala|prata|diskutera|berätta|läsa ur|föreläsa|spela|samtala|sjunga)`,
	`seminars?|webinars?|workshops?|talks?|lectures?|meet-?ups?|conferences?|summit|panel discussions?|town hall|open house|open day|open evening|(book|product|album|official) launch|launch (party|event)|party|festival|concert|gig|exhibition|screening|rally|demonstration|vigil|picnic|dinner|brunch|quiz night|fundraiser|hiring drive|career fair|job fair|hackathon|bootcamp|masterclass|webcast|livestream|live stream|live session|q&a session|breakfast (seminar|talk|meeting)|networking (event|evening|drinks)|gala|annual meeting|tournament|retreat|reunion|ceremony|showcase|fair|market day|book club|walking tour|craft night|film night|game night|event`,
	indexes,
);

/** Words that ask people to come. */
export const callsToCome = bilingualPhrases(
	`(hjärtligt )?(välkommen|välkomna|välkommet) {2}(till|på|in|att|dit|hit|med)|kom (och|till|på|förbi|gärna|hit|dit|med)|bjuder (nu |också |härmed )?in|inbjudan|inbjuds|inbjudna|häng med|följ med (på|till|oss)|var med (och|på|i|när)|möt (oss|upp)|missa inte|(vi|man) (kommer att |ska )?(ses|träffas|samlas|möts)|samling(en)?|avmarsch|fri entré|entré|inträde(t)?|insläpp|dörrarna öppnar|ta med (eget|egen|egna|dig|en|kaffe|fika)|anmäl (dig|er)|anmälan|osa|o\\.s\\.a|biljetter|kallelse|kallas till|arrangeras|arrangerar|vi arrangerar|(kan|får) {6}komma och|alla är välkomna|öppet för alla|demonstrera|kommer {6}att (tala|prata|diskutera|berätta|läsa ur|föreläsa|spela|samtala|sjunga)`,
	`join (us|me|in)|come (to|and|by|along|over|see|join|say)|you're invited|you are invited|we invite you|invites you|rsvp|save the date|don't miss|see you (there|all there|at|on)|(we're|we are|i'm|i am|is|are|will be|to be) (hosting|holding|organi[sz]ing|throwing|running a)|(hosts|invites|presents)|tickets|free (entry|admission)|doors open|register (now|here|today|at|for|your)|sign up|book your (seat|spot|place)|limited seats|tune in|look forward to (the event|seeing you|welcoming)|going live|all (are )?welcome|everyone('s| is) welcome`,
	indexes,
);

/** Words of one who was there: what was, asks nobody to come. */
export const lookingBack = bilingualPhrases(
	`tack (till )?(alla|er|dig|för) {3}(som (kom|var|deltog|medverkade)|(i går|igår|i lördags|i söndags|i helgen|en (fin|härlig|lyckad|fantastisk)))|(hölls|ägde rum|genomfördes|avslutades|firade|firades|arrangerades|samlades vi|träffades vi) |vilken (dag|kväll|helg|fest)|(blev|var) (det )?en (\\p{L}+ )?(lyckad|fin|härlig|välbesökt|fantastisk|trevlig|givande)|(i går|igår|i förrgår|i (mån|tis|ons|tors|fre|lör|sön)dags|förra (veckan|helgen|månaden)|härom(dagen|veckan|kvällen)) {6}(var|hade|höll|träffade|besökte|deltog|samlades|fick|gick|blev|talade|föreläste)|(jag|vi) (höll|deltog|medverkade|besökte|talade|föreläste) `,
	`(thank you|thanks|grateful) {3}(everyone|everybody|all|those|you) {2}(who|for (coming|joining|attending|being))|thanks (again )?for (coming|joining|attending)|(was|were) (held|hosted|organi[sz]ed)|took place|wrapped up|came to an end|(we|i|who|team) {2}(attended|hosted|spoke|presented|gathered|joined|visited|had|celebrated)|what an? (amazing |great |incredible |fantastic |wonderful )?(day|night|evening|week|event)|had (the|a|an) {2}(opportunity|pleasure|privilege|blast|great time)|(delivered|gave) an? |a pleasure to (attend|be)|in case you missed|recap|looking back|last (week|night|month|weekend|year|friday|saturday|thursday)|yesterday|for attending|special thanks`,
	indexes,
);

/** Rooms, houses and squares one can find, and being together from afar. */
export const placeWords = bilingualPhrases(
	`(plats|lokal|adress|var|samlingsplats|mötesplats):|plats\\n|online|digitalt|digital|på distans|via (zoom|teams|jitsi|länk)|zoom|teams|jitsi|livestream\\p{L}*|hos oss|i vår(a)? (lokal(er)?|butik|kyrka|skola)|(på|i|vid|hos|till|utanför|framför|från) \\p{L}{0,25}(biblioteket|huset|salen|lokalen|gården|hallen|kyrkan|parken|torget|teatern|biografen|museet|caféet|kaféet|skolan|gatan|vägen|platsen|källaren|plan|plats|torg)|folkets hus|församlingshemmet|speakers corner`,
	`(location|venue|where|place|address):|online|virtual(ly)?|zoom|teams|webcast|livestream|live stream|linkedin live|youtube live|at (our|the) (office|library|store|shop|school|hall|campus|headquarters|stand|stall)|booth|stall|hall \\d|room \\d|library|town hall|campus`,
	indexes,
);

/** Words beside which a day is the day of what people are asked to come to. */
export const dayLabels = bilingualPhrases(
	'när|datum|tid|dag|obs|start|startar|samling|premiär',
	'when|date|time|day|starts|starting|kicks off|live',
	indexes,
);
