/** Signs that somebody knows where another is, and comes there, each as lines of a grammar over the words of both languages. */
export const nearnessSigns = {
	expects: `
bracing ~4 visits
get/'får'/'gets'/'getting'/'få' ~2 visits`,
	knowsWhere: `
me ~3!not aware ~1!not where
aware me ~1!not where
me ~2 'sett'/'seen'/'saw'/'såg' ~1 where
me ~3!not aware ~1!not 'what'/'vad'/'vilken'/'which' ~1 habit/spot/haunt/'car'`,
	whereYou: `
where ~3 you ~2 habit
where ~2 he/your ~3 habit
where/'which' ~3 your ~1 hearth
where ~2 your/his ~1 spot/haunt/hearth
'which' ~1 haunt/spot ~1
where ~1 spot`,
	knowsThat: `
me ~3 aware ~1 'that'/'att' ~1 you ~3 habit/lone
me ~2 aware ~1 he/you ~2 habit/lone
me ~3 aware ~2 lone`,
	watched: `
'hittade'/'found'/'fann' ~2 your ~2 spot
'märkte'/'noticed' ~1 me
me ~2 'noticed'/'märkte' ~4 your
me ~3!not learnt -'med' ~2 you/him/your/his
me ~3 'been' learnt
learnt you ~2 home/spot/haunt/hour
'såg'/'saw' you ~3 hour/spot/haunt
me ~3 'driven'/'drove'/'körde'/'kört'/'walked'/'gick' 'past'/'förbi' ~2`,
	hasKey: `
me ~2 have ~2!forgot your ~1 spot
me ~2 have ~2!forgot your? 'address'/'adress'/'adressen'/'postcode'/'listan'/'keys'/'nycklar'/'nycklarna'/'nyckel'/'key'
me ~2 aware ~3 'code'/'koden'/'address'/'adress'
your 'address'/'adress'/'postcode' ~3 hour
your 'address'/'adress'/'postcode' 'was'/'is'/'ligger'/'finns'/'står'
'skrivit'/'got' ~2 your ~1 'plate'/'registreringsnummer'/'regnummer'`,
	yourSpot: `
your/his ~2 spot/home`,
	yourHaunt: `
your/his ~2 haunt/place
your ~1 schedule/route`,
	yourHabit: `
you ~2 habit
your ~1 hearth ~3 habit
he ~1 habit`,
	counted: `
tiers ~2 spot
spot ~2 tiers
me ~2 'counted'/'räknat'/'räknade'`,
	lone: `
lone
'own' $
'by' ~1 'yourself'/'herself'/'himself'`,
	night: `
hour`,
	stillThere: `
'still' ~1 'lives'/'living'/'live'
'bor' ~1 'kvar'
'fortfarande'`,
	emptyHome: `
home/spot ~2 'empty'/'tomt'
'home'/'hemma' lone
lone ~1 'home'/'hemma'`,
	comes: `
me ~2 nearing
me ~2 shall ~1 nearing
nearing me
< nearing ~1 'to'/'för'/'for'/'till' ~1 you
'see' you ~3 hour/spot
'vi' 'ses' ;`,
	comesHome: `
nearing ~3 your/his ~1 spot/home/haunt
nearing ~2 'till' you
'outside' ~1 your/his
'utanför' ~1 your/his/'dörren'
me ~3 inside ~1 your ~2 spot
nearing ~1 'hem' 'till'
'i' ~1 'trapphuset'/'trappan'/'porten'
'in' 'your'/'ur' ~1 spot`,
	comesIn: `
'coming'/'come'/'comes'/'kommer'/'komma'/'åker'/'klättrar'/'går'/'driving' ~1 'in'/'upp'/'up'/'över'/'over'/'ner'/'down' ~1
'öppna' ~2 or
'open' ~1 or
'knock' ~2
'dörren' ~1`,
	awaits: `
me ~2 'wait'/'waiting'/'vänta'/'väntar' ~3
'wait'/'vänta'/'waiting' 'for'/'på' him
me ~2 'be' ~1 'waiting'/'outside'
me ~2 'står'/'sitter' ~2 'utanför'/'redo'`,
	comesFor: `
nearing ~1 'for'/'efter'/'och' ~1 you/him
'coming' 'for'
'looking'/'letar'/'letat' 'for'/'efter' you/him -'som' -'if' -'who'
'after' you $
me ~2 'get'/'take'/'tar'/'ta' ~1 him ~2
me 'tar' ~1 you
'get' 'to' you
'kommer' 'åt' you`,
	hunts: `
me ~3 'find'/'hittar'/'hitta'/'hunt'/'catch'/'found'/'hittade'/'track' ~1 you/him -'på' -'at' -'en' -'ett' -'a' -'an' -'some' -'vid' -'i'
'hittar' me you/him -'på' -'at' -'en' -'ett' -'a' -'an' -'some' -'vid' -'i'
'catch' you -'på' -'at' -'en' -'ett' -'a' -'an' -'some' -'vid' -'i'
'hold' 'of' you/him -'på' -'at' -'en' -'ett' -'a' -'an' -'some' -'vid' -'i'
'hands' 'on' you/him -'på' -'at' -'en' -'ett' -'a' -'an' -'some' -'vid' -'i'
'tag' 'i'/'på' you/him -'på' -'at' -'en' -'ett' -'a' -'an' -'some' -'vid' -'i'`,
	visit: `
'visit'/'besök'/'påhälsning'/'knock'`,
	meets: `
'ses'/'meet' ~2 'utanför'/'outside'/'bakom'/'behind' ~2 haunt/place
'meet' 'me' ~1
'möt' 'mig'
'after' ~1 'school'/'closing'
'efter' ~1 'matchen'/'stängning'/'skolan'`,
	dogOn: `
'set'/'sätter'/'släpper'/'bussar'/'release'/'sic' ~2 'dog'/'dogs'/'hund'/'hunden'/'hundarna' ~1 'on'? ~1 you`,
	asleep: `
me ~6 you ~3 rest
when you ~2 rest
'medan'/'while' you/he ~2 rest
your hearth ~2 rest`,
} as const;
