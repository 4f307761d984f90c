import {inPolicies} from './phrases.ts';

/** Being taken for somebody else. */
const impersonation = inPolicies(
	'(i|under|med) {1}((någon|andra|annan) {1}(annans?|persons?|människas|andras)|andras|falsk\\p{L}*|påhitta\\p{L}*|fejka\\p{L}*) {2}(namn|identitet\\p{L}*|profil\\p{L}*)|annans namn|andras namn|utge\\p{L}* sig|utge dig|(ge|ger) (sig|dig) ut|(falsk\\p{L}*|fejk\\p{L}*|påhitta\\p{L}*) {1}(konto\\p{L}*|profil\\p{L}*|identitet\\p{L}*|namn|sid\\p{L}*)|fejkkont\\p{L}*|fejkprofil\\p{L}*|låtsas\\p{L}*|identitetsstöld\\p{L}*|identitetskapning\\p{L}*',
	`impersonat\\p{L}*|pos(e|es|ing) as|pretend\\p{L}* to be|(someone|somebody|anyone|another person|another|other people|others|a colleague|a person)( else)?'s {1}(name|identity|profile)|(fake|false|bogus|made-up) {1}(accounts?|profiles?|identit\\p{L}*|names?|pages?)|identity theft`,
);

/** Bribes, which are more than pay for a mention. */
const bribes = inPolicies(
	'mut|mutor|muta|mutas|mutbrott|bestick\\p{L}*|smörj\\p{L}*|korruption\\p{L}*',
	'bribes?|bribery|kickbacks?|corrupt\\p{L}*',
);

/** Buying and selling on what others cannot know. */
const trading = inPolicies(
	'insiderhand\\p{L}*|insiderbrott\\p{L}*|aktiehandel\\p{L}*|(handla\\p{L}*|handel|köp\\p{L}*|sälj\\p{L}*|investera\\p{L}*|råd\\p{L}*) {5}(aktie\\p{L}*|värdepapper|andelar|kryptovalut\\p{L}*)|marknadsmanipul\\p{L}*',
	'insider (trading|dealing)|(trad(e|es|ing)|deal(ing)?|buy\\p{L}*|sell\\p{L}*|invest\\p{L}*|short\\p{L}*) {4}(on|in|shares?|stocks?|securities)|market manipulation',
);

/** Reviews by people who never tried, or were paid. */
const madeUpReviews = inPolicies(
	'(falsk\\p{L}*|fejk\\p{L}*|påhitta\\p{L}*|köpta|betalda) {2}(recension\\p{L}*|omdöm\\p{L}*|betyg)|(köp\\p{L}*|betal\\p{L}*) {3}(recension\\p{L}*|omdöm\\p{L}*)',
	'(fake|false|made-up|bogus|bought|paid) {2}(reviews?|ratings?|endorsements?|testimonials?)|(buy\\p{L}*|pay\\p{L}*) {3}(reviews?|ratings?|endorsements?)',
);

/** Stopping work together, where peace has been agreed or not. */
const industrialAction = inPolicies(
	'fredsplikt\\p{L}*|stridsåtgärd\\p{L}*|strejka|strejkar|vilda strejk\\p{L}*|olovlig\\p{L}* strejk\\p{L}*|(gå|delta|med|utlysa|ta) {4}strejk\\p{L}*|blockad\\p{L}*',
	'peace obligation|no-strike|industrial action|(join\\p{L}*|call\\p{L}*|part in|on|unlawful|wildcat) {3}strikes?|picket\\p{L}*|walkouts?',
);

/** What courts, tenders and takeovers ask of those in them. */
const proceedings = inPolicies(
	'rättsprocess\\p{L}*|rättegång\\p{L}*|tvist|tvister|tvisten|stämning\\p{L}*|pågående (ärende\\p{L}*|förhandling\\p{L}*|utredning\\p{L}*)|upphandling\\p{L}*|uppköp\\p{L}*|fusion|fusioner|fusionen|förvärv\\p{L}*|anbud\\p{L}*',
	'lawsuits?|litigation|legal (matters|proceedings|disputes?|cases?)|court cases?|pending|procurement|tenders?|mergers?|acquisitions?|takeovers?|bids?|investigations?',
);

/** What one wears and does in office, where the employer has a say that it has not elsewhere. */
export const inOffice = inPolicies(
	'i tjänsten|i tjänst|i uniform|uniform\\p{L}*|arbetskläder\\p{L}*|symbol\\p{L}*|(knapp|märke|märken|pin|pins) |på arbetstid|under arbetstid|arbetstid|i klassrummet|på lektion\\p{L}*|lokal|lokaler|lokalerna|intranät\\p{L}*|(vår|våra|vårt|\\p{L}+s) {1}(facebook\\p{L}*|instagram\\p{L}*|linkedin\\p{L}*|grupp|grupper|forum|chatt\\p{L}*)',
	`on duty|in uniform|uniforms?|badges?|symbols?|(working|work|office|duty) (hours|time)|in (the )?(classroom|canteen|ward|lobby|office)|premises|leaflets?|intranet\\p{L}*|(our|\\p{L}+'s) {1}(facebook|instagram|linkedin|groups?|forums?|chats?)`,
);

/** Sound on tape, which is no picture. */
const soundRecordings = inPolicies(
	'(spel\\p{L}* {3}in|inspelning\\p{L}*) {5}(samtal\\p{L}*|möte\\p{L}*|telefon\\p{L}*|ljud\\p{L}*)|ljudinspelning\\p{L}*|avlyssn\\p{L}*',
	'record\\p{L}* {5}(calls?|meetings?|conversations?|talks)|audio|wiretap\\p{L}*|(calls?|meetings?|conversations?) {5}recorded',
);

/** Coarse words, which harm nobody by themselves. */
const swearing = inPolicies(
	'svordom\\p{L}*|svär|svära|svära|könsord',
	'swear\\p{L}*|profan\\p{L}*|curs(e|es|ing)|expletives?',
);

/** Acts that no form speaks of, beside those it does. */
const otherActs = inPolicies(
	'ljug|ljuga|ljuger|fusk\\p{L}*|stjäl\\p{L}*|förstör(a|s)? (inte )?{2}(inventari\\p{L}*|utrustning\\p{L}*|material\\p{L}*|egendom\\p{L}*)|sabotera\\p{L}*|förfalska\\p{L}*|spela om pengar|hacka\\p{L}*',
	'(lie|lying|lied) (to|about)|cheat\\p{L}*|steal\\p{L}*|destroy\\p{L}*|sabotag\\p{L}*|forg(e|es|ing)|gambl\\p{L}*|hack\\p{L}*',
);

/** What no form takes care of, however near its words are. */
export const unkept = [
	impersonation,
	bribes,
	trading,
	madeUpReviews,
	industrialAction,
	proceedings,
	soundRecordings,
	swearing,
	otherActs,
] as const;
