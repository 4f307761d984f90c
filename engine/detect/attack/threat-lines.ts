/** Ways of threatening that a "not" takes back, in both languages, as lines of a grammar. */
export const deniable = `
'watch' your 'back' $
me ~1 will 'find'/'hitta' you $
me ~2 will ~2 killing ~1 him/role
you ~1 will ~2 'regret'/'ångra' 'this'/'that'/'det'/'detta'
me ~2 will/would ~3 harm ~1 you
< will ~1 harm ~1 you
me ~2 will/would ~3 harm ~1 your kin
will me ~3 harm ~1 you
will me ~3 harm your kin
harms me ~2 you
harms me ~2 your kin
me degree? degree? harms you
me/gang ~2 harming ~1 you
gang ~2 will/should ~3 harm ~1 you
gang ~2 should ~3 killing ~1 him/role/name
gang ~2 should ~3 killing 'the'/'that'/'this'/'den' ~2 role
gang/people ~2 should ~3 stab ~2 weapon/fist ~2 him/role/name/you/this
me/will ~4 break/harm ~2 your/his body
break/harm me ~3 your/his body
break/harm ~2 body ~1 'på'/'av' you/him
break/harm ~2 body 'på'/'av' ~2 role
me/will/gang ~4 wreck ~3 your/his home/goods
wreck me ~3 your/his home/goods
you ~3 'lose' your body
you ~3 'av' 'med' body
goodbye 'to'/'till'/'åt' your body/kin/life/goods
me ~3 take your body/kin
take me ~2 your body/kin
me ~3 stab ~2 weapon/fist ~2 inside ~2 you/your
you ~4 weapon/fist ~1 inside ~2 body
weapon/fist ~2 inside your body
weapon/fist ~2 inside you/him
weapon/fist ~2 inside 'the'/'this'/'that'/'den' ~1 role
identify ~1 you ~3 body
identify ~5 'tandkort'/'tandkortet'/'dental'
you ~1 will ~3 die $
you ~1 will ~3 suffer
your kin ~1 will ~3 die/suffer
you ~1 will ~3 ominous 'för'/'for' ~1 'det'/'detta'/'this'/'that'/'what'/'vad'
you will ~1 get ~2 ache/weapon/fist
'får' you ~1 ache
you get ~1 ache 'av'/'from'/'så'/'tills'
you will ~2 become ~1 harmed
'blir' you ~1 harmed
you will ~3 end ~3 grave
end you ~2 grave
you will ~2 taste
taste ~2 weapon/fist/'gruset'/'asfalten'/'asphalt'/'pavement'/'tarmac'
prepare ~3 grave/ache/harmed/weapon/war
prepare ~3 'att'/'to' ~3 weapon/harmed/grave
'expect' 'to' ~2 weapon/harmed/grave
'vänta'/'räkna' ~1 'med' ~3 fist/visit
'expect' ~2 weapon/grave/ache/harmed/visit/war
you ~3 , ~1 you die/vanish/regret
wish ~3 you/he ~3 die/fall/harmed
wish ~3 you/your/his kin ~3 die/fall/harmed
wish ~3 you/your/his kin ~3 become ~1 harmed
wish ~3 you/he ~2 get ~2 ill
'må'/'may' you ~2 die/get
wish ~3 gang ~2 harm/runover ~1 you/him/your
wish ~3 you ~3 lose 'everything'/'allt'/kin
he/you/role ~2 deserve ~2 'att'/'to' harmed/'hang'/'hänga'/'swing' ~3 wall/'tree'/'träd'
you/he ~1 deserve ~3 die/harmed/ache/grave
me degree? degree? knows ~2 where ~2 you/your/he ~4 live/place/kin
knows me degree? where ~2 you/your/he ~4 live/place
me degree? degree? knows ~1 where ~3 live/place/way ~1 you/he/your
me degree? degree? knows ~1 where/who you be ~4 'och'/'and'
knowing ~1 'att'/'that' you routine
'bra'/'kul'/'fint'/'good'/'nice' 'att'/'to' 'veta'/'know'/'se'/'see' ~2 you/your ~2 routine/live/place
your kin ~3 routine/live ~6 every
me degree? have/knows your address/schedule/route/detail $
your schedule/route/detail ~~6 weapon
weapon ~~6 your schedule/route/detail
me ~3 wait ~2 outside ~2 your home/goods/place
wait me ~2 outside ~2 your home/goods/place/detail
wait me ~2 outside ~1 detail
me ~3 outside ~1 your home
me ~3 come ~4 your home ~2 'with'/'med' ~2 weapon
come me ~4 your home ~2 'with'/'med' ~2 weapon
'with'/'med' ~1 weapon ~~5 your home
me ~3 have ~2 weapon ~~6 your/you/he
fetch ~2 weapon ~~6 you/your/he/where
dig ~3 grave/rope ~3 you/your
dig ~2 your grave
grave/rope/weapon ~1 'to'/'for'/'till'/'åt'/'med'/'with' you/your
weapon ~2 explode
your goods/home/place/kin ~2 will ~1 explode
your goods/home/kin ~2 will ~1 burnt
make ~3 life ~4 hell
stop ~~10 or ~3 me/gang ~2 harm/come/find/break/wreck/expose/take/visit/send
stop ~~10 or ~2 harm/come/find/break/wreck/expose/take/send me
stop ~~10 or ~3 you ~3 ominous/ache/harmed/die
stop ~~10 or ~3 weapon/explode/war
see ~2 what ~2 happen ~3 people as you
sad ~3 if ~2 you/your/he ~3 fall/harmed/happen/accident/burnt
sad ~3 if ~2 happen ~3 you/your
snitch ~5 die/fall/harmed/ache/vanish
me ~2 if ~2 you ~8 will ~1 harm/find/come ~1 you
if ~3 you/your ~8!want expose me ~4 private ~4 audience
if ~3 you/your ~8!want expose me ~4 dirty
expose me ~4 dirty
me ~3 expose ~4 dirty
me ~3 expose ~3 your audience ~4 dirty/private/'what'/'vad'
or ~2 me ~2 expose ~4 your private/audience
or ~3 expose me ~4 your private/audience
demand ~~10 or ~1 your audience ~5 private/dirty
me/will ~3 find you ~2 alone
catch you alone
poison/food ~4 your animal/kin
your animal/kin ~5 poison/food
me ~6 food 'in'/'i'
you die 'if'/'om'
carry ~2 'ut' you
carry ~1 you 'out'
you ~4 'eat'/'eating'/'drink'/'drinking'/'äta'/'äter'/'dricka'/'dricker'/'food'/'mat'/'soppa' ~3 'through'/'genom'/'med'/'with'/'i' 'a'? 'ett'? straw
you be degree? turn $
me 'tar' you $
me 'follow'/'förföljer'/'följer' you ~2 'hem'/'home'
wish ~3 your/his goods/home ~3 burnt/explode/die
'må'/'may' your ~3 die/burnt/harmed
you will ~2 'behöva'/'need' ~3 medic
me ~3 planted ~3 bomb
me/gang will/should ~3 blast ~3 building
me blast ~3 building
blast me ~3 building
fuel ~3 be? cheap
timber/home degree? burnt degree? easily
or ~3 private ~3 'goes'/'går'/'hamnar'/'gets' ~3 audience
teach/'give'/'ge' ~1 you ~2 lesson $
'give'/'ge'/'ger' you ~2 ache/fist
me ~2 'hate' ~6 happen ~2 you/your
what ~2 'do'/'gör' ~2 'to'/'with'/'med' snitch
me be several ~~3 you be 'en'/'one'/'ensam'/'alone'
< 'let'/'låt' ~1 killing/wreck ~2 him/his/role
'whoever'/'någon'/'den' ~2 killing ~1 him
weapon/brick ~2 inside your/his home/goods
your goods ~3 will ~3 scratched
'this'/'det'/'detta' be your/'the'/'den' only warn
you degree? 'better' 'run'/'hide'/'pray'/'hope'/'sleep'
you degree? 'better' 'watch'/'start' your/'out'/'running'/'praying'/'hiding'
you degree? 'better' 'watch' 'yourself' $
you degree? 'better' 'watch' 'yourself' 'around' 'me'/'us'
you ~2 'better' 'start' run
name 'ska'/'kommer' ~1 'få' ~1 ache/ominous/lesson
deathlist
you will ~5 hospital/grave
you 'får' ~4 hospital/grave
'och'/'and'/'så' you ~4 hospital/grave
or/if ~~8 you ~4 hospital
'ta' 'med' ~4 hospital
'bring' ~1 'ambulance'
'need' ~1 hospital ~3 you
gang ~3 should ~2 'köra'/'run' ~3 'över'/'over'/'off'
or ~1 knows 'alla'/'everyone'/'everybody' where you
snitch ~5 grave/weapon
me 'bury'/'begraver' ~1 snitch
your ~1 animal ...10 quiet
count 'of' 'us' ~~3 'one'/'only'/you/your
me ~3 wait outside
he/you deserve ~2 weapon/fist
< 'passa' your kin
prison ~4 'är' 'det' your 'tur'
before me ~2 find/harm/break/come/'pack'/'packar' you
'talar'/'pratar'/'speak'/'talk' 'med'/'with' ~1 fist
'vågar'/'dare' you ~5 alone
wish ~3 kin ~3 die/fall/harmed/ill
wish ~5 'bilkrasch'/'krasch'
you ~4 'in' 'pieces'
you ~3 'bit' 'för' 'bit'
make you ~2 jobless
or ~2 'ser' me 'till' 'att' you
or ~2 me ~1 'make'/'see' 'sure'/'to' ~3 you
'att' you ~2 ominous -you
'sure' you ~2 ominous
me ~1 expose ~1 private ~2 'till'/'to' your audience ~4 if
'tänk' 'om' brakes
your 'dagar'/'days' ~8 be 'över'/'over'
'sluka'/'svälja'/'spotta'/'spit'/'spitting'/'swallow' ~2 'tänder'/'tänderna'/'teeth'
or end you ~2 inside
or you end ~2 inside
you , me 'och'/'and' ~1 weapon
'just'/'bara' you ~2 me ~2 weapon
'vittnen'/'vittne'/'witnesses' ~2 vanish
'sönder' ~2 goods
people as you ~3 end ~2 grave
you/your/'yours' ~4 end ~1 'in'/'i' ~1 grave/hospital
'footsteps'/'fotsteg'/'steg' 'behind'/'bakom' you
wish ~2 your goods ~2 fall/burnt/'goes'/explode/'störtar'
'my'/'mina' kin/gang ~3 look ~3 you
me ~2 stab ~4 your body
'under' ~1 goods ~2 'from'/'varje'/'innan'/'before'
your ~1 kin ~2 'finishes'/'slutar'/'leaves' ~2 place
me will ~2 harm/break/wreck your life
'enjoy'/'njut' ~3 body/kin/home/life ~2 'while'/'medan'
wish gang ~4 your kin
or your private ~2 'goes'/'ends'/'hamnar'/'kommer' ~1 'up'/'online'/'ut'/'out'
or ~2 private go ~2 audience
or ~2 private go ~2 your audience
< gang ~1 killing ~1 him
< gang ~1 killing 'this'/'that'/'the'/'den' ~2 role
rope/weapon ~2 'waiting'/'väntar' ~2 'for'/'på'
me will ~1 make you suffer
accident ~4 happen ~2 'anyone'/'vem'/'alla' ~~3 'even'/role/you
lock ~2 if me 'were' you
me ~2 come ~6 'with'/'med' ~1 weapon
wish ~2 ill ~2 'takes'/'eats'/'gets'/'tar'/'äter' you
your body be 'gone'/'borta'/'mine'
me ~3 see you die
or ~2 'carried'/'bärs' 'out'/'ut'
'find' you ~2 'in' ~1 grave
'hittar'/'hitta'/'hittas'/'hittad' you? ~3 inside ~1 grave
'hittad' 'med' ~2
'better'/'bäst' wish
'when'/'när' me 'get'/'kommer'/'comes' 'out'/'ut' ~1 'of'/'från'/'ur' ~1 prison ~~8 you
me ~3 will ~5!me harm ~3!me you
me ~3 will ~5!me harm ~2!me your ~2 body/kin/life/'face'
me ~3!not harming ~3!me you
me ~3 harms -'vad' ~3!me you
harms me -'vad' ~4!me you
harms me ~4!me your ~2 body/kin
me ~4!not 'put'/'send'/'land'/'sätter'/'skickar'/'sätta'/'skicka'/'lägga'/'lägger'/'putting'/'sending' ~1 you ~3 grave
me ~4 'make'/'få'/'får'/'making' ~1 you ~3 suffer/die
'rip'/'pull'/'tear' ~1 your 'hair' ~1 'out'
me will ~3 'klippa' 'till' you
'klipper' me ~1 'till' you
break ~1 your ~2 body 'in'/'off'/'out'/'open'/'loose'/'down'
'run'/'runs'/'mow'/'mows'/'hunt'/'hunting'/'running'/'mowing' ~1 you/him 'over'/'down'
me ~4 'kör'/'köra' ~1 'över'/'ihjäl' ~1 you/him
'ihjäl' ~1 you
break/harm ~2 you ~2 'ihjäl'/'medvetslös'/'sönder'
'ta'/'tar'/'ha'/'tagit' ~2 'kål'/'livet'/'kol'/'död' ~1 'på'/'av' you/him
me ~3 'slut' 'på' you
me ~4 'göra'/'gör'/'make'/'turn'/'hacka'/'hackar'/'beat'/'cut'/'rip'/'tear' ~2 mince ~2 you
me ~4 'make'/'turn'/'hacka'/'hackar'/'beat'/'cut'/'rip'/'tear'/'sliter'/'slita' ~1 you ~3 mince
me ~4 dance ~1 'on'/'på' ~1 your grave
dance ~1 'on'/'på' your grave
me ~2 'kommer' ~2 'tar'/'hämtar'/'efter' you $
you 'can'/'kan' ~2 'run'/'hide'/'springa'/'gömma'/'fly' ~~6 'hide'/'gömma'/'undan'/'find'/'hittar'/'but'/'men'
you ~1 be ~2 'dead'/'död'/'dödens'/'döda' $
'dead' 'meat'/'man'/'woman'
your 'days'/'dagar'/'hours'/'timmar'/'time'/'tid'/'stund'/'minutes' ~1 be -'nästan' -'almost' ~2 farewell $
'count'/'räkna'/'räknar' ~1 your ~1 'days'/'dagar'/'hours'/'timmar'
your ~1 'last'/'final'/'sista' 'breath'/'andetag'/'mistake'/'misstag'/'day'/'dag'/'dagar'/'jul'/'christmas'/'birthday'/'night'/'natt'/'meal'/'måltid'/'words'/'ord' $
'say'/'bed'/'be' your ~2 'prayers'/'bön'/'böner'/'bönerna'
'write'/'skriv'/'skriva' ~2 'will'/'testamente'/'testamentet'/'dödsannons'/'dödsannonsen'/'eulogy'/'obituary' $
you ~2 will not ~1 'see'/'live'/'reach'/'make'/'survive'/'få'/'hinna'/'uppleva'/'överleva' ~4 fortune
you ~2 will not ~1 'wake'/'vakna'/'breathe'/'andas' ~1 'up'/'upp'/'again'/'igen'/'mer'
you ~2 will not ~1 'walk'/'gå' ~2 'again'/'igen'/'home'/'hem'/'mer'/'out'
me ~3 'want'/'vill'/'love'/'wait'/'ser'/'längtar' ~5 'see'/'se'/'att'/'when'/'tills'/'watch' you ~3 die/harmed/fall/suffer
'world'/'världen' ~5 'better'/'bättre' ~4 'without'/'utan'/'if'/'om' ~2 you $
you ~3 'better' 'off' 'dead'
you/he ~2 should ~2 'have' ~1 'been' 'aborted'/'swallowed'/'drowned'
you/he ~2 should ~2 'aborterats'/'dränkts'/'kvävts'
you ~3 'never'/'aldrig' ~2 'born'/'fötts'
'eat' 'a' 'bullet'
'play' 'in' ~1 'traffic'
'gå'/'lägg' ~2 'och' die $
'rot'/'burn'/'brinn'/'ruttna'/'die' 'in'/'i' 'hell'/'helvetet'/'a'/'agony'
'drop' 'dead' $
gang ~3 should ~4 harm/killing/stab ~3 him/role/name/you
him/he/role/name/people ~3!not should ~3 harmed
he/role/you ~3!not should ~2 die $
< killing ~3 role
< 'häng'/'skjut'/'hang'/'shoot'/'bränn'/'burn'/'stena'/'gas'/'gasa'/'lynch' 'the'/'alla'/'dem'/'every'/'them'/'de'/'dom'/'varenda' ~2 role
him ~2 'up' 'against' ~2 wall
'upp' him ~2 'mot' ~2 wall
'ställ'/'ställa' him ~2 'mot' ~2 wall
him/role ~3 wall ~2 'that' 'needs'/'deserves'
'burn'/'bränn' ~3 'down'/'ner' ~3 'with'/'med' ~2 him/you 'inside'/'inne'/'inuti'
me ~3 knows ~1 where ~3 you/your/he ~4 live/place/kin/routine
me ~2 'watching'/'watched'/'bevakar'/'spanar'/'iakttar'/'iakttagit' ~2 you/your $
me ~2 'följer'/'följt'/'follow'/'following'/'followed' ~1 'efter'? you ~3 'hem'/'home'/'around'
'watched'/'watching' you ~2 'sleep'/'walk'/'leave'/'lock'/'undress'/'shower'
your kin ~2 'goes'/'går'/'walks'/'plays'/'leker'/'cyklar'/'catches'/'gets'/'tar' ~6 , tag
your kin ~6 alone/'own' ~6 , tag
me ~2 'saw'/'såg'/'seen'/'sett'/'träffade'/'met' your kin ~5 place
wish ~3 you ~3 insurance
'passa'/'akta' you ~2 'noga'/'noggrant' -'för' -'när' -'så'
'passa'/'akta' you ~2 'noga'/'noggrant' 'för' 'mig'/'oss'
'passa'/'akta' you ~2 swear
'se' you ~1 'om'/'över' ~2 'axeln'/'ryggen'
'vänta' you 'bara'
'vänta' 'bara' you $
you 'wait' 'and' 'see'
'just' you 'wait' $
me ~2 not ~2 'finished'/'done'/'klar'/'klara' 'with'/'med' you
'see' you 'in' 'hell'
'ses' 'i' 'helvetet'
'last'/'final'/'sista' 'warning'/'varning'/'varningen' $
you ~2 be ~1 'warned'/'varnad'/'varnade' $
'betrakta'/'consider' ~1 you ~2 'varnad'/'varnade'/'warned'
me 'would' ~2 'careful'/'worried' ~3 if me 'were' you
'försiktig' ~4 'om' me 'var'/'vore' you
'things'/'saker' ~2 happen ~4 'people'/'folk'/'såna'/'sådana'/'dem' ~2 'who'/'som'
you ~1 'knows'/'know'/'vet' ~1 'what'/'vad' ~2 happen ~3 or/if
'pay'/'betala'/'swisha'/'send'/'skicka'/'transfer' ~~8 or ~2 expose me
'pay'/'betala'/'swisha'/'send'/'skicka'/'transfer' ~~8 or ~1 me ~3 expose
'pay'/'betala'/'swisha'/'send'/'skicka'/'transfer' ~~8 or ~6 private ~4 audience/'online'/'ut'/'upp'/'out'
me ~2 have ~3 private ~~9 your audience
private ~~6 or ~6 'pay'/'betala'/'money'/'pengar'
your goods/home ~2 will ~3 burnt/die/explode
you will not ~1 'be'? 'need'/'needing'/'behöva' ~6 pension
you 'behöver' 'inte' ~6 pension
me ~3 'get' you ~1 'back' 'for'
'price' 'on' your/his body
'pris' 'på' your/his body
me ~3 'skära'/'skär'/'cut'/'slit'/'cutting'/'slitting' ~2 you $
you will ~2 'bleed'/'blöda'/'burn'/'brinna'/'hang'/'hänga'/'scream'/'skrika'/'beg'/'tigga' $
you/he ~1 will ~1 become? harmed $
you be ~1 'next'/'näst' $
next ~~6 me ~3 'see'/'ser'/'meet'/'träffar'/'möter'/'catch' ~1 you ~~8 harm/break/grave/die/weapon/ache/harmed/harming
when/if ~2 me ~2 'see'/'ser'/'meet'/'träffar'/'möter'/'catch'/'får'/'find'/'hittar' ~2 you ~~8 harm/harms/break/grave/die/weapon/ache/harmed/harming
'ser'/'träffar'/'möter' me you ~~8 harm/harms/break/grave/die/weapon/ache/harmed
< will ~1 harm ~6 you
gang ~3 should ~~10 harm/killing ~2 him/role
me 'would'/'skulle' ~7 if me 'were'/'was'/'var'/'vore' you
'tyst' ~1 'på' you
quiet ~3 'för'/'for' gone
will/'får' ~2 'gräva'/'dig' ~2 grave/'grop'
bounty ~3 'on'/'på' ~1 him/role/this/body
'så' 'kommer' you not ~2 'hem'
'så' 'är' you ~3 grave/harmed
what ~2 happen ~2 'med'/'to' ~1 kin if you
harm ~1 kin your
'död'/'dead' 'man'/'kvinna'/'woman'
you ~1 'been' 'warned'
'kör' me 'över' you
me ~2 'bringing'/'bring' ~3 gun
me 'tar' ~1 'med' ~3 gun
people ~1 vanish ~6
brakes ~6 'slutar'/'fail'/'fails'/'stop'/'funka'/'fungera'
you ~2 'alltid'/'always' routine ~2 alone
you ~1 routine alone
insurance ~~5 you ~2 'need'/'behöva'/'behöver'
'funny'/'konstigt'/'intressant'/'interesting'/'strange'/'märkligt' ~2 people ~8 grave
`;

/** Ways of threatening whose "not" is part of them, or that take none. */
export const firm = `
you be ~1 'lucky' ~1 me ~1 not
'tur' 'för' you 'att' me ~1 not
< suicide
'vill'/'vilja' ~3 body/kin/life 'kvar'
'keep' your body/kin
'keep' 'the' 'use' 'of' your body
if ~1 me ~1 not 'have'/'få' you
< favour ~6 die/jump/vanish
< 'do'/'gör' ~4 favour ~2 'and'/'och' ~1 die/jump/vanish/suicide/harm
< jump ~2 'from'/'off'/'från'/'framför'/'of' ~2 height
< killing ~1 him
< killing 'the'/'den'/'that' ~2 role
who ~1 get/will ~2 harm ~2 name
'sleep' ~3 light ~3 if
none ~1 else ~3 have/get you
you will not live 'to'
you ~6 should not ~4 alone ~2 inside
'woman'/'kvinna'/'tjej'/'girl' ~5 should not ~4 alone
'four'/'three'/'five' 'of' 'us' , 'one' 'of' you
none ~2 will/'kommer' ~2 hear you
none ~2 will/'kommer' ~2 find you
none ~2 hear ~2 scream
me ~1 not forget ~3 'what'/'vad' you ~2 'to'/'mot'
< 'dö'/'die' degree? $
< 'drink'/'drick' ~2 bleach
you should ~3 killing you
you should ~3 'livet' 'av' you
< 'gå'/'go' ~1 killing you
< 'häng'/'skjut'/'dränk'/'kill'/'hang'/'shoot'/'drown' 'dig'/'er'/'yourself'/'urself'
'closed' 'casket'/'coffin'
wish ~2 'for'/'för' your ~1 'sake'/'skull'
'for'/'för' your ~1 'sake'/'skull' , ~2 not
'en'/'one' 'av'/'of' 'oss'/'us' ~2 'går'/'walks'/'leaves'/'comes'/'kommer'/'åker'
you will not ~2 'hinna'/'hinner' ~1 'fylla'/'bli'
you will not 'make' 'it' ~1 your
'sleep'/'sova'/'sov' 'lightly'/'lätt'
me have eyes 'överallt'/'everywhere'
you 'kan'/'can' 'byta'/'change' ~2 'namn'/'number'/'name'/'nummer' ~~3 not
< should ~1 harmed
< killing 'alla'/'varenda' ~4 role/him
< killing 'alla'/'varenda' $
< killing 'alla'/'varenda' 'av'/'som'
< killing 'every' 'last'
< 'string' ~1 him 'up'
'death' 'warrant'
'dödsdom'
'bother' 'locking'
wish ~2 you ~2 never 'walk'/'sleep'/'wake'/'vaknar'/'sover'
next ~1 'time'/'gång' ~~8 not ~3 warn
next 'time'/'gång' ~~8 not ~3 'bara'/'only'/'just' ~4 scratched/goods
not ~4 'only'/'just'/'bara' ~4 scratched/warn ~2 next
me have 'nothing'/'inget'/'ingenting' ~4 lose ~~6 weapon/fuel
me have 'nothing'/'inget'/'ingenting' ~4 'förlora' ~~6 weapon/fuel
not ~2 'leaving'/'går' ~1 'without'/'utan' your body
me never forget ~1 body
`;

/** What two sentences that follow each other say together. */
export const acrossSentences = `
detail ...14 'sov' 'gott'
detail ...14 'sov' 'sött'
detail ...14 'sweet' 'dreams'
detail ...14 sleep 'tight'/'well'
knows/detail ...10 'ses' ~2 dark
knows/detail ...12 'see' you ~2 dark
detail ...14 'lock'/'lås' ~2 'door'/'doors'/'dörren'
me knows people ...14 if/next ~1 you
last ~3 who ~6 accident/grave/harmed/fall/die/vanish
kneecap
snitch ...8 'watch' you
your kin ~7 alarm ...14 you
me outside ~2 ...6 dark
sad 'about'/'med' your goods ~3 ...14 accident
praise ~1 goods/home/kin/animal ...10 burnt/accident/happen/fall
praise ~2 goods/home/kin/animal you ...14 burnt/accident/happen/fall
you 'took'/'tog' ~4 ...4 me 'take'/'tar'
you 'took'/'tog' ~3 ...5 'take'/'tar' me
your kin ~2 'undan' ...8 you
you 'ber'/'asked'/'begged' 'om'/'for' ~1 ...12 weapon
route ...12 'see' you
route ...12 'ses'
me have ...12 wonder ~1 'what'/'vad' your kin/audience ~3 say
praise ~2 goods/home/kin/animal ~1 you 'have'/'har' ...14 burnt/accident/happen/fall/timber/sad/alone
your/you ...8 timber ~3 ...6 burnt/'up'/'quick'/'fast'/'fort' $
'enjoy'/'njut' ~~8 ; ~5 be/'blir' ~2 'last'/'sista'
your ~2 kin ...14 'think'/'tänk' 'about'/'på' 'it'/'that'/'det'
'think'/'tänk' 'about'/'på' your ~2 kin $
gang ...12 'asking'/'frågar'/'letar'/'looking' ~1 'efter'/'for'/'after'/'about' you
your ~2 kin 'gets'/'takes'/'catches'/'tar' ...8 tag
grave/vanish/accident/brakes ...10 'just' 'a'? tail
brakes ...14 'kör'/'drive' 'försiktigt'/'safe'/'safely'/'carefully'
'see' you ~2 soon ...10 kin
'hälsa' ~2 kin ...12 alone/every/routine/quiet/place
'say'/'säg' 'hello'/'hi'/'hej' 'to'/'till' ~2 kin ...16 detail/dark/alone/tag/quiet
`;
