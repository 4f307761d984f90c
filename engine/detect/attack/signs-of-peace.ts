/** Signs that spare: play, care, work, law, story and what is told, each as lines of a grammar over the words of both languages. */
export const peaceSigns = {
	not: `
not`,
	past: `
past`,
	sport: `
sport`,
	cook: `
cook`,
	thing: `
thing`,
	law: `
law`,
	work: `
work`,
	jest: `
jest`,
	tender: `
tender`,
	story: `
story`,
	own: `
own`,
	topic: `
firearm ~1 'control'/'laws'/'law'/'violence'/'owners'/'rights'/'lobby'/'reform'/'confiscation'
'anti'/'pro' ~1 firearm
'illegala'/'illegal' ~1 firearm
'gun' 'people'`,
	care: `
'come'/'comes'/'coming'/'kommer'/'följer' 'with'/'med' you
'följer' you ~1 'hem'
'ta'/'tar' ~1 'hand' 'om'
'take' 'care'
< 'call'/'ring' 'us'/'oss'/'me'/'mig'/'someone'/'någon'/'an'
'get' 'help'
'don''t' ~3 lone
'gå' 'inte' ~2 lone
'so' 'proud'`,
	forfeits: `
lose/'miss'/'missing'/'missar'/'missa'/'missat' ~2 forfeit
'no' ~2 forfeit
'ingen' ~1 forfeit
'late' 'fee'
'förseningsavgift'/'inkasso'/'collections'`,
	fetchesYou: `
'kan'/'can' ~1 'hämta'/'pick'
'hämtar'/'pick' you ~1 'up'?
'vill' ~1 'du' ~2 'skicka'`,
	offers: `
if you 'like'/'vill'/'want'/'prefer'/'need'/'behöver'/'undrar'
'om' 'det' 'går'
'let' 'me' 'know'
'säg' 'till' 'om'
'welcome'`,
	heHarms: `
he ~3 slay you
he ~2 shall ~2 slay/smash
'polisen'/'police' ~2 'söker'`,
	slayMe: `
'get'/'gets'/'got' slay
slay/smash/harm ~1 own`,
	slayIt: `
slay/smash ~1 thing/cook
slay/smash 'det'/'it'/'den'/'this'
slay ~2 thing/cook`,
	speak: `
speak`,
	asks: `
$?`,
} as const;
