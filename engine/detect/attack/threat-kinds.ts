/** A threat whose "I" is left out, and one at several at once: "ska hugga han", "gonna end all of you". */
const leftOut = `
me ~3 will ~3 harm ~1 all ~3 'av'/'of' you
me ~3 will ~3 harm ~1 you all
me ~3 will ~3 harm ~1 all you
me ~3 will ~3 killing ~1 'both'/'båda'
me ~3 harms ~1 all ~3 'av'/'of' you
me ~3 will ~3 find/take ~1 all ~3 'av'/'of' you ~2 , ~5 'och'/'and' ~2 harm/break/wreck
me ~3 will ~3 find/take ~1 all ~3 'av'/'of' you ~2 'och'/'and' ~2 harm/break/wreck
< will ~2 killing ~1 somebody
< will ~2 killing ~1 role
< will ~2 killing ~1 'both'/'båda'
< will ~2 killing ~1 'den'/'this'/'that'/'the'/'these'/'those' ~2 him/role
< will ~2 harm ~1 somebody/role/name ~1 inside ~2 body
< will ~2 harm your kin
< will ~8 'och'/'and' ~2 killing ~1 you
me/will ~4 'hitta'/'hittar'/'find'/'hunt'/'track'/'jaga'/'jagar' ~2 you ~2 , ~1 'en'/'one' 'i'/'by'/'at'/'efter' ~1 'taget'/'one'/'en'/'time'
me ~2 take ~2 you ~1 'out' ~1 'one' 'by'/'at'
me 'tar'/'knäcker' ~1 you 'allihop'/'alla' , 'en' 'i'/'efter'
me/will ~3 'ihjäl' 'båda'/somebody/him/role/name
me/will ~3 'ihjäl' 'den'/'de' ~2 him/role
me/will ~4 stab ~2 weapon/fist ~1 inside his/name/'that' ~2 body
me/will ~4 stab ~2 weapon/fist ~1 inside ~1 body 'på' somebody/you/him/role/name
< stab ~2 weapon ~1 inside ~1 body 'på' somebody/you/him/role/name
come ~4 'to'/'och'/'för' ~2 break/harm ~1 your ~1 body
will ~2 break 'av' you ~1 body
< 'about' 'to' ~1 harm ~1 you
< 'about' 'to' ~1 break/stab ~2 your/his ~1 body
me/will ~5 break/harm ~2 'every'/'varje'/'varenda' ~1 'bone'/'ben'/'finger'/'tooth'/'tand'
< break ~1 'every'/'varje'/'varenda' ~1 body ~5 you
`;

/** "Do it, or what is private goes out": the demand before or after, with "or", "so", "then" or nothing between. */
const blackmail = `
demand ~~10 or your ~1 audience ~3 'finds'/'hears'/'learns'/'finding' ~1 'out'/'about'/'what'
demand ~~10 or your ~1 audience 'gets'/'get'/'will' ~1 'see'/'hear'/'read'
demand ~~10 or 'får' your ~1 audience ~1 'veta'/'reda'
demand ~~10 or 'får' your ~1 audience 'se' ~2 private
leave you 'mig'/'oss' ,? 'så'? 'får' your ~1 audience ~~8 'se'/'veta'/'höra'
leave ~2 'me'/'mig' ,? ~1 expose me ~3 private/everything
leave ~3 'me'/'mig' ~1 , 'så' expose me ~3 private/everything
leave ~3 'me' ~1 'and' ~2 me ~2 expose ~2 private/everything
leave ~3 'me' ~1 'and' your ~1 audience ~3 private/everything
'break' 'up' 'with' 'me' 'and' ~2 me ~2 expose ~2 private/everything
'gör' you 'slut' ~3 expose me ~3 private/everything
me ~3 have ~1 your ~1 nude
you have ~4 ;? 'sen'/'sedan'/'then' ~1 go ~1 private ~2 public
you have ~4 ;? 'sen'/'sedan'/'then' ~2 private go ~1 public/'live'
pay ~3 'så' 'slipper' your ~1 audience
`;

/** The same, where a "not" belongs to the demand: "delete it, if you don't…". */
const blackmailWithNot = `
if you ~9 expose me ~2 nude
if you ~1 not ~8 expose me ~3 private ~2 your ~1 audience
if you ~1 not ~8 your ~1 private go ~1 your? ~2 audience
if you ~1 not ~8 'får' your ~1 audience ~1 'veta'/'reda'
not ~6 'så' 'får' your ~1 audience ~1 'veta'/'reda'
you not ~3 audience ~2 'se' ~2 private ~2 'gör' you 'som' me
if you ~1 not ~1 'want' ~3 audience ~3 'see' ~2 private ~2 you will? 'do'/'pay'/'listen'
pay ~4 'and' your ~1 audience ~1 not ~3 private
`;

/** Death foretold: "you are dead when we come", "the next funeral is yours". */
const foretold = `
you be degree/swear/all*4 'dead'/'död'/'döda'/'dö' all? when/if/dark/next
you be degree/swear/all*4 'dead'/'död'/'döda'/'dö' 'imorgon'/'imorrn'/'tomorrow'/'tonight'/'ikväll'
yours degree/swear/all*3 'dead' when/if/dark/next
yours degree/swear/all*3 'dead' $
'det' 'är' 'ute' 'med' you
'over' 'for' you ,? 'believe'/'trust'/'mark'
funeral ~2 be/'be'/'blir'/'becomes' 'yours'/'din'/'er' $
'blir'/'be' 'din'/'your' funeral $
`;

/** The same, where a "not" is part of it: "you have not got long". */
const foretoldWithNot = `
you ~1 have not ~1 'got'? 'long'/'långt'/'länge'/'mycket' 'left'/'kvar' ~2 , ~4 swearing
you not ~1 'got' 'long' 'left' ~2 , ~4 swearing
'gång'/'time' ~1 you will? ~2 not ~1 'be'? 'walking'/'walk' ~1 'out'/'away'/'home' ~1 $
'gång'/'time' ~1 you will? ~2 not ~1 'be'? 'walking'/'walk' 'out'/'away' 'of'/'from' 'there'/'here'
'gång'/'time' 'går'/'kommer' you not ~3 'egna'
`;

/** What care somebody will need: "you'll need a new jaw when I'm done with you". */
const care = `
you ~1 will ~1 'need'/'behöva' ~2 'new'/'ny'/'nya'/'nytt' ~1 body/'face' ~1 when me ~2 'done'/'klar'/'färdig'/'finished'
'sjukhusmat'/'sjukhusmaten' ~~4 'dit' ~2 you
'hospital' 'food' ~~5 'where' you ~1 'going'/'headed'
your kin ~2 'can'/'får'/'kan' ~1 'pick'/'hämta'/'identify'/'collect'/'identifiera' ~1 you ~3 'morgue'/'bårhuset'/'bårhus'
`;

/** Calls to hurt people of a kind, and wishes that somebody would. */
const calls = `
< killing/'häng'/'hang'/'bränn'/'burn' all ~2 role
< killing/'häng'/'hang' ~1 'varenda'/'every' ~2 'av'/'of' ~2 role
< killing/'häng'/'hang' ~1 'varenda'/'every' ~1 role
gang ~2 'gärna'/'please'/'bara'/'just' ~2 'köra'/'run' 'över'/'over' ~2 him/role
he/you/role ~2 deserve ~2 'att'/'to' harmed/'hang'/'hänga'/'rot'/'ruttna'/'swing'
should ~1 'smaka'/'taste' ~2 lead $
should ~2 'taste' 'of' lead $
'minutes'/'minuter' ~1 'alone'/'ensam'? ~1 'med'/'with' ~1 somebody/you/name/role ~3 gun
'how'/'hur' 'long'/'länge' he/you ~2 breathe ~5 alone
weapon/fist ~1 'mellan'/'between' ~1 'ögonen'/'eyes' ~3 you/he
`;

/** Revenge that is promised: "you will regret this", "we'll find you, you don't know who you're dealing with". */
const revenge = `
'kommer'/'ska' you ~1 'få' ~1 ominous
'kommer'/'ska' you ~2 ominous ~1 'resten'/'hela'/'länge'/'bittert'/'dyrt'
'ska' you 'få' 'äta' 'upp' , 'vänta'
you ~1 'få' 'tillbaka' , 'vänta'
`;

/** The same, where a "not" is part of it. */
const revengeWithNot = `
not ~2 'who'/'vem' you ~4 'with'/'med' ; me ~3 find ~1 you
not ~1 'think' ~2 you ~4 'away' ~2 ; ~3 several
'tro' not 'att' you ~2 'undan' $
'over'/'över' ; ~5 when you 'least'/'minst'
you will ~1 'wish'/'önska' ~2 you ~2 never ~1 'met'/'träffat'/'mött'/'seen'/'sett'/'crossed'/'messed'/'touched'/'rört' ~1 'me'/'us'/'mig'/'oss'
you will ~1 'wish'/'önska' ~2 you ~2 never ~1 'born'/'fötts'
`;

/** Kinds of threats that a "not" takes back, in both languages, as lines of a grammar. */
export const deniableKinds = [leftOut, blackmail, foretold, care, calls, revenge].join('\n');

/** Kinds of threats a "not" is part of. */
export const firmKinds = [blackmailWithNot, foretoldWithNot, revengeWithNot].join('\n');
