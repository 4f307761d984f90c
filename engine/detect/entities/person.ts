import type {Span} from '../../model/draft.ts';
import {createGate} from '../../search/gate.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {type EntityFinder, findMatches} from './find.ts';

/** Common first names in Sweden and in English-speaking countries, own selection; names that are also everyday words are left out. */
export const firstNames: readonly string[] =
	`Maria Anna Karin Eva Lena Kristina Kerstin Sara Emma Elin Johanna Linnéa Hanna Jenny Marie Malin Ida Sofia Elisabeth Ingrid Birgitta Annika Amanda Julia
Alice Maja Ella Wilma Ebba Astrid Agnes Saga Freja Vera Alma Elsa Klara Ellen Moa Tove Frida Josefin Linda Camilla Helena Monica Ulla Gunilla Marianne Anita Susanne Caroline
Cecilia Therese Sandra Rebecka Felicia Matilda Fatima Amina Leila Zahra Aisha Petra Pernilla Ulrika Åsa Lotta
Erik Lars Karl Anders Johan Per Nils Mikael Jan Hans Peter Olof Gunnar Lennart Fredrik Bengt Bo Daniel Alexander Andreas Göran Stefan Magnus Mattias Jonas Martin Thomas Mats
Patrik Henrik Ulf Björn Oskar Oscar William Liam Lucas Hugo Elias Noah Adam Axel Ludvig Emil Viktor Filip Anton Gustav Simon Sebastian Tobias Marcus Christian Joakim Kenneth
Håkan Rolf Sven Arne Leif Kjell Mohammed Ali Ahmed Hassan Omar Ibrahim Yusuf Amir David Robert Niklas Rickard Jesper Linus Rasmus Pontus Kalle Pelle Lasse
James John Michael Richard Joseph Charles Christopher Matthew Anthony Steven Paul Andrew Joshua Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas
Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Patrick Mary Patricia Jennifer Barbara Susan Jessica Karen Nancy Betty Margaret Ashley Kimberly Emily
Donna Michelle Amy Angela Melissa Deborah Stephanie Rachel Laura Kathleen Catherine Heather Olivia Sophie Charlotte Lucy Priya`.split(
		/\s+/,
	);

const capital = '\\p{Lu}\\p{Ll}{1,24}(?:-\\p{Lu}\\p{Ll}{1,24})?';
const byName = new RegExp(`(?<![\\p{L}@#])(?:${firstNames.join('|')})s?(?!\\p{L})(?: ${capital}(?!\\p{L})){0,2}`, 'gu');
const byCue = new RegExp(
	`(?<=(?<!\\p{L})(?:[Hh]err|[Ff]ru|[Dd]r\\.?|[Dd]oktor|[Mm]r\\.?|[Mm]rs\\.?|[Mm]s\\.?|[Kk]ollega|[Kk]ollegan|[Kk]und|[Kk]unden|[Cc]hefen|[Gg]rannen|[Ll]äraren|[Ee]leven|[Pp]atienten|[Vv]än|[Cc]olleague|[Cc]ustomer|[Bb]oss|[Mm]anager|[Nn]eighbou?r|[Ff]riend|[Tt]eacher|[Pp]atient|heter|called|named|[Hh]älsningar,?|[Rr]egards,?) )(?!(?:Success|Service|Support|Care|Relations|Experience|Officer)(?!\\p{L}))${capital}(?!\\p{L})(?: ${capital}(?!\\p{L}))?`,
	'gu',
);

const [hasName, hasCue] = [createGate(byName), createGate(byCue)];
const known = new WeakMap<Text, readonly Span[]>();

const personsIn = (text: Text): readonly Span[] =>
	withoutOverlaps([
		...(hasName(text) ? findMatches(text.cased, byName) : []),
		...(hasCue(text) ? findMatches(text.cased, byCue) : []),
	]);

/** Named persons: a common first name (with surname), or a capitalised name after a cue such as "kollegan" or "Mr". */
export const person: EntityFinder = text => {
	const found = known.get(text) ?? personsIn(text);
	known.set(text, found);
	return found;
};
