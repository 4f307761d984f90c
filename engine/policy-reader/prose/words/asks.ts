import {inPolicies} from './phrases.ts';

/** Hands something over, or types it in. */
const givesSv =
	'ange|anger|skriv in|mata in|fyll i|knappa in|slå in|uppge|uppger|lämna|lämna ut|ge|skicka|skicka in|mejla|maila|sms:a|smsa|dela|visa upp|läs upp|bekräfta|verifiera|styrk|uppdatera|lägg in|svara med|ha {2}redo|ta fram';
const givesEn =
	'enter|type|type in|fill in|give|give us|provide|supply|submit|send|mail|email|e-mail|text|share|read out|confirm|verify|validate|update|reply with|have {2}ready|hand over|key in';

/** What opens a door or an account, and belongs to nobody else. */
const opensSv =
	'\\p{L}*lösenord\\p{L}*|lösen|lösenet|siffrorna|\\p{L}*siffriga|kod|koden|koder|koderna|(engångs|pin|pin-|säkerhets|sms-|verifierings|inloggnings|bekräftelse|bankid-|engångs-)kod\\p{L}*|\\p{L}*inloggning|\\p{L}*inloggningen|inloggningsuppgift\\p{L}*|bankid\\p{L}*|pin|cvc\\p{L}*|cvv\\p{L}*|kortnummer\\p{L}*|kortuppgift\\p{L}*|användarnamn\\p{L}*|säkerhetsdos\\p{L}*|personliga uppgifter';
const opensEn =
	'passwords?|passcodes?|(the|your) \\p{L}+ digits|digits from|code|codes|pin|pins|pin code|one-time code|login|log-in|logins|login details|credentials|cvc|cvv|card (number|details)|user ?name|username|security (code|key|token)|personal details';

/** What tells who somebody is, or where their money is. */
const idsSv = '\\p{L}*personnum(mer|ret)\\p{L}*|kontonummer\\p{L}*|kontouppgift\\p{L}*|legitimationen|id-kort\\p{L}*';
const idsEn =
	'account number|identity number|social security number|bank details|your details|id number|national insurance number';

/** Asks for what opens a door: a password, a code, a card. */
export const asksForKeys = inPolicies(
	`(${givesSv}) {4}(${opensSv})|(berätta|säg) (oss |mig |dem )?(koden|(din|ditt|era) (${opensSv}))`,
	`(${givesEn}) {4}(${opensEn})|(tell|say) (us |me |them )?(the code|your (${opensEn}))`,
);

/** Asks who somebody is, or for the number of an account. */
export const asksForIdentity = inPolicies(
	`(${givesSv}) {3}(${idsSv})|(bekräfta|verifiera|styrk|ange|uppdatera) {3}(\\p{L}*konto|\\p{L}*kontot|(dina|era) uppgifter|\\p{L}*kort|kortet|identitet\\p{L}*)|(identifiera|legitimera|verifiera) {1}(dig|er)|svara på {1}sms\\p{L}*|kontot? {1}(stängs|spärras|låses|raderas|upphör)`,
	`(${givesEn}) {3}(${idsEn})|(confirm|verify|validate|update|enter) {3}(accounts?|details|card|identity)|(identify|verify|authenticate) yourself|account {3}(closed|locked|blocked|suspended|deleted|disabled)|reply to {1}(text|sms)|prove (who you are|your identity)`,
);

/** Asks somebody through a door of theirs. */
export const asksToLogIn = inPolicies(
	'(logga|loggar) {1}in|(med|via|genom|använd|öppna|starta|godkänn|signera) {2}bankid\\p{L}*|(godkänn|signera|bekräfta) {3}(i appen|i mobilen|din telefon|på telefonen)|koppla {3}ditt konto',
	'(log|sign) (in|on|into|onto|back in)|re-?authenticate|(approve|confirm) {3}(in the app|on your phone)|(connect|link) your account|single sign-on',
);

/** Where somebody else goes through a door, or nobody has to. */
export const othersLogIn = inPolicies(
	'(slipper|utan att|behöver inte|behöver aldrig|måste inte|som|när de|om de|läsare\\p{L}*|folk|alla|kunder\\p{L}*|den) {2}(logga|loggar) {1}in|(får|kan|kunna) {6}logga {1}in',
	`(can|may|could) {6}(log|sign) (in|on|into)|(without|needn't|don't need to|don't have to|doesn't have to|not|who|they|people|readers|customers|everyone|has to|have to|must) {2}(log|sign) (in|on|into)`,
);

/** Asks for the press of a link or a button, a picture's code to be read, or a program to be fetched. */
export const asksToFollow = inPolicies(
	'(klicka|tryck|tappa) {2}(på|här) {3}(länk\\p{L}*|knapp\\p{L}*|adress\\p{L}*|bilag\\p{L}*)|(klicka|tryck) här|(öppna|följ|besök|använd) {2}länken {1}(i|till|från|för|nedan|här|ovan|vi|som du)|(skanna|scanna) {2}(qr\\p{L}*|koden)|(öppna|spara) {2}(bilag\\p{L}*|bifoga\\p{L}*)|(ladda ner|ladda ned|ladda hem|installera|kör) {3}(app\\p{L}*|fil\\p{L}*|program\\p{L}*|tillägg\\p{L}*|bilag\\p{L}*|uppdatering\\p{L}*|certifikat\\p{L}*|verktyg\\p{L}*)',
	'(click|tap|press) {2}(link|here|button|address|attachment)|follow {2}link {1}(in|to|from|below|above|here|we|you)|follow this link|(scan) {2}(qr|code)|open {2}attach\\p{L}*|(download|install|run) {3}(app|file|program|programme|extension|attachment|update|certificate|tool)',
);

/** Asks for a call or a message to a number, or to those who are said to keep the doors. */
export const asksForCall = inPolicies(
	'(ring|sms:?a|smsa|messa|slå|swisha) {3}\\d|ring {2}(it|it-avdelning\\p{L}*|it-support\\p{L}*|helpdesk\\p{L}*|supporten|banken|säkerhetsavdelning\\p{L}*)',
	'(call|text|dial|phone|ring) {2}\\d|(call|phone|ring) {2}(it|it support|the it department|the help ?desk|helpdesk|your bank|the bank|security)',
);

/** Asks for money. */
export const asksForMoney = inPolicies(
	`swisha|(^|och |sedan |först |gärna |då )betala {2}(avgift\\p{L}*|här|nu|in|via|med|till|\\d|beloppet|fakturan)|(för över|överför|sätt in|skicka|skänk|donera|köp) {3}(pengar\\p{L}*|kronor|kr|sek|euro|slant|summa\\p{L}*|belopp\\p{L}*|presentkort\\p{L}*|bitcoin\\p{L}*|krypto\\p{L}*)
^betala {2}(avgift\\p{L}*|här|nu|in|via|med|till|en|ett|\\d|beloppet|fakturan)`,
	`pay {2}(now|here|the fee|the invoice|via|by card)|(transfer|wire|send|donate|deposit|buy) {3}(money|pounds|dollars|euros|funds|gift ?cards?|gift cards?|bitcoins?|crypto\\p{L}*|fee)
^pay {2}(the|a|your|now|here)`,
);

/** An ask that is said no to, or that takes what it names away: "never send your password", "leave the number out". */
export const keptBack = inPolicies(
	`(inte|aldrig|ej|utan att|slipper|ingen|inga) {2}(${givesSv}|efterfrågar?) {4}(${opensSv}|${idsSv})|(${givesSv}) {1}(inte|aldrig|ej|inga|inget|ingen) {4}(${opensSv}|${idsSv})|(lämna|ta) {4}(utanför|därhän|hemma|borta|ute|bort)|rabattkod\\p{L}*`,
	`(not|never|don't|doesn't|without|nobody|no one|won't|rather than) {3}(${givesEn}|giving|sending|sharing|asks? for) {4}(${opensEn}|${idsEn})|(${givesEn}) {1}(no|nobody|no one) {4}(${opensEn}|${idsEn})|leave {5}out|code of|(promo|discount|country|dress) codes?`,
);
