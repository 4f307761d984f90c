import {describe, expect, it} from 'vitest';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {blocking} from '../../../engine/policy-reader/finding.ts';
import {readRuleSet} from '../../../engine/policy-reader/read-rule-set.ts';
import {filledIn, putTogether} from '../../../engine/policy-reader/rule-sets/plain-reading.ts';
import {asSeen} from '../../../engine/text/as-seen.ts';

const say = {
	sv: {
		saw: 'Här står {words}.',
		why: 'Läsare utanför huset känner kanske inte till ordet.',
		try: 'Skriv hellre ett vanligt ord.',
	},
	en: {saw: 'This says {words}.', why: 'Readers outside may not know the word.', try: 'Try an everyday word.'},
};

const setWith = (language: 'sv' | 'en', part: Partial<(typeof say)['sv']>, rest: object = {}): RuleSet =>
	({
		format: '1.0',
		id: 'x',
		version: 1,
		name: 'Påhittlampan',
		owner: {name: 'Malte', mail: 'malte@example.org'},
		review: '2027-09-01',
		may: Array.from({length: 5}, () => 'Du får berätta om jobbet.'),
		rules: [
			{
				id: 'open/x',
				points: [4],
				level: 'mark',
				start: 'on',
				when: {phrase: {sv: ['pallflex']}},
				say: {...say, [language]: {...say[language], ...part}},
				source: {url: 'https://example.org/', read: '2026-11-20'},
				examples: {sv: {tip: ['pallflex'], none: ['pall']}},
			},
		],
		...rest,
	}) as unknown as RuleSet;

const refused = (set: RuleSet): string[] => blocking(readRuleSet(set, [])).map(({check}) => check);

const inSaw = (text: string, language: 'sv' | 'en' = 'sv') => refused(setWith(language, {saw: text}));

it('takes a tip that speaks like a colleague', () => {
	expect(refused(setWith('sv', {}))).toEqual([]);
});

describe('a tip is read as its reader gets it, with the words in the placeholder', () => {
	it.each([
		'Du får inte skriva om {words}.',
		'Skriv aldrig {words}.',
		'{words} är förbjudet.',
		'Nämn inte {words}.',
		'Det är inte tillåtet att nämna {words}.',
		'{words} är oprofessionellt.',
		'Undvik {words}.',
		'Man skriver inte {words}.',
		'{words} får inte förekomma.',
		'Ordet {words} är bannlyst.',
	])('%s', text => {
		expect(readRuleSet(setWith('sv', {saw: text}), []).map(({check}) => check)).not.toEqual([]);
	});

	it.each(['You must not write {words}.', 'Never say {words}.', '{words} is not allowed.', 'Do not mention {words}.'])(
		'%s',
		text => {
			expect(readRuleSet(setWith('en', {try: text}), []).map(({check}) => check)).not.toEqual([]);
		},
	);
});

describe('threats, grades, watching, scams and words in Äkta’s name are refused', () => {
	it.each([
		['sv', 'Den som skriver så får sparken.'],
		['sv', 'Det här kan kosta dig jobbet.'],
		['sv', 'Brott mot det här leder till varning.'],
		['en', 'Anyone who writes like this will be fired.'],
		['en', 'You could lose your job over this.'],
		['sv', 'Ditt betyg är 2 av 10.'],
		['sv', 'Texten ger minuspoäng.'],
		['en', 'Your score is low.'],
		['en', 'This draft is graded.'],
		['sv', 'Äkta har anmält det till din chef redan i dag.'],
		['sv', 'Din chef har fått en kopia.'],
		['sv', 'Det du skriver loggas hos HR.'],
		['en', 'Äkta has told your boss.'],
		['en', 'Your manager has been notified.'],
		['sv', 'Vi ser allt du skriver på dina privata konton.'],
		['en', 'We monitor what you post.'],
		['sv', 'Logga in på sidan med BankID.'],
		['en', 'Log in here to go on.'],
		['sv', 'Läs mer på https://pahitt.example.'],
		['en', 'Enter your password to confirm.'],
	] as const)('%s: %s', (language, text) => {
		expect(inSaw(text, language)).not.toEqual([]);
	});

	it.each([
		['sv', 'Äkta för ingenting vidare till din chef.'],
		['sv', 'Läsaren kan ta det som ett hot.'],
		['sv', 'Här står något som ser ut som ett lösenord.'],
		['en', 'Äkta tells nobody.'],
		['en', 'Readers see this before they see the picture.'],
	] as const)('%s, said truly: %s', (language, text) => {
		expect(inSaw(text, language)).toEqual([]);
	});
});

describe('what holds its reader to account, in whatever clothes', () => {
	it.each([
		['sv', 'Grattis, ännu ett genomtänkt inlägg. Tänk efter nästa gång.'],
		['sv', 'Ditt nästa lönesamtal kan påverkas av det här.'],
		['sv', 'Bra medarbetare skriver inte så.'],
		['sv', 'Håll tyst om facket.'],
		['sv', 'Chefen kan läsa det här utkastet.'],
		['sv', 'Vi för statistik över dina tips.'],
		['sv', 'Personalavdelningen har redan fått det här utkastet.'],
		['sv', 'Fortsätter du så här får du leta nytt jobb.'],
		['en', 'HR gets a copy of every draft.'],
		['en', 'A true professional keeps politics out of it.'],
		['en', 'Nobody here wants to hear about the union.'],
		['en', 'Your manager can read this draft.'],
		['en', 'We keep a record of tips you ignore.'],
		['en', 'Three more of these and we need to talk about your contract.'],
		['en', 'You rank last in your team this month.'],
		['en', 'Loyal colleagues would never write this.'],
	] as const)('%s: %s', (language, text) => {
		for (const part of ['saw', 'why', 'try'] as const)
			expect(refused(setWith(language, {[part]: text}))).not.toEqual([]);
	});

	it.each([
		['sv', 'Chefer och andra läsare kan ha svårt att hitta det viktiga.'],
		['sv', 'Ännu ett ord som få känner till.'],
		['en', 'Readers can see this as a promise.'],
		['en', 'Good people to ask are those who were there.'],
	] as const)('not in %s: %s', (language, text) => {
		expect(inSaw(text, language)).toEqual([]);
	});
});

describe('a permission whose end takes its beginning back is refused', () => {
	it.each([
		'Du får skriva vad du vill, vi ser allt.',
		'Du får kritisera oss om du vill byta jobb.',
		'Du får vara en god ambassadör.',
		'You may post, and we are free to draw our conclusions.',
		'You may post whatever makes us look good.',
		'You may say anything your manager agrees with.',
		'You may discuss pay with your manager only.',
	])('%s', text => {
		expect(refused(setWith('sv', {}, {may: [text]}))).not.toEqual([]);
	});

	it.each([
		'Du får fråga när du vill, vi hjälper gärna till.',
		'Du får säga vad du tycker, och vi lyssnar.',
		'Du får låta bli.',
		'You may stay off social media.',
		'You may post about your work, and we are happy to help.',
	])('and this is not: %s', text => {
		expect(refused(setWith('sv', {}, {may: [text]}))).toEqual([]);
	});
});

describe('a tip that nobody here can read is refused', () => {
	it.each(['Ein Kind könnte das besser schreiben.', 'pas de politique sur le lieu de travail'])('%s', text => {
		expect(inSaw(text)).toContain('L25');
	});

	it.each(['Pallflex X4', 'Skriv ”AB Lampans Eftr. GmbH”.', 'Prova #PåhittkommunNord'])('a name is not: %s', text => {
		expect(inSaw(text)).toEqual([]);
	});
});

describe('a disguise changes nothing', () => {
	const sentence = 'Det är förbjudet att prata om facket';
	it.each([
		['figures', 'Det är förbjud3t att pr4ta om f4cket'],
		['Cyrillic letters', sentence.replaceAll('o', 'о').replaceAll('a', 'а').replaceAll('e', 'е')],
		['full-width letters', sentence.replace(/[a-z]/g, unit => String.fromCharCode(unit.charCodeAt(0) + 0xfee0))],
		[
			'letters apart',
			sentence
				.split(' ')
				.map(word => [...word].join(' '))
				.join('  '),
		],
		[
			'dots between',
			sentence
				.split(' ')
				.map(word => [...word].join('.'))
				.join('  '),
		],
		['soft hyphens', [...sentence].join('\u00ad')],
		['a harmless beginning', `Tack för att du skriver, men kom ihåg att det är förbjudet att prata om facket.`],
		['English in the Swedish field', 'You must not talk about the union.'],
	])('%s', (_, text) => {
		expect(refused(setWith('sv', {try: text}))).toContain('L07');
	});

	it('folds what looks alike to the same length, and leaves other text alone', () => {
		expect(asSeen('Ｓｋａdа')).toBe('Skada');
		expect(asSeen('Åka båt, café')).toBe('Åka båt, café');
		for (const language of ['sv', 'en'] as const)
			for (const placeholder of ['{words}', '{count}', '{limit}'])
				expect(filledIn(placeholder, language)).toHaveLength(placeholder.length);
		expect(putTogether('f a c k e t')).toBe('facket');
		expect(putTogether('En å i en by')).toBeUndefined();
	});
});

describe('the other texts of a set', () => {
	it.each([
		[{may: ['Alla är ambassadörer.']}, 'L13'],
		[{may: ['Du får skriva om allt som din chef har godkänt i förväg.']}, 'L17'],
		[{may: ['Du får hålla tyst om facket.']}, 'L07'],
		[{may: ['You may write as long as it reflects well on us.']}, 'L17'],
		[{lines: {heat: 'Radera kommentaren och blockera personen.'}}, 'L05'],
		[{lines: {question: 'Svara aldrig på frågor om ekonomi.'}}, 'L01'],
		[{lines: {dissatisfaction: 'Den som klagar kan bli av med jobbet.'}}, 'L10'],
		[{contacts: [{name: 'Ida', for: 'Anmäl kollegor som bryter mot reglerna', how: 'rum 2'}]}, 'L09'],
		[{may: ['Fråga [namn] om bilder.']}, 'L19'],
		[{contacts: [{name: '[namn]', for: 'bilder', how: '[telefon]'}]}, 'L19'],
		[{lines: {question: 'Ring [namn].'}}, 'L19'],
	])('%j', (rest, check) => {
		expect(readRuleSet(setWith('sv', {}, rest), []).map(finding => finding.check)).toContain(check);
	});

	it('a link in brackets is no gap', () => {
		expect(refused(setWith('sv', {}, {lines: {question: 'Läs [frågorna](svar).'}}))).not.toContain('L19');
	});
});
