import {describe, expect, it} from 'vitest';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {blocking} from '../../../engine/policy-reader/finding.ts';
import {wordFindings} from '../../../engine/policy-reader/rule-sets/wording-checks.ts';
import {runAtOnce} from '../../../engine/rule-set/time-slices.ts';

const inTip = (language: 'sv' | 'en', text: string): string[] => {
	const say = {[language]: {saw: 'Här står {words}.', why: 'Läsaren kanske inte känner till ordet.', try: text}};
	const set = {format: '1.0', id: 'x', version: 1, name: 'Lingonby', rules: [{say}]} as unknown as RuleSet;
	const found = blocking(runAtOnce(wordFindings(set))).map(({check}) => check);
	return found.filter(check => ['L14', 'L29', 'L30'].includes(check));
};

const bad = {
	sv: [
		'Mejla ditt lösen till it.',
		'Ditt konto stängs om du inte bekräftar det.',
		'Öppna bifogad fil för mer.',
		'Någon i ledningen läser allt här.',
		'Skicka 200 kr till kassan.',
		'Svara på sms:et med JA.',
		'Verifiera dig med tjänstekortet.',
		'HR följer vad du skriver.',
		'Din chef ser det här utkastet.',
		'Ledningen läser dina utkast innan de läggs ut.',
		'Kommunikationsavdelningen får en kopia av texten.',
		'It-avdelningen sparar det du skriver.',
		'Dina utkast granskas av ledningen.',
		'Det du skriver går vidare till din arbetsgivare.',
		'Säkerhetsavdelningen håller ett öga på vad du skriver.',
		'Bolaget mäter hur ofta du får det här tipset.',
		'Vi tittar över axeln när du skriver.',
		'Logga in på intranätet och bekräfta.',
		'Ring IT och uppge koden.',
		'Bekräfta din identitet innan du går vidare.',
		'Svara med engångskoden du nyss fick.',
		'Starta BankID och signera.',
		'Skanna QR-koden för att fortsätta.',
		'Ladda ner tillägget som hör till.',
		'Skriv in ditt användarnamn igen.',
		'För över pengar till kontot först.',
		'Uppdatera dina uppgifter i portalen.',
	],
	en: [
		'Open the attached file for more.',
		'Send £20 to the account below.',
		'Verify yourself with your work card.',
		'Type in the six digits from the app.',
		'Your account will be locked in an hour.',
		'HR follows what you write.',
		'Your manager sees this draft.',
		'Management reads your drafts before they go out.',
		'The communications team gets a copy of the text.',
		'IT keeps what you write.',
		'Your drafts are reviewed by management.',
		'What you write goes on to your employer.',
		'Security keeps an eye on what you type.',
		'The company measures how often you get this tip.',
		'We look over your shoulder while you write.',
		'Log in to the intranet and confirm.',
		'Call IT and give them the code.',
		'Confirm your identity before you go on.',
		'Reply with the one-time code you just got.',
		'Sign in again with your work account.',
		'Scan the QR code to continue.',
		'Download the extension that belongs to it.',
		'Type your username once more.',
		'Transfer money to the account first.',
		'Update your details in the portal.',
	],
} as const;

const innocent = {
	sv: [
		'Be en kollega läsa utkastet först.',
		'Visa gärna texten för någon som inte var där.',
		'Låt någon annan läsa om du vill ha sällskap i det.',
		'Det du skriver på nätet finns ofta kvar länge.',
		'Ett inlägg i gruppen syns för alla medlemmar.',
		'Läsaren följer vad du menar om ordet byts ut.',
		'Kunder läser det här på väg till jobbet.',
		'Säg vad som händer sedan, så slipper folk ringa.',
		'Berätta hur man betalar och vad det kostar.',
		'Skriv BankID med stort I och D.',
		'Lämna personnumret utanför.',
		'Dela aldrig ett lösenord i ett inlägg.',
		'Berätta vad koden på skylten betyder om läsaren undrar.',
		'Säg vem man ringer, och när de svarar.',
		'Prova länken själv innan du publicerar.',
		'Nämn att man kan läsa utan att logga in.',
		'Kommunen och kommunens bolag låter lika, så säg vilket du menar.',
		'Vi ser ofta ordet i äldre texter, och nu finns ett enklare.',
		'Chefer och andra läsare hittar lättare med en rubrik.',
		'Berätta hur många siffror numret har, läsaren räknar gärna.',
		'Skriv vad biljetten kostar, till exempel 200 kr.',
		'Ett kort svar räcker, den som vill veta mer frågar.',
	],
	en: [
		'Ask a colleague to read the draft first.',
		'Show the text to somebody who was not there.',
		'Let somebody read it if you would like company.',
		'What you write online often stays there for years.',
		'A post in the group can be seen by all members.',
		'Readers follow what you mean if you swap the word.',
		'Customers read this on their way to work.',
		'Say what happens next, so people need not call.',
		'Say how people pay and what it costs.',
		'Write the name of the app in full.',
		'Leave the identity number out.',
		'Never share a password in a post.',
		'Say who to call, and when they answer.',
		'Try the link yourself before you publish.',
		'Say that people can read it without logging in.',
		'The company and its shops sound alike, so say which one you mean.',
		'We often see the word in older texts, and there is a simpler one.',
		'Managers and other readers find it faster with a headline.',
		'A short answer is enough, people who want more will ask.',
		'Tell readers where the money goes.',
		'Say what the ticket costs, as in £20 at the door.',
		'Attach the file again, its name has changed.',
	],
} as const;

describe.each(['sv', 'en'] as const)('%s', language => {
	it.each(bad[language])('asks or watches: %s', text => {
		expect(inTip(language, text)).not.toEqual([]);
	});

	it.each(innocent[language])('helps: %s', text => {
		expect(inTip(language, text)).toEqual([]);
	});
});
