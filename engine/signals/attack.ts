import {both, spoken, unless} from './phrases.ts';

/** Words that strike a person when they are said of or to one. */
const nounsSv =
	'idiot|idioten|idioter|idioterna|pucko|puckon|puckot|svin|svinet|äckel|äcklet|jävel|jäveln|jävlar|as|aset|kräk|kräket|fegis|lögnare|lögnaren|lögnarna|hycklare|hycklaren|svikare|förrädare|imbecill|imbecilla|dumbom|dumskalle|mes|loser|avskum|slödder|pack|packet|ohyra|hora|horan|horor|fitta|fittan|kärring|kärringen|gubbjävel|miffo|mongo|efterbliven|efterblivna|idiotkärring|arsle|arslet|rövhål|skitstövel|skitunge|psykfall|dåre|dårar|clown|clowner|nolla|skithög|tönt|töntar|apa|apor|rasist|nazist|landsförrädare';
const badSv =
	'idiotisk|dum|dumma|dum i huvudet|korkad|korkade|sjuk i huvudet|sjuka i huvudet|äcklig|äckliga|patetisk|patetiska|vidrig|vidriga|värdelös|värdelösa|sinnessjuk|puckad|puckade|störd i huvudet|störda i huvudet|inkompetent|inkompetenta|feg|fega|genomrutten|pinsam|löjlig|löjliga|trög|blåst|dum som|lat|lata';
const nounsEn =
	'idiots?|morons?|imbeciles?|dumb ?ass(es)?|dumbfucks?|jackass(es)?|asshole|assholes|a-hole|scum|scumbags?|clowns?|losers?|liars?|hypocrites?|cowards?|bitch(?! (about|at)\\b)|bitches|cunts?|pricks?|dickheads?|douchebags?|douche|bastards?|pigs?|fools?|twats?|wankers?|retards?|retarded|trash(?! ?-?talk)|garbage|vermin|lowlifes?|creeps?|traitors?|thugs?|crooks?|con ?m[ae]n|frauds?|nutjobs?|nutcases?|lunatics?|psychos?|psychopaths?|sociopaths?|degenerates?|snowflakes?|libtards?|racists?|nazis?|bigots?|disgraces?|weasels?|whores?|sluts?|skanks?|hags?|witch|witches|troll|trolls|halfwits?|dimwits?|pos|piece of (shit|crap|trash|garbage|work)|waste of (space|air|skin|oxygen)|sack of (shit|crap)|buffoons?|narcissists?|sissy|sissies|wimps?|maniacs?|crybab(y|ies)|hacks?';
const badEn =
	'stupid|dumb|pathetic|disgusting|vile|evil|brainless|braindead|brain dead|clueless|ignorant|delusional|mentally ill|sick in the head|worthless|useless|repulsive|despicable|fake|batshit crazy|full of (shit|crap)|ugly|dishonest|corrupt|deranged|demented|unhinged|spineless|gutless|shameless|disgraceful|an embarrassment|a disgrace|incompetent|an ass|an idiot|trash(?! ?-?talk)|garbage|scum|a liar|a racist|a fraud';

const toSv = `(du|ni|han|hon|de|dom|dem)`;
const strongSv =
	'jävla |jävlas |förbannade |förbannad |jäkla |fittiga |korkade |dumma |äckliga |patetiska |vidriga |lilla |fega |satans ';
const strongEn =
	'fucking |fuckin |absolute |total |complete |stupid |dumb |bloody |damn |goddamn |pathetic |fat |ugly |lying |disgusting |little |real |such a |dirty |old |big |corrupt |crooked ';

const insults = both(
	`${toSv} (är|e|va|var|verkar|måste vara) (ju |bara |väl |så |verkligen |helt |fan |fan i mig |en |ett |några |riktigt |riktig |riktiga |så jävla |sån |ett riktigt |en riktig |såna ){0,3}(${strongSv}){0,2}(${nounsSv}|${badSv})
(din|ditt|era|ert|dina) (${strongSv}){0,2}(${nounsSv})
(${nounsSv}) (som|där) (du|ni|dig|er)|såna (${nounsSv})
(jävla|jäkla|förbannade|dumma|korkade|satans|äckliga|vidriga) (${nounsSv})
håll (käften|klaffen|truten)|dra åt (helvete|skogen|fanders)|stick och brinn|fuck (you|off|dig|er)|far åt helvete|knulla dig|kyss mig i|skäms ögonen ur (dig|er)`,
	`(you're|you are|ur|u r|u are|you r|he's|he is|she's|she is|they're|they are|(?<!(?:thank|thanks|see|love|makes?|made|making) )you) (all |both |just |such |really |so |still |literally |truly |clearly |obviously |an? |the |nothing but an? |being |a bunch of |one |simply |indeed ){0,4}(${strongEn}){0,3}(${nounsEn}|${badEn})
your (just |such |really |so |still |an? |the |nothing but an? ){1,4}(${strongEn}){0,3}(${nounsEn}|${badEn})
(what|such) (an? )(${strongEn}){0,2}(?!trash|garbage)(${nounsEn})
you (${strongEn}){0,3}(idiots?|morons?|clowns?|scum|liars?|hypocrites?|cowards?|bitch(?! (about|at)\\b)|bitches|cunts?|assholes?|loser|losers|fools?|twat|prick|retards?|pigs?|bastards?|dumbasses|dumbass|fucks?|traitors?)
(shut|stfu|shut the fuck|shut the hell|shut your) (up|mouth|trap|face)|stfu|gtfo|go to hell|fuck (you|off|him|her|them|u|yourself)|screw (you|him|her)|kiss my ass|piss off(?! (the|my|our|their|people|everyone|everybody|fans)\\b)|bite me|eat shit|trash like you|people like you are|go fuck (yourself|yourselves)|bugger off|drop dead`,
);

const aboutSelf = both(
	'jag (är|var|känner mig) {2}(dum|idiot|korkad|idioten)|idiotsäker\\p{L}*|älskar (dig|er)',
	"i('m| am| was| feel)( \\p{L}+){0,3} (an? )?(idiot|moron|stupid|dumb|fool|clown|crazy|loser|liar)|love (you|u|ya)|lol(ol)?|lmao|just kidding|jk|haha\\p{L}*|no joke|not a joke|no fool|not (stupid|crazy|dumb|ugly|an?|useless|worthless|fake|insane)|(good|hot|cool|cute|funny|lucky|rock) (bitch|bastard)",
);

/** An insult aimed at a person: a hard word said to or of someone, or a known phrase of contempt. Quoted insults are left out. */
export const insult = unless(spoken(insults), aboutSelf);

/** A threat of harm, or of making someone's private life public. */
export const threat = unless(
	spoken(
		both(
			`(jag|vi) (ska|skall|kommer att|tänker) (döda|slå|spöa|mörda|misshandla|hitta|knäcka|krossa|komma hem till|leta upp|sätta dit|förstöra|strypa|skjuta) (dig|er|honom|henne|dem|ditt|din|livet)
(vi|jag) vet var (du|ni) (bor|jobbar)|passa dig( jävligt)? noga|passa (dig|er) (så|för|annars|,)
^passa dig
(du|ni) (ska|kommer att|kommer) (få )?(ångra|dö|sota|få på käften|få stryk|lida)( dig| er)?
(jag|vi) lägger ut (din|ditt|dina|er|era) {1}(adress|nummer|bilder|telefonnummer)|tur att jag inte|(du|ni|han|hon|de|dom) borde (dö|skjutas|hängas|avrättas|brännas|halshuggas)|såna som (du|ni) borde|hoppas (du|ni|han|hon) (dör|får cancer|blir)|(vi|jag) tar (dig|er) sen|akta (dig|er) (noga|jävligt)|räkna dina dagar`,
			`(i will|i'll|i'm going to|i'm gonna|imma|we will|we'll|we're going to|someone should|somebody should) (kill|murder|find|hurt|beat|stab|shoot|destroy|strangle|end|ruin|break|smash|burn|come for|hunt down) (you|u|him|her|them|your|ya|yo)
(i|we)('ll| will) come to your (house|home|work|door)|(we|i) know where (you|u|he|she) (live|lives|work|works)|watch your back|you('ll| will| are going to|'re going to) (pay|regret|suffer|be sorry)( for)?( this| it| that)?|you (should|deserve to|need to|better) (die|be shot|be hanged|hang|be killed|burn)|go (kill|hang) (yourself|urself)|kys|kill (yourself|urself)|(i|we)('ll| will) (post|leak|publish|share) your (address|photos|number|nudes|details)|people like you should (die|be|hang|rot)|(i )?hope (you|he|she|they|u) (all )?(die|dies|get cancer|rot|suffers?)|got your address|rot in hell|your days are numbered|beat the shit out of|beat your ass`,
		),
	),
	both(
		'match\\p{L}*|fotboll\\p{L}*|hockey\\p{L}*|innebandy\\p{L}*|derbyt?|poäng|cupen|serien|schack|pingis|spelet|rekordet|i kväll på plan',
		'game|match|season|league|derby|chess|poker|tennis|tournament|finals?|video game',
	),
);
