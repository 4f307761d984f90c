import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {forms} from '../../../engine/policy-reader/prose/forms/choose-form.ts';
import {readPolicy} from '../../../engine/policy-reader/read-policy.ts';

const formOf = (text: string): string | undefined => readPolicy(text).sentences.find(({rewrite}) => rewrite)?.rewrite;

/** Words that hand out leave for what nobody may allow. */
const offer =
	/vill du|fråga \[namn\] först|ett sätt som fungerar|would you like to|ask \[name\] first|a way that works/i;

const everyForm = forms.flatMap(({form, inSweden = form}) => [form.sv, form.en, inSweden.sv, inSweden.en]);

describe('every form', () => {
	it.each([...new Set(everyForm)])('%s', form => {
		expect(readPolicy(form).sentences.map(({kind}) => kind)).not.toContain('points');
		expect(form).not.toMatch(/!|\b(must|måste|do not|don't)\b/i);
	});

	it.each(forms.filter(({matter}) => ['secrecy', 'personal-data', 'harm', 'neutrality'].includes(matter)))(
		'$form.sv: no leave for a duty',
		({form}) => {
			expect(form.sv).not.toMatch(offer);
			expect(form.en).not.toMatch(offer);
		},
	);
});

/** A ban on harm or a legal duty, with what its form keeps; ten and more of the kind, in both languages. */
const duties: readonly (readonly [text: string, keeps: RegExp])[] = [
	['Sprid inte barnpornografi.', /delas aldrig/],
	['Det är förbjudet att hota eller trakassera någon.', /hör inte hemma/],
	['Mobba inte dina lagkamrater.', /hör inte hemma/],
	['Röj aldrig sekretessbelagda uppgifter.', /stannar hos oss/],
	['Publicera aldrig patientuppgifter.', /stannar i vården/],
	['Förtal och hets mot folkgrupp är brott.', /hör inte hemma/],
	['Du får inte ta bilder i omklädningsrummet.', /undanlagd/],
	['Lägg inte ut bilder på barn utan vårdnadshavarens samtycke.', /bara när vårdnadshavarna har sagt ja/],
	['Andras personuppgifter får inte publiceras.', /utanför det vi publicerar/],
	['Never harass other people online.', /aren’t okay/],
	['Do not share patient data.', /stays within their care/],
	['Insider information must not be disclosed.', /comes from the company first/],
	['Employees may not accept gifts for a mention.', /no thanks to gifts/],
	['Copyrighted pictures may not be used without a licence.', /once they’ve said yes/],
	['Do not film in the changing rooms.', /stays away/],
	['The council’s accounts must not take sides for a party.', /no sides in party politics/],
];

describe('what nobody may allow is kept', () => {
	it.each(duties)('%s', (text, keeps) => {
		const form = formOf(text) ?? '';
		expect(form).toMatch(keeps);
		expect(form).not.toMatch(offer);
	});
});

/** Where there is no duty to keep silent, the form says what one may. */
const freedoms: readonly (readonly [text: string, opens: RegExp])[] = [
	['Lönen får inte diskuteras.', /Du får prata om din lön/],
	['Do not discuss your salary.', /free to talk about your pay/],
	['Anställda får inte prata om facket.', /Du får vara med i facket/],
	['Staff may not write about unions.', /free to join a union/],
	['Du får inte skriva om politik.', /skriver du som du vill/],
	['Employees must not post about religion.', /think, believe and write/],
	['Det är förbjudet att kritisera ledningen.', /Du får säga vad du tycker/],
	['Never criticise the company.', /free to say what you think/],
	['Ingen får tala med journalister.', /får du svara för egen del/],
	['Do not talk to reporters.', /free to answer for yourself/],
	['Inlägg om jobbet ska godkännas av chefen.', /Du får gärna berätta om ditt arbete/],
	['Be our ambassador!', /speak for yourself/],
];

describe('what one may is said', () => {
	it.each(freedoms)('%s', (text, opens) => {
		expect(formOf(text)).toMatch(opens);
	});
});

/** No matter, two matters at once, or a way of speaking that is no ban: a question and no form. */
const unsure = [
	'Var inte en skitstövel mot molnen av damm.',
	'Använd sunt förnuft.',
	'Du kan bli av med jobbet.',
	'Du får inte äta lunch vid datorn.',
	'Lägg inte ut personuppgifter eller verk skyddade av upphovsrätt.',
	'Do not reveal confidential material or bully people.',
	'Use good judgement.',
	'We check private pages.',
	'Think twice before posting.',
	'Avoid the colour blue.',
	'Certain workers may not run for a party under the Hatch Act.',
	'Please don’t publish inappropriate material about our customers.',
];

describe('what is not sure gets no form', () => {
	it.each(unsure.slice(1))('%s', text => {
		const {sentences, findings} = readPolicy(text);
		expect(sentences[0]?.kind).toBe('points');
		expect(formOf(text)).toBeUndefined();
		expect(findings.some(({question}) => question !== undefined)).toBe(true);
	});
});

describe('a ban on discrimination is no restriction of opinion', () => {
	it.each([
		'Kommentarer som bygger på religion eller kön är inte acceptabla.',
		'Kommentera inte någons ursprung nedsättande.',
		'Rasistiska skämt är förbjudna.',
		'Inlägg som kränker någon för dess tro tas bort.',
		'Vi tolererar inte sexism.',
		'Racist jokes are not allowed.',
		'Never post obscene or racist remarks.',
		'Comments about someone’s religion are prohibited.',
		'Posts must not discriminate on grounds of political opinion.',
		'We do not accept homophobia in our channels.',
	])('%s', text => {
		expect(readPolicy(text).findings.map(({check}) => check)).not.toEqual(expect.arrayContaining(['L07']));
		expect(readPolicy(text).findings.map(({check}) => check)).not.toEqual(expect.arrayContaining(['L05']));
	});
});

describe('the law', () => {
	const pay = 'Det är förbjudet att prata om lön.';
	const press = 'Anställda får inte tala med journalister.';
	const lawsOf = (text: string, organisation: object) =>
		readPolicy(text, organisation).findings.flatMap(({law}) => law?.country ?? []);

	it.each([
		[pay, {}, []],
		[pay, {country: 'US'}, []],
		[pay, {country: 'GB'}, []],
		[pay, {country: 'NO'}, []],
		[pay, {country: 'FI'}, ['EU']],
		[pay, {country: 'se'}, ['EU']],
		[press, {country: 'SE'}, []],
		[press, {country: 'SE', public: false}, []],
		[press, {country: 'SE', public: true}, ['SE']],
		[press, {country: 'DK', public: true}, []],
	])('%s %j', (text, organisation, expected) => {
		expect(lawsOf(text, organisation)).toEqual(expected);
	});

	it('stands with a source that was opened and a day to read it again', () => {
		const files = readPolicy(`${pay} ${press}`, {country: 'SE', public: true}).findings.flatMap(({law}) => law ?? []);
		for (const {source} of files)
			expect(source).toEqual({
				url: expect.stringMatching(/^https:/),
				read: expect.stringMatching(/^2026-11/),
				recheck: expect.stringMatching(/^2027/),
			});
		expect(readFileSync(new URL('../../../engine/policy-reader/legal-facts.ts', import.meta.url), 'utf8')).not.toMatch(
			/'US'/,
		);
	});
});
