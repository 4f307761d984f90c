/** Whom a threat can hurt: the reader, somebody spoken of, or somebody of theirs. Things and works are nobody. */
export const victims =
	'you all|you|u|ya|him|her|them all|the lot of (you|them)|all of (you|them)|your (whole )?(family|wife|husband|mother|mum|mom|dad|father|daughter|son|sister|brother|girlfriend|boyfriend|partner|gran|grandma|dog|cat)|your (kids|children|parents|daughters|sons)|(his|her) (family|kids|children|wife|husband)';

/** People pointed out by what they are. */
export const roles =
	'(politicians?|ministers?|prime minister|president|mayor|councill?ors?|senators?|mps?|congress(man|woman)|boss|manager|teachers?|head ?teacher|headmaster|principal|judge|referee|ref|police officers?|cops?|journalists?|reporters?|neighbou?rs?|chairman|chairwoman|landlord|doctor|coach|editor|bastards?|bitch|bitches|asshole|arsehole|cunt|idiots?|traitors?|scum|perv|pervert|paedo|pedo|pedophiles?|rapists?|man|woman|guy|bloke|creep|snitch|snitches|rat)';

const someone = '(i|we|someone|somebody|they|my (cousins|brothers|mates|boys|friends)|the boys)';
const will =
	"(will|shall|'ll|am going to|am gonna|are going to|'m going to|'m gonna|'re going to|'re gonna|should|could|would|ought to|need to|needs to|have to|has to|want to|would love to|'d love to|might just|is going to|is gonna|gonna|going to)";
const iWill = `(${someone} ?${will}|i'll|we'll|i'm going to|i'm gonna|we're going to|we're gonna|i'd love to|i'd like to|imma|ima|im gonna|im going to|ill|gonna|someone's going to|somebody's going to)`;
const adverbs =
	'(fucking |personally |gladly |happily |really |just |fuckin |actually |be the one to |seriously ){0,2}';
const toHarm =
	'(kill|murder|hurt|beat up|beat|stab|shoot|strangle|choke|slaughter|butcher|destroy|end|gut|skin|smash|crush|break|bury|drown|hang|rape|torture|maim|burn|bash|batter|punch|knock out|hunt down|run over|take out|finish|get rid of|execute|lynch|cripple|behead|slit|deck|thump|hit|kick|bite|whip|castrate|knock you out|torch|eliminate|silence|shut|flay|mince|nail|floor|ruin)';
const harmingYou =
	'(killing|murdering|hurting|beating|stabbing|shooting|strangling|burying|burning|breaking|smashing|hunting|gutting)';
const parts =
	'(legs?|arms?|fingers|nose|jaw|teeth|skull|head|neck|throat|kneecaps|knees|eyes|tongue|ribs|back|hands|ears|face|bones|every bone)';

/** Threats that a "not" or "nobody" takes back, one line a kind. */
export const deniable = [
	`(beat|beating|kick|kicking|smash|knock|pound|hit|punch|thrash|batter|whip|slap) (you|him|her|u) (black and blue|to a pulp|to death|unconscious|to pieces|within an inch|senseless|six feet|into next week|into the ground|to bits|bloody|silly|till|until|so hard|stupid)`,
	`(give|giving|get|gets|getting|needs?|deserves?|want|wants|due|asking for|cruising for|earned) {3}(good beating|beating|good kicking|kicking|thrashing|good slap|slapping|smack in the|punch in the|kick in the (teeth|head|face)|fist in|knuckle sandwich|bullet|good hiding|bruising|slap)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(looking|look) over your shoulder|when you least expect( it)?|(in|down) a dark alley|(catch|get|meet|see|find) (you|him|her) (alone|in the dark|in a dark|on the street|down the pub|around town) (and|i|you|i'm|you're|we)|round the (next )?corner {1}(waiting|with)`,
	`(hope|wish) (to god |really |that |sincerely ){0,2}(you|u|he|she|they) {1}(fall|falls|break|breaks|crash|crashes|trip|slip|get in|lose|loses|end up|have|develop|contract|wake up|feel) {3}(neck|legs|stairs|cliff|car crash|accident|throat|everything|pain|under a|dead|cancer|stroke|heart attack|kids|own blood|hospital|wheelchair|grave|house fire)`,
	`(show|showing|turn|turning|be|come|coming) (up )?(at|to|outside|on) your (work|workplace|door|house|doorstep|school|office|window|gate|front door|job)(?! (?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|between|to (?:measure|fix|deliver|pick|repair|collect|help)|with))|(waiting|stood|sitting|standing|parked) outside your (work|house|door|flat|place|window|school|gate)`,
	`(or else|or you're dead|or there'll be blood|there will be blood|blood will flow|i'll shut it for you|or i'll shut it)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(shut|keep) (up|it|your mouth( shut)?|quiet)[^.!?\\n]{0,8}(or|before|otherwise) (i|we|someone|you|else)|your (last|final) (warning|chance)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(you've been|consider yourself) warned(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(your|his|her) (head|skull) on a (plate|platter|spike|stick|pole)|(pick|picking|swallow|swallowing|spit|spitting|collect|collecting) (up )?(your|his|her) (own )?teeth|(brains|blood|guts) {2}(on the (wall|pavement|floor|carpet)|spill|everywhere|down)`,
	`there's (a price|people|someone) (on your head|looking for you|waiting for you|who wants? you dead|after you)|price on your head|got your (plate|licence|license|number plate|routine)`,
	`^(die|burn|rot|choke|perish)(?= ?(?:you (?:bitch|bastard|scum|pig|fucking)|in hell|slowly))|^(hang|shoot|drown|burn|gas|lynch|string up|lock up) {1}(him|her|them|the lot|the bastards?|the traitors?|the bitch|all of them|every last)`,
	`(hope|wish|praying|pray) (to god |really |that |sincerely ){0,2}(you|u|he|she|they|your (whole )?(family|kids|children|mother|wife|husband|son|daughter)|(your|his|her) kids|people like you) (all |both |fucking |slowly |just |soon ){0,2}(dies?|died|rots?|drowns?|chokes?(?! up)|suffers?|perish|bleed|burns? (in|alive|to)|crash and|gets? (fucking )?(cancer|aids|raped|run over|shot|stabbed|beaten|killed|a (heart attack|stroke|tumou?r)|hit by a (car|bus|train|truck|lorry)|hurt|murdered|what's coming|mugged|paralysed|lynched)|catch (aids|cancer|fire))(?! (?:of laughter|laughing|out laughing))`,
	`(you'll|you will|you're going to|you're gonna|you are going to|he'll|she'll|he will|she will|your kids will|your family will|you both will|you gonna) (fucking |bloody |soon |all ){0,1}(regret (this|that|it|what|ever|crossing|posting|the day)|pay for (this|that|what|it)|suffer|be sorry|bleed|burn in|die(?! of)|get what's coming)`,
	`${iWill} ${adverbs}${toHarm} (the (hell|shit|crap|life) out of )?(${victims}|that {2}${roles}|the {1}${roles})`,
	`(i'm|i am|we're|we are|im) ${adverbs}${harmingYou} (you|him|her|your (kids|wife|family|husband|house|car))`,
	`${iWill} ${adverbs}(break|smash|cut|knock|slit|rip|tear|bash|kick|blow|chop|snap|crush|punch|put) {1}(your|her|his|their) ${parts}`,
	`(knocking|kicking|smashing|breaking|cutting|slitting|blowing|bashing|ripping) (your|her|his|their) ${parts} (in|out|off|open)`,
	`(break|blow|cut|rip|smash|bash|kick|knock) your (${parts}) (off|open|in|out)`,
	`(burn|blow up|torch|bomb|burning|torching|bombing|trash|trashing|smash up) (down )?(your|her|his|their) (house|home|car|shop|place|flat|windows)`,
	`(ruin|destroy|wreck) (your|her|his|their) (life|family|career)|make (your|her|his) life (a living )?hell`,
	`(someone|somebody|people|we|you) (should|needs? to|ought to|has to|must|wants? to) ${adverbs}(put a bullet in|beat the (hell|shit|crap) out of|beat|kill|shoot|hang|teach|stab|lynch|hurt|rape|slap the shit out of|knock some sense into|run over|run down) (${victims}|that {2}${roles}|the {1}${roles}|this {1}${roles}|a lesson)`,
	`(put|putting|deserves?|needs|get) {1}a bullet (in|through|between)|a bullet (in|through) {1}(your|his|her|their|that) {2}(head|skull|brain|${roles})`,
	`(you|he|she|they|people like (you|her|him|them)|someone like (you|her|him)|that {2}${roles}) (all |just |fucking |really ){0,1}(should|deserves? to|needs? to|ought to|had better|better) (fucking )?(die|hang|rot in hell|be (shot|hanged|hung|killed|raped|beaten|stabbed|executed|put down|lynched|murdered|castrated|gassed|shot dead|strung up|taken out)|drop dead|suffer|get (shot|raped|killed|beaten|stabbed|cancer))`,
	`(someone|people|anyone) like (you|her|him|them) (should|ought to|deserves? to) be (taken|driven|dragged) (out )?(to|into) the woods`,
	`(he|she|they|you) deserves? (a bullet|a beating|a good beating|to die|death|the rope|to rot|to hang|to be (shot|hanged|killed|raped|beaten))`,
	`(hope|wish) (that )?(someone|somebody) {1}(runs|drives|kills|shoots|beats|stabs|rapes|murders|hurts|knocks|hangs|burns|finds|strangles) (over |into |down )?(${victims}|your house)`,
	`(i|we) (also |already |exactly |know ){0,1}know (exactly |precisely |just )?(where|which|what|when|who) {4}(you|u|he|she|your|her|his) {2}(lives?|works?|parks?|goes|go|leaves?|drop|drops|pick|train|sleeps?|takes?|take|drives?|shop|walks?|walk|jog|runs?|run|gets home|get home|hide)`,
	`(i|we) know your (address|home address|route|routine|kids|children|car|licence plate|license plate)`,
	`(you're|you are|he's|she's|they're) (fucking |so |already |a |gonna be |going to be ){0,2}(dead|dead meat|dead man|dead woman|a dead man|next|finished)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(you're|you are|you'll be|he's|she's) (getting|going to get|gonna get|about to get|asking for|begging for|in for|due) (a |an |your ){0,1}(beating|smack|kicking|hiding|beat|ass kicked|arse kicked|face smashed|head kicked in|thrashing|slap|pasting|beaten|stabbed|shot|killed|hurt(?! (calves|feet|legs|back|knees)))`,
	`(wait|wait til|wait till|wait until) (till |until |til )?(i|we) (get|lay) (my|our) hands on (you|him|her|them)(?! (both|some))`,
	`(i|we) (get|lay|find) (my|our) hands on (you|him|her)`,
	`(go|drive|head|come) (all )?(over |round |down )?to (your|her|his|their) (house|home|place|door|flat) and (show|teach|beat|burn|kill|hurt|sort|drag|smash|make)|what happens to (snitches|rats|people like|liars|traitors|grasses)`,
	`(things|it) (could|might|will|may|can) (go|get|end|turn) (very |really )?(badly|bad|ugly|nasty) for (you|them|him|her|your)`,
	`(be |it'd be |would be |it would be |such )?a (real )?shame if (something|anything) (were to |should )?(happened|happen|happens) to (you|them|him|her|your|it|that)`,
	`(i've got|i have|we have|we've got|got) your (home )?address|only a question of when(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(we|i) know where (to|we can|i can) (wait|find|get|meet) (for )?(you|her|him)|(we|i)('ll| will) be waiting for you (outside|when|after|in the dark)`,
	`my (cousins|brothers|mates|boys) (will|are going to|'ll) (pay you|visit|come|find|be)|(pay|paying) (you|her|him|them) a (little )?visit`,
	`(somebody|someone) (kills|murders|shoots|stabs|hurts|gets) (you|him|her)`,
	`(i|we)('ll| will|'m going to| am going to|'re going to| are going to|'m gonna|'re gonna) ${adverbs}(post|leak|publish|share|dox|spread|release) your (home address|address|nudes|phone number|number|details)`,
	`(we're|i'm|we are|i am|im) (coming|comin) for (you|him|her|them)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n| and))|(i|we)('ll| will| am going to|'m going to|'re going to|'re gonna|'m gonna) (come for|find|hunt|track|hunt down|track down) (you|u|him|her)( down)?(?= ?(?:[^\\p{L}\\d\\s]|$|\\n)| and| wherever| one day| like)`,
	`(hunt|track|chase) (you|him|her|them) down|hunt(ing)? down (you|him|her)`,
	`(we|i)('ll| will) come to your (house|home|work|door) (and|one|at night|tonight)`,
	`want to keep your (kneecaps|teeth|legs|fingers|job and|life|hands)|if you want to (live|keep (your|breathing)|stay alive|see tomorrow)`,
	`(face|suffer) the consequences (,|and|or) (we|i) know`,
	`(get|gets|getting) what('s| is) coming to (you|him|her|them)`,
	`(beat|beating|kick|kicking|whip) (your|his|her|yo) (ass|arse|head in)|beat the (shit|hell|crap) out of (you|him|her|them)`,
	`(you|he|she)('ll| will| are going to|'re going to|'re gonna|'s going to) (end|wind|wake) up {1}(in (a |the )?(ditch|wheelchair|hospital|morgue|grave|er|icu|canal|river|bin bag|coffin|body bag)|dead|six feet under)`,
	`(a |the )?(bullet|knife|coffin|grave) with (your|his|her) name`,
	`(bring|bringing|got|grabbing|fetching) (a |my |the )?(baseball bat|bat|gun|knife|axe|machete|crowbar|shotgun|hammer|knuckleduster) {1}(next time|when (you|we|i)|to your|for you|if you)`,
	`(bullet|rope|noose|gallows) {3}(is|are) what (he|she|you|they) needs?|acid in (his|her|your|their) face|(lined|line|stood|put|stand) (up )?(him |her |them )?(up )?against (a|the) wall( and|(?= ?(?:[^\\p{L}\\d\\s]|$|\\n)))|(hanging|swinging|dangling|strung up) from (a|the|the nearest) (lamp ?post|tree|lamppost|rope|bridge)`,
	`(throw|push|shove|chuck|toss|throwing|pushing) (you|him|her|them) (out |down )?(under|in front of|off|out of|down) (a |the )?(train|bus|balcony|bridge|window|roof|stairs|cliff|lorry|truck|building)`,
	`(run|mow) (the )?(protesters|activists|cyclists|demonstrators|lot of them|them all) (over|down)|(run|mow) (over|down) (the )?(protesters|activists|demonstrators)`,
	`(hope|wish) (that )?(a|the|some) (train|bus|truck|car|lorry|tree|meteor|piano) (hits|runs|flattens|falls|crushes) (on |over )?(you|him|her)`,
	`(got|have|keeping) (our|my) eyes? on you|(we|i) (are |'re |'m |am )?(watching|following) (you|your house|your every)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n| and know))`,
	`people like (you|him|her|them) (tend to|usually|often|always|will) (disappear|vanish|get hurt|end up dead|get shot)|(it's )?(people|scum) like (you|him|her|them) (who|that) (should|ought to|deserve to|need to) be (shot|hanged|killed|put down|locked|gassed)`,
	`(or|before|unless) {1}(i'm|i'll|we'll|we're|i will|we will|im) {1}(sending|posting|leaking|publishing|telling|send|post|leak|share) {2}(nudes|pictures|photos|video|screenshots|everything|chats)|pay up (or|before)|^pay[^.!?\\n]{0,40} or (i|we|else)`,
	`snitches get stitches|(snitches|grasses|traitors|rats) (die|should die|get shot|end up)|expect a (little )?visit(?= ?(?:[^\\p{L}\\d\\s]|$|\\n|from my|from the boys|tonight))`,
	`(do|must) (i|we) (really )?have to come (over|round|down|to your)( there| here| house)? and|(beat|knock|slap) (some )?sense into (you|him|her)`,
	`(burn|bomb|blow up|torch|shoot up|nuke|gas) (down )?(the |that |this )?(whole )?(town hall|newsroom|office|parliament|mosque|mosques|synagogue|school|place|lot of them|building|council|station) ?(with|and|down)|^(bomb|burn down|blow up|shoot up|nuke|gas) (the |that )?(whole )?(newsroom|town hall|parliament|mosques?|synagogue|lot of them|council|lot|office)`,
	`(you're|you are|you'll be) (getting|going to get) (punched|smacked|slapped|kicked|knocked|hit|beaten|battered|stabbed)|(punch|smack|slap|knock|headbutt) (you|him|her) (in the|out|so hard|into)`,
	`(touch|contact|message|talk to|go near|one word)[^.!?\\n]{0,40}(you're|you are|and you|you'll be) (so )?(dead|gone|finished|done for|history)|(now )?(we|i) know where you are(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(i'm|we're|i am|we are) (outside|coming to|coming over to) your (house|place|home|door|flat) (tonight|and|with|right now|alone)|tell your (mum|mom|mother|wife|family) to (start|plan|begin|get)[^.!?\\n]{0,20}funeral`,
	`see you outside (work|school|the)[^.!?\\n]{0,30}(bring|gum ?shield|be ready|alone)|(i|we) swear (to god )?[^.!?\\n]{0,30}(i will|i'll|we will|you will) (murder|kill|bleed|end|hurt|destroy|find)`,
].join('\n');

/** Threats whose "not" is part of them, or that take none. */
export const firm = [
	`(should|ought to|deserves? to) (have )?(be|been) (dead|drowned|aborted|put down|buried|strangled|hanged at birth|drowned at birth)|(you|he|she|they|people like you) (doesn't|don't|does not|do not) deserve to (live|breathe|exist|be alive)|(you|he|she) should (never|not) (have )?(been born|be alive|exist|survived)|(world|country|town|we|everyone)('d| would) be {1}better (off |place )?without (you|him|her)`,
	`(pity|shame|too bad) (they|he|she|the \\p{L}+|you|it) (missed|survived|didn't|lived|made it)|(write|make|update) your (last )?will(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|say (your prayers|goodbye to (your|life))|start praying|better (pray|run|hide|sleep)|(run|hide) while you (still )?can`,
	`(i|we) (know|got|have) (people|guys|lads|friends|mates|some boys) who (can|will|would|don't|take care|sort|deal|make)|(send|sending|bring|bringing) (some|a few|the|my|a couple of|three) (lads|boys|guys|friends|mates|people) (round|over|to your|after|to)`,
	`(won't|will not|can't|never) {1}(walk|talk|breathe|chew|recognise|recognize|get up|wake up|see|be able to walk) {1}(again|for a month|straight|ever|you|your)(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|(will|'ll|going to|gonna) (crawl|beg for (mercy|your life|death)|scream for|wish you were dead|cry blood|beg me)`,
	`(i'll|we'll|i will|i'm|we're|we will|i'm going to|i'm gonna) (take|taking|grab|grabbing|kidnap) your (kids|children|daughter|son|dog|cat|family|baby)|your (kids|children|family|daughter|son|wife|parents) (is|are|will be|'ll be|could be|might be) (next|first|the first|in danger|not safe|dead)|your (kids|children|family) (will|are going to|'ll) (pay|suffer|die|burn|bleed)`,
	`(hope|wish|pray) (that |really ){0,2}(you|he|she|your (kids|children|family)) never (wake|walk|come home|see|find)|(you'll|you will|you're going to|you're gonna) (wish (you'd|you had|you were) never|never walk again)`,
	`(be|been) (such )?a (real |great |terrible )?(shame|pity) if (it|the house|your house|your car|the place|that) (burned|burnt|went up|caught fire|got burned)|(walks|goes|cycles) home alone ?,? ?(doesn't|right|huh|i hear)`,
	`lock your doors?[^.!?\\n]{0,20}you never know who|sleep (tight|well)[^.!?\\n]{0,30}(last|while you can)|enjoy[^.!?\\n]{0,20}while you (still )?can(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`i (wouldn't|would not|would|shouldn't) (watch my|walk|go|be) {2}(back|alone|home|out)[^.!?\\n]{0,30}if i were you|(you're|you are) living dangerously`,
	`(it|this|that) (won't|will not|ain't gonna|isn't going to) be (pretty|nice|fun|pleasant) (for you )?(when|once|if) (i|we) (get|find|catch|see|come)|(when|once) (i|we) (get hold of|catch|get my hands on|find) you(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`(make|making) sure (that )?(you|he|she|they) never {1}(works?|walks?|breathes?|opens?|writes?|sleeps?|sees?|gets? a job)|shut you up for good|(put|putting) you in (the |a )?(hospital|ground|grave|coffin|wheelchair)`,
	`(you|he|she|they)( won't| will not|'ll not| will never|'ll never|'re not going to|'re never going to| are not going to|'s not going to| ain't gonna|'re not gonna) (live|survive|see another|make it|walk away|get away with this|last|leave)( {3}(longer|christmas|long|to see|through|alive|week|birthday|year|out))(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))|don't think you'll get away with {2}alive`,
	`next time (i|we) (won't|will not|shall not) (miss|be so|stop|just)|your time('s| is) (up|coming|running out)`,
	`(you're|you are|he's|she's) (so |very |damn )?lucky (that )?(i'm|i am|i was|we're|i wasn't|we weren't|we) (not |n't )?(not )?(standing|there|in front|near|in the same|able|allowed|next to|around|the violent)`,
	`(you|he|she|they) (shouldn't|should not|won't|will not|can't|cannot|aren't|are not|isn't|is not) (think |feel |be |assume ){0,1}(you're |he's |she's |they're |you are |he is |she is ){0,1}safe`,
	`watch your back(?! (when you lift|when lifting|while|if you lift|as|with|in|during|lifting|on|at|when you (bend|carry|move|dig|sit)))|(watch|mind) your step ,? ?(someone|somebody|we|i)|sleep with one eye open|your (days are numbered|time is up|time is coming)|(rot|burn) in hell|drop dead`,
	`^(go )?(kill yourself|kill urself|hang yourself|die in a fire|jump off a bridge|slit your wrists|kys)|go (die|kill yourself|hang yourself|kill urself|jump off)|(do us all a favou?r|do the world a favou?r) and (die|kill|jump|end)|kys|kill (yourself|urself)`,
	`^(hang|shoot|lynch|kill|execute|rape|stab|burn|behead|string up) (him|her|them|the {1}${roles}|that {2}${roles})(?= ?(?:[^\\p{L}\\d\\s]|$|\\n))`,
	`only a matter of time before (somebody|someone|we|i)`,
].join('\n');
