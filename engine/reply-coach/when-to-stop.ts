import type {ByLanguage} from '../model/language.ts';
import type {CommentClass} from './coach.ts';

type WayOut = ByLanguage<string>;

const goesRound: WayOut = {
	sv: 'Har du svarat på saken och det ändå börjar om? Säg vad som händer härnäst och låt det bli det sista.',
	en: 'Have you answered the point and it still goes round in circles? Say what happens next and leave it at that.',
};

const trolled: WayOut = {
	sv: 'Säg en gång vad som gäller, vänligt, och lämna tråden. Det som bryter mot sidans egna villkor kan döljas; spara en skärmdump först.',
	en: 'Say kindly, once, what is so, and leave the thread. What breaks the page’s own terms can be hidden; save a screenshot first.',
};

const trolledPublic: WayOut = {
	sv: 'Svara eller visa vägen, en gång. Innan något döljs: spara en skärmdump och registrera den. Det som tas bort behöver stöd i lag eller i villkor som står på sidan.',
	en: 'Answer or show the way, once. Before anything is hidden: save a screenshot and put it on record. What is removed needs support in law or in terms that are on the page.',
};

/** When it is fine not to answer and how to leave with grace; a public body in its own voice answers and keeps its records. */
export const whenToLeave = (kind: CommentClass, isPublic: boolean): WayOut | undefined => {
	if (kind === 'provocation') return isPublic ? trolledPublic : trolled;
	return kind === 'heat' || kind === 'dissatisfaction' ? goesRound : undefined;
};

const first: WayOut = {
	sv: 'Säg något här först. Gäller det namn, nummer eller hälsa kan ni sedan fortsätta enskilt: säg varför, och vem som svarar där.',
	en: 'Say something here first. If it is about names, numbers or health you can then go on in private: say why, and who answers there.',
};

const then: WayOut = {
	sv: 'Gäller det namn, nummer eller hälsa är det läge att fortsätta enskilt nu. Säg varför, och vem som svarar där.',
	en: 'If it is about names, numbers or health, this is the time to go on in private. Say why, and who answers there.',
};

const together: ReadonlySet<CommentClass> = new Set(['question', 'dissatisfaction', 'heat', 'crisis']);

/** When to go on in direct contact: after something has been said in the open. */
export const whenToGoPrivate = (kind: CommentClass, hasSaid: boolean): WayOut | undefined =>
	together.has(kind) ? (hasSaid ? then : first) : undefined;
