import {describe, expect, it} from 'vitest';
import type {Term} from '../../../../../engine/model/condition.ts';
import {ruleOf, setOf, wordsFound} from '../../../judge.ts';

const sv = (terms: readonly Term[], text: string) => wordsFound({phrase: {sv: terms}}, text);
const en = (terms: readonly Term[], text: string) => wordsFound({phrase: {en: terms}}, text);

describe('Swedish terms', () => {
	it.each([
		['synergi', 'Vi ser synergierna i det här arbetet', 'synergierna'],
		['synergi', 'Det finns många synergieffekter i det här', 'synergieffekter'],
		['helhetslösning', 'Det är våra helhetslösningars styrka att de passar', 'helhetslösningars'],
		['kvalitet', 'Ett kvalitetsarbete som är viktigt för oss', 'kvalitetsarbete'],
		['medarbetare', 'Det är medarbetarnas idé att göra så', 'medarbetarnas'],
		['skicka', 'Jag skickade det till dig i går kväll', 'skickade'],
		['program', 'Här är programmet för dagen som vi har gjort', 'programmet'],
		['skola', 'Vi var på skolorna i dag och det var kul', 'skolorna'],
	])('%s is found in: %s', (term, text, words) => {
		expect(sv([term], text)).toEqual([words]);
	});
	it.each([
		['kad', 'Vi har ökad omsättning och är glada för det'],
		['hund', 'Det var hundratals människor på torget i dag'],
		['vän', 'Det var en vänlig själ som hjälpte mig i går'],
		['inte', 'Det är ett internt möte som vi har på måndag'],
		['form', 'Vi måste formulera det här på ett annat sätt'],
		['synergi', 'Vi gillar energi och det är inget fel på det'],
	])('%s is not found in: %s', (term, text) => {
		expect(sv([term], text)).toBeUndefined();
	});
	it('are found as written only when exact', () => {
		expect(sv([{term: 'lampa', exact: true}], 'Alla lamporna är nya och en lampa är trasig')).toEqual(['lampa']);
	});
	it('inflect inside phrases, and stay in Swedish sentences', () => {
		expect(sv(['innovativ lösning'], 'Vi har många innovativa lösningar för dig')).toEqual(['innovativa lösningar']);
		expect(sv(['synergi'], 'We all believe that synergi is the word for this thing')).toBeUndefined();
	});
});

describe('English terms', () => {
	it('match as written, and in the forms the set carries', () => {
		expect(en(['leverage'], 'We are leveraging this and that for all of you')).toBeUndefined();
		expect(
			en([{term: 'leverage', forms: ['leveraging', 'leverages']}], 'We are leveraging this and that for all of you'),
		).toEqual(['leveraging']);
	});
	it('read straight and curly apostrophes alike', () => {
		expect(en(["don't worry"], 'I said don’t worry about the thing')).toEqual(['don’t worry']);
	});
});

describe('the phrase syntax', () => {
	it('knows alternatives, options, open endings and gaps', () => {
		expect(sv(['(gilla|dela) (det här )?om du'], 'Dela det här om du håller med, eller gilla om du vill')).toEqual([
			'Dela det här om du',
			'gilla om du',
		]);
		expect(sv(['synerg*'], 'Det blir synergistiskt för oss alla här')).toEqual(['synergistiskt']);
		expect(sv(['vann {0,2} pris'], 'Vi vann ett fint pris i går och det var kul')).toEqual(['vann ett fint pris']);
		expect(sv(['vann {0,1} pris'], 'Vi vann ett väldigt fint pris i går kväll')).toBeUndefined();
	});
	it('does not reach over a sentence, a line or a comma', () => {
		expect(sv(['bra jobb'], 'Det var bra. Jobb väntar på dig i dag')).toBeUndefined();
		expect(sv(['bra jobb'], 'Det var bra\njobb väntar på dig i dag')).toBeUndefined();
		expect(sv(['bra jobb'], 'Det var bra, jobb väntar på dig i dag')).toBeUndefined();
		expect(sv(['bra, jobb'], 'Det var bra, jobb väntar på dig i dag')).toEqual(['bra, jobb']);
	});
	it('reads a hyphen as a space', () => {
		expect(sv(['win-win'], 'Det blir en riktig win win för alla oss')).toEqual(['win win']);
	});
	it('asks for the mark a tag or handle begins with', () => {
		expect(sv(['#annons'], 'Det här är en annons för något som jag gillar')).toBeUndefined();
		expect(sv(['#annons'], 'Det här är något som jag gillar #annons')).toEqual(['annons']);
	});
	it('takes a lone emoji', () => {
		expect(sv(['🎉'], 'Det här är något som vi firar 🎉')).toEqual(['🎉']);
	});
	it.each([
		'(bra',
		'bra)',
		'a|b',
		'b*ra',
		'ord {3,1} ord',
		'ord {0,99} ord',
		'ord {0,2}',
		'(a|b)(c|d)(e|f)(a|b)(c|d)(e|f)(a|b)(c|d)(e|f)(a|b)',
	])('names what is wrong in %s', term => {
		const [error] = setOf(ruleOf({phrase: {sv: ['bra', term]}})).errors;
		expect(error?.path).toBe('when.phrase.sv[1]');
		expect(error?.rule).toBe('open/test');
	});
});

describe('contexts', () => {
	it('ask for a word or mark directly beside', () => {
		const after: Term = {term: 'punkt slut', exact: true, after: ['.', 'nu']};
		expect(sv([after], 'Så är det, punkt slut.')).toEqual(['punkt slut']);
		expect(sv([after], 'Så är det, punkt slut nu för alla oss')).toEqual(['punkt slut']);
		expect(sv([after], 'Så är det, punkt slut för alla oss')).toBeUndefined();
	});
	it('drop a hit beside a word or mark that may not stand there', () => {
		const term: Term = {term: 'unik', exact: true, notBefore: ['inte', '('], notAfter: ['kod']};
		expect(sv([term], 'Det här är unik vara för oss alla')).toEqual(['unik']);
		expect(sv([term], 'Det här är inte unik vara för oss alla')).toBeUndefined();
		expect(sv([term], 'Det här är (unik) vara för oss alla')).toBeUndefined();
		expect(sv([term], 'Det här är en unik kod för oss alla')).toBeUndefined();
	});
});

it('leaves quotations and addresses alone', () => {
	expect(sv(['unik'], 'Hon skrev ”en unik produkt för alla” på lådan som vi fick')).toBeUndefined();
	expect(sv(['unik'], 'Läs mer om det här på https://unik.example/unik om du vill')).toBeUndefined();
});
