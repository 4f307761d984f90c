/** Lines read the same in Swedish and English; what a word of a line stands for is in `ad-lists-sv.ts` and `ad-lists-en.ts`. */

/** A gain that is had for speaking of it, in both languages, as lines of a grammar. */
const bargain = `
i/me/they/firm/name ~6 free/deal ~~8 cond ~4!you show/media
not ~3 bill ~~8 cond ~4!you show/media
'mot' ~3!you expo
'bytte'/'byter'/'byte'/'traded'/'trade'/'swap'/'swapped' ~5 'mot'/'for' ~4 show/media
they ~1 get ~6 , ~1 i ~1 earn
they ~1 'får' ~6 , ~1 i ~1 earn
'exchange'/'return'/'utbyte' ~5 media/show
they/firm/account/'boss'/'chefen' ~1 reach me ~1 'to'/'att' ~2 show
gives/host ~2 me/my ~~8 because ~4 i ~3 show
gives/host ~2 me/my ~~8 forr 'att'? ~1 i ~3 show
gives/host ~2 me/my ~~8 because/forr ~5 media
free/deal/'nothing'/'kostnad' ~~8 because ~3 i ~5 show/media
free/deal/'nothing'/'kostnad' ~~3 forr 'att' ~1 i ~5 show/media
free/deal/given ~~8 because ~5 media
not ~2 pay ~~8 because ~3 i ~3 show
pay ~2 not ~~8 because ~3 i ~3 show
'mot' 'att' ~1 i ~3 show
'i'/'in' return ~1 'mot'/'för'/'for' ~5 show/media
given ~~8 because ~3 they ~4 media
free ~8 'so' they ~2 show
`;

/** A share of what the reader spends, or of what the firm gives for a reader. */
const share = `
you ~1 earn ~~5 i ~1 earn
'varje'/'every'/'each' sums ~2 me/'counts'/'räknas'/'helps'/'hjälper'
earn i ~3 often
i ~1 earn ~2 'something'/'slant'/'smula'
i ~1 earn 'en'/'ett' share 'till'
i ~1 earn 'another'/'extra' share
you ~1 get ~8 and ~1 i ~1 earn
i earn ~6 share ~6 if/forr ~3 who ~4 come
i earn ~2 share 'av'/'of'/'on'/'från'/'from' ~5
earn i ~3 share ~6 if/because
earn ~1 'både'/'both' you and i
i both earn
i ~1 'båda' earn
both ~2 earn ~4 share/deal
'delar' i ~2 share
i 'split' ~2 share
free/share ~2 'för'/'for'/'till' me ~4 if/because ~4 come
'för'/'for'/'till' you and ~5 'för'/'for'/'till'/'åt' me
recruit ~6 earn you/i
earn you ~6 and ~1 earn me
`;

/** A way that leads through the writer. */
const ownWay = `
mine only
link 'in'/'i' ~1 'bio'/'bion'/'profilen'/'profile' ~6 offer
'linked' ~2 mine
'kod'/'code' give/earn you
'tjäna'/'earn' ~3 'extra'
mine ~1 'discount'/'rabatt'
mine link ~2 earn
say ~3 'från'/'from' me
say ~3 i 'sent'/'skickade' you
'via'/'genom'/'through'/'under' me
'via'/'genom'/'through'/'with'/'hit'/'use'/'using'/'från'/'from' mine ~2 link
'via'/'genom'/'through'/'använd' ~1 'den'/'det'/'this' ~1 link
mine ~1 link ~2 link/'below'/'nedan'/'here'/'här'
'här' ~1 'är'/'e' mine link
link ~4 mine link
say ~1 mine 'namn'/'name'
cut
`;

/** What a firm gives the writer, for nothing. */
const given = `
they/firm/name ~2!stop give ~3!stop/private/be/abstract me -abstract/toward
they/firm/name ~2!stop gives ~4!stop/private my
they ~1 gives ~4 often/weekly
name/account ~1!stop gives 'them'/'it'/'dem'/'den'/'hit' -toward
be/got 'given' ~6 'by'/'av' ~1 firm/name/account
'given'/'lent'/'gifted' 'by' ~1 firm/name/account
i be 'given' ~4 'to' test/'evaluate'
i ~1 got ~4 'att' test/'utvärdera'
< got ~4 'att' test/'utvärdera'
< be 'given' ~4 'to' test/'evaluate'
got lend ~8 'by'/'av'/'from'/'från' ~1 firm/name/account
got ~6 'from'/'från' ~1 name/firm/account ~1 ,? thank
they/firm/name ~1 'let'/'lät' me ~1 'have'/'keep'/'ha'/'behålla'/'få'/'välja'
'as'/'som' their ~1 'guest'/'guests'/'gäst'/'gäster'
'guest'/'guests'/'gäst'/'gäster' 'of'/'hos'/'av' ~1 name/firm/account
firm ~1 host/gives ~1 household
'brevlådan'/'letterbox'/'door'/'doorstep'/'dörren' ~2 often/weekly
'the' ~2!private/stop/person gives me/my -abstract/toward
< ~2!private/person/stop/he/and/common gave me -abstract/toward
they/firm/name ~2!stop 'look'/'looks'/'looked' 'after' me
they/firm ~1 'put' me 'on'
firm ~1!stop 'betalade'/'bekostade'/'paid'
thank ~8 free
they/firm/name/account be? gives ~1 'the'/'hela'/'whole' ~1 household
firm/name/they 'stod' 'för'
they be ~1 gives ~3 me/my
i ~1 got ~6 often
i ~1 got ~6 'hem'/'early'/'förväg'
their ~2 launch
'från' launch
firm/name/account 'had' me
test ~4 'åt'/'for' them/firm
me ~3 'vip'
'kvar'/'stay'/'keep' ~4 'testet'/'trial'/'test'
they/firm/name/account gives ~8 'till'/'to' me
they/firm/name/account ~1!stop gives ~6 'for'/'åt' me
they/firm/name/account ~2!stop 'paying'/'pays'/'paid'/'betalar'/'betalade' me
they/firm/name/account ~2!stop foot ~1 my
they/firm/name ~1 foot 'på'/'för'/'for' ~1 'allt'/'everything'/'all'/'notan'/'trip'/'resan'
they/firm/account ~2 'care' 'of' my ~1 pay
'som' account gives
firm ~1 sent $
'one' they gives
account ~1 gives ~1 'this'/'these'/'den'/'en'/'sina'
gift 'från'/'from'/'av' ~1 firm/them/name/account
thank ~1 'för'/'for' ~2 goods
name/account , ~1 thank ~1 'för'/'for' 'den'/'det'/'it'/'this'/'dem'/'them'
they/firm/name/account ~2!stop reach 'att' i ~2 test/show
they/firm/name/account ~2!stop reach me ~1 'to' ~1 test/show
they/firm/name ~2!stop gives ~2 me/my -abstract/toward
account ~1!stop sent/gave ~2 me/my
'fick'/'får' 'välja'/'behålla'
i ~1 'got'/'get' 'to' 'choose'/'keep'
goods 'från' ~1 firm/account
they/firm/name/account ~2!stop host ~1 me/my
they/firm/name/account ~1!stop sent 'one'/'copy'/'a'/'en'/'ett'/'den'/'this'/'these' -abstract/toward
they/firm/name/account 'has'/'have'/'har' ~1 sent $
'vad'/'what'/'allt'/'everything' they ~1 sent
they/firm/name ~2!stop give ~1 me -abstract/toward
they/firm ~2!stop give my -abstract/toward
they/firm/name/account ~1!stop give 'on'/'på' my
< gave ~1 me ~3 -abstract/toward
'skickas'/'levereras' ~2 me
i ~2 got ~6!done/abstract 'av'/'by' ~1 firm/them/name/account
got ~6!done/abstract 'av'/'från' ~1 firm/them/name/account
i ~3 got ~3 often
lend ~6 'av'/'from' ~1 firm/them/name/account
'on' lend ~6 from
'på' lend ~6 from
i be/got ~1 given
be/got ~1 given ~4 'av'/'by' ~1 firm/them/name/account
given ~3 'av'/'by'/'från'/'from' ~1 firm/them/name/account
'fick'/'fått' i? ~2 test ~5 'från'/'av' ~1 name/firm/account
'let'/'lets' me ~2 test
their ~1 'invitation'/'inbjudan'/'treat'/'nota'/'bekostnad'/'räkning'/'expense'
'courtesy' 'of'
press pressed
comp pressed
pressgift
`;

/** What the writer did not pay for. */
const unpaid = `
i/me/they/firm/name ~4 not ~4 bill
not ~3 bill ~3 me
'did' not ~2 pay -'attention'
'utan' 'att' ~5 bill
'slapp'/'slipper' ~1 bill/pay
i ~2 not ~2 pay
not ~1 pay ~2 me/'alls'
'cost' me not
'kostade'/'kostat' me? not
'without' 'paying'
'utan' pay
'on' 'them' $
'on' 'the' 'house'
'på' 'huset' $
i ~3 got ~5 free $
i ~3 got ~5 free 'av'/'from'/'since'/'as'/'i'/'sen'
'gets'/'got'/'fick' ~3 'gratis' $
'gets'/'got' ~3 'gratis'
'got'/'fick'/'fått' ~4 free $
me ~3 'for'? free
'at'/'till' not pay
'vill'/'ville'/'want'/'wanted' not ~3 pay
free ~2 'för'/'for' me
'for' 'nothing'
i 'fick' 'betalt'
'done' ~1 free
'got' ~4 free 'at'/'hos'
`;

/** A bond between the writer and who sells it. */
const bond = `
i ~4 campaign ~1 'med'/'with'/'on'/'på'
their ~1 campaign
'face'/'ansiktet'/'ansikte' 'of'/'för'/'utåt' ~1 name/firm/them
'partner'/'ambassadör'/'ambassador'/'distributör'/'distributor' 'för'/'for'/'hos'/'at'/'with'/'med' ~1 name/firm/account
'get' 'to' 'work' 'with' name/account
'börja'/'börjat' ~1 'jobba'/'samarbeta' 'med' name/account
'work'/'working'/'jobba'/'jobbar'/'samarbeta'/'samarbetar' ~1 'with'/'med' account
i hv ~1 'teamed'/'partnered' 'up'? 'with'
collab ~1 'med'/'ihop'/'åt' ~1 them
media ~4 not ~2 exist
not ~1 exist ~2 'utan'/'without'
media ~2 exist ~2 'by'/'av'/'tack'/'thanks'
'keep' ~2 media exist
they/firm/name ~1 'got' 'in' 'touch'
their ~1 'team'/'list'/'books'/self
their self ~1 'team'/'list'
i ~3 self
self ~1 'för'/'for'/'at'/'hos'
they/firm/name/account ~1 reach ~1 'out'/'av'
'som'/'as' ~3 self
collab ~1 i? 'med'/'with' name/account
account , ~1 i collab 'med'/'with'
'jobb'/'job'/'uppdrag'/'gig' ~1 'ihop'/'tillsammans'/'together' 'med'/'with'
`;

/** A bond of kin, work or money; what is said of it at once is no hidden one. */
const tie = `
kin ~4!stop owns
kin 'har' ~2 firm
kin be ~1 'company'/'shop'/'business'/'firm'/'one'
i ~1 work ~2 them/'åt'/'with'
work them
'owned' 'by' ~1 my/our/kin
'ägs' 'av' ~1 my/our/kin
`;

/** Things that came, without who sent them. */
const arrival = `
arrive ~5 door
arrive ~2 'från'/'from' ~2 firm/name
'came'/'kom'/'kommer'/'comes' 'från'/'from' 'the'? firm
'tack' 'vare' ~1 name/firm/account
'thanks' 'to' ~1 name/firm/account
thank ~3 name/account/firm ~3 'för'/'for' ~3 stay/me
they ~2 me ~4 often/weekly
`;

/** Whatever moves a reader to get it. */
const urging = `
< and? urge
< and? 'please'/'pls'/'just'/'seriously'/'snälla'/'bara'/'gärna'/'sure' urge
urge you/them/'den'/'nu'
urge $!
urgent
you must ~3 buy
'so' 'should' you
'borde'/'should' you
you 'should' ~1 'too'/'also'/'try'/'get'
you 'borde' ~1 'också'/'prova'/'testa'
'everyone'/'alla'/'everybody' ~1 'should'/'borde' ~1 'own'/'have'/'try'/'ha'/'prova'/'äga'
'skriv'/'kommentera'/'comment'/'type'/'drop' ~2 'så'/'and'/'for'/'för'
you ~1 must
'ett'/'a' 'måste'/'must'
musthave
not ~1 'regret'/'ångra'/'ångrar'/'miss'/'missa'/'fault'/'beat'
'missa' not
'place' 'for'/'to'
'stället' 'för'/'att'
'go' urge
'köper'/'bokar'/'beställer'/'handlar' you
'sista'/'last'/'final'/'few' 'platserna'/'chansen'/'biljetterna'/'spots'/'chance'/'places'/'tickets'
'tveka' not
'gå' 'med'/'in'/'dit'
'värd'/'värda'/'worth' 'varje'/'varenda'/'every'
`;

/** Praise, and where it is sold. */
const praising = `
best
'ny'/'new' 'människa'/'person'/'woman'/'man'
'bara' 'ett'/'en'
never ~3 back
not ~1 'fel'/'fault'/'dålig'
'finns' ~1 where
sold where
where ~1 rea
'heter' name
'called' name
'talar'/'speaks'/'talks' 'för'/'for'
'som' 'nya'/'ett'/'en' ~1 'barn'/'skott'/'klocka'/'dröm'
`;

/** Givers who sell nothing, and occasions on which people give. */
const between = `
private
'at' 'work'
gives/give/gave ~1 me ~3 abstract
thank ~2 person
person give/gives/host
'av'/'by'/'från'/'from' person
`;

/** Had before others. */
const early = `
'före'/'innan'/'before'/'ahead' ~3 'alla'/'andra'/'launch'/'släpps'/'release'/'anyone'/'everyone'/'öppnade'/'lansering'/'premiär'/'släpp'
`;

/** What the reader is offered. */
const offering = `
period ~1 free
'knock'/'knocks'/'drar'/'take'/'takes' ~3 'off'/'av'
'first'/'första'/'your'/'din'/'you'/'ni'/'er' ~3 offer
`;

/** Names of firms and things where a sentence begins. */
const opening = `
^ name
< name be
; name $
`;

/** The lines of a grammar by the role in an advertisement that they describe. */
export const adLines = {
	bargain,
	share,
	ownWay,
	given,
	unpaid,
	bond,
	tie,
	arrival,
	urging,
	praising,
	between,
	early,
	offering,
	opening,
} as const;
