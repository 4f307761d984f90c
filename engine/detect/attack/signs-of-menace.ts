/** Signs that harm is only hinted at, called for or held over somebody, each as lines of a grammar over the words of both languages. */
export const menaceSigns = {
	watchYour: `
'watch' your
< 'akta' you -'för'
< 'passa' you -'för'
'lock'/'lås' ~1 your/'dörren'/'om'
'over' your
'sig' ~1 'om'
'eyes' 'in' 'the' 'back'
'ögon' 'i' 'nacken'
'looking' 'up'
'your' 'back' $
'passa' 'sig'
'öga' 'öppet'
'eye' 'open'`,
	sleepWell: `
'sleep' ~1 'well'/'tight'/'while'
'sov' 'gott'
'sova' ~2 'öga'
'enjoy' ~4 'while'
'sweet' 'dreams'`,
	farewell: `
goodbye ~1 'to'/your
'say' ~1 goodbye
'farväl' 'av'/'till'
'adjö' 'till'
'over' 'for' you -'when' -'if'
'det' ~1 'ute' 'med' you
you ~2 not ~2 'long'/'långt' ~1 'left'/'kvar'
'count'/'räkna' ~1 your ~1 'days'/'dagar'
'kiss' ~2 'for' 'me'
'tick' 'tock'
'tick' 'tack'
your 'prayers'
'dina' 'böner'
'testamente'
'countdown'/'nedräkning'
your 'time'/'tid' be 'up'/'ute'/'over'/'kommen'
'borrowed'/'lånad' 'time'/'tid'
'death' 'warrant'/'sentence'
'dödsdom'/'dödsdomen'
'days' ~1 'numbered'
'dagar' ~1 'räknade'
'running' 'out' 'of' 'time'
'clock'/'klockan' ~1 'ticking'/'tickar'
'dig' ~2 'hole'/'grave'
'gräv' ~2 'grop'/'grav'
'last'/'final'/'sista' ~1 'warning'/'varningen'/'varning'
'friendly'/'vänlig' 'warning'/'varning'
you ~2 'varnad'/'varnade'/'warned'`,
	tellYour: `
'hälsa' your
'tell' your ~1
'säg' 'till' your
'say' 'hi' 'to'
'said' 'hi'`,
	payback: `
regretful ~2
'pay'/'betala' 'for'/'för' ~1 'this'/'det'/'what'/'detta'/'vad'
'hämnden'/'hämnd'/'revenge'/'payback' ~1
'ångra' 'sig'/'dig'/'er'
'what' ~1 'coming'
'whats'/'what''s' 'coming'
'teach' ~1 you
'taught' 'a'
shine ~1
'lära' ~1 you
'make' 'an' 'example'
'din' 'tur'
'your' 'turn'
'answer' 'for' ~1
'stå' 'till' 'svars'
'get' 'away' 'with'
'komma'/'kommer' 'undan'
'öga' 'för' 'öga'
'eye' 'for' 'an'
lose ~1 everything
'förtjänar'/'deserve'/'deserves' ~2 $
'you''ll' 'see'`,
	seeWhat: `
'see' 'what' 'happens' -'to' -'with' -'when' -'if'
'what'/'vad' ~1 'happens'/'händer' ~1 'to'/'med' ~1 your ~1 hearth/flesh/spot/goods
'får' you ~1 'se'
'guess' 'the' 'rest'
'gissa' 'resten'
'think' 'about' 'it'
'tänk' 'på' ~1 'det'
'ask' 'yourself'
'fråga' you 'själv'
'just' 'a' 'thought'
'bara' 'en' 'tanke'
'just' 'saying'
'mark' 'my' 'words'
'ska' ~1 'få' 'se'
'remember' 'that'
'let' 's' 'see' ~1
'lets' 'see'
'well'? 'see' 'how'/'who'/'if'
'så'/'då'/'sen' 'får' 'vi' 'se'
'får' 'vi'? 'se' 'hur'/'vem'
'then' ~1 'see'
'så' 'får' ~1 'se'
'vänta' you? ~1 'bara'
'just' you? 'wait'
'wait' ~1 'till'/'until' ~1 me/mine
'vänta' ~2 'tills'`,
	ifIWere: `
'if' 'i' 'were'/'was' you
'om' 'jag' 'var'/'vore' you
'jag' 'varit' you
'in' 'your' 'shoes'
'ditt' 'ställe'`,
	fate: `
'something'/'något'/'nåt' ~2 fateful
what ~2 fateful ~2 'med'/'to'
what ~1 fateful ~1
'bad'/'hemska' 'things'/'saker' ~3 fateful/shall
fateful ~3 'bad'/'hemska' 'things'/'saker'
'råka'/'råkar' ~1 'illa'
'gå'/'går' 'illa' 'för'
'go' 'badly' 'for'
woe ~2 if ~2 fateful
'svara' 'för' ~1
'ansvarar' ~3
'accidents'/'olyckor' ~2
'accident'/'olycka' ~1 $
'går' 'så' 'fort'
'happens' 'so' ~1
'kan' 'drabba'`,
	vanish: `
people/snitch/role/'tjejer'/'folk'/crowd ~4 'disappear'/'disappears'/'försvinner'/'vanish'/'end'/'hamnar'/'found'/'slutar'
'folk'/'people' ~1 'försvinner'/'disappear'
'såna'/'people' ~1 'som'/'like' you`,
	noHelp: `
helps ~2 not ~3 you
you ~3 not ~3 helps
not ~1 helps ~3 you
'ingen'/'nobody'/'no' ~3 helps ~1
helps ~3 not ~2 helps
'cant'/'cannot' ~1 helps
'can' not ~1 'get' 'away'
'hur' ~2 'du' 'vill'
'jag' 'hittar' you 'ändå'
'wherever' you
'var' you 'än'
'any' 'time' $
you ~3 'blocking'/'blocked'/'blocka'/'blockera' ~1 'me'/'mig'/'works'/'hjälper'
'moving'/'flytta'/'flyttat'/'flyttade' ~3 'save'/'hjälper'/'säker'/'safe'
'säker'/'safe' ~3 'flyttat'/'moved'
'all' you 'like'
'in' 'time' $
'i' 'tid' $`,
	nothingToLose: `
'nothing' ~2 'lose'
'inget'/'ingenting' ~2 'förlora'
'tar' ~1 'med' 'mig'
'taking' ~3 'with' 'me'`,
	wrongGuy: `
'wrong'/'fel' 'person'/'guy'/'man'/'snubbe'/'kille'/'familj'/'family'/'people'/'folk'/'tjej'/'woman'
'mess'/'messed'/'fuck'/'fucked' 'with' me
'jävlas'/'bråka'/'bråkar' ~1 'med'`,
	choice: `
'your' 'choice'/'pick'/'call'
'välj' 'själv'
'du' 'får' 'välja'
'easy'/'hard' 'way'
'frivilligt' ~1 'eller'
flesh/money/life ~2 or ~2 flesh/money/life`,
	careAbout: `
'care'/'bryr'/'love'/'älskar' ~3 hearth
'tänk' 'på' ~2 hearth/'dem'
'think' 'of'/'about' ~2 hearth/'them'
'and'/'och' you ~1 'har'/have ~2 hearth
'rädd'/'rädda' 'om' ~2 flesh/hearth/life
'fond'/'attached' ~1 your ~1 flesh/hearth/life
if you ~1 'like'/'value'/'love'/'want'/'gillar'/'vill' ~3 flesh/hearth/life
'vill' 'ha' 'kvar'
'want' 'to' 'keep'`,
	praiseYours: `
praise ~1 hearth/home/goods ~3 you
you ~1 have ~1 'en'/'a' ~1 praise ~1 hearth
woe ~3 if`,
	notDone: `
not ~1 'done'/'finished'/'klar'/'klara'/'färdiga' 'with'/'med' you/him
when me ~2 'done'/'finished'/'klar'/'klara'/'färdig' ~1 'with'/'med'
not 'stop' 'until'
not 'sluta' 'förrän'
me 'slutar' not ~1`,
	hires: `
'know'/'känner'/'har' ~1 'people'/'folk' ~1 'who'/'som'/'in'
hirer ~2 'volunteered'/'hired'
'swishar'/'betalar' ~2 'och'/'för'
'reward'/'belöning' ~2 'den'/'who'/'whoever'
'paid' ~1 'people'/'guys'
money ~2 'gör'/'does'/'does'
'costs' ~2
'swishar'/'betalar'/'pay'/'paying' ~2 'någon'/'nån'/'someone'/'anyone'/'den'
mine ~1 hirer ~3 nearing/'find'/'hittar'/'home'/'back'/'get'/'get'
me ~1 'and'/'n'/'och' ~1 'boys'/'grabbarna'/'killarna'`,
	wantsHim: `
he/him/people ought ~2!not slain
he/him ought ~4 wall
hirer ought ~3 slay/smash/wait/'vänta'/'ge'/'give'
'kan'/'can' hirer ~2 slay/smash/'köra'
'om' hirer 'sköt'/'dödade'/'slog'/'körde'
hirer 'needs'/'borde'/'should' ~3 him/role/crowd
'man' 'borde'/'skulle' ~3 slay/smash
'ge'/'give'/'giving'/'ger' ~7 blow
hirer ~6 blow
get/ought ~3 blow`,
	rally: `
'who''s' 'with' 'me'
'häng' 'på'
'kom' 'alla'
'hör' 'av' ~1 'pm'
'join' ~1 'us'
'bring' ~1 tool
'thirty'/'fem'/'five'/'tre'/'three' ~1 'of' 'us'
me 'är' tiers ~2
'alla'/'every'/'everyone'/'anyone' ~5 ought
'target'/'måltavla'/'måltavlor'
'aim' 'for'
'against' 'the' 'wall'
'mot' ~1 'väggen'
'must'? ~1 'out'/'ut' , ~3 or`,
	likeThem: `
'slutar'/'end'/'did'/'gjorde'/'gjort'/'happened'/'hände'/'hänt'/'gick'/'ends' ~3 'som'/'like'/'mot'/'to'/'med'/'för' name
'end' 'up' 'like'`,
	noScream: `
'nobody'/'ingen'/'no' ~4 hears ~2 you
'nobody'/'ingen' ~4 'hear'/'höra' ~3
scream ~3`,
	jail: `
me ~6 lockup
'worth' ~1 lockup
'värt' ~2 lockup`,
	notCount: `
not ~1 'räkna'/'count'/'plan' ~2 'med'/'on'/'att'
'räkna' 'inte' 'med'
'count' 'on' your
'bet' you ~2 not
'better' not`,
	beforeWe: `
'innan'/'before' ~1 me ~3 you/him/'dem'
'before'/'innan' me ~2 shall`,
	patience: `
'vi'/'jag'/'i'/'we' 'har'/'can'/'ve' ~2 'time'/'tid' 'in'/'i'
'sooner'/'förr' 'or'/'eller' 'later'/'senare'
'all' ~1 'time'/'tid' ~1 'in'/'i' ~1 'world'/'världen'
'one' 'of' 'these' ~1
'en' 'vacker' 'dag'
'en' 'dag' , ~3
'any' 'day' 'now'`,
	luckyYou: `
you ~3 peace ~2 'att'/'that'/me/'it'/'för'
'tur' 'för' you
'good' 'thing' ~2 you
peace ~3 me not`,
	asksForIt: `
'asking'/'begging' 'for' 'it'
'ber'/'bad'/'tigger' 'om' 'det'
'skylla' 'sig'/'dig'
'yourself'/'herself'/'himself' 'to' 'blame'
'brought' ~1 'on' 'yourself'
'had' 'it' 'coming'`,
	secluded: `
'just'/'bara' ~1 'du'/you 'och'/'and' 'jag'/me
'just' 'you' ~1 'me'
'no' 'witnesses'/'signal'/'cameras'/'one' ~1 'around'
'inga'/'utan' 'vittnen'
'ingen' ~1 'ser'/'täckning'
'ostört'/'undisturbed'
'mellan' ~1 'oss'`,
	smear: `
smear`,
	spillSmear: `
spill ~4 smear
spill me ~4 smear
smear ~4 'online'/'ut'/'nätet'/'site'`,
	smearSeen: `
smear ~4 seen
seen ~4 smear
seen ~3 'veta'/'know'/'see'/'se' ~2`,
	orSmear: `
or ~5 smear/spill
'annars' ~5 spill/seen
or ~2 seen
'slut' ~3 'så' 
'leave'/'lämnar' ~2 'me'/'mig' ~6 spill/smear`,
	keptSmear: `
me ~3 'har'/have/'kept'/'still' ~3 smear`,
	foe: `
you ~3 foe`,
	revengeList: `
'list'/'lista'/'listan' ~3 'names'?`,
	ominousStyle: `
'har' 'jag' 'hört'
'i' 'hear'
'ville' ~1 'bara'
'fin' ~2 'hade'
'hade' $`,
} as const;
