const words = (pattern: string): RegExp => new RegExp(`^(?:${pattern.replaceAll('*', "[\\p{L}']*")})$`, 'u');

/** Words a ban is made of, or that stand around its verb: none of them says what is banned. */
export const banWords = {
	sv: words(
		'får|ska|skall|bör|kan|skulle|måste|inte|ej|aldrig|inga|ingen|inget|ingenting|varken|heller|också|även|ens|någonsin|gärna|är|anses|vore|vara|bli|tillåt*|okej|ok|acceptab*|accepteras|accepterar|acceptabe*|tolereras|tolererar|lämplig*|olämplig*|önskv*|godta*|förenlig*|otillåt*|opassande|oacceptab*|uteslut*|bannlys*|förekom*|förbju*|förbud*|undvik*|avstå*|låt|låta|hör|hemma|omständigheter|några|tabu|du|ni|dig|er|man|det|den|de|sig|att|alla|anställd*|medarbetar*|personal*|spelare|ledare|medlem*|absolut|brott|brottslig*|kriminellt|olaglig*|olagligt|straffbar*|viktig*|noga|tänk|se|till|kom|ihåg|uppman*|ombe*|ber|vill|önskar|förvänta*|oss|noggrann|hellre|helst|bäst|klokt|oklokt|kräver|krav|på|råder|avråd*|skyldig*|rekommend*|från|avhåll*|har|rätt|lov|tillåtelse|saknar|och|men|samt|eller|så|undanbe*|avböjes|ovälkom*|illojalt|tjänstefel|kommer|fråga|ser|någon|plats*|forum|för|hålla|hållas|stanna|stannar|förbli|behandla*|begränsa*|under|vi|framför|framförs|tas|ett|en|utan|undantag|helt|strikt|strängt|därför|alls|som|anställd|annan|ske|hända|förekomma|göra|gör|ge|utom|än',
	),
	en: words(
		"must|may|shall|should|can|will|could|ought|might|would|not|never|ever|mustn't|shouldn't|shan't|cannot|can't|is|are|be|been|being|was|isn't|aren't|won't|strictly|absolutely|expressly|simply|prohibit*|forbid*|ban|banned|barred|off|limits|disallowed|unacceptable|acceptable|out|of|the|a|an|any|question|taboo|allowed|permitted|authori*|appropriate|tolerated|entitled|condoned|to|okay|ok|refrain*|avoid*|steer|clear|abstain*|illegal|unlawful|crime|crimes|criminal|offence|against|law|discourag*|from|expect*|required|require|ask|asked|advised|urged|remind*|encourag*|instructed|told|request*|warned|prefer|want|careful|sure|best|wise|choose|try|important|remember|rather|unwise|rarely|fine|right|good|idea|advisable|place|intended|for|do|does|doesn't|don't|we|i|you|your|staff|employee|employees|everyone|member|members|people|that|trust|belong*|go|goes|raised|handled|on|in|forum|resist|urge|temptation|kept|treated|held|as|confidential|private|internal|secret|confidence|offline|has|no|business|stay|away|under|circumstances|restricted|please|kindly|so|but|and|also|or|then|accepted|one|nobody|volunteer*|colleague|worker|person|either|even|publicly|openly|warmly|with|room|it|happen|occur|make|making|do",
	),
} as const;

/** After a ban these begin something else than a verb: what stands before the ban is banned. */
export const nominalNext = {
	sv: words(
		'i|på|inom|hos|för|vid|mot|utan|med|om|av|och|eller|men|när|där|som|så|här|enligt|även|oavsett|mellan|innan|före|efter|ut',
	),
	en: words(
		'in|on|at|within|for|under|by|with|without|of|and|or|but|when|where|that|as|during|before|after|unless|until|here|there|anywhere|according|even|whether|between|because|if|online|among',
	),
} as const;
