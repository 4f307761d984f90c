import {describe, expect, it} from 'vitest';
import {languageOf} from '../../engine/language.ts';

describe('languageOf', () => {
	it.each([
		'Skicka ett DM',
		'Kul!',
		'Grymt jobbat, team!',
		'I dag släpper vi vår new release',
		'Öppettiderna ändras till hösten.',
		'Vad tycker ni om det här?',
		'Inställningar för annonser',
	])('reads Swedish: %s', text => expect(languageOf(text)).toBe('sv'));

	it.each([
		'lol no way',
		'We are hiring',
		'We launched our nya app',
		'Privacy settings',
		"I don't think so",
		'Thoughts on the new bridge?',
		'This is so kul',
	])('reads English: %s', text => expect(languageOf(text)).toBe('en'));

	it.each([
		'Vi glæder os til at se jer i morgen',
		'Jeg er på vei hjem fra jobb',
		'Wir freuen uns auf Sie alle',
		'Minä menen kotiin tänään, mutta sinä et',
		'Ik ga vandaag naar huis met jullie',
		'Merci beaucoup pour votre aide',
		'Hoy voy a casa con mi madre',
		'Oggi vado a casa con gli amici',
		'Idę dzisiaj do domu przez park',
		'Мы рады видеть вас',
		'今日はとても暑い',
	])('knows that a third language is neither: %s', text => expect(languageOf(text)).toBe('other'));

	it.each(['', '😀', '12:30', '!!!', '…'])('keeps the language before when the text says nothing: %s', text => {
		expect(languageOf(text, 'sv')).toBe('sv');
		expect(languageOf(text, 'en')).toBe('en');
		expect(languageOf(text, 'other')).toBe('other');
	});

	it('takes initials under a text for no language of their own', () => {
		expect(languageOf('^co', 'en')).toBe('en');
		expect(languageOf('^tb https://lingonby.example/ljus', 'sv')).toBe('sv');
	});

	it('gives the same answer whatever the case and the apostrophe', () => {
		expect(languageOf('I DON’T KNOW')).toBe('en');
		expect(languageOf('HÄR ÄR VI NU')).toBe('sv');
	});
});
