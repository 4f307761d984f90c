import {bilingualPhrases, exceptWhen, phraseSignal} from './phrases.ts';

/** Thanks given to someone. */
export const thanks = exceptWhen(
	phraseSignal(
		bilingualPhrases(
			'tack|tackar|tackade|tacka|tacksam|tacksamma|tusen tack|stort tack|tackar och bockar',
			'thanks|thank|thankful|grateful|thx|ty|thnx|tysm|much appreciated|appreciate (it|you|your|that|this|the)|kudos|cheers',
		),
	),
	bilingualPhrases(
		'tack vare|nej tack|tack på förhand|tack ska du ha för ingenting|tack för ingenting',
		'thanks to the (lack|delay|failure)|no thanks|thanks for nothing|thanks in advance|no thank you',
	),
);

/** A greeting at the start. */
export const greeting = phraseSignal(
	bilingualPhrases(
		'^(hej|hejsan|hallå|god (morgon|kväll|dag|förmiddag|eftermiddag)|godmorgon|tjena|tja|tjenare|hejhej|morsning|glad (midsommar|påsk|lucia|sommar)|trevlig (helg|kväll|dag)|käre|kära|bästa)',
		'^(hi|hello|hey|hiya|dear|good (morning|afternoon|evening|day)|greetings|howdy|happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday|new year|birthday))',
	),
);

/** An excuse or a regret, of whatever worth. */
export const apology = exceptWhen(
	phraseSignal(
		bilingualPhrases(
			'förlåt|förlåter|ursäkta|ursäkt|ursäkter|beklagar|beklagligt|ledsen (för|över|att|om)|ledsna (för|över|att|om)|tråkigt (att|för dig|när|med)|sorry',
			'sorry|apologi\\p{L}+|apology|regret|forgive (me|us)|my bad|pardon (me|us)|our mistake|my mistake',
		),
	),
	bilingualPhrases(
		'ber inte om ursäkt|ingen ursäkt|inga ursäkter|sorry inte sorry',
		"not sorry|no apology|never apologi\\p{L}+|don't apologi\\p{L}+|sorry excuse|won't apologi\\p{L}+",
	),
);

/** An excuse that moves the fault to the other's feelings, or that takes itself back: "if anyone was offended", "sorry but". */
export const dodgingApology = exceptWhen(
	phraseSignal(
		bilingualPhrases(
			`om (någon|du|ni|man|folk) (har )?(tagit illa|känt|upplevt|uppfattat|tog illa|blev|blivit|känner|upplever|uppfattar|tar illa)
(ber om ursäkt|ber så mycket om ursäkt|ursäkta|ursäktar|förlåt|ledsen|ledsna|beklagar) (om|ifall) (någon|du|ni|det|vi|jag|man|det har)
beklagar (eventuell|eventuella|eventuellt|att (du|ni) (känner|upplever|uppfattar|tycker))
(tråkigt|synd|ledsamt) att (du|ni) (känner|upplever|uppfattar|tycker|ser)( det| så| på det| dig| er){0,2}
(det )?var (inte|aldrig) (vår|min) (mening|avsikt|tanke) att
eventuella olägenheter|eventuellt besvär
(förlåt|ursäkta|ledsen|sorry|beklagar) ?,? men
om det (upplevdes|uppfattades|har upplevts|kan ha upplevts|blev fel)
misstag (har )?(begåtts|begicks|skett)`,
			`(sorry|apologi[sz]e|apologies|regret)( \\p{L}+){0,3} (if|that you feel|you feel|you felt|that you think|that you see it|for any (inconvenience|offen[cs]e|confusion|trouble|misunderstanding))
any (inconvenience|offen[cs]e) (caused|this|we|i|that)
(was|were|is) (not|never) (our|my) intention|(wasn't|isn't|weren't) (our|my) intention|never (our|my) intention
if (anyone|anybody|someone|you|somebody|people|they) (was|were|felt|took|feel|found|got|are|have been|might have been) (\\p{L}+ )?(offended|hurt|upset|offen[cs]e|insulted|disappointed)
sorry ?,? but
mistakes (may have|were|have been)
i'm sorry you (feel|felt|think|see|took)`,
		),
	),
	bilingualPhrases(
		'ersätter vi|ersätter jag|så (betalar|byter|lagar|fixar|ersätter) (vi|jag)',
		"(we|i)('ll| will) (replace|refund|pay|fix|repair)|but (i|we) (can't|cannot|won't be able|have to|am not able|do not have|don't have)",
	),
);

/** The reply shows that it has read: thanks, understanding, agreement or regret. */
export const acknowledgement = phraseSignal(
	bilingualPhrases(
		`tack|tackar|förstår|tråkigt|ledsen|ledsna|beklagar|ursäkta|ursäkt|förlåt|(du|ni) har (helt |alldeles )?rätt|bra att (du|ni)|bra (fråga|poäng|synpunkt|påpekat|synpunkter|idé)|det låter|ser vad (du|ni) menar|hör (dig|er|vad)|jobbigt|inte okej|inte bra|inte acceptabelt|ska inte (hända|behöva|gå till|vara)|inte (så )?det ska|(för|alldeles för|så|väldigt) lång tid|håller med|det var fel|vårt fel|mitt fel|missade|missat|vi tabbade`,
		`thank|thanks|understand|understandable|sorry|apologi\\p{L}+|you('re| are) (absolutely |quite |completely )?right|that sounds|sounds (like|frustrating|awful|terrible)|good that you|glad (you|to)|i see (why|what|how)|(fair|good|great) (point|enough|question|idea)|not (okay|ok|good enough|acceptable|what we want|how)|that must|must (be|have been)|should(n't| not) (happen|have|be)|is (too )?long|(we|i) (hear|agree|missed)|our (fault|mistake|bad)|my (fault|mistake|bad)|frustrating|concerning|oh no|yikes|hate (to hear|that)|regret|appreciate`,
	),
);
