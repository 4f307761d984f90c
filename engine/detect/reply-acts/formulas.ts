import {bilingualReplyPhrases, phraseSignal} from '../signals/phrases.ts';

/** Sends the asker somewhere else: a private message, a form, a telephone, another address. */
const elsewhere = {
	sv: `(skicka|skriv|sänd|släng|droppa) {3}(pm|dm|meddelande|privatmeddelande|mejl|mail|rad)|via länken|(dm:a|pm:a|dm|pm) (oss|mig|gärna)|via (dm|pm|mejl|mail|chatten|formuläret)|i (dm|pm|chatten|ett privat meddelande)|(kontakta|ring|mejla|maila) {2}(oss|mig|kundtjänst|kundservice|supporten|support|växeln)|hör av dig till|vänd dig till|fyll i {2}formulär(et)?|pratar vi vidare|tar vi det där`,
	en: `(send|drop|shoot) {4}(dm|pm|message|email|e-mail)|(send|drop|shoot) (us|me) a {1}(note|line)|so (that )?our team can {1}(connect|help|assist|look)|(dm|pm|message|email|e-mail|call) (us|me)|(via|by|in|through|over|to) (a |the |our |your )?(dm|dms|pm|direct message|private message|inbox)|contact (us|our|customer|support)|reach out (to|via)|fill (in|out) {2}form|follow up with us|let (us|our team) know (at|via|through|here|by)|get in touch (with|via|at)|continue there|chat there|give us a call`,
} as const;

/** Words that could stand under any complaint: thanks, regret, readiness, and what happens to nobody in particular. */
const anyComplaint = {
	sv: `tack (så mycket )?för (att (du|ni) {1}(hör|delar|kontaktar|skriver|uppmärksammar|tog|tar)|(din|ditt|dina|er|ert|era) {1}(feedback|synpunkt|synpunkter|kommentar|återkoppling|intresse|meddelande|tålamod|åsikt))|(tråkigt|ledsamt|synd|ledsen|ledsna|beklagligt) {2}(höra|läsa)|(vi|jag) beklagar|(vi|jag) finns här|hjälper (gärna|dig gärna|mer än gärna)|(vi|jag) {2}(hjälpa|hjälper) (dig|er)( vidare)?|(vi|jag) vill {3}(hjälpa|bästa|nöjd|nöjda|titta|förstå)|(din|er|ert|dina|era) {1}(åsikt|upplevelse|feedback|synpunkter|ärende) är viktig\\p{L}*|(tar|på) {3}(största )?allvar|tar {3}(vidare|med oss)|vidarebefordra\\p{L}*|(arbetar|jobbar) (ständigt|hela tiden|kontinuerligt|aktivt)|strävar efter|alltid {2}(bästa|nöjda)|så (hjälper|tittar|ser|löser|återkommer|kollar) vi|(vi|jag) (återkommer|återkopplar)|hoppas på (din|er) förståelse|fortsatt (trevlig|fin|bra)|(vänliga|varma|bästa) hälsningar|(titta|kika|kolla) (närmare )?på (det|detta|ditt ärende|saken)|hur (vi|jag) kan hjälpa`,
	en: `(thanks|thank you) (so much )?for (reaching out|contacting|letting us know|bringing|your (feedback|comment|message|patience|interest|time|note)|sharing|getting in touch)|(sorry|sad|apologies) {2}(to hear|to learn|to see|about (this|that|the experience|your experience|the trouble|any))|we apologi[sz]e|(here|happy|glad|love|like) to (help|assist)|(we|i)('d| would)? (like|love|want) (to|you to) {6}(help|assist|look|review|right|great|experience|best|get you)|(want|like|love) to (get|take) (you|a) {3}(right|look)|your (feedback|experience|opinion|satisfaction) (is|matters)|(take|takes|taking) {4}seriously|(we|i)('ll| will) {2}(review|look into|get back|take a look|follow up|assist|help|be happy|be glad)|so (that )?(we|i) can {2}(help|assist|look|review|get)|(passed|forwarded|pass|forward) {4}(on|along|team|department)|(strive|striving|work hard|working hard) to|rest assured|better assist|further assist|how (we|i) can (help|assist)|look into (this|it|that) (further|for you)|(kind|best|warm) regards|have a (great|nice|lovely|good)|talk this through|with (the|more|your|any) {1}(details|information|info)|valued (customer|feedback)|appreciate (you|your|the) {2}(feedback|patience|reaching|time|business)`,
} as const;

/** The reply sends the asker somewhere else. */
export const sendsElsewhere = phraseSignal(bilingualReplyPhrases(elsewhere.sv, elsewhere.en));

/** Words a reply can say to anybody: thanks, regret, readiness, and where to turn. */
export const replyFormula = phraseSignal(
	bilingualReplyPhrases(`${elsewhere.sv}\n${anyComplaint.sv}`, `${elsewhere.en}\n${anyComplaint.en}`),
);

/** The reply asks for what the matter cannot be found without, tells what has been done, or offers more to one who is already served. */
export const servesAlready = phraseSignal(
	bilingualReplyPhrases(
		`(order|kund|boknings|ärende|konto|telefon|kvitto|medlems|referens|person)\\p{L}*(nummer|nr|id|uppgifter)|(e-post|mejl|mail)adress|användarnamn|postnummer|modell|version|webbläsare|(vi|jag) har (svarat|skickat|fått|tagit emot|mejlat|återkommit)|om du (har|vill|behöver|undrar|fortfarande)|vilken (butik|order|dag|linje|adress|modell)|var någonstans`,
		`(order|account|booking|reservation|phone|contact|ticket|case|reference|tracking|confirmation|flight|serial|receipt|store|member|customer|rewards) (number|no|id|details|info|#)|e-?mail address|email|username|user name|gamertag|adobe id|zip|postcode|browser|device|version|model|location|address|screenshot|(we've|we have|i've|i have|have|just) (replied|responded|received|answered|sent|emailed|followed)|(replied|responded) to your|if you('re| are| have| need| still| want| would|'d)|feel free|follow(ing)? us|yes|which|where|what (is|was|happened|did|device|version)`,
	),
);

/** Somebody tells that they or their child were touched, struck, followed or threatened. */
export const harmTold = phraseSignal(
	bilingualReplyPhrases(
		`(rörde|tafsade|tafsat|tog|drog|slog|sparkade|knuffade|hotade|hotat|förföljde|antastade|ofredade|bet|ströp|filmade) {2}(mig|oss|min (dotter|son|fru|man|mamma|pappa|kollega|arm|hand)|mitt barn|hennes|honom)|(blev|blivit|har blivit|är) {1}(antastad|ofredad|hotad|hotade|slagen|knuffad|påhoppad|trakasserad|förföljd|utsatt|skadad|påkörd|inlåst|filmad)|utan att jag (ville|sa ja)`,
		`(touched|groped|petting|petted|grabbed|hit|slapped|punched|pushed|shoved|threatened|followed|harassed|assaulted|attacked|stalked|cornered|spat at|filmed) (me|us|my (daughter|son|wife|husband|mother|mom|mum|dad|father|child|kid|arm|hair|leg|hand|face)|her|him)|(touch|grope|threaten|follow|hurt|hit) (me|my (daughter|son|child|hair|arm|leg|hand))|(was|were|got|been|being) (groped|assaulted|harassed|threatened|attacked|followed|stalked|molested|injured|run over)|without (my|her|his) consent`,
	),
);
