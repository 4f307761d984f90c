import {inPolicies} from './phrases.ts';

/** Saying, writing and publishing, and what is said, written and published. */
export const tells = inPolicies(
	`skriv|skriva|skriver|skrivs|skrivas|berätt\\p{L}*|dela(?! ut)|delar|delas|publicer\\p{L}*|sprid\\p{L}*|spred|nämn|nämna|nämner|nämns|nämnas|namnge\\p{L}*|omnämn\\p{L}*|diskut\\p{L}*|diskussion\\p{L}*|prat\\p{L}*|tal|tala|talar|talas|komment\\p{L}*|röj|röja|röjer|röjs|röjas|avslöja\\p{L}*|(lämna|lämnar|lämnas) (inte |aldrig |ej )?(ut|vidare|uppgift\\p{L}*|information)|(lägg|lägga|lägger|läggs|läggas) (inte |aldrig |ej )?(ut|upp|in)|posta\\p{L}*|uttal\\p{L}*|offentliggör\\p{L}*|uppge|uppger|uppges|tagga\\p{L}*|visa|visar|visas|yttra\\p{L}*|debatter\\p{L}*|ventiler\\p{L}*|framför|föra vidare|för vidare|vidarebefordra\\p{L}*|(skicka|skickar|skickas) (inte |aldrig |ej )?{1}(vidare|ut|till|bilder|uppgift\\p{L}*)|ladda\\p{L}* (inte |aldrig |ej )?upp|länka\\p{L}*|gilla|gillar|blogga\\p{L}*|twittra\\p{L}*|livesänd\\p{L}*|exponera\\p{L}*|skämt\\p{L}*|inlägg\\p{L}*|omdöm\\p{L}*|jämför\\p{L}*|ta upp|ta ställning|skryt\\p{L}*|skvall\\p{L}*|citer\\p{L}*|återge\\p{L}*|lyft|lyfta`,
	`writ(e|es|ing|ten)|tell|tells|telling|shar(e|es|ed|ing)|publish\\p{L}*|post|posts|posted|posting|repost\\p{L}*|spread|spreading|mention\\p{L}*|name|names|named|naming|discuss\\p{L}*|talk\\p{L}*|speak|speaks|speaking|say|says|saying|hint\\p{L}*|imply|comment\\p{L}*|remark\\p{L}*|reveal\\p{L}*|disclos\\p{L}*|give out|giving out|pass(ed|ing)? (it )?(on|along)|upload\\p{L}*|forward|forwarded|forwarding|tag|tagged|tagging|show|shows|showing|shown|identif\\p{L}*|refer|quot(e|ed|ing)|cite|blog\\p{L}*|tweet\\p{L}*|leak|leaks|leaking|leaked|air|airing|compar(e|ing|ed)|statements?|express\\p{L}*|debat(e|ed|ing)|send|sent|sending|broadcast\\p{L}*|link|jokes?|raise|raising|announc\\p{L}*|expos(e|ed|ing)|divulg\\p{L}*|communicat\\p{L}*|circulat\\p{L}*|distribut\\p{L}*|gossip\\p{L}*|rate|recommend\\p{L}*|attribut\\p{L}*|let on`,
);

/** Taking pictures, and putting them where they are seen. */
export const photographs = inPolicies(
	`fota\\p{L}*|fotografer\\p{L}*|filma|filmar|filmas|filmning\\p{L}*|(ta|tar|tas|tag) (inte |aldrig |ej )?{3}(bild\\p{L}*|foto\\p{L}*|kort|film\\p{L}*|selfie\\p{L}*)|smyg\\p{L}*|spela (inte |aldrig )?in|livesänd\\p{L}*|streama\\p{L}*`,
	`photograph|photographed|photographing|photographs|photography|film|filmed|filming|films|(take|taking|taken) {4}(pictures?|photos?|selfies?|videos?|images?|footage|snaps?)|(pictures?|photos?|selfies?|videos?|images?) {3}taken|record|recorded|recording|livestream\\p{L}*|snap`,
);

/** Using what somebody has made or what marks a sender. */
export const makesUseOf = inPolicies(
	`använd\\p{L}*|kopier\\p{L}*|ladda\\p{L}*|hämta|hämtas|låna|lånas|lån|utnyttja\\p{L}*|plagier\\p{L}*|återanvänd\\p{L}*|spela upp|intrång|sätt|sätta|bär`,
	`us(e|es|ed|ing)|cop(y|ies|ied|ying)|download\\p{L}*|borrow\\p{L}*|plagiari\\p{L}*|reproduc\\p{L}*|reus(e|ed|ing)|infring\\p{L}*|display\\p{L}*|put|add`,
);

/** Opening an account and looking after it. */
export const opens = inPolicies(
	`öppna\\p{L}*|start\\p{L}*|skapa\\p{L}*|registrer\\p{L}*|inrätt\\p{L}*|upprätta\\p{L}*|driv|driva|drivs|sköt\\p{L}*|lägg\\p{L}* upp|ha|ha egna`,
	`open\\p{L}*|creat\\p{L}*|set|set up|setting up|start\\p{L}*|launch\\p{L}*|regist\\p{L}*|run|running|establish\\p{L}*|have|operate|maintain`,
);

/** Taking and giving what can be had for speaking well. */
export const receives = inPolicies(
	`ta|tar|tag|tas|motta\\p{L}*|accepter\\p{L}*|begär\\p{L}*|få|erbjud\\p{L}*`,
	`accept\\p{L}*|tak(e|es|en|ing)|receiv\\p{L}*|solicit\\p{L}*|ask|request\\p{L}*|offer\\p{L}*`,
);

/** Speaking or acting in the name of others. */
export const represents = inPolicies(
	'företräd\\p{L}*|represent\\p{L}*|agera\\p{L}*|uppträd\\p{L}*|tala|talar|svara|svarar',
	'represent\\p{L}*|act|acts|acting|speak\\p{L}*|mak(e|ing) {2}statements?',
);

/** Joining with others. */
export const joins = inPolicies(
	'gå (inte |aldrig )?(med|ur)|vara (med|medlem\\p{L}*|aktiv\\p{L}*|engagerad\\p{L}*)|engager\\p{L}*|organiser\\p{L}*|ansluta|(ta|välja) {2}(fackligt uppdrag|parti)|med|medlem\\p{L}*|aktiv|aktiva',
	'join\\p{L}*|organi[sz]\\p{L}*|belong\\p{L}*|(be|become|being) {2}(members?|active|involved)|members?|active|engag\\p{L}*|support\\p{L}*',
);

/** Meeting what others say, and letting it be seen. */
export const turnsTo = inPolicies(
	'kontakta\\p{L}*|vänd\\p{L}*|svara\\p{L}*|ge {3}(intervju\\p{L}*|uttalande\\p{L}*|besked)|ställa upp|medverka\\p{L}*|bemöt\\p{L}*|intervju\\p{L}*|ring|ringa|mejla|träffa|möta',
	'contact\\p{L}*|answer\\p{L}*|respond\\p{L}*|repl(y|ies|ying)|give {3}(interviews?|statements?)|interview\\p{L}*|approach\\p{L}*|engag\\p{L}*|deal\\p{L}*|call|e?mail|meet|take {3}calls?',
);

/** Having no room for something: what is said of harm. */
export const tolerates = inPolicies(
	'acceptera|tolerera|tillåta|uppmuntra\\p{L}*|uppman\\p{L}*|bidra\\p{L}*|delta\\p{L}*|ägna\\p{L}*|utsätt\\p{L}*|innehåll\\p{L}*',
	'accept|tolerate|allow|permit|condone|stand|put up|encourag\\p{L}*|engag\\p{L}*|contain\\p{L}*|includ\\p{L}*|incite\\p{L}*',
);
