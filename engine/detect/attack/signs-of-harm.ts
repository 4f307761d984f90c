/** Signs of harm to a person or what is theirs, each as lines of a grammar over the words of both languages. */
export const harmSigns = {
	slay: `
slay`,
	slayPerson: `
slay ~1 you/him/somebody
slay me ~2 you/him
slay thy/his ~1 hearth
slay ~1 all
harm you/him`,
	slayOne: `
slay ~1 name/role
slay ~2 crowd
slay ~2 'första'/'first'/'varje'/'every'/'alla'/'everyone'/'anyone'/'folk'/'people'
slay 'den'/'the'/'that'/'någon'/'anyone' ~2 role/crowd`,
	iSlay: `
me ~1 shall ~2!not slay/harm ~1 you/him/crowd/name/role
shall me ~1!not slay/harm ~1 you/him/crowd/name/role
< shall ~1 slay/harm ~1 you/him/crowd/name/role
me 'm' ~1 slay ~1 you/him`,
	youRegret: `
you ~1 shall ~2 'regret'/'ångra'/'sota'/'umgälla' -'if' -'om' -you
'rest'/'resten' 'of'/'av' ~1 your 'life'/'liv'`,
	slain: `
you/he/him/role/crowd/name/hearth ~5!not shall/ought ~6!not slain
you/he ~2 'get'/'gets'/'getting' ~1 slain`,
	smashPerson: `
smash ~1 you/him
smash me ~1 you/him
smash ~1 role/crowd/name
smash your/his hearth`,
	smashFlesh: `
smash/slay ~2 your/his ~1 flesh
me ~4 break ~2 your/his ~1 flesh
break me ~2 your/his ~1 flesh
smash/slay/break me? ~3 flesh 'på'/'av' you/him
smash/break me ~2 flesh
smash/break 'av'? you ~2 flesh
smash/slay ~1 'the'/'both'/'every'/'all'/'båda'/'alla'/'sönder' ~1 flesh
smash/slay ~1 flesh ~1 'ur'/'av'/'på'/'off'/'out'/'of' ~2 you/him/your/his/'den'/'whoever'
shall ~2 smash/slay ~1 flesh -'om'
ought ~2 smash/slay ~2 flesh
lose/'losing' ~2 flesh
flesh ~1 slain`,
	inFlesh: `
tool/weapon/fist/smash/slay/break ~3 inside ~2 flesh
smash ~1 inside ~1 flesh`,
	yourFlesh: `
your/his ~1 flesh
flesh 'på'/'av'/'of' you/him`,
	tool: `
tool
weapon`,
	armed: `
me ~3 have/fetch/take/fetches ~3 tool
< shall? ~1 fetches ~2 firearm
'home'/'hem' ~2 fetches ~2 firearm
fetches me ~2 firearm
me ~2 'tar'/'tagit' ~2 tool
'with'/'med' ~2 tool
mine ~1 tool
'bring'/'bringing'/'brings' ~2 tool
tool ~2 'redo'/'ready'/'waiting'/'finns'/'loaded'/'slipad'/'sharp'
'laddad' tool`,
	coffin: `
coffin`,
	clinic: `
clinic`,
	gore: `
gore`,
	theirHurt: `
'ta'/'bring'/'packa'/'pack' ~1 'med'? ~2 clinic/coffin
clinic/coffin ~5 'headed'/'hamnar'/'going'/'slutar'/'behöver'/'need'
you/he/him/your/his ~4 inside ~2 coffin/clinic
you/he/him/your ~3 'need'/'behöva'/'behöver'/'ambulance'/'ambulans' ~2 coffin/clinic
coffin/clinic ~3 you/your/him
'blir'/'blir' 'det' ~2 coffin/clinic
'på'/'on'/'i'/'in' ~1 coffin/clinic`,
	dying: `
dying`,
	youDie: `
you be ~2 dying -deadly
or ~3 you ~1 dying
you be ~2 dying $
you 'e' ~2 dying
you ~1 shall ~2 dying
he/him/your ~2 shall ~2 dying
you ~2 'ur'/'u' dying
be? ~1 you ~1 'done'/'finished'/'körd'/'rökt'/'slut' ~1
'slut' 'på' you/him/name
'slut' 'på' 'den'/'skiten'/'alla'
'end' 'of' you`,
	unable: `
'så'/'then'/'annars' ~3 you not ~1 'hem'/'home'
you/he ~3 not ~3 'gå'/'walk' ~1 $
you/he ~3 not ~3 'gå'/'walk' ~1 'igen'/'again'/'straight'/'på'/'ett'/'en'/'for'
you/he ~3 not ~3 'walking' ~1 'again'/'away'/'home'/'out'/'straight'/'off'
you/he ~3 not ~3 'stå'/'leva'/'live'/'eat'/'äta'/'breathe'/'andas'/'standing'/'recognise'/'recognize'/'vakna'/'vaknar'/'tugga'/'hålla'/'hold'
not ~3 'känna' ~1 'igen'
not ~2 'recognise'/'recognize' ~1 you
'ever'/'never'/'aldrig' ~3 'walk'/'gå'/'hålla'/'hold'/'play'/'spela'/'work'/'jobba' ~2 'again'/'igen'
not ~2 'se'/'see' ~2 fangs/fortune
you/he/him ~2 not ~1 'hem'/'home' ~2`,
	carried: `
'bär'/'carry'/'carrying'/'skrapar'/'scraping'/'släpar' ~1 you/him
you/he ~2 'carried'/'leaving'/'lämnar' ~1 inside/'on'/'in'
'på' 'bår'
'in' 'a' 'box'
'in' 'pieces'
'bit' 'för' 'bit'
'in' 'one' 'piece'
'through' 'a' 'straw'
'genom'/'ur'/'med' 'sugrör'
'hel'/'hela' ~1 'hem'/'till'`,
	wishDie: `
wish ~2 your/his ~1 hearth ~3 dying/slain/fall/'hit'/ill
wish ~2 you/he ~3 'hit' 'by'
wish ~2 you/he ~3 dying/slain/fall
wish ~3 hirer ~3 slay/smash`,
	deathLast: `
last ~3 you ~2 'do'/'gör'/'say'/'säger'/'see'/'ser'
last ~1 'thing' ~1 you
'blir'/'be' ~1 'sista'/'last'
'sista' 'gången' $
'the' 'last' 'time' $`,
	whileYouCan: `
'while'/'medan' ~1 you ~1 'still'/'ännu'/'fortfarande' ~1 'can'/'kan'
'while' ~1 'still' 'can'
run/'enjoy'/'njut'/'spring'/'spara'/'sleep'/'sov'/'smile'/'le'/'laugh'/'skratta' ~4 'while'/'medan' you ~1 'can'/'kan'`,
	burnHome: `
shall/ought/me ~2 ignite ~2 your/his ~2 home/goods/spot
< ignite ~2!not your/his ~2 home/goods/spot
ignite me ~1 'ner'/'upp'? ~1 your/his ~2 home/goods/spot
shall/ought ~3 ignite ~4 home/goods/building/crowd
< ignite ~4 building/crowd
'tutta' 'eld'
'elda' 'upp'
'match'/'fire' 'to' ~2 home/building/crowd
your ~1 home/goods ~3 not ~3 'standing'/'kvar'/'stå'/'står'
your ~1 home/goods ~3 shall ~3 burnt/explode/dump
shall ~5 home/goods ~4 'lågor'/'flames'/'fire'
shall ~4 'lågor'/'flames'`,
	brakes: `
'brakes'/'bromsarna'/'bromsar'/'brake'/'bromsslangen'
'wheel' 'nuts'
'hjulmuttrarna'`,
	burnHint: `
burnt ~2 easily
timber ~3 burnt
'torr'/'dry'/'torrt' ~2 'hedge'/'häck'/'timber'/'trä'/'wood'
'flammable'/'brandfarligt'/'lättantändligt'
home/goods ~3 'easy'/'lätt' ~2 burnt`,
	petHint: `
animal ~5 food/poison/'something'/'något'
hearth ~5 food/poison
farewell ~2 'av' your animal`,
	dumped: `
'hitta'/'hittar'/'hittas'/'hittade'/'find'/'found'/'fish'/'fiskar'/'floating'/'ligger'/'ligga'/'hamnar'/'hamna'/'slutar'/'sluta'/'end'/'ends'/'bury'/'begraver'/'gräver'/'throw'/'slänger'/'dumpar'/'dump' ~5 dump/coffin
you ~4 inside ~2 dump
'under' ~1 'jord'/'jorden'/'ground'/'earth'
'botten'/'bottom' ~2
'feet' 'under'
'i' ~2 'säckar'`,
	firearm: `
firearm`,
	ache: `
you/he/him/role/crowd/your ~4 blow
blow ~3 you/him/crowd
blow ~1 'så'/'until'/'tills'`,
} as const;
