/**
 * Words that weigh a text down or lift it up, own selection; a trailing `*` stands for any further letters. The first list of each pair
 * weighs twice.
 */
export const moodWords = {
	sv: {
		low: [
			`usel* urusel* uselt bedrövlig* kass kassa kasst värdelös* hemsk* fruktansvärd* förfärlig* vidrig* äcklig* avskyvärd* besviken besvikna besvikelse* missnöjd* förbannad*
			rasande vansinnig* skandal* katastrof* skäms skam skamlig* otrevlig* oförskämd* nonchalant* respektlös* arrogan* ohövlig* oproffsig* oprofessionell* oseriös* inkompetent* ljuger ljög lögn* lurad* lurade lurendrej*
			bluff* bedrägeri* bedragare* svek sviken svikit mördad* mörda* hatar avskyr oacceptab* idiot* pinsam* pinsamt patetisk* sorglig* hopplös* kränk* mobb* rasist* vägra* undvik avråder varnar varning
			förtvivl* deppig* ångest* gråter gråta gråtit sämst* sämsta skitdålig* skrattretande undermålig* horribel* livrädd* misshandl* våldt* begravning* vidrigt katastrofal* skräp klagomål skit skiten usch fy skitsnack nazist* fascist* horunge* slakt* dödad* döds* lidande* tragisk* ilska* hånar* bedrövad* skam* ovärdig* skandalös*`,
			`dålig* dåligt sämre tråkig* trist* ledsen ledsna ledsamt sorg sorgsen irriter* frustrer* arg arga upprör* dum dumma korkad* löjlig* jobbig* kaos strul* krångl* problem problemet problemen felaktig* trasig* sönder slarv* okunnig* lurar luras fusk* dog död döda* dö dör
			ont smärt* sjuk sjuka sjukdom* feber migrän* förkyld* cancer* trött* utmatt* stress* hat klaga* reklam* dyr dyrt dyra ocker* skrämm* rädd* oro orolig* läskig* suck tyvärr synd stackars meningslös* omöjlig* sårad* sårande orättv* försen* väntat inställd* avbok* dröj*
			fortfarande mögl* smuts* ofräsch* unken stank* brist* strunt* nekad* nekar fel felet jävlar jävla jävligt helvete helvetes saknad mardröm* ångrar olyck* förlor* svår* tvingas tvingade hotar hot hotad* våld* krig* skada* skadad* kraschar kraschade trasigt värk* värsta elak* seg segaste segt bortkasta* flottig* skitig* sliten slitna slitet ljummen ljummet kräkts surt sur sura slö slött slappt trög* medioker* respons återkoppl* nedlagd rån* blåsa blåst blåsta rasade rasat stängd stängt skev* lidit oduglig* glömt glömde glömmer värre tungt konstig* märklig* tappat* skrik* bråk* otäck* fult ful miste missade missat snuvad*`,
		],
		high: [
			`fantastisk* underbar* härlig* perfekt* toppen strålande utmärkt* älskar älska älskade jättebra superbra toppenbra suverän* rekommenderar grattis jättenöjd* supernöjd* jättenöjda kanonbra kanon förträfflig* magisk* makalös* lycklig* stolt* imponer* hurra bravo ljuvlig* utomordentlig* grym* bäst* nöjd* proffsig* jättetrevlig* supertrevlig* hjälpsam* tillmötesgående oslagbar* jättekul skitkul skitbra asbra askul`,
			`bra bättre fin fint fina kul rolig* trevlig* glad* tack tackar vänlig* snäll* smidig* snabb* skön* mysig* vacker* snygg* duktig* lycka heja kram* kärlek* nice najs cool* gött gött gullig* söt* haha* hehe* lol kompetent* kunnig* noggrann* lyckad* wow enkel* trygg* engagerad* ödmjuk* varm* gott goda vinner vann skratt* fira* firar välkommen* spännande intressant* sugen lugn* vilken värd värt professionell* jubel semester taggad* längtar hoppas gillar gillade mums gärna`,
		],
	},
	en: {
		low: [
			`terrible awful horrible horrendous worst pathetic useless appalling disgusting disgraceful disgrace shocking rubbish garbage unacceptable ridiculous outrageous furious livid disappointed disappointing disappointment* hate hated liar* lied lies scam* fraud* ripoff rude rudest dreadful atrocious incompeten* shameful shambles nightmare* joke crap crappy bullshit fuming misled heartbroken crying hell damn wtf fuck* shit* sucks pissed angry devastated unprofessional disrespect* abysmal ruined ruins idiot*`,
			`bad poor worse sad unhappy upset annoy* frustrat* problem* issue* broken broke fail* failed wrong error* late delay* delayed waiting waited slow lost missing damaged faulty cancel* refused refuse complain* complaint* refund* overcharg* charged expensive sorry tired sick hurt pain* dead died worr* scared afraid unfortunately sadly stuck crash* unable ignored ignoring still nobody cold dirty smell* strange shame hard harder dull leak* hung twice unhelpful horrid`,
		],
		high: [
			`great amazing awesome excellent fantastic perfect wonderful brilliant love loved loving best outstanding superb delighted thrilled congrats congratulations kudos impressed gorgeous beautiful happy proud lovely`,
			`good nice thanks thank cheers glad fun funny cool lol haha* lmao enjoy* helpful friendly kind quick easy smooth appreciate* welcome win won hope excited yay better gold`,
		],
	},
} as const;

/** Pictures that weigh a text down, and that lift it. */
export const moodEmoji = {
	low: '😢😭😡😠😤💔😞😔😒🙄😩😫😣😖😟😕🙁☹😥😓😪😰🤬👎😾🤢🤮😑🤦😿😷🤒🖕',
	high: '❤😍😘🥰😊😄😁🎉💕💙💚💛💜🔥👏👍🙌😎😃😀😂🤣😅😜😉☺🙏💪🤗😋♥😆🤩💖💗✨🎈🍾🥂😇😻💋😬🙂😏',
} as const;
