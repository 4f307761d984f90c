import * as a from '../words/acts.ts';
import * as m from '../words/matters.ts';
import type {Form, Spoken} from './form.ts';

const stops = ({analysis}: Spoken): boolean => analysis.modality === 'may-not';

/** Other people's work, what is not out yet, gifts, and advertising. */
export const honesty: readonly Form[] = [
	{
		matter: 'copyright',
		acts: [a.tells, a.makesUseOf],
		hears: spoken => stops(spoken) && spoken.heard.says(m.copyright) && !spoken.heard.says(m.marks),
		covers: ['pictures', 'harm'],
		why: {
			sv: 'Den som har gjort något bestämmer över det.',
			en: 'Whoever made something decides about it.',
		},
		form: {
			sv: 'Bilder, texter och musik som andra har gjort använder vi när de har sagt ja. Ta gärna egna bilder, och skriv vem som har gjort det du fått låna.',
			en: 'Pictures, texts and music by others are used once they’ve said yes. You’re welcome to use your own; what you’ve borrowed carries its maker’s name.',
		},
	},
	{
		matter: 'inside-information',
		acts: [a.tells],
		hears: spoken => stops(spoken) && spoken.heard.says(m.marketMoving),
		covers: ['secrecy'],
		why: {
			sv: 'Alla som handlar med aktier ska få veta på samma gång.',
			en: 'Everybody who trades should hear at the same time.',
		},
		form: {
			sv: 'Det som kan påverka aktiekursen berättar bolaget först, för alla på en gång. När det är ute får du gärna prata om det.',
			en: 'What could move the share price comes from the company first, to everyone at once. Once it’s out, you’re welcome to talk about it.',
		},
	},
	{
		matter: 'inside-information',
		acts: [a.receives],
		hears: spoken => stops(spoken) && spoken.heard.says(m.gifts) && spoken.heard.says(m.forMentions),
		why: {
			sv: 'Den som läser ska kunna lita på att rådet inte är köpt.',
			en: 'Readers need to trust that the advice wasn’t bought.',
		},
		form: {
			sv: 'Gåvor och betalning för att nämna någon tackar vi nej till. Tipsa gärna om sådant du själv tycker om, när du inte får något för det.',
			en: 'We say no thanks to gifts and payment for mentioning somebody. You’re welcome to recommend what you like yourself, when you get nothing for it.',
		},
		covers: ['advertising', 'speaking-for', 'secrecy'],
	},
	{
		matter: 'inside-information',
		acts: [a.tells, a.photographs],
		hears: spoken => stops(spoken) && spoken.heard.says(m.notOutYet) && !spoken.heard.says(m.changesAtWork),
		covers: ['secrecy'],
		why: {
			sv: 'Det blir roligare att berätta när alla får veta det samtidigt.',
			en: 'News is more fun to share when everybody hears it at once.',
		},
		form: {
			sv: 'Det som inte har släppts än stannar hos oss tills det släpps. När det är ute får du gärna berätta.',
			en: 'What isn’t out yet stays with us until we announce it. Once it’s out, you’re welcome to talk about it.',
		},
	},
	{
		matter: 'advertising',
		acts: [a.tells, a.makesUseOf, m.advertising, m.hides],
		hears: spoken => stops(spoken) && spoken.heard.says(m.advertising) && spoken.heard.says(m.hides),
		covers: ['speaking-for'],
		why: {
			sv: 'Läsaren vill veta vem som tipsar, och reklam ska synas som reklam.',
			en: 'Readers want to know who is recommending, and advertising should look like advertising.',
		},
		form: {
			sv: 'Tipsa gärna om det vi gör, och skriv att du arbetar här. Är inlägget betalt säger du det först av allt.',
			en: 'You’re welcome to recommend what we do; just say that you work here. If a post is paid for, say that first.',
		},
	},
];
