import {scornfulLines} from './scornful-lines.ts';

/** Whoever may be put down: the reader, somebody pointed out, a name or a role. */
const someone = 'you/toyou/she/he/name/role/someone/kinfolk';

const written = (lines: string): string => lines.replaceAll('WHO', someone);

/** Heads, faces and bodies made little of. */
const ofBody = `
your ~1 mind ~~5!self hollow
she ~1 mind ~~5!self hollow
WHO ~~6!self 'mellan'/'between' ~1 'öronen'/'ears'
hollow ~2 'mellan'/'between' ~1 mind
hollow ~2 'i'/'in'/'inside' your/she ~1 mind
WHO ~~8!self few few*3 cell
few few*3 cell ~~8 WHO
name ~1 mind ~4 hollow
WHO ~2 'tänker'/'thinks'/'think' 'med'/'with' ~2 'arslet'/'röven'/'kuken'/'ass'/'arse'/'dick'/'rumpan'
your/she looks 'could'/'kan'/'skulle'/'would'/'can' 'curdle'/'stop'/'scare'/'sink'/'crack'/'stoppa'/'skrämma'/'spräcka'/'sura'/'break'
WHO ~3 have ~1 'half'/'halv' 'a'? brain
'ugly'/'rotten' 'inside' 'and'
you/she/name ~3 'ful'/'rutten'/'fula' 'inuti'/'invändigt'/'inombords'

'kräver'/'krävs'/'requires'/'takes'/'required' ~3 few*3 cell
'sharing'/'share'/'delar'/'delat' ~3 cell
looks as det ~3 scary
your/she ~1 looks ~4 scary
looks 'som'/'only'/'that' ~2 'mother'/'mamma'
'utseende'/'looks'/'face' 'only' ~1 'mother'
WHO ~5 'look'/'looks'/'looked'/'ser'/'ut' 'like'/'som' det? ~2 muck/slur/scorn
WHO ~5 'look'/'looks'/'ser'/'ut' 'like'/'som' name 'in'/'i'/'med'/'with' 'a'/'en'
WHO ~3 dance ~1 'like'/'som' det ~1 muck/dull/beast ~1 'with'/'med'/'på'/'on'/'in'
'ur'/'your'/'dina'/'your' 'selfie'/'selfies'/'selfien' ~3 scary
you 'luktar'/'stinker' -degree -fair -'på'/'illa' _ $
you smell 'like'/'som'/'of'/'av' det? -fair _
she smell ~1 muck
'step'/'away'/'bort'/'undan' ~2 'from'/'från' ~1 body ~1 you
your/she ~1 'own' 'postcode'/'gravity'/'orbit'
'valen'/'whale'/'val' ~2 'strandat'/'beached'/'strandad'
`;

/** What somebody cannot do. */
const ofSkill = `
WHO ~3 could ~1 denied ~2 simple ~8 'if'/'om' ~1 you/she
WHO ~1 could denied ~1 simple det ~5 'i'/'in'/'till'/'to'/'ur'/'out'/'with'/'från'
'the'/'det' only ~2 you ~3 'good'/'bra'/'duktig'/'bäst' ~1 'at'/'på' be
'the'/'det' only ~2 she ~3 'ever' _
WHO ~~6 outdone ~1 'by'/'av'/'than'/'än'/'mot'/'to' det? ~1 dull/thing/beast
outdone 'by'/'av' det dull/thing
'peaked' ~1 'in'/'at' ~1 'kindergarten'/'school'/'nursery'/'preschool'/'birth'
WHO ~~6 'never'/'aldrig' ~2 'touched'/'rört'/'legat' ~4 'girl'/'woman'/'grass'/'tjej'/'kvinna'/'tjejer'
WHO ~4 'reflexes'/'reflexer'/trait ~1 'of'/'som'/'hos' det ~1 dull/thing/beast/muck/figure
WHO ~~5!self have 'the' trait/brain/mind ~1 'of' det? ~1 dull/thing/beast/muck/figure
WHO ~4 be det dull/thing/'fridge'/'kylskåp' 'with'/'med' _
dull/thing/beast/muck ~2 have ~2 better ~1 trait
'haft'/'sett'/'seen'/'met'/'had'/'träffat'/'scraped' ~2 dull/thing/beast/muck/figure 'with'/'med' 'better'/'bättre'/'mer'/'more' ~1
you ~3 equal brainly as det
WHO ~3 equal brainly as det ~1 dull/thing/muck
WHO ~3 'useful'/'användbar' as ~1 dull/thing/muck
`;

/** That it would be better without somebody. */
const ofWorth = `
'when'/'när' you leave ~~8 better
'utan'/'without' you -'i'/'we'/'jag'/'vi'/'me' ~2 'better'/'bättre'
'better'/'bättre' ~1 'off'? 'without'/'utan' you/'dig'
noone ~1 'would'/'skulle'/'will' ~1 loves you/toyou $
your traits/looks be ~2 low/worth
noone ~4 loves ~3 you/toyou $
noone ~2 have 'nånsin'/'någonsin'/'ever' loves you/toyou $
'ingen' loves 'dig' -'som' ~1 $
noone ~3 'notice'/'miss'/'märka'/'sakna' ~2 'if'/'om' you leave ( $ | 'the' 'server'/'group'/'room'/'chat' | 'gruppen'/'rummet' )
'inte'/'no'/'inget' 'wonder'/'undra'/'konstigt' ~3 kinfolk/someone ~4!self fled
'förstår'/'understand'/'see' ~1 'why'/'att'/'varför' ~1 your kinfolk ~2 'stack'/'drog'/'left'/'lämnade'/'ran'/'dumped'/'divorced'
'who'/'vem' ~2 'wants'/'want'/'orkar'/'vill' ~1 'wake'/'vakna'/'leva'/'live'/'sleep'/'sova' ~6 you/'sån'/'sådan'/'dig'
you ~2 matter 'nothing'/'ingenting'/'zero'/'noll'
you be degree*2 'ingenting'/'irrelevant'/'nothing' ( 'här' | 'to' | $ )
'matters'/'betyder' ~2 'as'/'lika' 'much'/'mycket' 'as'/'som' you
WHO ~3 'slöseri'/'waste' ~3 'syre'/'oxygen'/'air'/'luft'/'space'/'plats'/'spermier'/'organs'
'oxygen'/'syret'/'syre' you 'waste'/'slösar'/'steal'
'oxygen'/'syre' 'thief'/'thieves'/'tjuv'
you ~3 'proof' ~1 'that'? ~2 'evolution'/'darwin'/'nature'/'god' ~2!self -'exists' ~2 'has'/'made'/'makes'/'can'/'failed'
you ~3 'bevis'/'beviset' ~2 'att' ~1 'evolutionen'/'darwin'/'naturen'/'evolution'
you ~2 'reason'/'anledningen'/'skälet' ~6 'instructions'/'warning'/'warnings'/'labels'/'contraception'/'divorce'/'varningstext'/'bruksanvisning'/'skilsmässa'
believed ~~3 nature ~~8 until ~2 met ~1 you/toyou
nature ~6 'pool'/'genpoolen' ~4 you/she
'chlorine'/'klor' ~3 'pool'/'genpoolen'
'then'/'sen'/'sedan' 'there'/'finns' 'är'/''s'/'is' you
low ~2 'and'/'och' 'then'/'sen'/'sedan' ~1 'there'/'finns' ~1 you
'lowered'/'sänker'/'lowers'/'sänkte' ~3 'iq'/'intelligence'/'snittet'/'average'
'bottom'/'botten' 'of' 'the' 'barrel'
'i' ~1 'call'/'kalla' you det ~2 ,? 'but'
'jag' ~2 'kalla' 'dig'/toyou ~4 'men'
'explain'/'förklara'/'explained' ~3 'you'/'dig'/'er' ,? 'but'/'men' ~4 'crayons'/'kritor'/'pictures'/'puppets'/'bilder'/'ritblock'/'dockor'/'toys'/'leksaker'
`;

/** Being talked down to, sent away and locked up. */
const ofRank = `
patronised ,? ~2 'leave'/'let'/'lämna'/'låt'/'överlåt' ~6 adult
patronised ~~8 'leave'/'lek'/'play'/'put' ~4 toys
'tillbaka'/'hem'/'back' ~1 'till'/'i'/'to'/'under'/'into' your ~1 den
'crawl'/'slither'/'piss' ~1 'back' ~1 'to'/'under'/'into' ~1 den
WHO ~3 'belongs'/'belong' ~2 'in'/'behind' ~1 lair
WHO ~1 'hör' ~1 'hemma' ~1 'på'/'i'/'bakom' ~1 lair
'lås'/'låsa'/'spärra'/'lock' ~1 she/toyou ~1 away
'throw'/'släng'/'kasta'/'chuck' ~1 'away'? 'the'? 'key'/'nyckeln' 
role/someone/name 'needs'/'need'/'behöver'/'borde'/'should' ~2 'avlivas'/'putting' ~1 ( 'down' | $ )
WHO ~3 'should'/'borde'/'skulle'/'shoulda'/'would' ~1 'never'/'aldrig'/'have'/'ha'/'been'? ~2 unborn
kin/kinfolk ~1 'shoulda'/'borde'/'should'/'skulle' ~2 unborn
'hope'/'hoppas' ~3 you ~1 'never'/'aldrig' 'breed'/'reproduce'/'förökar'
'uninstall'/'avinstallera' 'life'/'livet'/'yourself'
'delete' 'yourself'
'every'/'varje' 'time'/'gång' ~2 you/she speak ~~8 ruinous
'när'/'when'/'whenever' you/she speak ~3 'munnen'/'mouth' ~~6 ruinous
genius 'har'/'has' ~2 spoken
genius ~2 'strikes'/'slår'/'speaks'/'talat'/'spoken'
'what'/'vad' ~2 'expect'/'vänta'/'förvänta'/'väntade'/'expected' ~2 'from'/'av' det? ~2 slur/scorn/beast/figure ( as | $ )
'if'/'om' low/slur/scorn/nature/'dumhet' ~1 'gjorde'/'hurt'/'was'/'were'/'var'/'vore'/'kunde'/'could'/'burned'
'hamster'/'hamstern' ~4 mind
you ~1 'stavar'/'spelar'/'skriver'/'play'/'spell'/'write'/'sing'/'sjunger'/'dansar'/'dance'/'type' as det ~1 dull/thing/muck/slur
'l' ~1 'ratio'
scorn/slur/refuse/beast ~~8 'menar'/'mean' ~2 crowd/someone/kinfolk/you/name
'if'/'om' ~4 vice ~5 ,? you 'd'/''d'/'would'
'if'/'om' ~4 vice ~5 ,? 'skulle'/'hade' you
'if' 'being' ~1 low/fault ~5 ,? you 'd'/''d'/'would'
'if'/'om' you be 'any'/'lite'/'ännu' worse
your ~2 traits be ~1 as det? ~1 dull/thing/muck/scary/hollow/figure
your traits be det ~2 worth
you be ~1 'human'/'mänskliga' 'equivalent'/'version'/'motsvarigheten'
'born' ~1 'on' 'a'? 'highway'
'handed'/'delade'/'delades' ~3 brain/traits/'looks'/'hjärnor'
'imagine' 'you' 'with' ~1 trait
'impossible'/'omöjligt' ~2 'underestimate'/'underskatta' you/toyou
'special'/'speciell'/'särskild' 'kind'/'sort'/'breed'/'sorts' ~1 low
self ~1 'insult'/'roast'/'slap'/'förolämpa' ~2 you/toyou ~2 ,? 'but'/'men'
self ~1 'agree'/'hålla' ~2 you/toyou ~2 ,? 'but'/'men' ~4 'wrong'/'fel'
'gör'/'do' ~2 'world'/'världen'/'us'/'oss' ~1 'favour'/'favor'/'tjänst' ~2 'delete'/'leave'/'shut'/'uninstall'/'jump'/'disappear'/'försvinn'/'håll'/'radera'/'sluta'/'flytta'/'quit'
'hey'/'nice'/'hej'/'congrats'/'grattis'/'bravo'/'wow' ~1 'einstein'/'sherlock'/'geniet'/'snillet'/'genius' $
your/she brain ~1 as det ~1 dull/thing/muck/scary/hollow/figure
'met'/'seen'/'sett'/'träffat' 'smarter'/'smartare'/'brighter'/'klokare'/'vassare'/'sharper' ~1 dull/thing/beast/muck/figure
WHO ~2 could ~1 denied _ det ~1 dull/thing/beast/muck 'to'/'att'
WHO ~3 be ~1 'så'/'so' low ,? 'att'/'that'/'even'/'you'/'he'/'she'
you be ~1 'så'/'so' flaw ~1 'inte'/'att'/'even'/'not'
'stackars'/'poor' ~4 'dig'/'you'/'er' 'till'/'for'/'as'
you be degree*2 'nothing'/'ingenting' 'och'/'and'
'skill' 'issue'
me ~1 'spyr'/'kräks'/'äcklas'/'puke'/'gag'/'vomit' ~4 you/toyou
'hur'/'how'/'vem'/'who' ~1 'anyone'/'nån'/'någon'/'somebody' ~1 could ~1 loves/'stand' you/toyou
your attire ~1 'låter'/'ser'/'sounds'/'looks'/'look'/'luktar'/'smells'/'sound' 'ut'? as det? ~2 dull/thing/muck/scary/hollow/figure
'det' 'där' looks ~~6 scary
you ~2 'aldrig'/'never' ~1 'bli'/'become'/'amount' ~1 'nåt'/'något'/'anything'/'to' $
you ~2 'aldrig'/'never' ~1 'amount' 'to'
none 'konstigt'/'undra'/'wonder' ~2 you ~1 be 'singel'/'single'/'ensam'/'alone'/'divorced'/'lonely'/'skild'
none ~2 'the' brain ~1 'god'/'of'
WHO ~1 be the sup ~1 human/being
sup human 'of'/'på'/'i'/'alive'/'ever'/'nånsin'
you be the 'least'/'minst' brainly
none 'breed' $
your kinfolk 'left'/'stack'/'drog'/'died' ~2 'because'/'för' ~3 you/toyou
'everything'/'allt' 'about'/'med'/'hos' you/toyou be ~1 low/fault/'fake'/'falskt'/'fejk'
you ~1 'sound'/'låter' as det ~1 thing/beast/muck
'how'/'hur' 'kan'/'can' 'man'/'anyone'/'anybody'/'nån'/'någon' ~1 be 'så'/'so'/'this'/'that' degree*1 low/grave $
scorn/slur/refuse/worth 'till' role/someone/human/being
det ~1 scorn/slur/charge 'of' 'a' being/human/role/someone
'mer'/'more' low/fault ~3 'än'/'than' WHO
low/worse/fault ~8 'får' 'man' 'leta'
'met'/'find'/'hitta'/'träffat'/'seen'/'sett' ~3 'more'/'mer' low/fault
you be ~3 the most low/fault
'finns'/'there' ~1 low/slur/scorn ~2 'och'/'and'/'men'/'but' ~1 'så'/'sen'/'then'/'sedan' ~2 you/name
noone 'would'/'skulle' ~1 'miss'/'sakna' you/toyou
'stop'/'sluta'/'quit' 'breeding'/'reproducing'/'föröka' $
'should'/'borde'/'bör' ~2 none ~3 'breed'/'breeding'/'reproduce'/'föröka'
'skaffa'/'få'/'have' 'barn'/'kids'/'children' ,? 'tex'/'like' you
'parents'/'föräldrar' ~3 'use'/'used'/'använde'/'använda' 'protection'/'kondom'/'skydd'/'condom'
village ~2 'missing'/'saknar'/'lost'/'missar' ~2 slur
'scraped'/'stepped'/'skrapat'/'trampat' ~5 'shoe'/'shoes'/'skon'/'sko'/'skorna'/'skosulan' ~3 you/toyou
WHO ~1 be ~2 'dirt'/'smuts'/'smutsen'/'shit'/'skit'/'skiten' ~1 'beneath'/'under'/'on'/'på' 'my'/'min'/'mina' 'shoe'/'shoes'/'skor'/'sko'/'naglar'
'what' 'kind'/'sort' 'of' slur/scorn
'vilken'/'vad' 'för'? 'sorts'/'slags' -'slags' scorn/slur
you ~1 have ~1 none ~1 'friends'/'friend'/'vänner'/'kompisar' $
'look'/'kolla'/'titta' ~1 'at'/'på'/'in' det demo*2 ~1 scorn/slur/beast/charge
'look'/'kolla'/'titta' 'at'/'på' demo*2 bad/low/fault*2 scorn/slur/beast/charge
'vandrande' figure/worth/muck/beast
det 'walking' figure/worth/muck/beast
'waste' 'of' 'a'? 'human'/'person'/'man'/'woman'
'touch' 'grass'
'ugly' 'inside' 'and' 'outside'
`;

/** Ways of putting somebody down that need no hard word, as lines of a grammar. */
export const putDowns = written([ofBody, ofSkill, ofWorth, ofRank, scornfulLines].join('\n'));

/** What only together with something else puts somebody down. */
export const hints = written(`
your ~2 traits be ~1 as det
'give'/'ge'/'ger'/'get'/'någon'/'nån' ~3 she/toyou/name/'the' ~1 'a'/'en' reward
your attire ~1 'låter'/'ser'/'sounds'/'looks'/'look'/'luktar'/'smells'/'sound' 'ut'? as det? -fair
'looks'/'ser'/'smells'/'look' ~1 as 'one'/'en' 'too'/'också'
'even'/'ens' your peer
'go'/'gå'/'run'/'spring'/'stick' ~2 'play'/'lek'/'leka' ~2 toys/your
'gå' 'och' 'lek'
'put' 'the' 'kettle' 'on'
< det? dull/thing 'with'/'med' _ $
WHO ~6 'kid'/'kids'/'unge'/'barn'/'ungar' ~2 'turn'/'blir' ~3 'same'/'likadan'/'likadana'
'laugh'/'laughs'/'skrattar'/'laughing' ~1 'at'/'åt' you/toyou
'nothing'/'ingenting'/'inget'/'nobody' ~2 'upstairs'/'innanför'
'botten' ~1 'nådd'
'leave'/'lämna'/'överlåt'/'låt'/'let' ~4 adult
'här'/'this'/'det' ~2 'for'/'för' adult $
'keep'/'fortsätt' 'talking'/'rolling'/'prata' ~6 'someday'/'maybe'/'eventually'/'kanske'/'nån'
WHO ~3 be ~1 'så'/'so' flaw ~1 'inte'/'att'/'even'/'not'/'that'
det being/human 'så'/'so' flaw/low
adult be? 'talking'/'pratar'/'speaking'
'lika'/'as' low ~3 as you
WHO ~3 could denied ~2 simple
WHO ~3 'bor'/'lives'/'live' ~3 'mamma'/'morsan'/'mum'/'mom'/'mother'/'mum'
'stackars'/'poor'/'synd' ~2 kinfolk
'feel' 'sorry' 'for' ~2 kinfolk
WHO ~6 'riktig'/'real' 'karl'/'man'/'men'
WHO ~~6 mind ~4 hollow
few*3 cell
brain ~2 none
none ~1 mind/brain
degree*2 'pinsam'/'embarrassing' 
'skärp'/'skäms' 'dig'/'er'
'hide'/'hides'/'hid'/'gömmer'/'gömde' ~1 'behind'/'bakom'
smell ~1 -fair _
'sånt'/'sådant' 'pack'
'tragisk'/'tragic'
'thinks' 'he'/'she' be ~1 'king'/'clever'/'smart'/'god'/'special'/'all'/'better'/'something'/'tough'/'funny'
'tror' ~1 she/you ~1 be ~1 'nåt'/'något'/'nån'/'någon'/'smart'/'kung'/'bäst'/'bättre'/'viktig'
'har'/'has' 'talat'/'spoken' $
'kids'/'ungar'/'barn' 'like'/'som' 'yours'/'dina'
can you none 'läsa'/'read'/'räkna'/'count'
'whoever'/'vem' ~1 'dressed'/'hired'/'raised'/'elected'/'anställde'/'uppfostrade'
you look 'like'/'som' ~1 you
'lilla' 'vän'/'du'
'ta'/'take' your 'medicin'/'meds'/'pills'/'tabletter'/'mediciner'
^ as det dull/figure/muck/beast 'med'/'with'/'på'/'on'/'in'/'i' _
'who'/'vem' ~2 'hired'/'anställer'/'anställde'/'hires'
'how'/'hur' ~4 'tied'/'knyter'
'sorry' 'not' 'sorry'
'hatar'/'hate' 'the'? 'guy'/'honom'/'henne'/'dig'/'you'/'karln'
'hope' ~1 'you' ~1 'reading'
'croak'/'kola'
`);
