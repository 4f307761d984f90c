/** Whom a threat can hurt: the reader, somebody spoken of, or somebody of theirs. Things and works are nobody. */
export const victims =
	'dig|dej|er|honom|henne|hen|henom|dem allihop|dem alla|hela bunten|hela packet|(din|er|hans|hennes) (hela )?(familj|fru|man|mamma|morsa|pappa|farsa|dotter|son|syster|bror|brorsa|unge|tjej|kille|sambo|mormor|morfar|farmor|farfar|hund|katt)|(dina|era|hans|hennes) (barn|ungar|föräldrar|döttrar|söner|syskon)|hela (din|er|hans|hennes) familj';

/** People pointed out by what they are. */
export const roles =
	'(politiker\\p{L}*|politikern|minister\\p{L}*|statsminister\\p{L}*|riksdagsled\\p{L}*|kommunalråd\\p{L}*|partiledar\\p{L}*|chef|chefen|chefens|lärare|läraren|rektor|rektorn|domare|domaren|polisen|poliserna|snuten|snutarna|journalist\\p{L}*|reporter|reportern|granne|grannen|handläggare|handläggaren|ordförande|ordföranden|gubben|gubbjäveln|kärringen|käringen|tjejen|killen|mannen|kvinnan|snubben|bruden|jäveln|jävlarna|aset|asen|fittan|horan|idioten|idioterna|svinet|svinen|äcklet|förrädaren|förrädarna|bögen|bögarna|pedofilen|pedofilerna|läkaren|tränaren|ledaren|redaktören|influencern|skribenten)';

const someone =
	'(jag|vi|någon|nån|någon annan|man|folk|grabbarna|pojkarna|(mina|våra) (kusiner|bröder|brorsor|polare|vänner|grabbar|pojkar|killar))';
const will =
	'(ska|skall|kommer att|kommer|tänker|skulle kunna|skulle gärna se|skulle vilja|kunde|vill|borde|får|lär|måste|har lust att|är redo att|ska ta och)';
const adverbs = '(fan |jävlar |snart |personligen |själv |nog |gärna |verkligen |bara |väl |ju |faktiskt |snart ){0,2}';

/** What is done to people, as an infinitive; the object follows. */
const toHarm =
	'(döda|mörda|slå ihjäl|slå ner|slå ned|slå sönder|slå|spöa|spöa upp|spöa skiten ur|misshandla|knäcka|krossa|strypa|skjuta ihjäl|skjuta|knivhugga|hugga ihjäl|hugga ner|hugga|sticka ner|våldta|lemlästa|tortera|bränna|spränga|hänga|halshugga|avrätta|likvidera|ta kål på|ta livet av|ta död på|ha ihjäl|göra slut på|förgöra|utplåna|sparka ihjäl|sparka in|sparka ner|sparka på|klå upp|klå|ge stryk|dränka|köra över|köra ihjäl|göra illa|skada|hämnas på|begrava|gräva ner|lyncha|stena|piska|prygla|kastrera|tysta|jaga|förstöra|sänka|golva|däcka|meja ner|ta ner|skära upp|riva sönder|flå|nita|puckla på|mosa|banka|klippa till|smälla till|smälla på|eliminera|oskadliggöra|lära|få bort|undanröja)';
/** The same in the present. */
const harms =
	'(dödar|mördar|slår ihjäl|slår ner|slår ned|slår sönder|slår|spöar|spöar upp|misshandlar|knäcker|krossar|stryper|skjuter ihjäl|skjuter|knivhugger|hugger|våldtar|torterar|spränger|hänger|halshugger|avrättar|tar kål på|tar livet av|tar död på|har ihjäl|sparkar ihjäl|sparkar ner|klår upp|dränker|kör över|kör ihjäl|gör illa|skadar|begraver|gräver ner|lynchar|sänker|golvar|däckar|mejar ner|skär upp|flår|nitar|pucklar på|mosar|klipper till|smäller till|smäller på|tystar|ska tysta|tar ner)';
const parts =
	'(benen|benet|armarna|armen|fingrarna|näsan|käken|tänderna|skallen|huvudet|nacken|halsen|strupen|knäskålarna|ögonen|tungan|revbenen|ryggen|händerna|öronen|ansiktet|truten|fejset|skallbenet|alla ben)';
const breaks =
	'(bryta|bryter|slå|slår|sparka|sparkar|skära|skär|krossa|krossar|slita|sliter|kapa|kapar|vrida|vrider|hugga|hugger|spräcka|spräcker|klippa|klipper|knäcka|knäcker|mosa|mosar)';

/** Threats that a "not" or "nobody" takes back, one line a kind. */
export const deniable = [
	`(slå|slår|sparka|sparkar|göra|gör|banka|bankar|mosa|mosar|smälla|misshandla|pucklar|piska|piskar|banka) (jag |vi )?(dig|er|honom|henne) {2}(gul och blå|sönder och samman|till döds|till blods|medvetslös|i småbitar|i bitar|ihjäl|fördärvad|halvt fördärvad|sönder|blodig|till slamsor|gul|blå|så att du|tills du|tills han|tills hon|så hårt)`,
	`(ge|ger|få|får|fick|fått|behöver|förtjänar|tål|smaka|väntar|vankas) {3}(kok stryk|stryk|käftsmäll\\p{L}*|snyting|rallarsving|på käften|på truten|på nöten|på flabben|på tafsen|på moppe|en kula i|kniv i|däng|smisk|prygel)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(titta|kolla|se) (dig )?(över axeln|om bakom dig)|när du minst anar( det)?|den dagen du minst anar|i en mörk gränd|(bakom|runt) (nästa )?hörnet (väntar|står)|(träffar|möter|får|ser|stöter på) (jag|vi)? ?(på )?(dig|er|honom|henne) {2}(i mörkret|ensam|i en gränd|på stan|en mörk kväll) {1}(ska|så|då|blir|är)`,
	`(hoppas|önskar) (verkligen |bara |innerligt |att ){0,2}(du|ni|han|hon) {1}(ramlar|faller|bryter|kraschar|krockar|sätter i halsen|kör ihjäl|halkar|drabbas|förlorar|får brinna|slår ihjäl|kvävs|kolavippen|åker på|får (ligga|sitta|uppleva|känna)) {3}(nacken|benen|halsen|trappan|stup|ner|ihjäl|livet|dig|er|sig|barn|allt|smärta|ont|utför|bilen|något hemskt|stryk|cancer)`,
	`(dyker|kommer|står|väntar|sitter) (jag |vi )?(upp )?(på ditt jobb|vid din dörr|utanför din (dörr|port|skola)|utanför ditt (hus|fönster|jobb)|i bilen utanför|hemma hos dig|i din trädgård|i ditt trapphus)`,
	`(blod|hjärna|tänder|inälvor|tarmar|huvud) {2}(flyta|rinna|spillas|på väggen|på trottoaren|på ett fat|i handen|längs|på en påle|på en spik)|(ditt|hans|hennes) (huvud|skalle) på (ett fat|en påle|en spik|en pinne)|(plocka|samla|svälja|spotta) {1}(upp )?(dina |sina )?tänder(na)?`,
	`^(dö|krepera|självdö|brinn|ruttna)(?= ?(?:din|ditt|för fan|långsamt))|^(häng|skjut|kasta|lås in|bränn|slå ihjäl) {1}(honom|henne|dem|dom|jäveln|svinen|aset|packet|slöddret|hela bunten)`,
	`(hoppas|önskar) (verkligen |bara |att ){0,2}(din|dina|hans|hennes|era) (barn|mamma|familj|unge|ungar|son|dotter|fru|man|föräldrar) {1}(dör|får cancer|brinner|blir (sjuk|påkörd|våldtagen|mördad))`,
	`${someone} ${will} ${adverbs}${toHarm} (${victims}|den där {2}${roles}|${roles})`,
	`(jag|vi) ${adverbs}${harms} (${victims})`,
	`${harms} (jag|vi) ${adverbs}(${victims})`,
	`(ska|tänker|kommer) (jag|vi|någon|nån) (att )?${adverbs}${toHarm} (${victims})`,
	`${breaks} (jag |vi )?(av |in |ut |upp |sönder |om |loss )?(din |ditt |dina |hans |hennes )?${parts} (på|av|i) (${victims})`,
	`(jag|vi|någon|nån) {2}${breaks} (av |in |ut |upp |sönder )?(din|ditt|dina|er|era|hans|hennes) ${parts}`,
	`(bränna|bränner|elda|eldar|spränga|spränger|tutta|tuttar) (ner |upp |ned |på )?(ditt|ert|hans|hennes|din|er) (hus|hem|bil|stuga|lägenhet|butik)`,
	`(förstöra|förstör|krossa|krossar|rasera|raserar) (ditt|hans|hennes|ert|deras) liv|(förstöra|krossa) (din|hans|hennes|er) (familj|karriär)|liv till ett helvete`,
	`(någon|nån|man|folk) (borde|skulle|ska|måste|får) {1}(ge|sätta|klippa till|dra en kniv i) {1}(${victims}|den där {2}${roles}|${roles}) (stryk|spö|en kula|en omgång|en läxa|på käften)`,
	`(någon|nån|man) (borde|måste|skulle) {1}ge (${victims}|${roles}) (stryk|spö|en omgång|på käften|vad (han|hon|de) tål)`,
	`sätta en kula i {3}(huvudet|skallen|pannan|dig|honom|henne|dem|${roles})`,
	`(du|ni|såna|sådana|såna som|sådana som|folk som|den jäveln|den där {2}${roles}|${roles}) (du |ni |han |hon |dig |er |henne |honom |de |dom )?(borde|bör|förtjänar att|måste|skulle behöva|ska) (man )?(dö|skjutas|hängas|avrättas|halshuggas|stenas|våldtas|spöas|slås ihjäl|brinna|avlivas|kastreras|gasas|utrotas|brännas|dränkas|bli (skjuten|skjutna|hängd|våldtagen|misshandlad|nedslagen|mördad|påkörd|knivhuggen|avrättad|slagen)|få en kula)`,
	`(han|hon|hen|de|dom) (borde|bör|förtjänar att|skulle behöva|måste) (dö|skjutas|hängas|avrättas|halshuggas|stenas|våldtas|spöas|slås ihjäl|brinna i helvetet|avlivas|kastreras|gasas|utrotas|bli (skjuten|skjutna|hängd|våldtagen|misshandlad|mördad|påkörd|knivhuggen)|få en kula)`,
	`(han|hon|hen|du|ni|de|dom|${roles}) förtjänar {1}(en kula|stryk|spö|döden|en rejäl omgång|en smäll på käften)|en kula i (pannan|huvudet|skallen|nacken)`,
	`(hoppas|önskar) (verkligen |bara |innerligt |att ){0,2}(du|ni|han|hon|hen|de|dom|såna som du|hela din familj|dina barn) {1}(dör|dog|brinner|ruttnar|drunknar|kvävs|kolar|krepera\\p{L}*|lider|går under|får (cancer|aids|hiv|hjärtinfarkt|en hjärtinfarkt|hjärtattack|en hjärtattack|stroke|en stroke|en kula|en tumör|hjärntumör|lida|stryk|spö|brinna|sota)|blir (våldtagen|våldtagna|påkörd|överkörd|skjuten|mördad|ihjälslagen|misshandlad|nedslagen|slagen|hängd|knivhuggen|dödad|steriliserad))`,
	`(hoppas|önskar) (verkligen |bara |innerligt |att ){0,2}(någon|nån|nån jävel) {1}(kör över|kör ihjäl|kör på|slår ihjäl|slår ner|skjuter|dödar|mördar|våldtar|knivhugger|spöar|bränner ner|gör slut på|hittar|tar) (${victims}|ditt hus)`,
	`(jag|vi) vet (exakt |precis |nog |redan |ju |minsann ){0,2}(var|vart|vilken|vilket|vilka|när|vem) {2}(du|ni|hon|han|din|ditt|dina|er|ert|era|hans|hennes) {3}(bor|jobbar|parkerar|går hem|går hemifrån|går|hämtar|lämnar|tränar|sover|tar|kör|åker|handlar|rör dig|pluggar|springer|promenerar|gömmer)`,
	`(du|ni|han|hon) (ska|skall|kommer att|kommer|lär) (fan |jävlar |snart |nog ){0,2}(få )?(ångra (det här|det där|det|detta|dig|er)|sota för|dö|lida|plågas|brinna|blöda|få (så du tiger|på käften|på nöten|på truten|stryk|spö|däng|smisk)|stryk|spö|på käften|så du tiger|betala för (det här|detta|det där|det du|vad du))`,
	`(du|ni|han|hon) (ska|kommer|kommer att) få (vad|det) (du|ni|han|hon) förtjänar`,
	`räkna (med (stryk|spö|att få stryk|en smäll)|dina dagar)|dina dagar är räknade|(ber|bett|tigger|tiggde) om (att få )?(stryk|spö|på käften|en smäll)`,
	`vänta (du |ni )?(bara )?(tills|till) (jag|vi) (får tag i|får tag på|hittar|ser|träffar|möter|kommer åt) (dig|er|honom|henne)`,
	`(få|får|fick|fått) tag (i|på) (dig|er) {1}(ska|så|då|är du|blir det|kommer)`,
	`(åka|åker|dra|drar|gå|går|kommer|komma|köra) hem till (dig|er|henne|honom|dem) och (visa|visar|spöa|slå|slår|prata allvar|ta|tar|bränna|tända)|vad som händer med (såna|sådana|golare|folk som)`,
	`(gå|går|sluta|slutar) (illa|riktigt illa|jävligt illa) för (dig|er|dem|dom|din|dina)`,
	`synd om (det|något|nåt|någonting) (skulle )?(hände|hända|händer) (med )?(dig|dem|dom|er|honom|henne|din|dina|ditt)|synd om det hände (dig|dem|dom|er|honom|henne|din|dina|ditt)`,
	`vet (vi|jag) (var|när) (vi|jag) (ska|kan) (vänta på|hitta|ta|möta|stå|leta)|(vi|jag) (väntar|står och väntar) på dig (utanför|i mörkret|när du)`,
	`(kommer|skickar|ringer) (jag )?(mina|våra) (kusiner|bröder|brorsor|polare|grabbar|pojkar|killar)`,
	`(någon|nån) (slår ihjäl|dödar|mördar|skjuter|knivhugger) (dig|er|honom|henne)`,
	`(borde|ska|skulle) (man |ni |vi ){0,1}(tas|ta|föras|köras|köra) {2}(i|till|med ut i|ut i) skogen och`,
	`(jag|vi) {1}(lägger ut|sprider|publicerar|läcker) (din|ditt|dina|er|ert|era|hans|hennes) (hemadress|adress|nummer|telefonnummer|personnummer|nakenbilder|nakenbild)`,
	`(jaga|jagar) (dig|er) tills|(du|ni) är (så |redan |helt |fan )?(dödens|en död man|död om|så död)`,
	`(hitta|leta upp|letar upp|hittar) (dig|er) (och|var|vart)|(ska|kommer att|kommer) (hitta|leta upp|ta|komma efter) (dig|er)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(kommer|komma) (och tar|och ta|efter) (dig|er)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|när|om|snart))`,
	`(du|ni|han|hon|de|dina barn|din familj|din mamma) (ska|kommer att|kommer|lär) (få )?(betala|sota|lida|ångra) för (det här|detta|det där|det du|det ni|vad du)`,
	`(du|ni|han|hon) (kommer att|kommer|ska|lär|slutar) {1}(sluta|ligga|hamna|sluta upp|upp) {2}(i (ett |en )?(dike|diket|rullstol|rullstolen|grav|graven|kista|säck|bagageluckan|kanalen|plastsäck)|på (akuten|bårhuset|kyrkogården|iva)|under jorden|sex fot under)|(en|nån|någon) (vacker )?dag ligger du (i|under|på)`,
	`(en )?(kula|kniv|patron|kista) med (ditt|hans|hennes|ert) namn`,
	`(tar|ta|har|kommer) (jag )?(med )?(mig )?(ett |en |min |mitt )?(basebollträ\\p{L}*|slagträ\\p{L}*|pistol\\p{L}*|yxa\\p{L}*|yxan|järnrör\\p{L}*|hagelbössa\\p{L}*|machete\\p{L}*|kniv|kniven|geväret|knogjärn\\p{L}*) {1}(nästa gång|när (du|vi|jag)|till dig|om du|och väntar)`,
	`(nackskott|kulor|en kula|nackskottet) {1}(är vad|är det|borde|är allt) {1}(han|hon|du|ni|de|som)|syra i ansiktet`,
	`(ställas|ställ|ställa) {2}mot (en |ett )?(vägg|väggen|mur|muren|plank)|(hänga|hänger|dingla|dinglar) {1}(i|från) (en |närmaste )?(lyktstolp\\p{L}*|träd|gren|galge\\p{L}*)`,
	`(slänga|kasta|knuffa|putta|slänger|kastar|kasta|släng|knuffa) (ut |ner )?(dig|honom|henne|er) (ut |ner )?(framför|under|från|utför) (ett |en )?(tåg|tåget|buss|bussen|bil|lastbil|balkongen|bron|stupet|taket|fönstret|t-banan|tunnelbanan)`,
	`(kör|gasa|köra|gasar) (över|på|rakt igenom|rätt igenom) (dem|dom|\\p{L}+(isterna|anterna|arna))`,
	`(hoppas|önskar) (verkligen |bara |att ){0,2}(tåget|bussen|en bil|en buss|en lastbil|ett tåg|ett träd|blixten) {1}(kör|krossar|mejar|faller|slår) (över |ner |på |ihjäl |i ){0,2}(dig|er|honom|henne)`,
	`(vore|skulle vara|hade varit) (ju )?(tråkigt|synd|trist|hemskt|ledsamt) om (det|den|huset|bilen|hunden|butiken) (brann|brinner|började brinna)`,
	`(vore|skulle vara|hade varit) (ju )?(tråkigt|synd|trist|hemskt|ledsamt) om (det |något |nåt |någonting )(hände|skulle hända) (med )?(henne|honom|dem|dig|din|dina|ditt|barnen|familjen)`,
	`(hon|han|de|din dotter|din son) (går|åker|cyklar|promenerar) hem (själv|ensam|ensamma)( från skolan| efter skolan| på kvällen\\p{L}*| varje dag)? ?,? ?(va|eller hur|visst)`,
	`(vi|jag) har (våra |mina )?ögon(en)? på (dig|er)|akta ryggen|vi ser (dig|allt du gör)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|och vet))`,
	`(gå|vara|gå ut|gå hem|vistas|springa) {2}ensam[^.!?\\n]{0,40}om jag (var|vore) (du|dig)|(du|ni) lever (jävligt |fan |rätt )?farligt`,
	`(såna|sådana|folk|typer) som (du|ni|han|hon|dig|er) (som )?(brukar|kan|kommer att) (försvinna|råka illa ut|få stryk|hittas|dö|råka ut för)|(såna|sådana|folk) som (du|ni|dig|er) (som )?(man )?(ska|borde|skulle) {1}(skjuta|hänga|slå|döda|spärra in|avliva|skjutas|spärras|gasa)`,
	`(annars|eller så|eller|så) (skickar|lägger|publicerar|visar|sprider|läcker|mejlar) (jag|vi) {2}(bilderna|nakenbilder\\p{L}*|filmen|chatten|skärmdumparna|dina bilder|alla dina|allt om dig)`,
	`lägger (jag|vi) ut {3}(nakenbild\\p{L}*|hemadress|personnummer|filmen på dig)|(betala|swisha|pengarna)[^.!?\\n]{0,30}(annars|eller) (så )?(skickar|berättar|visar|lägger|kommer|hämtar|får|bryter)`,
	`(golare|tjallare|förrädare|golbögar|skvallerbyttor) (dör|ska dö|får stryk|hamnar)|(räkna med|vänta dig|du får|du kan vänta dig) (ett )?(litet )?besök(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|i natt|av mina|av grabbarna))`,
	`(jag|vi) har (din|er|hans|hennes) (hem)?adress(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(en|bara en) fråga om när|börja planera begravning\\p{L}*|(ska|måste) (jag|vi) (behöva )?komma (dit|över|hem till dig|ner till dig|ut till dig) och|slå (lite )?vett i (dig|er|henne|honom)`,
	`(bränna|bränn|bomba|spränga|spräng|skjut|skjuta|gasa|elda) (ner |upp |sönder )?(hela )?(kommunhuset|redaktionen|riksdagen|moskén|moskéerna|synagogan|skolan|partikansliet|stället|huset|kontoret) (med|och|ner)|^(bomba|spräng|bränn ner|bränn|skjut|gasa|utrota|stena) (hela )?(redaktionen|kommunhuset|bunten|packet|riksdagen|moskén|moskéer\\p{L}*|synagogan|högen|dem allihop|dom allihop|dem alla|dom alla|partiet)|med hela (bunten|packet|ledningen|styrelsen|redaktionen) i(?!\\p{L})`,
	`(så |ska du |då )?får du (en (jävla )?(smäll|snyting|spark|omgång|kula)|på käften|på truten|på flabben|stryk|spö|smaka (knytnäven|på))`,
	`(jag|vi) (hittar|kommer att hitta|ska hitta|lär hitta) (dig|er) ?,? ?(var|vart|förr eller|en dag)|(rör|kontaktar|pratar|skriver) (du )?[^.!?\\n]{0,40}(är|så är|blir|då är) (du|ni) (så )?(död|dödens|körd|borta|färdig|ett minne)|(du|ni) är (så )?(körd|ett minne blott)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`vet (vi|jag) var du är|(vi|jag) (kommer|åker|är) hem till dig (i natt|i kväll|nu och|med)|(kommer|ses) (vi|jag)? ?(utanför|bakom) (jobbet|skolan|krogen|porten|ditt)`,
].join('\n');

/** Threats whose "not" is part of them, or that take none. */
export const firm = [
	`(borde|skulle|ska) (verkligen )?(ha )?(vara|varit|blivit|bli) (död|dränkt|ihjälslagen|skjuten|aborterad|avlivad|begravd|hängd)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(du|ni|han|hon|såna|hen) förtjänar (inte )?att (leva|andas|dö)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(du|ni|han|hon) borde (aldrig|inte) (ha )?(fötts|fått leva|finnas|överlevt)|(världen|vi|alla) {1}(vore|skulle vara|hade varit|får det|mår) {1}(bättre|finare|lugnare|roligare) utan (dig|er|honom|henne|såna)`,
	`synd att (de|han|hon|dom|någon|du|ni) (missade|inte träffade|överlevde|klarade sig|inte dog|inte gick åt|inte sköt)|skriv (ditt )?testamente\\p{L}*|börja be(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|säg (adjö|hej då|farväl) till (din|dina|ditt|livet)|be dina böner`,
	`(jag|vi) (känner|har|vet) (folk|killar|grabbar|några|polare|kompisar) som (kan|gärna|inte|brukar|fixar|gör|tar hand om|löser)|(skickar|kommer med) (några|ett gäng|ett par|tre) (killar|grabbar|polare|kompisar|vänner) {2}(på|till|hem|efter)`,
	`(annars|då|så|tills|eller så|snart|nu|i kväll) (jävlar|smäller det|blir det (blod|stryk|krig|åka av)|ligger du|är det slut med|är du ett|kommer jag|går det illa|ryker|händer det)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|håll(er)? du inte käften[^.!?\\n]{0,20}(så|ska|kommer)|håll käften[^.!?\\n]{0,6}(annars|eller|innan)|stänger (jag|vi) (den|käften|truten) (åt|på) dig|(din|ditt|er) sista (varning|chans)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(du|dig|han|hon) (inte|aldrig) {1}(kan gå|kunna gå|kan prata|kan andas|kan tugga|reser dig|vaknar|kommer upp igen)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(ska|kommer att|kommer) (kräla|krypa|be om nåd|tigga om nåd|skrika efter|önska dig död|gråta blod|be för ditt liv)`,
	`(jag|vi) (tar|ska ta|kommer ta|kommer att ta|hämtar) (dina barn|dina ungar|din unge|din dotter|din son|din hund|din katt|din familj)|(dina|era|hans|hennes) (barn|ungar|döttrar|föräldrar) {1}(är|blir) (nästa|först|de första|i fara|inte säkra)|(barnen|ungarna|familjen|din familj|dina barn) (får|ska) (ta smällen|betala|lida|sota|dö)`,
	`(jag|vi|mina \\p{L}+) {1}(ska|kommer) (att )?(se till|ordna|fixa) (så )?att (du|han|hon|ni) {1}(får lida|får stryk|hamnar|dör|försvinner|ångrar|förlorar|aldrig|inte)`,
	`(hoppas|önskar) (verkligen |bara |att ){0,2}(du|din|dina|hans|hennes) {1}aldrig (kommer hem|vaknar|går igen)`,
	`önska att (du|ni) aldrig (hade )?(fötts|föddes|skrivit|öppnat|blivit född|träffat mig)`,
	`lås (dörren|dörrarna|om dig)[^.!?\\n]{0,25}man vet aldrig|sov (gott|sött)[^.!?\\n]{0,30}(sista|om du kan|medan du kan)|njut[^.!?\\n]{0,20}medan du kan`,
	`(blir|lär bli|kommer bli) {1}(inte )?(roligt|kul|vackert|nådigt|skönt|trevligt|bra) för (dig|er|honom|henne) (när|om|då|den dagen)`,
	`se till att (du|han|hon|ni|de) aldrig {1}(får (ett )?jobb|jobbar|kan gå|går igen|andas|öppnar|skriver|sover|ser|vaknar)`,
	`(du|ni|han|hon) (kommer|lär|ska|kan) (inte|aldrig) (att )?(leva|överleva|se nästa|uppleva|få uppleva|få se|komma undan|komma levande|hinna|vakna|bli gammal)( {3}(länge|jul|sommar|till|levande|dagen|helgen|år|vecka|födelsedag|det här|med det))?(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|levande|till))`,
	`(siktar|missar|träffar) (jag|vi) (inte|aldrig|rätt|bättre)|nästa gång (missar|siktar|skjuter|slår) (jag|vi)`,
	`(tur|skönt|bra) för (dig|er|honom|henne) att (jag|vi) (inte|aldrig)`,
	`(du|ni|han|hon) (ska|skall|kan|kommer) (inte|aldrig) (tro|räkna med|inbilla dig) {3}(säker|trygg|säkra|trygga|tryggt)|(du|ni|han|hon) (går|är|sitter|sover) inte (säker|säkra|trygg|trygga)`,
	`(om|ifall) (du|ni) {1}vill (ha|behålla|kunna gå|ha kvar) {2}(knäskålarna|tänderna|benen|fingrarna|livet|händerna|dina barn|jobbet och)`,
	`passa dig (jävligt |förbannat |fan )noga|passa dig,? annars|akta dig (jävligt |förbannat |fan |jävlar )?noga|akta dig,? annars`,
	`sov med ett öga öppet|din tid (är ute|kommer|är kommen)|(brinn|ruttna|dö) i helvetet|må du (dö|brinna|ruttna|lida)|du är död(?! för)`,
	`(gå och |gå hem och |snälla )(dö|häng dig|dränk dig|skjut dig|ta livet av dig)|(gör oss en tjänst|gör världen en tjänst) och (dö|ta livet av dig|försvinn)`,
	`^(häng|skjut|mörda|döda|avrätta|lyncha|våldta|spöa|steng|gasa|slå ihjäl) (honom|henne|dem|dom|hen|jäveln|${roles})(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`^(häng dig|skjut dig|ta livet av dig|dö,? din|dö,? ditt)`,
	`(ta|får ta) konsekvenserna (,|och) (vi|jag) vet var`,
	`(vi|jag) (tar|ska ta) (honom|henne)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
].join('\n');
