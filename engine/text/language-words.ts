/**
 * Frequent small words per language, own selection. Swedish and English are read; the rest guard against taking a third language
 * for one of them. `da` stands for Danish and Norwegian.
 */
export const languageWords = {
	sv: `jag du han hon den det vi ni de dem mig dig sig oss er honom henne hans hennes deras min mitt mina din ditt dina sin sitt sina vår vårt våra er ert era
och eller men att som om när där här hur vad varför vilken vilket vilka vem så då nu inte aldrig alltid ju väl bara också även än ändå redan kanske
är var varit vara blir blev bli har hade haft ha kan kunde ska skulle måste vill ville får fick få gör gjorde göra går gick gå kommer kom ser såg se
säger sa ta tar tog ger gav vet visste tycker tror känner behöver brukar låter börjar började jobbar
en ett av på i till för från med utan under över efter före mellan mot hos vid ur genom innan medan eftersom därför
mycket många lite mer mest fler flera alla allt all annan annat andra någon något några ingen inget inga varje man själv
bra bäst bättre dålig dåligt rolig roligt kul snygg fin fint fina härlig härligt grymt jätte riktigt verkligen ganska
dag dagen idag igår imorgon ikväll kväll natt morgon år året ny nya nytt stor stora gammal gamla liten lilla små första sista
hej tack ja nej jo jaha okej grattis förlåt snälla välkommen välkomna hejdå tjena jävla fan skit åh oj usch hahaha
folk människor barn tjej kille mamma pappa hem hemma ute inne upp ner bort borta dit hit fram tillbaka igen
vilken sånt sådan sådana såna denna detta dessa samma två tre fyra fem sex sju åtta nio tio hundra
låt låten sång älskar älska saknar längtar hoppas undrar tänk kolla titta lyssna läs ring skriv svar fråga ord
typ liksom alltså förresten dock därmed dessutom däremot både varken vart varsin nog visst väldigt jätteskönt skönt trött glad ledsen arg
äntligen faktiskt precis absolut hela helt nästan enda först sen sedan senare snart länge ofta ibland åka köpa läsa se skriva ringa sova äta dricka jobba träffa hitta vänta
leverans order mejl mobil lördag söndag måndag tisdag onsdag torsdag fredag vecka veckan månad sommar sommaren vinter
va nån nåt sån nåra nåja asså juh ngn ngt tack tackar shoppa godnatt godmorgon frid vila varmt kallt snart peppad taggad sjukt skitbra skitkul
team video videon tweet omg wow shit nice lol super film app show rip joke live stream band rock fans`,
	en: `i you he she it we they me him her us them my your his its our their mine yours myself yourself this that these those
and or but if when where here there how what why which who whom whose so then now not never always just also even yet already maybe
is are was were be been being am has have had having do does did done doing can could will would shall should must may might gonna wanna gotta
a an the of to in on at by for from with without about into over after before between against during through because while until since than as
very much many more most few all any some none no every each other another such only own same both either neither
good great best better bad worst nice happy sad love lol omg wow awesome cool fun lmao yeah yes yep nah please thanks thank welcome hello hey hi sorry
day today tonight tomorrow yesterday morning night week month year time new old big small first last next right left
get got go going gone come came see saw seen look know knew think thought want need make made take took give gave say said tell told feel felt find let put keep start stop try use work
people person man woman men women kid kids child girl boy guy guys friend friends family mom dad home house life world thing things way
up down out off back away again once twice too well really still ever around everyone everything something someone nothing nobody anyone anything
two three four five six seven eight nine ten hundred thousand
follow tweet post check share watch read listen play game show song music hear call email send reply help question answer
im ive id ill youre theyre dont doesnt didnt cant wont isnt wasnt arent thats whats lets u ur r n ya thru tho bc cuz
i'm i've i'd i'll you're you've you'll you'd he's she's it's we're we've we'll they're they've don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't that's what's there's let's who's here's
account service customer issue phone order team store number details website message further information update available able
monday tuesday wednesday thursday friday saturday sunday january february march april june july august october december birthday
enough lot little long short high low real true sure hope wait wish miss win lose free live better make makes looks looking coming trying getting having making thinking working talking
team video tweet shit super film app rip joke stream band rock fans peace`,
	da: `jeg du han hun den det vi i de dem mig meg dig deg sig seg os oss jer min mit mitt din dit ditt sin sit sitt vores vår deres hans hennes
og eller men at som om når der her hvordan hva hvad hvorfor hvilken hvem så da nu nå ikke aldrig aldri altid alltid også bare kun enda endnu måske kanskje
er var været vært blir bliver blev ble har havde hadde kan kunne skal skulle må måtte vil ville får fikk fik gør gjør går gikk gik kommer kom ser så sier siger
en et ett af av på til for fra med uden uten under over efter etter før mellom mellem mot mod hos ved ud ut gjennom gennem fordi derfor mens
meget mye mange lidt litt mer mere mest flere alle alt anden annen noen nogen noget noe ingen intet ingenting hver man selv
godt god bra tak takk ja nej nei hej hei dag dagen idag igår morgen kveld aften uke uge år ny nye stor liten lille gammel første siste
jo veldig virkelig virkelig skjer hvis bruke bruker dine mine nettsted side siden gjerne bedre`,
	de: `ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn mein dein sein unser euer und oder aber dass daß wenn wo hier wie was warum wer so dann nun jetzt nicht nie immer nur auch noch schon
ist bin bist sind war waren sein haben hat hatte habe kann können konnte wird werden wurde soll muss müssen will wollen mag darf
der die das den dem des ein eine einen einem einer von zu in im am an auf für aus mit ohne unter über nach vor zwischen gegen bei durch weil während um bis
sehr viel viele mehr alle alles kein keine jeder andere man selbst gut danke ja nein bitte heute gestern morgen jahr neu groß klein diese dieser dieses`,
	nl: `ik jij je hij zij ze het wij we jullie mij jou hem haar ons hun mijn jouw zijn onze en of maar dat als waar hier hoe wat waarom wie zo dan nu niet nooit altijd alleen ook nog al
is ben bent was waren heb hebt heeft had hebben kan kunnen kon wordt worden werd moet moeten wil willen mag zal zou
de een van te in op voor uit met zonder onder over na bij tegen door omdat tijdens om tot naar
zeer veel meer alle alles geen elke andere men zelf goed bedankt dank ja nee vandaag gisteren morgen jaar nieuw groot klein deze dit die er`,
	fr: `je tu il elle on nous vous ils elles me te se lui leur moi toi mon ma mes ton ta tes son sa ses notre nos votre vos et ou mais que qui quand où ici comment quoi pourquoi si alors maintenant ne pas jamais toujours aussi encore déjà
est suis es sommes êtes sont était être ai as a avons avez ont avait avoir peut peux fait faire va vais veux
le la les l un une des du de d à au aux en dans sur pour par avec sans sous entre chez parce depuis ce cette ces cet
très plus moins tout tous toute rien bien bon bonne merci oui non bonjour aujourd'hui hier demain jour an nouveau c'est j'ai n'est d'un qu'il`,
	es: `yo tú él ella nosotros ellos me te se lo le nos mi tu su mis tus sus nuestro y o pero que quien quién cuando donde aquí como cómo qué porque por si entonces ahora no nunca siempre también aún ya
es soy eres son era fue ser está estoy están estar he has ha han hay tiene tengo puede puedo hace hacer va voy quiero
el la los las un una unos unas de del al a en para con sin sobre entre hasta desde este esta esto ese esa eso
muy más menos todo todos toda nada bien bueno gracias sí hola hoy ayer mañana día año nuevo`,
	it: `io tu lui lei noi voi loro mi ti si ci vi mio mia tuo suo nostro e o ma che chi quando dove qui come cosa perché se allora adesso non mai sempre anche ancora già
è sono sei siamo era essere ho hai ha abbiamo hanno avere può posso fa fare va vado voglio
il lo la i gli le un uno una di del della dei al alla a in nel nella su per con senza tra fra da dal questo questa quello
molto più meno tutto tutti niente bene buono grazie sì ciao oggi ieri domani giorno anno nuovo c'è`,
	fi: `minä sinä hän me te he mä sä mun sun minun sinun ja tai mutta että jos kun missä täällä miten mitä miksi kuka niin sitten nyt ei en et eivät koskaan aina myös vielä jo vain
on olen olet oli ovat olla ole ollut voi voin voit pitää tulee teki tehdä
se ne tämä tuo nämä sen tämän kanssa ilman alla yli jälkeen ennen hyvin paljon enemmän kaikki mikään hyvä kiitos kyllä hei moi tänään eilen huomenna päivä vuosi uusi joka jotka mukaan sekä kuin`,
	pl: `ja ty on ona my wy oni mnie mi cię ci się go mu jej nas was ich mój twój i lub ale że jeśli kiedy gdzie tu jak co dlaczego kto tak teraz nie nigdy zawsze też jeszcze już
jest jestem są był była być mam masz ma mają może mogę w z na do od dla po przez przed bez pod nad o u bardzo więcej wszystko nic dobrze dziękuję dzień dzisiaj jutro rok nowy to ten ta te`,
} as const;
