import type {PolicyReading, Trouble} from '../policy-reading.ts';
import type {Told} from './classify-sentences.ts';

/** The longest policy read, in UTF-16 units: about 150 pages. Of a longer one the beginning. */
export const longestPolicy = 400_000;

const says: Readonly<Record<Trouble, NonNullable<PolicyReading['trouble']>['say']>> = {
	empty: {
		sv: 'Här finns ingen text att läsa. En inskannad sida är en bild; skriv av den eller öppna dokumentet där det skrevs.',
		en: 'There is no text to read here. A scanned page is a picture; type it out, or open the document in the program where it was written.',
	},
	'no-words': {
		sv: 'Här finns tecken men inga ord. Filen kan vara trasig eller av en annan sort; prova att klistra in texten.',
		en: 'There are characters here but no words. The file may be broken or of another kind; try pasting the text.',
	},
	'other-language': {
		sv: 'Det mesta är skrivet på ett annat språk. Policyläsaren läser svenska och engelska.',
		en: 'Most of it is written in another language. The policy reader reads Swedish and English.',
	},
	'too-long': {
		sv: 'Texten är längre än vad läsaren tar på en gång. De första 150 sidorna är lästa; klistra in resten för sig.',
		en: 'The text is longer than the reader takes at once. The first 150 pages are read; paste the rest by itself.',
	},
};

const kindOf = (text: string, told: readonly Told[]): Trouble | undefined => {
	if (text.trim() === '') return 'empty';
	if (told.length === 0) return 'no-words';
	const foreign = told.filter(({heard}) => heard.sentence.language === 'other').length;
	if (foreign * 2 > told.length) return 'other-language';
	return text.length > longestPolicy ? 'too-long' : undefined;
};

/** Why a text could not be read, or not the whole of it; nothing when it could. */
export const troubleOf = (text: string, told: readonly Told[]): Pick<PolicyReading, 'trouble'> => {
	const kind = kindOf(text, told);
	return kind ? {trouble: {kind, say: says[kind]}} : {};
};
