import {say} from '../page/language.ts';

/** The writer of the practice post; not a person. */
export const parentAuthor = 'Karin Ek';

/** The practice post's text. */
export const parentText = (): string =>
	say(
		'Vi byter bokningssystem i vår. Hur har ni gjort för att få med er alla som ska använda det?',
		'We are changing our booking system this spring. How did you bring along everyone who will use it?',
	);
