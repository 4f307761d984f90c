/** Contempt by its grammatical kind: turned about, of a whole group, beside a thing, by what somebody lacks. */

/** "Äcklig är vad du är", "you reporters are leeches", "anyone who … is inbred", "typical you, smug and ignorant". */
const ofThem = `
slur/low/scorn/beast 'är'/'is' 'vad'/'what' you be
slur/low/scorn/beast ,? 'that'/'thats' ~2 'what' you be
slur/scorn ,? ~2 'all' you be
you role/crowd ~1 be degree/det/bad*3 slur/scorn/low
'anyone'/'everyone'/'everybody'/'alla'/'allihop'/'den'/'dom'/'de' 'who'/'som' ~6!stop be ~2!stop degree*2 det? slur/scorn/low $
'anyone'/'everyone'/'everybody'/'alla'/'allihop'/'den'/'dom'/'de' 'who'/'som' ~6 be ~1 det low slur/scorn/beast/human/'peasant'/'peasants'/'bönder'/'bonde'
'typical'/'typiskt' ~1 you/toyou ,? degree*2 low 'and'/'och' low
you ~2 'write'/'writes'/'skriver'/'talk'/'pratar'/'låter'/'sound' ~5 ; degree*2 low/fault/bad 'and'/'och' low
'så' 'talar'/'pratar'/'skriver'/'låter' det ~1 slur/scorn
'spoken'/'talar'/'said'/'talat'/'sagt' 'like'/'som' det? ~1 ~1 slur/scorn
'to'/'till' 'the'/'den'/'det' ~1 slur 'in'/'i'/'who'/'som'/'that'
low/fault low/fault low/fault 'woman'/'man'/'girl'/'boy'/'människa'/'kvinna'/'karl'/'unge' ,
degree*2 low _ 'from'/'av'/'by' det? degree*2 low ~1 human
degree*2 low ~2 'av' det? degree*2 low 'person'/'människa'/human
slur/scorn 'själv'/'himself'/'herself'/'yourself'/'personligen' $
'nice'/'fin'/'sicken'/'vilken' slur/scorn/'brat'/'unge' ~1 you ~2 'raised'/'uppfostrat'/'uppfostrade'/'made'
`;

/** What somebody is said to be worth, or to lack. */
const ofLack = `
you be det 'burden' ~1 'on'/'to'/'för'
you be det 'belastning' 'för'
you ~1 'deserve'/'förtjänar' none ~1 'friends'/'vänner'/'love'/'kärlek'
you ~1 denied 'deserve' ~1 'friends'/'love'/'anyone'
'har'/'have' you none ~1 mind/brain
you denied? 'have'/'har' none ~1 mind/brain $
you denied 'have'/'har' ~1 'a'/'en'? mind/brain
'har'/'använder' you none mind
'how'/'hur' 'little'/'lite' ~5 'in'/'i' ~1 mind
'how'/'hur' 'many'/'många' cell ~1 you
'how'/'hur' 'many'/'många' 'brain' 'cells' ~1 you
you ~8 'tie'/'knyta'/'knyter' ~3 'shoes'/'shoelaces'/'laces'/'skorna'/'skosnören'
you smell ~3 'illa'/'bad'
'make'/'makes'/'makes'/'gör' ~2 'wonder'/'undrar' ~2 'brain' 'cells' ~2 you
you ~2 denied ~1 'do'/'get'/'göra'/'få' ~1 'one'/'ett'/'a'/'single'/'enda' ~2 'right'/'rätt'
'everyone'/'everybody'/'alla'/'us'/'oss' ~2 'a'/'en' 'favour'/'favor'/'tjänst' 'and'/'och' ~1 'stop'/'sluta'/'leave'/'shut'/'håll'/'lägg'/'disappear'/'försvinn'/'delete'/'radera'/'quit'
you 'embarrass'/'skämmer' 'yourself'/'ut' ~1
you 'gör'/'gjorde' ~1 'bort' ~1 'dig'/'er' ~1 'varje'/'alltid'/'igen'
`;

/** Less than a thing or an animal. */
const ofThings = `
beast/thing/muck/dull ~1 'hade'/'would'/'kunde'/'could'/'skulle' ~4 better ~5 than name/you/toyou/role
you be ~2 'about'/'ungefär' equal ~1 as det? _
WHO be ~2 'about'/'ungefär' equal ~1 as det? dull/thing/muck/beast
you 'sound'/'låter'/'look'/'ser' ~1 as det 'broken'/'trasig'/'trasigt'/'dying'/'döende'/'strangled'/'strypt'/'drunk'/'full' _
you ~1 'mirror'/'mirrors'/'spegel'/'spegeln' ~5 'break'/'breaks'/'crack'/'sönder'/'spricker'/'cry'
you ~4 'spegeln'/'mirror' ~6 'break'/'breaks'/'crack'/'sönder'/'spricker'/'cry'
`;

/** Ways of holding somebody in contempt, told by their grammar, as lines over the words of both languages. */
export const scornfulLines = [ofThem, ofLack, ofThings].join('\n');
