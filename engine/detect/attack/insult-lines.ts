/** Ways of saying a hard word of somebody, which a "not" takes back, as lines of a grammar. */
export const said = `
you degree*3 be degree/det/bad/low*6 slur
you degree*3 be degree/det/bad*5 low low/bad*3 soft/beast
you degree*3 be degree/det/bad*5 det bad*3 beast $
you degree*3 be degree/det/bad*5 low
you degree*3 be ~~8 slur you
you degree*3 be ~4 , ~3 , the sup
you ~2 'beter' 'dig' ~2 as det? bad/low*2 slur
you degree*3 be degree*3 det worth 'to'/'för'/'för'/'of'/'mot'/'till'
you degree*3 be degree*3 the ~1 sup
you degree*3 be degree*3 the most ~1 low/slur
world most? bad/low*3 low/slur/sup ~2 soft/slur/beast
world most slur
name/he ~1 be degree*3 det degree/bad/low*4 slur
my ~2 role ~2 be degree/det*4 degree/bad/low*4 slur
my? role ~1 be degree/det*4 low
name/he be degree/bad/low*4 low low
name/he be degree*4 'bortskämd' 'och' low
name ~1 be 'helt'/'totalt'/'completely'/'utterly'/'totally' low
you/he/name/role ~4 low as det ~3 thing/muck/'box'/'bag'/'påse'
you/he/name/role ~4 low 'as' ~2 thing/muck/'shit'/'fuck'/'stryk'
you/he/name/role ~4 'tom'/'empty' as det
you/he/name/role ~3 'lika'/'as' brainly as det
you/he/name/role ~2 have ~2 brainly ~1 as det
you/he/name/role ~1 have 'the' brainly 'of' det
thing ~4 have/be ~2 smarter ~2 than you -'think' -'tror' -'know' -'vet' -'anar'
you/he/name/role ~1 look ~1 as det? ~2 muck
your kin ~3 'be'/be/'must'/'måste'/'borde'/'should' ~2 shame
you disgust 'me'/'us'/'mig'/'oss'
me ~1 pity your kin
your 'ego' be ~3 than your
your brain be ~5 'tiny'/'empty'/'tom'/'liten'/'smaller'/'size'/'storlek'/'mindre'/'ryms'
call you/yourself/'dig' ~3 be ~3 worth/'hån'/'insult'/'joke'
kindof as you ~3 be ~2 ruin
you/he/name ~2 be? too degree? low 'to'/'att'/'för'
you ~2 be ~6!stop slur
you ~2 be ~~5!stop low ,? ~2!stop soft/beast $
you ~3!stop as det ~2 slur
name ~4!stop be ~2!stop det ~~4!stop slur
role ~5!stop be ~~5!stop slur
role/name ~5!stop be ~~4!stop low ,? ~2!stop low/soft/beast
role/name/he ~3!stop be ~2!stop low as ~2
role/name ~5!stop be ~2 'helt'/'totalt'/'fullkomligt'/'completely'/'utterly'/'totally'/'thoroughly'/'så'/'jävligt'/'fucking' low
you degree*3 be ~4!stop worth $
role/name be ~3!stop worth $
role/name ~5!stop be ~4!stop worth 'to'/'för'/'of'/'mot'
'yer' ~4!stop slur/low
you/name/role/he ~3!stop be ~4 sup ~2 soft/slur/beast/role/human
you ~3!stop be ~3 sup
'waste' 'of' 'space'/'oxygen'/'air'/'skin'/'sperm'/'carbon'/'organs'/'flesh'/'breath'
'slöseri' 'med' 'syre'/'luft'/'plats'/'utrymme'/'skinn'/'organ'/'skattepengar'
'excuse' 'for' 'a' ~2 human
'ursäkt' 'för'/'till' ~2 human
you 'make' 'me' ~2 sick
you ~2 me degree? sick
me ~2 loathe ~1 you
you 'should'/'ought'/'borde'/'bör' ~3 shame
you/he/name/role ~6!stop 'iq' ~2 'of'/'below'/'lower'/'som'/'under'/'lägre'/'på'/'i'/'motsvarande'/'than'
you/he/name/role ~1 have ~1 none ~1 spine
you/name/role ~4!stop be ~4 'utan'/'without'/'saknar' ~1 spine
your kin be ~3 slur/low
people ~3!stop 'laughing'/'laughs'/'skrattar'/'flinar' ~2 'at'/'åt' you
nobody ~2 'miss'/'sakna'/'missed' you
you 'belong' 'in' ~2 muck
you 'hör'/'borde' 'hemma' ~3 muck
your ~1 brain ~4 'size'/'storlek'/'pea'/'ärta'/'walnut'/'valnöt'/'gnat'/'gnats'
name/role/he ~1 have ~2 det ~2 brain 'of'
role/name/he ~5!stop be det ~~3!stop low _ $
your ~~8!stop 'sån'/'sådan'/'such' 'a'? low soft
your ~~8!stop 'sån'/'sådan' low
'att'/'that' you 'försöker'/'försökte' 'tänka'
'when' you 'try' 'to' 'think'
your face 'borde'/'should'
name/role/he ~4!stop be det ~~3!stop foul/low ,? ~2!stop beast
`;

/** Hard words flung at somebody; no "not" reaches them. */
export const called = `
your low/bad*4 slur
your low/bad*3 low low/bad*2 soft/beast
your bad*2 bad beast $
you low/bad*4 slur
you low/bad*3 low low/bad*2 soft/beast
you low/bad , low/bad*3 slur/soft/beast
you bad bad*3 beast $
< low/bad*4 slur $
< low/bad*3 low low/bad*2 soft/beast $
< bad beast $.
< low/bad*3 low soft/beast
, low/bad*3 slur $
< slur $
< bid ~1 slur $
you ~3 have ~2 none ~2 brain $
you ~3 have ~2 none ~2 brain 'at'/'whatsoever'/'alls'/'över'
you/name ~4 none ~2 'i'/'in'/'mellan'/'between' ~1 'skallen'/'huvudet'/'head'/'skull'/'öronen'/'ears'/'upstairs'
nobody ~2 likes ~1 you/'dig'/'er' $
nobody ~2 likes ~1 'med'/'at'/'about'/'om' you/'dig'/'er' $
you can none even -'ana'/'tro'/'tänka'/'imagine'/'believe'/'föreställa'/'förstå'/'begin'
'could' none ~1 'organise'/'organize'/'pour'/'run'/'drive'/'find'/'lead' ~8 'if'/'in'/'round'/'with'
can none ~2 , can none
'hittar' ~1 none ~1 'sin'/'din' 'egen'/'eget'/'egna'
can none 'find' ~1 'own'
'men'/'but' 'tom'/'empty' as det
< 'skäms' ,? 'människa'/'karl'/'gubbe'/'tant'
'att' you 'ens' 'vågar'
'ens' 'vågar' 'visa' 'dig'
; slur $
what degree/det*2 low/bad*4 slur $
what degree/det*2 low/bad*4 slur ~2 you
what degree/det*2 low/bad*3 low low/bad*2 soft/beast
what degree/det*2 low/bad*3 low/bad beast $
what degree/det*2 beast/slur you
what 'a' 'freak'/'creep'/'weirdo' $
'sicken'/'sicket' low/bad*3 slur/beast
low/bad*3 slur you be
low bad*2 beast you be
bad bad*2 beast you be
as det low/bad*3 slur you be
the slur be you
shut your low/bad*3 mouth
shut your mouth
< 'sök'/'seek'/'get' 'some'? help $
; 'sök'/'seek'/'get' 'some'? help $
'imagine' 'being' ~5 low
too low low? 'får' 'man' none
'hur'/'how' low 'får'/'can' 'man'/you 
'fy' 'fan' 'vad' you be degree*3 low
'fancy' call yourself
'and' you call yourself
'och' 'du' call 'dig'
you call yourself det
'every' village 'has'/'needs'
'bless' your 'heart'
'put' 'the' ~1 'in' name
'if'/'om' brain 'were'/'var'/'vore'
'if'/'om' 'dumhet'/'stupidity'/'ignorance' 'were'/'var'/'vore'/'gjorde'
none the 'sharpest'/'brightest'/'vassaste'/'skarpaste'/'ljusaste'
'alla' 'hästar' ~1 'hemma'
'alla' 'hästar' 'i' 'stallet'
'tomtar' 'på' 'loftet'
'indianer' 'i' 'kanoten'
be you ~2 born 'as'/'på'/'som'/'on'
'how' ~1 you 'tie'/'breathe'/'dress'
'how' ~1 he 'breathe'
'breathe' 'without' 'instructions'
'thinking' ~3 'hard' 'for' you
you 'luktar'/'stinker'/'stink'/'stinks'/'reek' $
'lying' 'down' 'if'
^ 'ugly' 'and'
'face'/'ansikte'/'nylle'/'tryne' ~4 muck
'chewing' 'a' 'wasp'
'being' 'this'/'so'/'that' degree*2 low
'imagine' ~2 'being' ~3 low
'how' low ~3 'be' ~2 'to'
'how' low ~5 'be' $
'hur' degree*2 low 'kan'/'får' _ ~2 'vara'/'bli'
'how' degree*2 low 'can' ~2 be
, you/your swear bad/low*2 -good _ $
< your swear bad/low*2 -good _ $
< you swear bad/low*2 -good _ $
you total bad/low*2 -good _ $
< your low bad/low*2 -good _ $
you low bad/low*2 -good _ $
< swear*2 swear bad/low*2 role/beast $
, your dolt $
< your dolt $
swear/'fan' your dolt $
; your dolt $
'shame' 'on' you/yourself
'skäms' 'på' 'dig'/'dig'/'er'
'crawl'/'slither' 'back' ~2 'under'/'into'/'to'
'kryp'/'krypa' ~2 'tillbaka' ~1 'under'/'till'/'in'/'ner'
'åk'/'res'/'stick' ~1 'hem' ~3 'dit'/'där'
'go' 'back' 'to' 'where' you
'go' 'back' 'to' your ~1 'country'/'cave'/'hole'/'swamp'/'kennel'/'trailer'
'skaffa' 'dig'/'er' ~2 'liv'/'ryggrad'/'hjärna'/'hobby'/'vett'
'get'/'grow'/'find' 'a'/'some'/'yourself' ~1 'life'/'brain'/'spine'/'backbone'/'pair'/'balls' $
'few'/'couple'/'sandwich'/'sandwiches'/'bricks'/'cards'/'fries'/'beers' ~4 'short' 'of'
'lights' ~2 'on' ~3 nobody/none
'wheel'/'hjulet' ~5 'hamster'/'hamstern'
'hissen' ~4 'hela' 'vägen'
'lift'/'elevator' ~4 'top' 'floor'
none ~2 'koppar'/'muggar'/'kulor'/'knivar' 'i'
you ~3 'skruv' 'lös'
you ~4 'screw' 'loose'
drop ~2 'on'/'på' ~2 'head'/'huvudet'
'son'/'sons' 'of' 'a'? 'bitch'/'bitches'/'whore'
'suck'/'sug' ~1 'my'/'min'/'kuk'/'dick'/'cock'
'lär' 'dig'/'er' 'läsa'/'stava'/'skriva'/'räkna'
'learn' 'to' 'read'/'spell'/'count'
'shut' 'it' $!
'cry' 'about' 'it'
'your' 'mum' $
your 'a'/'an'/'such'/'just' ~3!stop slur/low
'såna'/'sådana' bad*2 slur
'look' 'at' ~3 low
low 'ass' _
'face' 'like' 'that'
'oxygen'/'syre' ~3 'for'/'åt'/'till' you
'varje' 'by' 'har'
you foul ~1 beast/soft
'look' 'at' 'the' 'state' 'of' he/you
'look' 'at' 'the' 'state' 'of' 'him'
'real' 'job' slur
`;
