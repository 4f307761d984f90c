import {formatCount} from '../format.ts';
import type {PersonStrings} from './strings.ts';

/** Swedish texts on the person. */
export const svPerson: PersonStrings = {
	amount: {
		question: 'Hur mycket ska Äkta säga?',
		answers: {little: 'Lite', enough: 'Lagom', much: 'Mycket'},
		what: {
			little: 'Bara ställen i texten som är värda en titt till, och sådant som är bra att veta innan du publicerar.',
			enough: 'Det som de flesta har nytta av.',
			much: 'Allt Äkta kan, även tips som annars är avstängda.',
		},
	},
	meeting: {
		title: 'Lär känna Äkta',
		lead: 'Fyra korta frågor, när det passar. Då vet Äkta vad du kan ha nytta av. Hoppa över dem du vill. Svaren stannar i webbläsaren.',
		start: 'Börja',
		step: (at, of) => `Fråga ${at} av ${of}`,
		skip: 'Hoppa över',
		next: 'Nästa',
		leave: 'Sluta här',
		done: 'Tack. Nu rättar sig tipsen efter dina svar. Du kan svara om när du vill.',
		ease: {
			question: 'Hur hemma känner du dig i sociala medier?',
			answers: {new: 'Ny på det här', used: 'Ganska hemma', 'old-hand': 'Har hållit på länge'},
		},
		reason: {
			question: 'Vad skulle få dig att vilja skriva om jobbet?',
			answers: {
				show: 'Att visa vad jag gör',
				thank: 'Att lyfta fram en kollega',
				ask: 'Att fråga och lära mig',
				help: 'Att hjälpa någon',
				invite: 'Att få med fler',
				'rather-not': 'Helst inte',
			},
		},
		holding: {
			question: 'Vad är det som tar emot?',
			answers: {
				wrong: 'Att säga något fel',
				words: 'Att hitta orden',
				reactions: 'Hur andra ska reagera',
				time: 'Tiden',
				nothing: 'Ingenting',
			},
		},
		voice: 'Som vem skriver du oftast?',
	},
	letter: {
		title: 'Vill du säga något till dem som skriver råden?',
		lead: organisation =>
			organisation
				? `Det blir ett vanligt mejl från dig till ${organisation}. Äkta skickar ingenting och sparar ingenting.`
				: 'Det blir ett vanligt mejl från dig till den du väljer. Äkta skickar ingenting och sparar ingenting.',
		help: 'Det här vill jag hjälpa till med',
		wish: 'Det här önskar jag stod i vår policy',
		preview: 'Så här läser mottagaren det',
		subject: 'Tankar om hur jobbet syns i sociala medier',
		publicMail: 'Mejl till en myndighet kan bli allmän handling. Det går bra att ta det i ett samtal i stället.',
		open: 'Öppna i mejlen',
		copy: 'Kopiera',
		copied: 'Kopierat',
	},
	ownVoice: {
		title: 'Så låter du',
		lead: 'Klistra in två eller tre texter som låter som du. Äkta räknar på dem och rättar tipsen efter dig. Siffrorna sparas, aldrig texterna.',
		text: number => `Text ${number}`,
		listen: 'Lyssna',
		heard: (texts, words) =>
			`Äkta har lyssnat på ${formatCount(texts, 'text', 'texter', 'sv')}. Dina meningar är i snitt ${String(words).replace('.', ',')} ord långa.`,
		own: 'Det här hör till ditt sätt att skriva, så det säger Äkta inget om:',
		forget: 'Glöm hur jag låter',
		failed: 'Äkta kunde inte lyssna just nu. Texterna står kvar här.',
	},
	allTips: {
		title: 'Alla tips',
		lead: count => `Äkta har ${count} tips. Här står vad vart och ett handlar om, och här slår du dem av och på.`,
		search: 'Sök bland tipsen',
		found: count => formatCount(count, 'tips', 'tips', 'sv'),
		show: 'Vilka tips som visas',
		shown: {all: 'Alla', on: 'På', off: 'Av', hidden: 'Dolda av dig'},
		onCount: (on, all) => `${on} av ${all} är på`,
		example: 'Visas till exempel vid:',
	},
	data: {
		permissions: 'Det här får Äkta göra i webbläsaren',
		permission: [
			{name: 'storage', text: 'Spara dina val på den här datorn.'},
			{
				name: 'alarms',
				text: 'Hämta råd vid bestämda tider, om en organisation delar ut dem på en adress. Inget du gör startar en hämtning eller ändrar tiden. Och visa pricken på Äktas knapp när dagen för en påminnelse är inne.',
			},
			{name: 'activeTab', text: 'Se sidan framför dig när du öppnar Äktas meny.'},
			{name: 'scripting', text: 'Läsa med i skrivrutan när du ställer markören där.'},
			{name: 'sidePanel', text: 'Visa panelen. Finns i Chrome och Edge.'},
			{name: 'host_permissions', text: 'Finnas på de nätverk som står ovan. Andra sidor bara om du säger ja.'},
		],
		stored: 'Det här är sparat i din webbläsare',
		storedTexts: [
			'Dina val, här och i Äktas meny, ditt ja till det som läses och dina svar, om du har svarat.',
			'Hur många utkast du har börjat på, och hur många gånger ett tips har visats och hoppats över, för att kunna bli tystare.',
			'Vilka tips du tyckte blev fel, och vilken dag.',
			'Siffror om hur du låter, om du har bett Äkta lyssna.',
			'Råden från en organisation, om någon delar ut dem. De handlar inte om dig och ligger kvar när du raderar.',
			'Det du skriver i studion, om du har öppnat den.',
			'Din dagbok, dina mål och påminnelser, om du har några.',
		],
		export: 'Hämta allt som en fil',
		delete: 'Radera allt',
		sure: 'Allt ovan som är ditt försvinner och går inte att få tillbaka.',
		yes: 'Ja, radera',
		no: 'Nej, behåll',
		held: 'En annan flik håller i din dagbok, så inget är raderat än. Stäng den fliken och tryck igen.',
		misunderstood: count => `Du har sagt ${formatCount(count, 'gång', 'gånger', 'sv')} att Äkta missförstod.`,
	},
};
