import {formatInteger} from '../format.ts';

/** Fewer tips than this say little of a rule. */
const fewRead = 8;

/** The sentences on how often a tip is wrong, in one language. */
type ErrorRateWords = {
	readonly never: (posts: number) => string;
	readonly often: (posts: number) => string;
	readonly unread: string;
	readonly few: (read: number, right: number) => string;
	readonly read: (read: number, right: number) => string;
	readonly readers: string;
};

const inWords =
	(words: ErrorRateWords) =>
	(posts: number, spoke: number, read: number, right: number): string => {
		const often = spoke === 0 ? words.never(posts) : words.often(Math.round(posts / spoke));
		if (read === 0) return `${often} ${words.unread}`;
		return `${often} ${(read < fewRead ? words.few : words.read)(read, right)} ${words.readers}`;
	};

/** How often a tip is heard and how often it is right, in Swedish, in two to three sentences. */
export const svErrorRate = inWords({
	never: posts => `Hördes inte i någon av ${formatInteger(posts, 'sv')} vanliga texter.`,
	often: posts => `Hörs i ungefär en av ${formatInteger(posts, 'sv')} vanliga texter.`,
	unread: 'Inget sådant tips är läst än, så ingen vet hur ofta det blir fel.',
	few: (read, right) =>
		read === 1
			? `Bara ett sådant tips är läst, och det var ${right === 1 ? 'rätt' : 'fel'}.`
			: `Bara ${read} sådana tips är lästa, ${right === 0 ? 'inget' : right} av dem rätt. Det säger inte så mycket.`,
	read: (read, right) => `Av ${read} sådana tips som lästs var ${right} rätt.`,
	readers: 'De som gör Äkta har läst, inga oberoende än.',
});

/** How often a tip is heard and how often it is right, in English, in two to three sentences. */
export const enErrorRate = inWords({
	never: posts => `Didn’t speak in any of ${formatInteger(posts, 'en')} ordinary texts.`,
	often: posts => `Speaks in about one in ${formatInteger(posts, 'en')} ordinary texts.`,
	unread: 'No such tip has been read yet, so nobody knows how often it’s wrong.',
	few: (read, right) =>
		read === 1
			? `Only one such tip has been read, and it was ${right === 1 ? 'right' : 'wrong'}.`
			: `Only ${read} such tips have been read, ${right === 0 ? 'none' : right} of them right. That doesn’t say much.`,
	read: (read, right) => `Of ${read} such tips that were read, ${right} were right.`,
	readers: 'Read by those who make Äkta, not yet by anyone independent.',
});
