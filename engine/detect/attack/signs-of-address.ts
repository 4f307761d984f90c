/** Signs of who speaks to whom and on what condition, each as lines of a grammar over the words of both languages. */
export const addressSigns = {
	me: `
me
mine`,
	reader: `
you
your`,
	readersOwn: `
thy ~1 hearth`,
	third: `
him/he/his
somebody`,
	named: `
name`,
	crowd: `
crowd`,
	allThose: `
'alla'/'everyone'/'everybody'/'anyone'/'varenda'/'allihop'/'samtliga' ~1 'som'/'who'/'in'/'på'/'at'/'that'
'den'/'whoever' ~1 'som'/'ratted'/'did'/'wrote'/'made'/'took'/'reported'/'posted'`,
	filth: `
filth`,
	deadline: `
you ~1 have/'har' ~2 span ~2
soonest ~1 hour ~6 or
'you''ve' ~1 span
span ~1 'på' you`,
	iWill: `
me ~1 shall
shall me`,
	iCan: `
me ~1 'can'/'kan'/'could'/'kunde'/'would'/'skulle'`,
	leftOut: `
< shall ~2 slay/smash/spill/ignite`,
	youWill: `
you ~1 shall
you 'får'/'åker'/'ryker'
'får'/'åker'/'ryker' you
he ~1 shall`,
	ifYou: `
if ~1 you/he/your
'once' ~1 you
if ~1 you ~3 retry`,
	whenI: `
when/'until'/'till'/'tills' ~1 me ~2 'get'/'får'/'catch'/'see'/'ser'/'find'/'hittar'/'träffar'/'kommer'/'come'
'ser'/'träffar'/'hittar'/'möter' me you`,
	lastChance: `
'last'/'sista'/'final' ~1 'chance'/'chansen'/'warning'/'varningen'/'varning'/'gången'/'time'
'one'/'en' 'more' 'time'
'once' 'more'`,
	verbFirst: `
< bothers you
< bothers he
< bothers ~1 not`,
	retry: `
bothers/quits ~8 'again'/'igen'
bothers ~8 'gång' 'till'
bothers ~8 'one'/'once' 'more'
'one' 'more' ~1
'ett'/'en' ~1 'till' ~2
'next'/'nästa' 'time'/'gång' ~4 me/you/'blir'
'sista' 'gången' 'jag'
last ~1 'time' ~1 me
'fortsätt'/'fortsätter'
< 'keep' ~1`,
	orElse: `
'annars'/'otherwise' ~2
or ~1 me/hirer
'or' 'else'
or ~1 you ~3
'eller' 'så' ~1`,
	thenMe: `
'and'/'så'/'och'/'n'/'then' ~1 me ~1
'och'/'och' ~1 shall ~1 me
'så' smash/slay me
'then' ~1 me
, smash/slay me`,
	thenYou: `
'and'/'och'/'så'/'n' ~1 you/he/his ~1 shall
'så' ~1 you
'and' ~1 'theyll'/'they' ~1 shall
'and' ~1 'see'`,
	bids: `
< bothers ~1
< not ~1 bothers`,
	quits: `
< quits ~1`,
	payUp: `
pay ~4 or
'betala'/'swisha' ~6 or
pay/'send' ~3 money
'ge'/'give' 'mig'/'me'/'us'/'oss'/'back' ~6 or
'ge'/'give' 'mig'/'me'/'us'/'oss' ~2 money
'ge'/'give' ~1 'tillbaka'/'back' ~2
money ~3 or`,
	defends: `
bothers ~4 mine ~1 hearth
if you ~5 mine ~1 hearth
'film'/'filma'/'nämn'/'nämner'/'lära'/'near'/'nära' ~3 mine ~1 hearth`,
} as const;
