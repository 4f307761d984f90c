import type {ReadingStrings} from './strings.ts';

/** Swedish texts on what is read. */
export const svReading: ReadingStrings = {
	title: 'Det här läser Äkta',
	when: 'När du ställer markören i en skrivruta på ett nätverk läser Äkta:',
	parts: {
		draft: 'Ditt utkast, med rubrik, varningstext och omröstning, och som vem du skriver',
		parent: 'Kommentaren eller inlägget du svarar på, och vad den som skrev det heter',
		pictures: 'Alt-texterna till dina bilder. Inte bilderna',
		links: 'Adresserna till länkarna i utkastet. Inte sidorna bakom dem',
		audience: 'Vilka som får se inlägget, så att slutna grupper lämnas i fred',
	},
	isNew: 'nytt',
	changed: 'Äkta har blivit uppdaterat och vill läsa mer än du har sagt ja till. Inget läses förrän du har svarat.',
	never: 'Privata meddelanden läses aldrig. Inte heller flödet, lösenord eller något annat på sidan.',
	whereTitle: 'Vart det tar vägen',
	where:
		'Ingenstans. Det stannar i webbläsarens minne medan du skriver och glöms sedan. Inget konto, ingen server, ingen statistik. Arbetsgivaren får ingenting, inte ens veta att du skriver.',
	notYet: 'Äkta läser inget ännu.',
	short:
		'När du säger ja läser Äkta ditt utkast, det du svarar på och vem som skrev det, alt-texter, länkar och vilka som får se inlägget. Inget av det lämnar webbläsaren.',
	agree: 'Börja läsa när jag skriver',
	more: 'Se allt som läses',
	failed: 'Det gick inte att spara, så Äkta läser fortfarande inget.',
};
