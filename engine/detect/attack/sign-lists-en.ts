/** English words of what threats are made of, by class, beside those of `threat-lists-en.ts`. */
export const signListsEn = {
	mine: 'my our',
	shall: "will 'll gonna going shall gon finna boutta bouta tryna ima imma ill",
	ought: 'should ought must needs need deserve deserves better',
	slay: 'kill killing murder murdering stab stabbing strangle strangling choke choking shoot shooting slaughter slaughtering execute lynch lynching behead beheading rape raping torture torturing maim cripple crippling poison poisoning gut gutting drown drowning butcher assassinate bludgeon batter battering hurt hurting shank knife gas gassing castrate suffocate impale crucify decapitate dismember mutilate skin skinning scalp thrash thump whack throttle pummel annihilate kneecap nut flog whip firebomb hospitalise stomp stomping maul hang hanging beat beating burn burning bury burying crush crushing smash smashing harm harming kneecapping exterminate eliminate eradicate deck glass',
	slain:
		'killed murdered stabbed strangled choked shot slaughtered executed lynched beheaded raped tortured maimed crippled poisoned gutted drowned hanged hung burned burnt buried beaten battered whipped flogged gassed castrated crucified smashed crushed thrashed punched slapped jumped sorted whacked firebombed torched bombed strung dragged erased exterminated eliminated silenced hurt harmed kneecapped dealt stomped wiped lined',
	smash:
		'hit hitting punch punching kick kicking break breaking cut cutting knock knocking bash bashing rip ripping tear tearing slap slapping smack crack cracking snap snapping twist twisting pull pulling drag dragging throw throwing push pushing shove shoving blow blowing carve carving slice slicing bite bust busting chop chopping saw sawing drill drilling ram ramming stick sticking stamp wring hunt nail crush shatter shattering ruin ruining wreck wrecking smash smashing slit slitting scalp pound pounding burn put putting peel stuff hammer',
	ignite:
		'burn burning torch torching bomb bombing firebomb smash smashing trash trashing wreck wrecking destroy destroying key keying slash slashing cut cutting torched blow vandalise flatten brick sabotage egg',
	coffin:
		'coffin casket grave graveyard funeral funerals cemetery morgue mortuary undertaker coroner hearse corpse bodybag autopsy obituary wreath widow widower orphan orphans tombstone headstone urn eulogy crematorium six-feet ground body-bag pine',
	clinic:
		'ambulance hospital casualty a&e icu wheelchair crutches bandage bandages bandaged stitches dentist dentures stretcher paramedics coma ventilator crippled paralysed paralyzed surgeon splints traction intensive plaster dental-insurance wheelchairs surgeons hospitals ambulances casts implants',
	gore: 'blood bloody bleed bleeding bruise bruises scars scarred toothless disfigured pavement tarmac asphalt rubble ashes pieces unconscious maimed',
	dying: 'dead die dies dying death deceased',
	dump: 'river canal lake harbour harbor dumpster dumpsters skip ditch ditches bin bins landfill ground quarry swamp marsh ravine well trunk reservoir bog docks sewer bag bags concrete woods',
	tool: 'hammer belt pliers wrench spanner brick bricks bottle bottles chain spade shovel pitchfork scythe secateurs crowbar pole rope noose zip-ties clip ammo ammunition rounds petrol gasoline matches kerosene mallet poker cleaver syringe acid knife knives gun guns bullet bullets axe bat machete rifle bomb bombs shotgun pistol revolver glock pipe fist fists knuckles blade knuckleduster molotov grenade explosives razor chainsaw sledgehammer hatchet dagger sword crossbow taser firearm hollow-points baton cosh cans brace screwdriver sniper',
	flesh:
		'leg legs neck throat face head skull tooth teeth jaw nose arm arms fingers hands knee knees kneecap kneecaps rib ribs eye eyes tongue ear ears stomach spine brains guts bones bone windpipe gut belly forehead limbs skulls shin shins ankle ankles elbow wrist wrists collarbone hip hips spleen bollocks testicles mouth lip lips nostrils scalp toes thumbs ass arse cheekbone jawbone feet neckbone body-parts knuckles front-teeth spinal lungs',
	spot: 'address house home flat apartment door doors doorstep driveway garage porch gate postcode gym parking carpark basement bedroom window windows stairs steps stairwell building hallway garden yard lawn balcony locker letterbox curtains blinds plate registration place mailbox alarm car',
	haunt:
		'school nursery work workplace office church lectures bus train platform station shift street road lane estate route class college park alley store',
	habit:
		'live lives living work works park parks parking parked sleep sleeps walk walks jog jogs jogging drive drives train trains leave leaves finish finishes shop shops shower smoke swim cycle cycles commute pick drop take takes get hide hiding eat play plays',
	lone: 'alone unprotected defenceless defenseless asleep',
	hour: 'tonight tomorrow monday tuesday wednesday thursday friday saturday sunday midnight night nights dawn weekend closing morning evening am pm wednesdays mondays fridays noon',
	retry: 'again once more another time',
	bothers:
		'touch set come step speak talk say post mess cross show keep fire leave tell go call report snitch lie marry cheat sue contact park ring open write block look dump bring',
	quits:
		'stop quit leave shut drop delete withdraw give pay back get keep send move apologise apologize retract resign hand hush confess admit tell',
	aware: 'know knows',
	learnt:
		'followed following watching watched tracked tracking counted memorised memorized filmed photographed clocked observed mapped stalked trailed noted',
	tiers:
		'first second third fourth fifth sixth two three four five six seven eight nine ten eleven twelve seventeen twenty',
	nearing:
		'coming come comes waiting wait visit visiting driving drive knocking knock calling dropping swing popping standing sitting parked outside heading climb creep stopping swinging',
	fateful:
		'happen happens happened happening accident accidents disappear disappears vanish vanishes burns explodes missing crash crashes',
	helps:
		'police cops lock locks alarm guards cameras security hide run escape protect save help hear blocking blocked block lawyer court',
	regretful: 'regret sorry revenge payback vengeance consequences reckoning retribution',
	smear:
		'nudes nude pics pictures picture photos photo video videos chats screenshots secret secrets messages dms tape tapes affair footage recording recordings sexts',
	spill:
		'post posting send sending leak leaking share sharing publish publishing show showing tell telling spread expose exposing upload uploading email forward release releasing',
	seen: 'everyone everybody wife husband boss family parents mum mom dad school friends internet online facebook instagram twitter colleagues employer class church site sites girlfriend boyfriend clients customers town neighbours neighbors office',
	filth:
		'fucking fuckin bitch bitches scum cunt cunts whore slut slag bastard bastards pig pigs prick twat rats snitch snitches paedo pedo nonce traitor traitors vermin filth parasite faggot nigger retard tranny scumbag asshole arsehole motherfucker wanker rat',
	crowd:
		'politician* journalist* reporter* cop cops muslims jews gays immigrants migrants refugees teacher teachers judge judges minister senator mayor mp mps referee ref umpire protesters activists blacks whites ceo ceos bankers landlord mosque synagogue traitors nonces feminists liberals democrats republicans tories councillor councillors editor nurses doctors neighbour neighbor principal snitches whoever foreigners hostel',
	hearth:
		'girl girls boy boys little-one relatives granddaughter grandson niece nephew kid kids child children family wife husband mother mum mom dad father daughter daughters son sons sister brother girlfriend boyfriend gran grandma nan dog dogs cat cats horse pup puppy baby parents grandkids missus toddler niece nephew mates staff guy lads',
	foe: 'reported fired sacked ruined destroyed stole cheated lied betrayed dumped banned blocked grassed snitched took cost',
	woe: 'bad ugly badly nasty shame pity unfortunate horrible terrible sad',
	past: 'was were had did went came said took made got ran died won lost thought tried wanted could told saw knew felt started shot killed hit beat happened looked asked gave walked showed',
	sport:
		'match game games half goal goals team teams quiz chess league season tournament final finals win round score fifa keeper coach boss level raid pvp training grading marathon race hill competition derby wrestling boxing lads boules football rugby cricket golf tennis player players',
	cook: 'chicken onion onions pan oil butter dough cake cakes fries pizza curry soup bread eggs egg flour oven recipe roast bake sauce coffee beer wine sandwich lasagne takeaway chocolate cheese tomatoes garlic buns pudding kebabs bbq grill pineapple beers pub christmas',
	thing:
		'printer process processes server script port app thread cache battery computer laptop software bug bugs project projects weeds slugs slug wasps wasp ants ant mice mouse tree trees lawnmower spider spiders fish deer screen meeting budget record market competition assignment essay parser zombie zombies command wifi balloons guitar outlet socket tutorial queue document deadline rates',
	law: 'court lawyer lawsuit sue suing legal solicitor council tribunal claims invoice prosecute charged charges licence license voted petition ombudsman regulator complaint fine evidence arrested convicted sentenced collections claim ticket',
	work: 'build building fix repair paint clean deliver delivery parcel package booking book customer customers account order service appointment party birthday welcome course hiring tools deck removal install team support private dm direct link details steps info information flowers gift gifts technician engineer boiler valve courier nurse cable plumber electrician groceries',
	jest: 'lol lmao haha* hehe rofl joke joking kidding jk omg cute funny hilarious hug hugs kisses meme memes laughing laughed silly sulk teasing',
	tender: 'please careful protect scared thanks thank congrats proud sorry worried glad happy lovely wonderful luck',
	story:
		'film movie series episode book chapter character villain song lyric lyrics chorus scene novel season sings podcast dream poem quote quotes news newspaper article headline reports according documentary author story killer',
	own: 'me us',
	speak:
		'said says told wrote writes threatened threatens threat threats threatening called shouted heard read claimed claims asked whispered announced',
	shine: 'lesson manners respect example',
	money: 'grand quid dollars pounds money cash bucks k',
	fangs: 'spring summer autumn winter christmas easter',
	hirer: 'somebody someone mates lads boys guys friends cousins cousin brothers brother uncle people anybody',
	thy: 'your ur yer',
	span: 'week hours hour days day minutes month weeks seconds',
	soonest: 'by before until till',
	visits: 'visit visits visitor visitors knock company callers',
	bracing: 'expect expecting await anticipate',
	blow: 'beating hiding kicking thrashing slap smack pasting battering pummelling whipping walloping beatdown hammering flogging caning leathering headbutt kneecapping bullet fist',
	firearm:
		'gun guns rifle shotgun pistol revolver glock bullet bullets ammo ammunition bomb bombs firebomb firebombs molotov grenade acid machete noose weapon weapons explosives rounds hollow-points knuckleduster crowbar baseball cleaver sniper warhead semi-automatic switchblade shank',
	fetches:
		'get getting got bring bringing grab grabbing fetch buy bought load loading loaded have own carry carrying sharpen sharpened picked packed packing',
	lockup: 'prison jail murder life inside manslaughter',
	peace: 'grateful thankful lucky glad',
	hears: 'hear hears',
	rest: 'sleep sleeping asleep sleeps',
	forgot: 'forgot forgotten lost',
	deadly: 'tired right wrong serious set good easy close on funny gorgeous keen sure to',
	forfeit:
		'seat seats place spot chance discount ticket tickets booking deposit fee cake train offer bus table turn sale deal concert show party festival episode gig',
} as const;
