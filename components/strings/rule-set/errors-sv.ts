import type {ErrorSentences, ErrorWords} from '../../../engine/model/rule-set-error.ts';
import {type FormWords, formsIn} from '../../../engine/model/rule-set-error-en.ts';

const formWords: FormWords = {
	or: 'eller',
	string: 'en text',
	number: 'ett tal',
	boolean: 'true eller false',
	Array: 'en lista',
	Object: 'ett objekt med fält',
	undefined: 'inget',
};

const tell = (message: string, mend = ''): ErrorWords => ({message, mend});

const pauseMend =
	'Använd mark. Ett kort före publicering är till för hemliga ord (terms.secret) och dold reklam (ett tips med pausesOn: advertising).';
const splitMend = 'Dela upp den, eller ta bort sådant som inget tips behöver.';
const exampleMend = 'Rätta villkoret eller exemplet.';
const page = 'docs/sv/rule-language.md';
const compareMend = 'Jämför med filerna i examples/.';
const termMend = `Rätta frasen; hur den skrivs står i ${page}#phrase.`;

const listed = (names: readonly string[]): string => new Intl.ListFormat('sv', {type: 'disjunction'}).format(names);

/** The nearest names, if any, and where all of them stand. */
const nameMend = (near: readonly string[], all: string, place: string): string =>
	[near.length ? `Menade du ${listed(near)}?` : '', `${all} står i ${page}#${place}.`].filter(Boolean).join(' ');

/** Swedish sentences on what is wrong in a rule set. */
export const errorsSv: ErrorSentences = {
	'set-too-large': () => tell('filen är större än 1 MiB', splitMend),
	'set-too-deep': () => tell('filen har för många nivåer inuti varandra', 'Skriv villkoren med färre nivåer.'),
	'set-unreadable': () => tell('filen går inte att läsa', compareMend),
	'set-nameless': () => tell('filen saknar namn', 'Skriv organisationens namn.'),
	'name-forbidden': ({name}) => tell(`”${name}” är inget namn som får stå i filen`, 'Ta bort det.'),
	'hidden-character': ({character}) =>
		tell(
			`här står ett tecken som inte syns (${character})`,
			'Radera texten och skriv den på nytt. Sådana tecken följer ofta med när man klistrar in.',
		),
	'format-newer': ({format}) =>
		tell(`filen är skriven i format ${format}`, 'Uppdatera Äkta först. Till dess gäller det som gällde förut.'),
	'format-older': ({format, ours}) => tell(`filen är skriven i format ${format}`, `Skriv den i format ${ours}.`),
	'rules-too-many': ({most}) =>
		tell(`filen har fler än ${most} tips`, 'Dela upp den, eller slå ihop tips som säger samma sak.'),
	'phrases-too-many': ({most}) => tell(`filen har fler än ${most} fraser`, splitMend),
	'patterns-too-large': () => tell('filens mönster är för stora tillsammans', 'Använd fraser där det går.'),
	'rule-unreadable': () => tell('tipset går inte att läsa', `Jämför med villkoren i ${page}.`),
	'id-repeated': () => tell('två tips har samma id', 'Ge ett av dem ett annat id.'),
	'rule-pauses': () => tell('tipset vill visa ett kort före publicering', pauseMend),
	'change-pauses': () => tell('ändringen får ett tips att visa ett kort före publicering', pauseMend),
	'language-missing': () => tell('tipset saknar ord på det här språket', 'Skriv dem, eller nämn färre språk.'),
	'lawful-speech': () =>
		tell(
			'tipset träffar sådant som alla får säga om jobb, rättigheter eller övertygelse',
			'Lämna sådana texter i fred; ingen får tips på dem.',
		),
	'example-missed': ({text}) => tell(`tipset märker inte exemplet ”${text}”`, exampleMend),
	'example-hit': ({text}) => tell(`tipset märker också exemplet ”${text}”`, exampleMend),
	'field-unknown': () => tell('fältet finns inte i formatet', 'Ta bort fältet, eller rätta stavningen.'),
	'field-missing': ({field}) => tell(`fältet ${field} saknas`, 'Skriv till det.'),
	'too-long': ({most, length}) => tell(`det är för långt: ${length}, och högst ${most} får plats`, 'Korta det.'),
	'too-short': ({least, length}) => tell(`det är för kort: ${length}, och minst ${least} behövs`, 'Skriv mer.'),
	'too-high': ({most, value}) => tell(`talet ${value} är för stort`, `Högst ${most} går bra.`),
	'too-low': ({least, value}) => tell(`talet ${value} är för litet`, `Minst ${least} går bra.`),
	'not-whole': ({value}) => tell(`${value} är inget heltal`, 'Skriv ett heltal.'),
	'type-wrong': ({expected, received}) =>
		tell(
			`här väntas ${formsIn(formWords, expected)}, och här står ${formsIn(formWords, received)}`,
			`Skriv ${formsIn(formWords, expected)} här.`,
		),
	'else-missing': () => tell('värdet för alla andra ställen saknas', 'Nämn också else.'),
	'format-form': () => tell('formatet är inte skrivet som ett format', 'Skriv 1.0.'),
	'day-form': () => tell('dagen är inte skriven som en dag', 'Skriv den som 2026-11-20.'),
	'day-missing': () => tell('den dagen finns inte', 'Titta på månaden och dagen.'),
	'moment-form': () => tell('tiden är inte skriven som en tid', 'Skriv den som 2026-11-20T08:00:00Z.'),
	'address-form': () =>
		tell(
			'adressen är ingen webbadress, eller döljer vart den leder',
			'Skriv en som börjar med https:// och sedan sajtens namn, utan @ före.',
		),
	'mail-form': () =>
		tell('det här är ingen mejladress', 'Skriv en enda adress och inget mer, som namn@organisationen.example.'),
	'host-form': () =>
		tell(
			'det här är inte namnet på en sajt',
			'Skriv ett helt namn, som forum.example.org: ingen *, inget https:// och ingen sökväg.',
		),
	'name-akta': () =>
		tell(
			'i namnet står ”Äkta”, så orden skulle läsas som om Äkta självt talade',
			'Skriv det namn som kollegorna känner organisationen under.',
		),
	'set-id-akta': () => tell('id:t är Äktas eget, eller för likt det', 'Ge råden ett eget id, till exempel lingonby.'),
	'letters-disguised': ({words}) =>
		tell(`i ”${words}” står bokstäver som bara liknar andra`, 'Skriv om det med tangentbordets egna bokstäver.'),
	'country-form': () => tell('landet är inte skrivet som ett land', 'Skriv två versaler, SE.'),
	'rule-id-form': () =>
		tell('id:t ser inte ut som ett tips id', 'Skriv det som grupp/vad-det-gäller, med små bokstäver.'),
	'set-id-form': () =>
		tell('id:t ser inte ut som en fils id', 'Skriv det med små bokstäver, siffror, punkt och bindestreck.'),
	'crisis-too-long': () => tell('en kris gäller i högst 72 timmar', 'Säg till på nytt om den fortsätter.'),
	'kind-unknown': ({kinds, name, near = []}) =>
		tell(
			name === undefined ? 'villkoret säger inte vad Äkta ska leta efter' : `”${name}” är ingen sorts villkor`,
			near.length
				? nameMend(near, 'Alla sorters villkor', 'kinds')
				: `Något av de här går bra: ${kinds}. De förklaras i ${page}#kinds.`,
		),
	'kind-removed': ({name}) =>
		tell(
			`villkoret ${name} finns inte längre`,
			'Skriv orden som phrase eller pattern, eller sättet att tala som signal (passive, question, imperative).',
		),
	'kinds-several': ({named}) =>
		tell(`flera sorters villkor i ett: ${named}`, 'Nämn ett, eller foga ihop dem med all eller any.'),
	'signal-unknown': ({name, near = []}) => tell(`”${name}” är ingen signal`, nameMend(near, 'Alla signaler', 'signal')),
	'entity-unknown': ({name, near = []}) =>
		tell(`”${name}” är inget som Äkta känner igen`, nameMend(near, 'Allt som Äkta känner igen', 'entity')),
	'measure-unknown': ({name, near = []}) => tell(`”${name}” är inget mått`, nameMend(near, 'Alla mått', 'measure')),
	'zone-unknown': ({name, near = []}) =>
		tell(
			`”${name}” är ingen del av en text`,
			`${nameMend(near, 'Delarna', 'within')} De är sentence, opening, ending, paragraph och parent.`,
		),
	'repeat-unknown': ({name, near = []}) =>
		tell(
			`”${name}” går inte att räkna upprepningar av`,
			`${nameMend(near, 'Det som går', 'repeat')} Det är word, sentence-start, line-start och parent-word.`,
		),
	'replacement-lines': () => tell('ordet att byta till har en radbrytning', 'Skriv det på en rad.'),
	'conditions-too-deep': ({most}) =>
		tell(`villkoren ligger djupare än ${most} nivåer`, 'Skriv villkoren med färre nivåer.'),
	'term-too-long': ({most}) => tell(`det är längre än ${most} tecken`, termMend),
	'term-too-wide': ({most}) => tell(`det står för fler än ${most} fraser`, termMend),
	'term-too-deep': ({most}) => tell(`parenteserna ligger djupare än ${most} i varandra`, termMend),
	'term-unclosed': () => tell('en parentes öppnas men stängs inte', termMend),
	'term-loose-mark': () => tell('en parentes eller | står ensam', termMend),
	'phrase-too-long': ({most}) => tell(`det är längre än ${most} ord`, termMend),
	'gap-too-wide': ({most}) => tell(`ett mellanrum skrivs {m,n} med m ≤ n ≤ ${most}`, termMend),
	'gap-at-edge': () => tell('ett mellanrum står mellan två ord', termMend),
	'star-inside': () => tell('* står sist i ett ord', termMend),
	'pattern-too-long': ({most}) => tell(`det är längre än ${most} tecken`, 'Skriv två mönster, eller använd fraser.'),
	'pattern-too-deep': ({most}) =>
		tell(`parenteserna ligger djupare än ${most} i varandra`, 'Skriv det med färre nivåer, eller använd fraser.'),
	'pattern-looks-around': () =>
		tell(
			'mönstret tittar framåt eller bakåt (lookaround)',
			`Använd before, after, notBefore eller notAfter bredvid mönstret: ${page}#pattern.`,
		),
	'pattern-empty': () => tell('mönstret är tomt', 'Skriv vad det ska leta efter, eller ta bort det.'),
	'pattern-not-re2': ({reason}) => tell(`det är inte ett mönster i RE2: ${reason}`, `Rätta mönstret: ${page}#pattern.`),
	'pattern-too-large': () => tell('mönstret är för stort för att gå fort', 'Använd mindre upprepningar, eller fraser.'),
};
