/** Swedish words of four letters and more that never inflect, so that no ending is read into them. */
const fixed = new Set(
	(
		'alla allt annan annat andra aldrig alltid att bara bland blev blir borde bort både båda dels denna dessa detta dock dom efter eller endast emot ' +
		'enligt enligt era ert eran fast finns fler fram framför från för före genom gentemot genast hade hans hennes henne honom heller hellre hela här ' +
		'härmed ibland igen ihop inför ingen inget inga inne innan inom inte ifall istället just kanske knappt kring likt lite länge mellan medan mer mest ' +
		'mina mitt mindre mycket måste ned ner några någon något nånting nere nej nog ofta också omkring oavsett oftast onekligen precis redan rent runt ' +
		'samt samma samman sedan själv själva sina sist sitt skall skulle snart snarare snart strax såsom sådan sådana sådant tack tills trots trots tyvärr ' +
		'under undan upp uppe utan utom utifrån vara varandra varför varje vart vems vems vidare vilka vilken vilket våra vårt väldigt över även ännu alltså ' +
		'dina ditt deras eder första förra hurra hallå verkligen vore varit måtte eftersom ' +
		'kunna kunde kommer vilja ville gärna nästan ungefär troligen antagligen faktiskt egentligen'
	).split(' '),
);

const nounsAndAdjectives =
	's n en et t ns ens ets ts ar er or arna erna orna ars ers ors arnas ernas ornas na nas ena enas a as e es are ares arna ast aste astes an ans man';
const afterVowel = 's n t ns ts r rs er ers erna ernas rna rnas na nas dd dde tt nde';
const afterA =
	'a as ar ade ades at ats ad ads ande andes andet an ans or ors orna ornas er te tes t ts it its de des d ds as es';
const afterE = 'e en ens es ar ars arna arnas n ns na nas a t';

const endings = {
	consonant: new Set(nounsAndAdjectives.split(' ')),
	vowel: new Set(afterVowel.split(' ')),
	a: new Set(afterA.split(' ')),
	e: new Set(afterE.split(' ')),
};

/** Beginnings of endings that make a new word of another kind, not a compound: vänlig, hundratals, formulera. */
const derivations = [
	'lig',
	'het',
	'isk',
	'ning',
	'else',
	'skap',
	'bar',
	'sam',
	'lös',
	'full',
	'ande',
	'ende',
	'ist',
	'ism',
	'itet',
	'iv',
	'ation',
	'era',
	'ering',
	'eri',
	'mässig',
	'aktig',
	'ratal',
	'inna',
];

const heads =
	/^(?:[aeiouyåäö]|[bfgp][lr]?|[dt]r?|fj|h|j|[k][lrnv]?|l|m|n|r|s(?:c|ch|j|k|kr|kv|l|m|n|p|pr|pl|t|tr|v)?|tj|tv|v|vr)[aeiouyåäöj]?/;
const vowel = /[aeiouyåäö]/;

const shortestHead = 4;
const shortestCompoundStart = 5;

/** How a Swedish word bends: the letters all its forms begin with, and the kind of ending that may follow. */
export type SwedishForms = {readonly base: string; readonly kind: keyof typeof endings; readonly word: string};

/** The forms of a Swedish word; undefined for words that do not bend: under four letters, particles, and words with digits or marks. */
export const swedishForms = (word: string): SwedishForms | undefined => {
	if (word.length < 4 || fixed.has(word) || !/^[a-zåäöéü]+$/.test(word)) return undefined;
	const last = word.charAt(word.length - 1);
	const kind = last === 'a' || last === 'e' ? last : vowel.test(last) || last === 'é' ? 'vowel' : 'consonant';
	return {base: kind === 'a' || kind === 'e' ? word.slice(0, -1) : word, kind, word};
};

const isHead = (rest: string): boolean =>
	rest.length >= shortestHead &&
	vowel.test(rest) &&
	heads.test(rest) &&
	!derivations.some(derivation => rest.startsWith(derivation));

/** True when `rest`, what follows `word` in a text, makes it the first part of a compound, with or without a joining s. */
export const isCompoundRest = (word: string, rest: string): boolean => {
	if (word.length < shortestCompoundStart) return false;
	return isHead(rest) || (rest.startsWith('s') && isHead(rest.slice(1)));
};

const longestEnding = 6;

const bentOtherwise = new Set(['s', 'n', 'ns', 'nde', 'r', 'rs']);

const doubles = (base: string, rest: string): boolean => {
	const last = base.charAt(base.length - 1);
	return (last === 'm' || last === 'n') && rest.startsWith(last) && endings.consonant.has(rest.slice(1));
};

/** True when `rest`, what follows the base in a text, makes an inflected form of the word. */
export const isFormRest = ({base, kind, word}: SwedishForms, rest: string): boolean => {
	if (rest.length > longestEnding) return false;
	const own = word.slice(base.length);
	if (rest === own || endings[kind].has(rest)) return true;
	if (kind === 'consonant') return doubles(base, rest);
	return kind !== 'vowel' && own.length === 1 && rest.startsWith(own) && bentOtherwise.has(rest.slice(1));
};
