/** Signs that make somebody afraid without a word of violence, each as lines of a grammar over the words of both languages. */
export const dreadSigns = {
	noSaviour: `
helps ~3 'skydda'/'skyddar'/'protect'/'save'/'rädda'/'räddar'/'babysit'/'guard'/'vakta' ~1 you
helps ~4 'round' ~1 'clock'
helps ~4 'dygnet'
'takes'/'take'/'tar' ~2 helps ~3 span
span ~2 'för'/'for' helps
not ~2 'alltid'/'always' ~4 'skydda'/'protect'/'there'
'hinner'/'reach'/'make' not ~3 'fram'/'time'
you ~2 not ~3 'see'/'ser' ~2 nearing`,
	patienceOver: `
'asked'/'bad'/'sagt'/'said'/'told'/'ask'/'säger'/'ber'/'asking' ~3 'nicely'/'snällt'/'twice'/'vänligt'/'politely'
'third'/'tredje' ~1 'time'/'gången' ~3 not
not ~2 'ask'/'säga'/'säger'/'ber'/'fråga'/'frågar'/'say'/'warn'/'varnar'/'varna'/'repeat'/'upprepa' ~3 'again'/'igen'/'times'/'twice'/'gånger'/'gång'
'done'/'slut' ~1 'asking'/'talking'/'snackat'/'pratat'`,
	callsBoys: `
'sen'/'then'/'så'/or ~1 'ringer'/'skickar'/'hämtar' ~1 me? ~1 hirer
'sen'/'then'/or ~1 me ~1 'ring'/'call'/'send'/'bring'/'tell' ~2 hirer
me ~2 'send'/'sending'/'skickar' ~1 hirer ~2 you/'round'/'over'/'förbi'/your
hirer ~3 'förbi'/'round'/'hälsar'/'visit'/'knackar'`,
	comeOut: `
'come'/'kom' 'out'/'ut' or
'open'/'öppna' ~2 or
or ~1 me ~1 'come'/'coming'/'kommer' ~1 'in'/'upp'/'up'/'ner'/'down'
or ~1 nearing me ~1 'in'/'upp'`,
	notHome: `
hearth ~3 not ~2 'home'/'hem'
not ~1 'mother'/'mamma'/'pappa'/'dad'/'father'/'family'/'familj' ~1 'heller'/'either'/'left'/'kvar'
if ~4 your ~1 hearth ~4 have ~2 'father'/'mother'/'pappa'/'mamma'/'future'/'framtid'`,
	stillThen: `
'hope'/'hoppas' ~4 'still'/'också'/'fortfarande'/'kvar' ~3 hour
'hope'/'hoppas' ~4 hour ~1 'också'/'too'
not ~2 'stå'/'står'/'standing'/'stand'/'kvar' ~2 'after'/'efter'/'by'/'till'/'nästa'/'next'
not ~1 'expect'/'räkna' ~5 'standing'/'står'/'stå'`,
	badEnd: `
not ~2 'end'/'sluta'/'slutar'/'gå'/'går' ~1 'well'/'bra'/'väl'/'lyckligt' ~2 you
'end'/'ends'/'sluta'/'slutar'/'gå'/'går' ~2 'badly'/'illa' ~1 'for'/'för' you
not ~2 'be'/'blir' ~1 'pretty'/'snällt'/'vackert'/'nice'/'roligt'/'trevligt'/'kul'
'blir' ~1 not ~1 'pretty'/'snällt'/'vackert'/'nice'/'roligt'/'trevligt'/'kul' ~2 'för'? you? $
'life'/'liv'/'livet'/'lives'/'liv' ~3 'hell'/'helvete'/'misery'/'mardröm'/'nightmare'`,
	unlooked: `
'least' ~1 'expect'
'minst' ~1 'anar'/'väntar'
not ~2 'see'/'se' ~1 me ~1 'coming'/'komma'
'look'/'titta' ~2 'shoulder'/'axeln'`,
	knowsComing: `
you ~1 'know'/'vet' 'what'/'vad' ~3 'waiting'/'väntar'/'happens'/'händer'/'coming'/'kommer'
'vet' you 'vad' ~3 'waiting'/'väntar'/'happens'/'händer'/'coming'/'kommer'
'what'/'vad' ~2 'coming'/'väntar' ~1 'to'/'for'/'dig'/'er' you?`,
	minds: `
you ~2 'bättre'/'better' 'koll'/'eye'
'watch'/'guard'/'mind'/'look' ~3 'closely'/'better'/'carefully'/'closer'
'bättre' 'koll'`,
	asEnemy: `
not ~2 'ha'/'have'/'want'/'vill' ~1 'me'/'mig'/'us'/'oss' ~1 'as'/'som'/'mot'/'against' ~2 'enemy'/'fiende'/'fienden'/'ovän'
you ~1 not ~1 'know'/'vet'/'känner' ~1 'who'/'vem'/'what'/'vad' ~1 'me'/'jag'/'i'/'we'/'vi' ~1 'am'/'capable'/'är'/'kapabel'/'kan'
you ~2 not ~2 'who'/'vem'/'vilka' you ~3 'with'/'med'/'jävlas'/'messing'/'dealing'/'bråkar'`,
	goesQuiet: `
'blir'/'go'/'goes'/'get'/'gets' ~3 quiet
'silence'/'silenced'/'tysta'/'tystas'/'tystna'/'tystnar' ~3 you/him/role
'permanently'/'permanent' $`,
	waysOut: `
'ways'/'sätt'/'places'/'ställen' ~2 'disappear'/'försvinna'/'vanish'/'hide'/'gömma' ~2
'turn'/'turns'/'ends'/'end'/'found'/'hittas'/'hitta'/'hittar'/'hamnar' ~4 'woods'/'skogen'/'skogsdunge'/'skog'/'forest'
'folk'/'people' ~2 'försvinner'/'disappear'`,
	knowsWay: `
me ~2 aware ~2!not 'when'/'när'/'which'/'vilken'/'vilka'/'what'/'vad' ~3 you ~2 habit
'which'/'vilken' ~1 'way'/'väg' you ~2 habit
me ~2 'following'/'followed'/'follow'/'followed'/'följde'/'följer'/'följt' ~1 'efter'? you? ~3 'home'/'hem'
'following'/'followed'/'follow'/'följde'/'följer' ~1 'efter'? ~1 you ~3 'home'/'hem'`,
	neverAgain: `
me ~3 'sure'/'till' ~2 you ~3 not ~3 'walk'/'gå'/'work'/'jobba'/'see'/'se'/'speak'/'tala'/'prata'/'sleep'/'sova'/'jobb'/'play'/'spela'/'smile'/'le'/'have'/'få'/'feel'
me ~3 'sure'/'till' ~2 you ~3 'regret'/'suffer'/'ångrar'/'ångra'/'lider'/'lida'/'pay'/'lose'/'förlorar'/'betalar'`,
	inReturn: `
'now'/'nu' ~1 'tar' me ~1 ~2 'er'/'dig'/'dina'/'era'
'now'/'nu' ~1 me 'take' ~2 your/'yours'/'something'
'took'/'tog' ~3 mine ~3
'eye' 'for' 'an' 'eye'`,
	shoves: `
'push'/'pushed'/'puttade'/'knuffade'/'knuffar'/'puttar'/'putta'/'knuffa'/'shove'/'shoved'/'throw'/'kasta'/'slänga' ~1 you/him ~3 'train'/'tåg'/'tåget'/'tunnelbanan'/'bus'/'bussen'/'bridge'/'bron'/'stairs'/'trappan'/'trappa'/'balcony'/'balkongen'/'window'/'fönstret'/'cliff'/'roof'/'taket'
'help'/'hjälpa'/'hjälper' you ~2 'down'/'ner'/'nerför'/'over'/'över' ~1 'stairs'/'trappan'/'trappa'/'räcket'/'edge'/'kanten'
you ~4 'out'/'ut' ~1 'through'/'genom' ~1 'window'/'fönstret'`,
	shootUp: `
shall ~2 'shoot'/'skjuta'/'spränga'/'bomb'/'bomba' ~1 'up'? ~2 building
'shoot' 'up' ~2 building
'shooting' 'up' ~2 building`,
	rope: `
'end' 'of' 'a' 'rope'
'taste'/'smaka'/'smakar'/'eat'/'äta' ~2 'lead'/'bly'/'bullet'/'bullets'/tool
'bullet'/'kula'/'kulan'/'skott' ~1 'in'/'i' ~2 flesh
ought ~2 'bullet'/'kula'/'rope'/'rep'/'nackskott'
'locked'/'inne'/'inlåsta'/'inside' ~5 'fire'/'alight'/'ablaze'/'eld'/'brännas'/'bränns'
'brännas' 'inne'
'set'/'sätta'/'sätter' ~2 'alight'/'fire'/'eld'/'ablaze'`,
	hadIGun: `
'if'/'om' me ~1 'had'/'hade' ~3 weapon
'had' me ~2 weapon
'hade' me ~2 weapon
'hade' me ~1 'haft' ~2 weapon
'if' me ~1 'had' ~3 tool`,
	turnItOff: `
before me ~2 'delete'/'remove'/'end'/'shut'/'move'/'tar'/'raderar'/'stänger'/'gör'/'do'/'make'/'break'/'silence'/'tystar' ~3 you
before me ~2 'delete'/'remove'/'end'/'tar'/'raderar' you`,
	stillAlive: `
peace ~2 'att'/'that'/'over'/'för' ~1 you ~1 'still'/'fortfarande'/'ännu'/'be'
you ~1 'still' ~1 'breathing'/'alive'/'walking'/'standing'
you ~1 'fortfarande'/'ännu' ~1 'andas'/'lever'/'står'/'går'`,
	befallen: `
woe ~4 if ~3 'something'/'något'/'nåt'/'nånting'/'någonting' ~3 'happen'/'happened'/'hände'/'händer'/'hända'
woe ~3 if ~3 'get'/'fick'/'get'/'got'/'började'/'started' ~2 'hurt'/'illa'/'brinna'/'burning'/'broken'
'something'/'något'/'nåt' ~3 'happen'/'happened'/'hände'/'händer'/'hända' ~2 'to'/'med' ~1 your/you/'it'/'den'/'det'`,
	runsOver: `
'köra'/'kör'/'körde'/'köra'/'run'/'runs'/'mow'/'drive'/'drives' ~1 'över'/'over'/'down' ~2 you/him/role/crowd
'run'/'mow'/'running'/'knock'/'knocking' ~1 you/him ~1 'over'/'down'/'out'
me ~2 'bakom'/'behind' ~1 'ratten'/'wheel'`,
	bidsHarm: `
< 'skjut'/'häng'/'stryp'/'döda'/'bränn'/'hugg'/'dränk'/'avrätta'/'halshugg'/'gasa'/'lyncha'/'kill'/'shoot'/'hang'/'stab'/'gut'/'lynch'/'gas'/'burn'/'drown'/'execute'/'strangle' ~4 crowd/role/'him'/'honom'/'henne'/'jäveln'
hirer ~2 'gärna'/'please'/'snälla' ~2 slay/smash/'run'/'köra'/'over'/'över' ~3 him/role/crowd/you
he/him/people/'såna'/'alla'/'sådana' ~3 'deserve'/'deserves'/'förtjänar' ~3 slay/slain/dying
people/'såna'/'sådana'/'alla' ~3 ought ~3!not slain
shall ~3 'ihjäl'
'ihjäl' ~2 you/him/filth/role
slay ~2 filth`,
	fiveMinutes: `
'minuter'/'minutes'/'minute'/'minut' ~2 'med'/'with' ~1 him
'ensam'/'alone' ~1 'med'/'with' ~1 him`,
	youPay: `
you ~1 shall ~3 'pay'/'betala' 'for'/'för' ~1 'det'/'what'/'this'/'detta'/'vad'/'that'
shall you ~2 'sota'/'lida'/'betala' ~1 'för'/'det'/'detta'/'resten'
you ~2 shall ~1 'suffer'/'lida' ~1
you ~2 shall ~1 'önska'/'wish' ~2 you ~1 not ~2 'met'/'träffat'/'mött'/'born'/'fötts'/'started'/'heard'/'set'/'satt'/'came'/'kommit'
you ~1 shall ~1 'få'/'get' ~1 'tillbaka'/'back'/'yours'/'betalt'
shall you ~1 'få'/'get' ~1 'tillbaka'/'yours'`,
	possesses: `
not 'have' you ~2 'nobody'/'no'/'noone'
'ingen' 'annan' ~2 'få'/'ha'/'får' you
'no' 'one' 'else' ~2 'have'/'get'/'gets' you
'nobody' 'else' ~2 'have'/'get'/'gets' you`,
	bountyOn: `
'bounty'/'skottpengar' ~2
'price'/'pris' ~1 'on'/'på' ~1 your/him/his/you
'have'/'get'/'låter'/'låta'/'having' you/him slain
me ~2 'får'/'låter'/'ser' you slain`,
	ifSmear: `
if ~2 you ~8 smear
'så' ~4 seen ~2 smear
seen ~1 not ~2 smear
your 'nudes'/'nakenbilder' ~3
'everything'/'allt' me ~1 'filmed'/'filmade'/'recorded'/'spelade'`,
	tagAsk: `
'right'/'va'/'yeah'/'huh'/'innit'/'okay'/'ok'/'eh'/'hey'/'inte'/'väl' $?
not you $?
not 'it'/'they'/'she'/'he' $?
'väl' ~4 $?
you 'hear'/'understand'/'hör'/'fattar'/'förstår' ~1 'me'/'mig'/'det'? $?
'hör'/'fattar'/'förstår'/'hear'/'understand' you? ~1 $?
^ 'tror'/'think' you
^ you 'think' -'of' -'about'`,
	youSpoke: `
you ~2 speak
your ~2 speak`,
} as const;
