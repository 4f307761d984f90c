import {dayInWords, timeInWords} from './in-words.ts';
import type {PageStrings} from './page-strings.ts';
import {sv} from './sv.ts';
import {svPerson} from './sv-person.ts';

/** Swedish texts of popup, options, welcome and practice pages. */
export const svPages: PageStrings = {
	popup: {
		draft: (platform, tips) =>
			`Äkta läser med${platform ? ` på ${platform}` : ''}. ${tips === 0 ? 'Inget att tillägga just nu.' : `${tips} tips till ditt utkast.`}`,
		ready: 'Äkta är med här. Ställ markören i en skrivruta, så läser Äkta med.',
		useHere: 'Använd Äkta här nu',
		always: 'Använd alltid Äkta här',
		leave: 'Använd inte Äkta här längre',
		hindered: {
			'old-tab': {
				text: 'Sidan öppnades innan Äkta fanns här. Ladda om sidan, så är Äkta med.',
				button: 'Ladda om sidan',
			},
			withheld: {text: 'Webbläsaren släpper inte in Äkta här ännu.', button: 'Släpp in Äkta här'},
			'unknown-field': {
				text: 'Äkta känner inte igen fältet där markören står. Inget läses där innan du säger till.',
				button: 'Använd Äkta i det här fältet',
			},
			foreign: {
				text: 'Utkastet är på ett språk som Äkta inte läser. Äkta läser svenska och engelska.',
				button: 'Stäng av här',
			},
			silent: {text: 'Äkta svarar inte just nu. Sidan fungerar som vanligt.', button: 'Försök igen'},
		},
		suggested: organisation => `${organisation} föreslår Äkta på den här sidan. Du väljer; inget läses här innan dess.`,
		unknown: 'Den här sidan känner Äkta inte till. Inget läses här.',
		offHere: host => `Äkta är av på ${host}.`,
		resting: until => `Äkta vilar till ${timeInWords(until, 'sv')}.`,
		choose: 'Äkta på den här sidan',
		on: 'På',
		rest: 'Vila en timme',
		restToday: 'Vila i dag',
		off: 'Av här',
		panel: 'Öppna panelen',
		practice: 'Prova i övningsrutan',
		settings: 'Inställningar',
		ownTips: version => `Tipsen är Äktas egna, version ${version}.`,
		guidance: (organisation, version, since) =>
			`Råd från ${organisation}, version ${version}${since ? `, sedan ${dayInWords(since, 'sv')}` : ''}.`,
	},
	options: {
		title: 'Inställningar',
		sections: 'På den här sidan',
		language: 'Språk',
		languages: {auto: 'Som webbläsaren', sv: 'Svenska', en: 'English'},
		homes: 'Var Äkta syns',
		homesWhy: 'Välj för varje nätverk. Tipsen är desamma var de än visas.',
		home: {
			docked: 'Bredvid skrivrutan',
			panel: 'I webbläsarens panel',
			marks: 'Bara markeringar i texten',
			off: 'Inte alls',
		},
		consent: {...sv.consent, undo: 'Bara i panelen'},
		reads: 'Språk som Äkta läser',
		strengths: 'Det som funkar',
		strengthsWhy: 'Högst en rad om det som redan är bra i utkastet.',
		on: 'Visa',
		off: 'Visa inte',
		quiet: 'Tips som är tysta just nu',
		quietNone: 'Inga. Ett tips som du hoppar över tre gånger är tyst i 30 dagar.',
		quietUntil: date => `till ${dayInWords(date, 'sv')}`,
		allTips: 'Se alla tips',
		muted: 'Tips du har valt bort',
		mutedNone: 'Inga än. ”Visa inte det här tipset mer” under ett tips hamnar här.',
		unmute: 'Visa igen',
		words: 'Ord som får vara i fred',
		wordsWhy: 'Namn och produkter, till exempel. Äkta säger inget om dem.',
		word: 'Ord eller namn',
		add: 'Lägg till',
		remove: word => `Ta bort ${word}`,
		hosts: 'Sidor där Äkta är av',
		hostsNone: 'Inga. ”Av här” finns i Äktas meny i verktygsfältet.',
		turnOn: 'Slå på',
		resting: until => `Äkta vilar till ${timeInWords(until, 'sv')}.`,
		wake: 'Väck Äkta',
		privacy: 'Vad Äkta vet och sparar',
		privacyTexts: [
			'Det du skriver lämnar aldrig webbläsaren. Äkta har inget konto, ingen server och ingen statistik.',
			'Utkast finns bara i minnet medan du skriver. Det som sparas i webbläsaren är dina val och vilka tips du tyckte blev fel, aldrig orden du skrev.',
			'Äkta ger arbetsgivaren ingenting av det du skriver, inte ens att du skriver. Arbetsgivaren kan se att Äkta är installerat och, om råden hämtas från en adress, att en webbläsare hämtade en fil vid en tidpunkt som inte har med skrivandet att göra. Vad arbetsgivaren i övrigt kan se på sin egen dator ändrar Äkta ingenting i.',
		],
		failed: 'Det gick inte att spara. Det gamla valet gäller fortfarande.',
	},
	welcome: {
		title: 'Skriv som dig själv',
		lead: 'Äkta läser medan du skriver och säger vad som når fram, och vad du kanske skulle ångra. Prova på texten här under.',
		promises: [
			{head: 'Du bestämmer', text: 'Det går alltid att publicera. Varje tips går att hoppa över eller välja bort.'},
			{
				head: 'Utkasten stannar hos dig',
				text: 'Inget du skriver lämnar webbläsaren. Inget konto, ingen server, ingen statistik.',
			},
			{head: 'Ingen läser över axeln', text: 'Äkta berättar inte för någon vad du skriver, inte ens att du skriver.'},
		],
		next: networks => `Öppna ${networks} och börja skriva, så är Äkta med.`,
		settings: 'Inställningar',
	},
	practice: {
		title: 'Övningsruta',
		lead: 'Skriv vad du vill. Det som publiceras här stannar på den här sidan.',
		post: 'Inlägg',
		reply: 'Svar',
		publish: 'Publicera',
		published: 'Publicerat. Det stannar på den här sidan:',
		draft:
			'Vi är stolta och glada att meddela att vi brinner för helhetslösningar i framkant. Gilla om du håller med!!!\n\nVill du veta mer? Ring Karin hemma, hennes privata nummer är 070-174 06 05.',
		parent: 'Sara: Hur lång tid tog det att byta alla lampor?',
	},
	person: svPerson,
};
