/** Swedish words of what threats are made of, by class, beside those of `threat-lists-sv.ts`. */
export const signListsSv = {
	mine: 'min mina mitt vår våra vårt',
	shall: 'ska skall kommer tänker lär tänkte',
	ought: 'borde bör måste förtjänar skulle behöver',
	slay: 'döda dödar mörda mördar slakta slaktar strypa stryper kväva kväver dränka dränker hugga hugger knivhugg* skjuta skjuter hänga hänger avrätta avrättar halshugg* lyncha lynchar stena stenar spöa spöar misshandla misshandlar tortera* våldta våldtar lemläst* stympa stympar kastrera* flår piska piskar prygla* förgifta* skada skadar golva golvar nita nitar mula mular klå klår avliva avlivar utplåna* utrota* förinta* förgöra förgör arkebusera* skalpera* massakrera* kidnappa* plåga plågar knocka knockar överfalla överfaller spetsa lemlästa skålla gasa kremera* knivskära knivskär',
	slain:
		'dödas mördas slaktas strypas kvävas dränkas huggas skjutas hängas avrättas halshuggas lynchas stenas spöas misshandlas torteras våldtas stympas kastreras piskas pryglas skadas golvas avlivas utplånas utrotas gasas brännas krossas slås stryk hängd hängda skjuten skjutna dödad dödade mördad mördade spöad våldtagen knivhuggen knivskuren överkörd överkörda påkörd nedslagen nerslagen misshandlad slagen bränd stympad krossad krossade lemlästad ihjälslagen rökas sopas elimineras dräpas fimpas tystas arkebuseras avrättade halshuggen ställas kastas',
	smash:
		'slå slår smälla smäller klippa klipper bryta bryter sparka sparkar trampa trampar stampa stampar krossa krossar knäcka knäcker spräcka spräcker skära skär klyva klyver såga sågar borra borrar vrida vrider slita sliter riva river rycka rycker dra drar trycka trycker kasta kastar knuffa knuffar putta puttar slänga slänger bita biter banka bankar bränna bränner elda eldar stycka styckar daska daskar puckla pucklar släpa släpar hacka hackar kapa kapar sticka sticker peta petar klämma klämmer mosa mosar pressa pressar begrava begraver gräva gräver sänka sänker manglar',
	ignite:
		'bränna bränner elda eldar tända tänder spränga spränger bomba bombar tutta tuttar bränn spräng skövla vandalisera* rasera* sabba sabbar krossa krossar sabotera* kapa kapar',
	coffin:
		'grav graven gravar gravsten* kista kistan likkist* begravning* bårhus* likbil* likvagn* likpåse* liksäck* kyrkogård* krematori* obduktion* dödsannons* dödsrun* testamente* minnesstund* urna urnan bår båren liket svarta-säckar sorgband* änka änkling* moderlös* faderlös* nekrolog* jordfästning',
	clinic:
		'sjukhus* akuten iva rullstol* krycka kryckor gips gipsad bandage* plåster förband tandläkare* löständer lösgom protes* käkkirurg* plastikkirurg* sugrör* koma respirator* stygn droppställning* intensiv* tandförsäkring* invalid* förlamad* medvetslös* livförsäkring* ambulans ambulansen ambulanser sjukbår',
	gore: 'blod blodet blodig* blodpöl* blöda blöder tandlös* kulhål benbrott skallbrott tänderna inälvor skalle knäskål* benpipa* hjärnsubstans* krossskad* blåtir* asfalten trottoaren',
	dying: 'död döda dö dör dödens ihjäl dödsdömd livlös',
	dump: 'älven ån sjön kanalen hamnen hamnbassängen havet container* soptunna* sopcontainer* dike diket grop gropen jorden mosse mossen kärret fjärden ravin* brunnen bagageluck* sopsäck* plastsäck* säckar betong* myr myren sumpen',
	tool: 'hammar* tegelst* bälte bältet livrem* kofot* skruvmejs* tång tången spaden skiftnyck* däckjärn* kedja kedjan högaff* lie sekatör* golfklubb* klubba klubban bollträ* basebollträ* slagträ* järnrör* bensin* dunken dunkarna gasol* gaskran* tejp* buntband* hagel* hagelbössa* ammunition skarpladda* patron* kniv kniven knivar pistol pistolen yxa yxan bössa bössan gevär* machete* knogjärn* kpist kalashnikov* granat* handgranat* bomb bomben bomber brandbomb* molotov* syra syran snara snaran rep repet kula kulan kulor skott vapen vapnet revolver* svavelsyra påk påken stryptag* sax saxen motorsåg* tändvätsk* tändare framtänder bensinlukten gasen bensinen',
	flesh:
		'ben benen nacke nacken hals halsen ansikte ansiktet nylle nyllet huvud huvudet skalle skallen tand tänder tänderna käke käken näsa näsan arm armar armarna finger fingrar fingrarna händer händerna knä knän knäna knäskål* revben* ögon ögonen tunga tungan öra öron öronen mage magen strupe strupen pannan panna ryggen tinning* hjärnan tarmarna tarmar huvet ryggrad* pungen ballar ballarna läppar haka hakan handled* fotknöl* tår tårna naglar naglarna smalben* skelett* käften truten flabben framtänder framtänderna käkben kindben nackben halspulsåder* handlederna fötter fötterna vrist* kota hjässa* hjässan kroppsdel*',
	spot: 'adress adressen hemadress* portkod* dörr dörren ytterdörr* port porten trappa trappan trappuppgång* trapphus* uppgång* våning våningen lägenhet* hus huset hem villa villan radhus* garage* uppfart* brevlåd* balkong* altan* tomt tomten fönster fönstret sovrum* gatuadress* gym gymmet arbetsplats* busshållplats* källare* garaget regnummer* registreringsnummer* larmkod* stuga stugan sommarstug* trädgård*',
	haunt:
		'skola skolan förskola* förskolan dagis fritids jobb jobbet stall stallet kontoret parkering* macken krogen buss bussen gata gatan kvarter* tåg tåget träning träningen cykelväg* gården skogen',
	habit:
		'bor bott jobbar jobba parkerar parkera joggar springer cyklar tränar sover promenerar slutar handlar rider pluggar rökpaus* kvällsskift* nattskift* rastar gömmer kör tar går åker hämtar lämnar leker',
	lone: 'ensam ensamma ensamt oskyddad* försvarslös*',
	hour: 'natt inatt natten nätter ikväll kväll kvällen kvällar kvällarna imorgon imorrn imorn måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag* midnatt helgen skymning* stängning* rasten klockan kl stämman matchen',
	retry: 'igen till gång gången mer',
	bothers:
		'rör kommer visar säger snackar skriver fotar ringer pratar anmäler golar lägger kontaktar lämnar ljuger sviker vittnar postar petar stör parkerar blockerar byter betalar gör svarar går retar hotar knackar tittar dyker kallar',
	quits:
		'sluta betala lämna radera backa stick håll tig dra swisha flytta ge lägg fortsätt våga ta erkänn skicka säg släpp',
	aware: 'vet känner',
	learnt:
		'följt följer spanat spanar kartlagt räknat räknade memorerat filmat klockat övervakat bevakat iakttagit spårat noterat antecknat',
	tiers: 'första andra tredje fjärde femte sjätte sjunde tre fyra fem sex sju åtta',
	nearing:
		'kommer komma åker åka hälsar hälsa besöker besöka dyker dyka knackar knacka svänger väntar vänta står sitter stå klättrar smyger kör',
	fateful:
		'hända hände händer hänt råka råkar försvinna försvinner olycka olyckor olyckan drabba drabbar drabbas smäller ryker brinner brinna',
	helps:
		'polisen polis lås låset låsen vakter larm larmet kameror skydda skyddar vakta rädda räddar hjälper hör blocka blockera blockerat gömma gömmer undan fly springa',
	regretful:
		'ångra sota plikta umgälla hämnd hämnden hämnas vedergällning* straff straffet straffas läxa räkenskap* konsekvens*',
	smear:
		'nakenbild* nakenvideo* nakenfoto* nudes bilder bilderna bilden video videon videor film filmen filmer klipp klippet skärmdump* chattar chatten chattlogg* hemlighet* inspelning* snap snaps sexvideo* snusk* meddelanden',
	spill:
		'skickar skicka lägger lägga lägg publicera* sprider sprida sprids läcker läcka postar posta delar dela avslöja* berätta berättar outa outar mejlar mailar',
	seen: 'alla allihop chef chefen fru frun mannen klassen klass skolan föräldrar föräldrarna mamma pappa nätet vänner vännerna familjen kollegor kollegorna flashback kunder arbetsgivar* instagram facebook jobbet grannar grannarna svärmor byn',
	filth:
		'jävla jävel fitta hora horan kuk äckel äcklet pedo pedofil* svin aset kärring* gubbjävel cp miffo rövhål judejävel blatte svartskall* neger golare tjallare råtta råttor förrädar* landsförrädar* ohyra* kräk kräket packet slödder horunge* jävlarna jävlar',
	crowd:
		'invandrar* muslim* judar judarna judiska bögar flyktingar* politiker* *politiker *politikern *politikerna *politikern journalist* poliser poliserna aina snutar* feminist* sossar sossarna moderater nazister kommunister aktivister demonstrant* romer tiggar* somalier araber araberna lärare läraren domare domaren socialsekr* väktare ungdomarna rektor* moské moskén synagog* redaktion* flyktingförläggn* förläggning* trans* regeringen minister* granne grannen kärringen gubben soctanten handläggar* reporter*',
	hearth:
		'flicka flickan flickor pojke pojken pojkar grabben släkt lillan lillebror lillasyster systerdotter barnbarnet dotterdotter son sonen dotter dottern dotra grabb grabben tjej tjejen kille killen barn barnen unge ungar ungarna fru frun man mannen sambo mamma mamman morsa morsan pappa pappan farsa farsan bror brorsa brorsan syster syrra syrran mormor farmor morfar farfar familj familjen hund hunden valp valpen katt katten häst hästen bebis barnbarn kusin föräldrar personal personalen pojkvän flickvän',
	foe: 'anmälde anmält golat golade skvallrat skvallrade förstört förstörde sparkade lurat lurade stal snott svek svikit tog',
	woe: 'dåligt illa otäckt otäcka hemska hemskt tråkigt synd trist',
	past: 'var hade blev gick kom sa fick gjorde satt låg stod åt vann slog sköt dog körde höll försökte ville kunde skrev dömdes dödades berättade började såg visade kändes tappade',
	sport:
		'match matchen matcher halvlek halvleken laget mål målet spel spelet spela spelar spelare quiz* fifa schack turnering* final* serien poäng straffspark* tackling* löpare bowling pingis tennis hockey* fotboll* innebandy* bajen aik djurgårn* hammarby cup* rekord* maraton* lopp loppet derby* boss level game boule kubb',
	cook: 'middag* ägg äggen vispa smör degen deg kaka kakan tårta* pizza* pizzan kaffe mjöl ugn ugnen stekpanna* lök köttbull* recept* soppa vitlök* potatis* krydda* mat maten fika choklad* öl vin bulle bullar grill* grädde bakar kanelbull* jul* julbord* tårtan',
	thing:
		'appen app skrivare* skrivaren dator* server* servern processen tråden cachen batteri* installation* buggen bugg* projekt* granen träd trädet buskar* ogräs* brännäss* sniglar* snigel* råttfäll* mygg* geting* spindel* spindlar* älg* hjort* vildsvin* bäver* gädda* fisk* skärm* möte mötet budget* marknad* konkurren* siffror* problem* räntan',
	law: 'polisanmäl* anmälan advokat* tingsrätt* domstol* stämning* nämnden hyresnämnd* åklagar* juridi* rättslig* datainspektion* imy konsumentverk* arn kronofogd* inkasso* lagen dömd döms dömdes häktad* kontaktförbud* faktura* ärende*',
	work: 'bygga bygger laga lagar måla målar städa städar fixa fixar altan* verktyg* mäter mäta montera* leverera* levererar paket* hantverkar* boka bokar bokning* kund kunder möte möten kalas* fest festen fika välkomm* utbildning* kurs kursen anställ* rum leverans pizzan nyckel blommor blommorna present* tekniker* montör* besiktning* pannan kabeln kabel hemtjänst* sköterska* bud budet anmäla-sig inkasso lådan',
	jest: 'haha* hehe* hihi* lol asgarv* garv* skratt* söt söta gosig* gose* puss* kram* meme* memes mys* mysigt skämt skojade 😂 🤣 ❤ 💛',
	tender:
		'snälla försiktig* trygg* omtanke tack grattis tyvärr förlåt välkomna välkommen stolt stolta glad glada fantastisk* underbar* roligt lycka kärlek',
	story:
		'filmen serie serien bok boken avsnitt* kapitel* refräng* låt låten sjunger roman* deckar* podd* drömmen dröm dikt* teater* pjäs* citat* karaktär* skurk* nyheter* tidningen rubrik* artikel* rapporter* enligt jagar mördaren',
	own: 'mig mej oss',
	speak: 'sa sade skrev skriver hotade hotar hotat hot hotas ropade berättade läste höra hörde vittnar meddelar',
	shine: 'läxa hut vett vettet respekt',
	money: 'kronor kr tusen lakan spänn pengar pengarna skuld skulden miljoner papp',
	fangs: 'vintern våren hösten sommaren jul midsommar påsk nyår',
	hirer:
		'nån någon någo grabbarna killarna polarna kusinen kusin brorsan bröder bröderna farbror folk man pojkarna gänget',
	thy: 'din ditt dina ert era',
	span: 'vecka dygn timmar timme dagar dag minuter månad veckor',
	soonest: 'innan senast före till',
	visits: 'besök besöket påhälsning knackning',
	bracing: 'vänta räkna räknar förvänta bered',
	blow: 'stryk spö smäll däng smisk storstryk kokstryk prygel snyting omgång örfil örfilar käftsmäll* rallarsving* nackskott* lusing hurring smörj risbastu pisk lavett*',
	firearm:
		'pistol pistolen gevär geväret bössa bössan hagelbrakare hagelgevär* kulor kulan kulorna ammunition skarpladda* bomb bomben bomber brandbomb* granat* handgranat* machete* snara snaran vapen vapnet vapnen revolver* kpist kalashnikov* knogjärn* syra svavelsyra molotov* dynamit* sprängmedel* automatvapen nackskott* bensinbomb* jaktgevär* jaktkniv* köttyxa slagträ* järnrör* basebollträ*',
	fetches:
		'hämta hämtar tar ta köpt köper skaffa skaffar skaffat laddar laddat ladda har slipat slipar letar plockar lånar grävt tagit',
	lockup: 'fängelse fängelset mord mordet livstid kåken anstalten dråp',
	peace: 'tacksam tacksamma glad tur',
	hears: 'hör höra hörs',
	rest: 'sover sova somnar somnat sovande',
	forgot: 'glömt glömde tappat',
	deadly: 'trött trötta seriös seriösa snygg rolig bra kär kul lugn',
	forfeit:
		'plats platsen platserna chans chansen rabatt rabatten biljett biljetten bokning* deposition* förseningsavgift* avgift* tårtan tåget sätet erbjudande* rean konserten festen festivalen avsnittet föreställningen',
} as const;
