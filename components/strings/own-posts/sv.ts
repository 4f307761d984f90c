import {formatCount, formatInteger} from '../format.ts';
import type {OwnPostsStrings} from './strings.ts';

/** Swedish texts on the reading of one's latest posts. */
export const svOwnPosts: OwnPostsStrings = {
	title: 'Läs dina senaste inlägg',
	lead: 'Klistra in några av dina egna inlägg, så berättar Äkta hur du brukar låta. De läses på den här sidan och glöms när du stänger den.',
	field: 'Dina inlägg',
	hint: 'Skilj dem åt med två tomma rader, eller med en rad med tre bindestreck.',
	count: (posts, read) => {
		if (posts === 0) return 'Inga inlägg än.';
		const all = formatCount(posts, 'inlägg', 'inlägg', 'sv');
		return posts > read ? `${all}. De första ${formatInteger(read, 'sv')} läses.` : `${all}.`;
	},
	read: 'Läs dem',
	reading: 'Läser …',
	sounds: 'Så låter du för det mesta',
	sentences: words => `Dina meningar är i snitt ${String(words).replace('.', ',')} ord långa.`,
	manner: {
		plain: 'Du skriver lättläst.',
		dense: 'Du packar in mycket i varje mening.',
		exclamations: 'Du använder gärna utropstecken.',
		emoji: 'Du använder gärna emojier.',
	},
	works: 'Det här funkar hos dig',
	habit: 'En vana att känna till',
	look: 'Inlägg att titta på igen',
	noLook: 'Äkta hittade inget särskilt att peka ut. Äkta läser ord, inte sammanhang.',
	open: 'Öppna i rutan ovanför',
	keep: 'Låt tipsen rätta sig efter hur jag låter',
	kept: 'Siffrorna är sparade, inget av texten. Du kan glömma dem under ”Så låter du” i Inställningar.',
	failed: 'Det gick inte just nu. Texten står kvar här.',
};
