import type {Entity} from '../../model/condition.ts';
import type {WordsOn} from './name-words.ts';

const facts = {company: {names: ['Påhittlampan'], products: ['Sagolampan'], domains: ['pahittlampan.example']}};

/** What each entity finds. */
export const entityWords: WordsOn<Entity> = {
	email: {
		sv: ['En e-postadress.', 'Skriv till anna@lingonby.example.'],
		en: ['An e-mail address.', 'Write to anna@lingonby.example.'],
	},
	phone: {
		sv: ['Ett telefonnummer: svenskt, internationellt, eller efter ord som ring.', 'Ring 070-174 06 05.'],
		en: ['A phone number: Swedish, international, or after a word like call.', 'Call +46 70 174 06 05.'],
	},
	personnummer: {
		sv: ['Ett svenskt personnummer eller samordningsnummer med rätt kontrollsiffra.', 'Hon är född 811218-9876.'],
		en: ['A Swedish personal identity number with a right check digit.', 'Her number is 811218-9876.'],
	},
	'organisation-number': {
		sv: ['Ett svenskt organisationsnummer med rätt kontrollsiffra.', 'Vårt organisationsnummer är 999900-0004.'],
		en: ['A Swedish organisation number with a right check digit.', 'Our organisation number is 999900-0004.'],
	},
	card: {
		sv: ['Ett kortnummer med känd utgivare och rätt kontrollsiffra.', 'Kortet är 4111 1111 1111 1111.'],
		en: ['A payment card number of a known issuer, with a right check digit.', 'The card is 4111 1111 1111 1111.'],
	},
	iban: {
		sv: ['Ett internationellt kontonummer med rätt kontrollsumma.', 'Kontot är SE45 5000 0000 0583 9825 7466.'],
		en: ['An international account number with a right check sum.', 'The account is GB29 NWBK 6016 1331 9268 19.'],
	},
	bankgiro: {
		sv: ['Ett bankgiro- eller plusgironummer efter ordet, med rätt kontrollsiffra.', 'Bankgiro 991-2346.'],
		en: ['A Swedish bank giro number after the word, with a right check digit.', 'Bankgiro 991-2346.'],
	},
	secret: {
		sv: ['En nyckel, en token eller ett lösenord.', 'lösenord: Lampa7-Sol9-Regn4'],
		en: ['A key, a token or a password.', 'password: Lamp7-Sun9-Rain4'],
	},
	'access-code': {
		sv: ['En kod eller ett lösenord ur vardagen, bredvid sitt namn.', 'Portkoden är 4711.'],
		en: ['An everyday code or password beside its name.', 'The door code is 4711.'],
	},
	'contact-of-another': {
		sv: [
			'Ett nummer, en mejladress, ett konto eller en hemadress som orden runt om knyter till någon annan.',
			'Du når honom på 070-174 06 11.',
		],
		en: [
			'A number, mail address, account or home address that the words around it tie to somebody else.',
			'You can reach him on 07700 900111.',
		],
	},
	url: {
		sv: ['En webbadress, med eller utan https.', 'Läs på www.lingonby.example.'],
		en: ['A web address, with or without https.', 'Read on www.lingonby.example.'],
	},
	mention: {
		sv: ['Ett kontonamn: @namn, på Reddit u/namn.', 'Tack @lampverkstan!'],
		en: ['An account name: @name, on Reddit u/name.', 'Thanks @lampworkshop!'],
	},
	hashtag: {
		sv: ['En hashtagg med minst en bokstav.', 'Öppet hus på lördag #lingonby'],
		en: ['A hashtag with at least one letter.', 'Open house on Saturday #lingonby'],
	},
	emoji: {
		sv: ['En emoji. En sekvens som visar en bild räknas som en.', 'Nu är parken klar 🎉'],
		en: ['An emoji. A sequence that shows one picture is one.', 'The park is done 🎉'],
	},
	date: {
		sv: ['En dag eller ett datum: utskrivet, i siffror, veckodag, ”i morgon”.', 'Vi ses på torsdag.'],
		en: ['A day or a date: written out, in figures, a weekday, "tomorrow".', 'See you on Thursday.'],
	},
	time: {
		sv: ['Ett klockslag.', 'Dörrarna öppnar kl. 18.'],
		en: ['A time of day.', 'Doors open at 6 pm.'],
	},
	place: {
		sv: ['Var något är: en adress, en lokal, eller ”i” och ett namn.', 'Vi ses i Lingonby.'],
		en: ['Where something is: an address, a venue, or "in" with a name.', 'Meet us in Lingonby.'],
	},
	address: {
		sv: ['En gatuadress, eller postnummer med ort.', 'Hon bor på Storgatan 12.'],
		en: ['A street address, or a Swedish postcode with its town.', 'She lives at 12 Mill Street.'],
	},
	price: {
		sv: ['Ett pris eller en summa med valuta.', 'Biljetten kostar 120 kr.'],
		en: ['A price or a sum with its currency.', 'A ticket is £12.'],
	},
	number: {
		sv: ['Ett tal i siffror.', 'Vi planterade 42 träd.'],
		en: ['A number in figures.', 'We planted 42 trees.'],
	},
	person: {
		sv: ['En namngiven person.', 'Anna Exempelsson höll i kvällen.'],
		en: ['A named person.', 'Emma Exampleton hosted the evening.'],
	},
	acronym: {
		sv: ['En förkortning i versaler som få känner till och texten inte förklarar.', 'Nu går vi över till QRTS.'],
		en: ['An acronym few people know and the text does not explain.', "We're moving to QRTS."],
	},
	'long-lowercase-hashtag': {
		sv: ['En hashtagg på tolv bokstäver eller fler utan versaler inuti.', 'Se hit #lingonbybibliotek'],
		en: ['A hashtag of twelve letters or more with no capitals inside.', 'Look here #lingonbylibraries'],
	},
	'inline-hashtag': {
		sv: ['En hashtagg mitt i en mening.', 'Nya #bänkar i parken från i dag.'],
		en: ['A hashtag in the middle of a sentence.', 'New #benches in the park from today.'],
	},
	'tracked-url': {
		sv: ['En webbadress med spårning på slutet.', 'Läs på www.lingonby.example/ljus?fbclid=IwAR0abc.'],
		en: ['A web address with tracking at the end.', 'Read on www.lingonby.example/light?fbclid=IwAR0abc.'],
	},
	quotation: {
		sv: ['Ett citat inom citattecken, eller en rad som börjar med >.', 'Hon sa "äntligen" och log.'],
		en: ['A quotation in quotation marks, or a line that begins with >.', 'She said "at last" and smiled.'],
	},
	'own-name': {
		sv: ['Organisationens namn, ur company.names.', {text: 'Påhittlampans verkstad är öppen.', facts}],
		en: ["The organisation's name, from company.names.", {text: 'The Påhittlampan workshop is open.', facts}],
	},
	'own-product': {
		sv: ['En av organisationens produkter, ur company.products.', {text: 'Sagolampan är tillbaka.', facts}],
		en: ["One of the organisation's products, from company.products.", {text: 'The Sagolampan is back.', facts}],
	},
	'own-domain': {
		sv: ['En adress hos organisationen, ur company.domains.', {text: 'Läs på pahittlampan.example.', facts}],
		en: ["An address of the organisation's, from company.domains.", {text: 'Read on pahittlampan.example.', facts}],
	},
};
