/** Nouns that strike whoever they are said of. */
const hard =
	'(kuk|skit|jävla |j\\p{L}vla |sk)?(idiot|idioten|idioter|idioterna|pucko|puckon|puckot|puckona|äckel|äcklet|jävel|jäveln|jävlar|as|aset|kräk|kräket|fegis|fegisar|lögnare|lögnaren|lögnhals|hycklare|hycklaren|svikare|förrädare|imbecill|dumbom|dumskalle|dumhuvud|loser|avskum|slödder|ohyra|hora|horan|horor|slyna|slampa|fitta|fittan|fittor|kärring|käring|kärringen|kärringar|gubbjävel|gubbslem|miffo|miffon|mongo|mongon|cp|cp-unge|efterbliven|arsle|arslet|rövhål|rövhatt|skitstövel|skithög|psykfall|dåre|dårfink|tönt|töntar|tönten|landsförrädare|fjant|fjanten|kukhuvud|kukskalle|fitthuvud|bimbo|parasit|parasiter|pundare|luder|subba|bitch|retard|nolla|nollor|looser|sopa|drulle|fåntratt|fjolla|sadist|mes|mesar|mähä|kretin|sillmjölke|stolle|pajas|missfoster|mupp|fähund|snuskgubbe|pervo|pedofil|psykopat|psykopater|sociopat|narcissist|narcissister|översittare|fyllskalle|alkis|knarkare|skräp|sopor|bottenskrap|slashas|slashasar|bondlurk|bondlurkar|quisling|rövslickare|lögnhalsar|fascistsvin|nazistsvin|fettot|fetto|tjockis|surkärring|gnällspik|hjärndöing|missbildning|rasist|rasister|nazist|nazister|as-unge|jubelidiot|knäppgök|knäppgökar|knäppskalle|stolpskott|tölp|tölpar|bonnläpp|bonnlurk|ynkrygg|ynkryggar|analfabet|analfabeter|bedragare|skojare|blodsugare|snyltare|dårpippi|galning|usling|uslingar|odåga|latmask|slöfock|mytoman|klåpare|medlöpare|lismare|rötägg|skitmänniska|skithuvud|dumfan|horunge|horungar|blatte|blattar|svartskalle|neger|negrer|babbe|bögjävel|bög|fikus|gatsopa|losers|snobb|pissråtta|fårskalle|träskalle|tjockskalle|flintskalle|kryp|krypet|kräldjur|amöba|grobian|buse|slyngel|spolingar|spoling|uppblåsta \\p{L}+|besserwisser|gaphals|gaphalsar|skrävlare|landsförrädarna|skamfläck|vandrande \\p{L}+|hjärntvättade \\p{L}+|oduglingar?|psykopatjävel|kvinnohatare|mansgris|trollpacka|ragata|argbigga|satmara|satkärring|häxjävel|fan|slampor|sugga|stofil|skata|hagga|skitgubbe|dumskallar|dumsnut|idiotjävel|\\p{L}{2,12}(gubbe|gubben|kärring|käring|skalle|skallar|huvud|häxa|häxor|lurk|slickare|hora|tönt|töntar|jävel|jävlar|svin|pucko|knarkare|idiot|idioter|fitta|luder|slyna|råtta|fjant|fjolla))';
/** Nouns that strike only with a hard word beside them, or flung at someone. */
const soft =
	'(svin|svinet|gris|grisar|apa|apor|råtta|råttor|orm|ormar|kossa|ko|åsna|hund|hynda|häxa|häxor|monster|monstret|clown|clowner|troll|get|kråka|padda|mask|lus|kackerlacka|gubbe|gubbar|gubbstrutt|människa|unge|ungar|snorunge|skitunge|spån|robot|dumma|dumming|pack|skit|knöl|lymmel|narr|barnunge|parodi)';
/** What makes a noun hard. */
const strong =
	'(jävla|jävlas|jäkla|förbannade|förbannad|fittiga|korkade|korkad|korkat|dumma|dum|äckliga|äcklig|äckligt|patetiska|patetisk|patetiskt|vidriga|vidrig|vidrigt|fega|feg|fegt|satans|helvetes|inkompetenta|inkompetent|värdelösa|värdelös|sjuka|fula|ful|fult|feta|galna|lögnaktiga|idiotiska|idiotisk|slemmiga|talanglösa|talanglös|obildade|ryggradslösa|ryggradslös|inavlade|rasistisk|rasistiska|fascistiska|sinnessjuka|sinnesjuk|dryga|arroganta|självgoda|självupptagna|korrupta|korrupt|hjärndöda|hjärntvättade|falska|falsk|snåla|giriga|elaka|elak|lata|trista|tröga|otäcka|sura|gnälliga|gaggiga|lortiga|illaluktande|ynkliga|ynklig|trångsynta|okunniga|genomruttna|usla|usel|ondskefulla|bittra|sketna|smutsiga|hemska|efterblivna|efterbliven|puckade)';
const mild =
	'(lilla|liten|litet|gamla|gammal|gammalt|stora|stor|stort|riktig|riktigt|riktiga|typisk|typiskt|fullständig|fullständiga|jättestor|bortskämda|översittande)';
/** Words that say something bad of a person's mind, looks or worth. */
const bad =
	'(idiotisk|dum|dumma|korkad|korkade|äcklig|äckliga|patetisk|patetiska|vidrig|vidriga|värdelös|värdelösa|sinnessjuk|sinnessjuka|puckad|puckade|inkompetent|inkompetenta|feg|fega|genomrutten|blåst|lat|lata|efterbliven|efterblivna|imbecill|imbecilla|osmart|osmarta|ointelligent|ointelligenta|obildad|obegåvad|vidrig|motbjudande|ful|fula|fet|feta|hjärndöd|hjärndöda|hjärntvättad|trög|tröga|okunnig|okunniga|ynklig|ynkliga|pinsam|löjlig|mindre vetande|cp|mongo|ointressant|meningslös|avskyvärd|usel|empatilös|empatilösa|hjärtlös|hjärtlösa|oduglig|odugliga|outbildad|outbildade|inskränkt|inskränkta|trångsynt|trångsynta|skamlös|skamlösa|hycklande|lögnaktig|lögnaktiga|rubbad|rubbade|störd|störda|sinnesrubbad|sinnesrubbade|psykiskt störd|dum i pannan|dum i roten|ömklig|ömkliga|bedrövlig|onödig|onödiga|misslyckad|misslyckade|självisk som \\p{L}+|charmlös|hjärnlös|hjärnlösa|andefattig|vidriga|frånstötande|förljugen|förljugna|sinnesslö|sinnesslöa|imbecill|idioter|omdömeslös|pervers|perversa|maktgalen|maktgalna|obehaglig|undermålig|urblåst|urblåsta|retarderad|retarderade|helt tom i skallen|tom i huvudet|dum i skallen|inavlad|inavlade|tappad|tappade|falsk|falska|ryggradslös|ryggradslösa|talanglös|rutten|ruttna|hopplös|elak|elaka|självgod|självgoda|vidriga|vedervärdig|vedervärdiga|ond|onda|skadad i huvudet|bakom flötet|dum som \\p{L}+|dum som (en|ett|ett spån) ?\\p{L}*|ful som \\p{L}+|dummare än \\p{L}+|fulare än \\p{L}+|korkat|äckligt|dum i (hela )?huvudet|dumma i huvudet|sjuk i huvudet|sjuka i huvudet|störd i huvudet|störda i huvudet|dum i hela skallen|tappad bakom en vagn|född i farstun)';
const how =
	'(ju |bara |väl |så |verkligen |helt |fan |fan i mig |ta mig fan |en |ett |några |riktigt |så jävla |så otroligt |så fruktansvärt |så himla |så sjukt |jävligt |otroligt |fruktansvärt |sjukt |totalt |fullkomligt |för |alldeles för |rätt |ganska |sån |sånt |ett sånt |en sån |såna |ett gäng |en samling |inget annat än |ingenting annat än |inget mer än |inte annat än |bland det |alltså |faktiskt |ärligt talat |typ |uppenbarligen |allihop |alla |båda |också |fortfarande |lika |visst |verkligen ){0,5}';
const is = '(är|e|va|var|verkar|måste vara|låter som|ser ut som|beter (dig|er) som)';
const roles =
	'(rektor\\p{L}*|lärar\\p{L}*|chef|chefen|chefens|vd|vd:n|politiker\\p{L}*|politikern|minister\\p{L}*|kommunalråd\\p{L}*|ordförande\\p{L}*|domare|domaren|handläggar\\p{L}*|journalist\\p{L}*|reporter\\p{L}*|granne|grannen|läkare|läkaren|tränare|tränaren|polis|polisen|säljare|säljaren|hyresvärd\\p{L}*|kassörska\\p{L}*|servitör\\p{L}*|busschaufför\\p{L}*|sekreterare\\p{L}*|redaktör\\p{L}*|partiledar\\p{L}*|statsminister\\p{L}*|programledar\\p{L}*|expert|experten|kollega|kollegan|exet|svärmor|svärmodern)';

/** Hard words said of somebody, which a "not" or "nobody" takes back. */
export const said = [
	`(du|ni) är (den|det|världens|sveriges|stans|landets|universums|jordens) (absolut )?(sämsta|fegaste|dummaste|fulaste|vidrigaste|äckligaste|korkadaste|mest \\p{L}+|falskaste|latast|lataste|uslaste|värsta|största (idioten|puckot|lögnaren|hycklaren|skämtet|fegisen|äcklet|jävla \\p{L}+)) ?(\\p{L}+)?`,
	`(alla|ingen|hela \\p{L}+|varenda människa) (hatar|tål|avskyr|står ut med|stör sig på|skrattar åt|föraktar) (dig|er)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|och|för))|(jag|vi) (skrattar|spottar|pissar|skiter) (åt|på) (dig|er)|(du|ni) ljuger som (en|ett|ni|du)|(du|ni) är slöseri med|(du|ni) förpestar|vad (fan|i helvete) är det för fel på (dig|er)|(du|ni) är (sämst|lägst|botten|under all kritik som \\p{L}+)`,
	`(du|ni) ${is} ${how}(en|ett) ((${mild}),? ){0,2}(patetisk|vidrig|vidrigt|äcklig|äckligt|ynklig|feg|fegt|korkad|korkat|talanglös|inkompetent|värdelös|ryggradslös|avskyvärd|lögnaktig|falsk|genomrutten|idiotisk|hjärndöd|motbjudande|dålig|usel|hemsk|obegåvad|rasistisk|ful|fet|feg|elak) ((${mild}|${strong}),? ){0,2}\\p{L}+`,
	`(du|ni) (är|e) (en |ett )?(förolämpning|hån|skam|skamfläck|parodi|katastrof|plåga|pest|cancersvulst|fläck|vits|belastning|bottennapp|sopa|skymf)`,
	`(du|ni) (är och förblir|kommer alltid vara|har alltid varit|är bara|är inte mer än) ${how}((${strong}|${mild}) ){0,2}(${hard}|${soft}|dum|korkad|patetisk)`,
	`(ditt|din|ert|er) iq |(har|med) (ett |en )?iq (som|lägre|under|på|i nivå|strax)|(hjärnan|hjärna) (hos|som|stor som|av|lika stor som) (en|ett)|din hjärna (är|består|är stor som)`,
	`(du|ni) är (inte |inget |ingenting )?(värd|värda) (luften|skiten|smutsen|ett piss|syret|vatten)|(du|ni) gör mig (illamående|spyfärdig)|(jag|vi|man) (spyr|mår illa|kräks|blir spyfärdig|äcklas|föraktar) (av |på |över |åt )?(dig|er)|(du|ni) äcklar (mig|oss)|fy (fan|tusan|satan|för helvete|skäms) (för|på|va) (dig|er)|fy på (dig|er)`,
	`(så|lika) (jävla |himla |otroligt )?(blåst|dum|korkad|trög|patetisk|ful|äcklig|dumma|korkade|blåsta) som (du|ni|dig|er)|(patetiskt|pinsamt|vidrigt|äckligt|patetisk) ?,? (precis|exakt|alldeles) som (du|ni)`,
	`(din|er|hans|hennes) (mamma|morsa|mor) (borde|skulle) (ha )?(gjort abort|svalt|skämmas|aborterat)|(du|ni) (borde|skulle) (aldrig )?(ha )?(aborterats|fått rösträtt|inlåst|spärras in|lobotomeras)`,
	`(vilka|vilket gäng|såna|sådana) (jävla )?${hard} (ni|du)|(?<!(?:jag|var|inte|mig) (?:\\p{L}+ )?)(en|ett) (sån|sånt|så) ((${strong}|${mild}) )*(${hard}|nolla)|(skrivet|sagt|gjort) av (en|ett) ${how}((${strong}|${mild}|talanglös),? )+(${hard}|\\p{L}+)`,
	`är (du|ni) (helt |fan |alldeles )?(rubbad|rubbade|tappad|efterbliven|hjärndöd)|har (du|ni) ens (gått|gått ut|läst|en hjärna|tänkt)|(tappad|tappat) (i golvet|en skruv|alla skruvar|bakom)`,
	`(du|ni) ${is} ${how}((${strong}|${mild}) ){0,3}${hard}`,
	`(du|ni) ${is} ${how}(${mild} ){0,1}(${strong} )((${strong}|${mild}) ){0,2}${soft}`,
	`(du|ni) ${is} ${how}${bad}`,
	`är (du|ni) ${how}(en |ett )?(efterbliven|efterblivna|cp|mongo|idiot|idioter|pucko|puckon|imbecill|hjärndöd|sjuk i huvudet|dum i (hela )?huvudet|dumma i huvudet|retarderad|dum|blåst|korkad|trög|störd)(?= ?(?:eller|[^\\p{L}\\d\\s]|för fan|på riktigt|din|ditt|era|$|\\n))`,
	`(du|ni) är det (dummaste|fulaste|äckligaste|vidrigaste|värsta|mest patetiska|mest korkade|lägsta|pinsammaste|sämsta) (jag|som|man)|(du|ni) är den (dummaste|fulaste|äckligaste|vidrigaste|mest korkade|mest patetiska|falskaste|fegaste|sämsta) (människa|person|människan|personen|jag|idiot)`,
	`(du|ni) är (ett skämt|en skam|en skamfläck|en belastning|en vandrande parodi|en levande parodi|en parodi|en plåga|en katastrof|ett misslyckande|en börda|inget värd|ingenting värd|slöseri med (syre|luft|plats))`,
	`(den |min |vår |er )?(nya |nye |förra |där )?${roles} {2}är ${how}((${strong}|${mild}) ){0,2}(${hard}|${strong} ${soft})`,
	`man måste vara ${how}${bad}`,
	`(vad|hur|så|fy fan vad|fy vad|gud vad|jävlar vad) (jävla |himla |otroligt |fruktansvärt )?(ful|fula|äcklig|äckliga|dum|dumma|korkad|korkade|fet|patetisk|trög|pinsam|vidrig|vidriga) (du|ni) (är|e|ser ut)`,
	`(du|ni) (har|måste ha) (noll|inga|inte en enda|bara två|två) (hjärnceller|hjärncell|hjärna)|(du|ni) (saknar|har ingen) hjärna|din hjärna (måste|är|ekar|har|består)`,
	`(du|ni) (luktar|stinker) (illa|skit|piss|as|svett|äckligt)|(du|ni) (stinker|suger)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`ingen (tycker om|gillar|respekterar|bryr sig om|saknar|orkar med|vill ha) (dig|er)(?= ?(?:[.!,]|och|$))`,
	`(skäms|skämmas) (ögonen ur (dig|er|sig)|för att (du|ni) finns|över att ha fött)|skrattar åt dig`,
	`(du|ni) är för (dum|dumma|korkad|korkade|trög|tröga|obegåvad|efterbliven|feg|lat) (för )?att|(så|för) (dum|korkad|trög|osmart|ointelligent) att (du|ni)|(dig|du) som är så (dum|osmart|ointelligent|korkad|trög|blåst)`,
	`ingen människa kan vara så (dum|korkad)|har du tappat (hjärnan|förståndet)|(ser|såg) ut som (ett|en) (jävla )?(svin|gris|luder|hora|äckel|lik|ko)|(dig|er) (det|är det) som är så (dum|korkad|ful)`,
].join('\n');

/** Hard words flung at somebody; no "not" reaches them. */
export const called = [
	`(din|ditt|era|ert) ((${strong}|${mild}),? ){0,3}(skit|skitar|${hard})(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(?<=(?:^|[,.!?:;\\n–-] ?))(din|ditt) ((${mild}),? ){0,2}(patetiska|vidriga|äckliga|ynkliga|fega|korkade|talanglösa|inkompetenta|värdelösa|ryggradslösa|lögnaktiga|falska|idiotiska|hjärndöda|fula|feta|inavlade|genomruttna|slemmiga) ((${strong}|${mild}),? ){0,2}\\p{L}+(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(?<=[,.!?] )(idiot|pucko|jävel|loser|svin|hycklare|lögnare|fegis|tönt|hora|fitta|miffo|mongo|clown|dumskalle|landsförrädare|kärring|gubbjävel|äckel|as|retard|apa|råtta)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`^((${strong}) ){1,3}(${hard}|\\p{L}+(ar|er|or)) (allihop|allesammans|hela bunten|hela högen|båda två|som gömmer|som (du|ni)|där borta)|^(slampa|hora|fitta|subba|landsförrädare|idiot|idioter|pucko|batikhäxa|äckel|svin|fegis|lögnare|hycklare|kärring|gubbjävel|fettot|fetto|tjockis|luder|horunge|miffo|mongo|cp-skadad|dumskalle|avskum|packet|pack)(?= ?!)`,
	`(stäng|håll|håll igen) (ditt |din )?(fula |jävla |stora )?(tryne|käft|trut|flabb)|(ditt|din) (fula|äckliga|jävla|feta) (tryne|nylle|fejs|käft|ansikte|flabb|trut)|gå och göm dig|hur (jävla |fan )?(dum|korkad|blåst|trög|efterbliven) (kan|får) man (vara|bli)`,
	`(hissen går inte|inte (den )?(vassaste|skarpaste) (kniven|verktyget)|inga hästar hemma|ljuset är tänt men|inte alla (hästar|indianer)|hjulet snurrar men)|kan inte ens (stava|läsa|skriva sitt|knyta|räkna till)|ingen (vill ha med dig|bryr sig om vad en sån|har frågat dig|saknar dig|orkar (lyssna på|höra) dig)`,
	`(din|ditt|era|ert|dina) ((${strong}|${mild}|lille) ){0,3}${hard}`,
	`(din|ditt|era|ert|dina) (${mild} ){0,1}(${strong} )((${strong}|${mild}) ){0,2}${soft}`,
	`(ditt|din) (svin|äckel|as|kräk|monster|pucko|spån|gris|apa|råtta|orm|kossa|häxa|åsna|clown|fegis|skit|troll)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|som|där|vad|när|jag|sluta|håll))`,
	`${hard} (som|där) (du|ni|dig|er)`,
	`(en|ett|såna|sådana) ((${strong}|${mild}) )?(${hard}|${soft}) som (du|ni|dig|er)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|att|som|borde|ska|förstör|har|kan|fattar))`,
	`såna som (du|ni) (som )?(förstör|är problemet|gör världen|borde skämmas|äcklar)`,
	`vilken ((${mild}) ){0,2}(${strong} )((${mild}|${strong}) ){0,2}(${hard}|${soft})(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|du|ni))|(vilket|vilken|sånt|sån|ett sånt|en sån) (${strong} ){0,1}(mongo|miffo|pucko|äckel|as|idiot|kräk|arsle|cp|rövhål|jävel|hora|fitta|kärring|svin|tönt|loser)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|du|ni))`,
	`^((${strong}) ){1,2}(${hard}|svin|gubbe|gubbar|kärring|käring|gubbjävel|äckel|as|jävel|råtta|gris|apa|ko|kossa|unge|häxa)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`gamla häxa|gamla kärring|gubbjävel|fula gubbe|(jävla|förbannade|satans|äckliga|vidriga) (${hard}|svin|gris|apa|råtta|orm|ko|kossa|häxa)`,
	`så (säger|skriver|gör|tycker) bara (en|ett) ((${mild}|${strong}) )*(${hard}|${soft})`,
].join('\n');

/** Telling somebody to shut up or go away. */
export const dismissed = [
	'(?<!(?:att|och|ska|kan|bara|måste|mig|dem|inte) )håll (käften|käft|truten|klaffen)(?! ?,? (?:fick|vad|så|är det|vilken|vann))',
	'(dra|far|stick|gå) åt helvete|stick och brinn|(dra|stick) åt (skogen|fanders)(?= ?(?:,|din|ditt|med dig|med er|för fan))|fuck (you|off|dig|er)|knulla dig( själv)?|kyss mig i (röven|arslet)|ät skit|fan ta dig(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|din|ditt))',
].join('\n');
