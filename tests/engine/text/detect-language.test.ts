import {describe, expect, it} from 'vitest';
import {detectLanguage} from '../../../engine/text/detect-language.ts';

describe('languageOf', () => {
	it.each([
		'Skicka ett DM',
		'Kul!',
		'Grymt jobbat, team!',
		'I dag släpper vi vår new release',
		'Öppettiderna ändras till hösten.',
		'Vad tycker ni om det här?',
		'Inställningar för annonser',
	])('reads Swedish: %s', text => expect(detectLanguage(text)).toBe('sv'));

	it.each([
		'lol no way',
		'We are hiring',
		'We launched our nya app',
		'Privacy settings',
		"I don't think so",
		'Thoughts on the new bridge?',
		'This is so kul',
	])('reads English: %s', text => expect(detectLanguage(text)).toBe('en'));

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
	])('knows that a third language is neither: %s', text => expect(detectLanguage(text)).toBe('other'));

	it.each(['', '😀', '12:30', '!!!', '…'])('keeps the language before when the text says nothing: %s', text => {
		expect(detectLanguage(text, 'sv')).toBe('sv');
		expect(detectLanguage(text, 'en')).toBe('en');
		expect(detectLanguage(text, 'other')).toBe('other');
	});

	it('takes initials under a text for no language of their own', () => {
		expect(detectLanguage('^co', 'en')).toBe('en');
		expect(detectLanguage('^tb https://lingonby.example/ljus', 'sv')).toBe('sv');
	});

	it('gives the same answer whatever the case and the apostrophe', () => {
		expect(detectLanguage('I DON’T KNOW')).toBe('en');
		expect(detectLanguage('HÄR ÄR VI NU')).toBe('sv');
	});
});
