import type {Measure} from '../../model/condition.ts';
import type {Example} from '../../model/rule.ts';

/** What a measure counts, a text, and what the measure is of that text. */
type MeasuredFor = readonly [meaning: string, example: Example, value: number];

const limit = {max: 40, count: 'utf16', fold: 10} as const;
const picture = {kind: 'picture'} as const;

/** What each measure is. */
export const measureWords: Readonly<Record<Measure, {readonly sv: MeasuredFor; readonly en: MeasuredFor}>> = {
	words: {sv: ['Ord.', 'Vi ses på torsdag.', 4], en: ['Words.', 'See you on Thursday.', 4]},
	characters: {
		sv: ['Tecken, mellanslag med.', 'Hej alla', 8],
		en: ['Characters, spaces included.', 'Hi everyone', 11],
	},
	sentences: {
		sv: ['Meningar med minst ett ord.', 'Parken är klar. Kom gärna!', 2],
		en: ['Sentences with at least one word.', 'The park is done. Do come!', 2],
	},
	paragraphs: {
		sv: ['Stycken, skilda av en tom rad.', 'Parken är klar.\n\nKom gärna!', 2],
		en: ['Paragraphs, with an empty line between them.', 'The park is done.\n\nDo come!', 2],
	},
	lines: {
		sv: ['Rader med något på.', 'Parken är klar.\nKom gärna!', 2],
		en: ['Lines with something on them.', 'The park is done.\nDo come!', 2],
	},
	'short-lines-share': {
		sv: [
			'Hur många procent av raderna som har färre än åtta ord.',
			'Kort rad.\nDen här raden har däremot åtta ord i sig.',
			50,
		],
		en: [
			'Per cent of the lines that have fewer than eight words.',
			'Short line.\nThis line has as many as eight words in it.',
			50,
		],
	},
	'first-line-characters': {
		sv: ['Tecken på första raden.', 'Hejsan\nNy rad', 6],
		en: ['Characters on the first line.', 'Hello\nNew line', 5],
	},
	'longest-sentence': {
		sv: ['Ord i den längsta meningen.', 'Parken är klar. Kom gärna och titta i dag!', 6],
		en: ['Words in the longest sentence.', 'The park is done. Do come and see it today!', 6],
	},
	lix: {
		sv: ['Läsbarhet: ord per mening plus andelen långa ord. 30 är lätt, 60 är svårt.', 'Parken är klar.', 3],
		en: [
			'Readability: words per sentence plus the share of long ones. 30 is easy, 60 is hard.',
			'The park is done.',
			4,
		],
	},
	'capitals-share': {
		sv: ['Hur många procent av bokstäverna som är versaler, från tjugo bokstäver.', 'ABCDEFGHIJ abcdefghij', 50],
		en: ['Per cent of the letters that are capitals, from twenty letters on.', 'ABCDEFGHIJ abcdefghij', 50],
	},
	'capital-words': {
		sv: ['Ord helt i versaler, från två bokstäver.', 'VI vill HA det', 2],
		en: ['Words all in capitals, of two letters and more.', 'WE want IT now', 2],
	},
	'capital-run': {
		sv: ['Flest ord i rad helt i versaler.', 'VI VILL HA det', 3],
		en: ['The most words in a row all in capitals.', 'WE WANT IT now', 3],
	},
	exclamations: {sv: ['Utropstecken.', 'Hej! Vad kul!', 2], en: ['Exclamation marks.', 'Hi! What fun!', 2]},
	'exclamation-run': {
		sv: ['Flest utropstecken i rad.', 'Vad kul!!!', 3],
		en: ['The most exclamation marks in a row.', 'What fun!!!', 3],
	},
	'question-marks': {sv: ['Frågetecken.', 'Va? Hur då?', 2], en: ['Question marks.', 'What? How?', 2]},
	emoji: {sv: ['Emojier.', 'Hej 🎉 och 👋', 2], en: ['Emoji.', 'Hi 🎉 and 👋', 2]},
	'emoji-run': {sv: ['Flest emojier i rad.', 'Hej 🎉🎉🎉', 3], en: ['The most emoji in a row.', 'Hi 🎉🎉🎉', 3]},
	'emoji-bullets': {
		sv: ['Rader som börjar med en emoji.', '🎉 Musik\n👉 Fika', 2],
		en: ['Lines that begin with an emoji.', '🎉 Music\n👉 Coffee', 2],
	},
	'styled-letters': {
		sv: ['Bokstäver som ser feta eller kursiva ut men är andra tecken, som skärmläsare inte läser.', '𝗛𝗲𝗷 alla', 3],
		en: ['Letters that look bold or italic but are other characters, which screen readers skip.', '𝗛𝗲𝘆 all', 3],
	},
	hashtags: {
		sv: ['Hashtaggar.', 'Parken är klar #park #lingonby', 2],
		en: ['Hashtags.', 'The park is done #park #lingonby', 2],
	},
	'hashtag-run': {
		sv: ['Flest hashtaggar i rad.', 'Parken #lingonby är klar #park #fika', 2],
		en: ['The most hashtags in a row.', 'The park #lingonby is done #park #coffee', 2],
	},
	mentions: {sv: ['Kontonamn.', 'Tack @ett och @tva', 2], en: ['Account names.', 'Thanks @one and @two', 2]},
	'mention-run': {
		sv: ['Flest kontonamn i rad.', 'Tack @ett och @tva @tre', 2],
		en: ['The most account names in a row.', 'Thanks @one and @two @three', 2],
	},
	links: {
		sv: ['Länkar, i texten eller fästa vid utkastet.', 'Läs på www.lingonby.example', 1],
		en: ['Links, in the text or attached to the draft.', 'Read on www.lingonby.example', 1],
	},
	arrows: {
		sv: ['Pilar.', '→ Ljusare trappor\n→ Gladare grannar', 2],
		en: ['Arrows.', '→ Brighter stairs\n→ Happier neighbours', 2],
	},
	'formula-sentences-share': {
		sv: [
			'Hur många procent av meningarna som kunde stå under vilket klagomål som helst.',
			'Tack för din feedback till oss. Anna byter lampan i hallen.',
			50,
		],
		en: [
			'Per cent of the sentences that could stand under any complaint.',
			'Thank you for your feedback. Anna fixed the lamp yesterday.',
			50,
		],
	},
	'heavy-words': {
		sv: [
			'Långa ord, verb som blivit substantiv och passiver på hundra ord; namn väger inget.',
			'Vi skrev om parkeringen i kväll och gick sedan hem.',
			10,
		],
		en: [
			'Long words, verbs made into nouns and passives per hundred words; names weigh nothing.',
			'We wrote about the establishment and then we went home.',
			20,
		],
	},
	'mean-sentence': {
		sv: [
			'Ord i genomsnitt i meningar om minst tre ord.',
			'Parken är helt klar. Kom gärna och se den i kväll! Hej.',
			5.5,
		],
		en: [
			'Mean number of words in sentences of at least three.',
			'The park is done. Do come and see it tonight! Bye.',
			5,
		],
	},
	'event-roles-missing': {
		sv: [
			'Hur mycket av dag, klockslag och plats som inte syns i en inbjudan; okänt i en text som inte bjuder in till något.',
			'Välkommen på öppet hus i Lingonby!',
			2,
		],
		en: [
			'How much of day, hour and place does not show in an invitation; unknown in a text that invites nobody to anything.',
			'Join us for a talk on bees! More: https://lingonby.example/bees',
			2,
		],
	},
	'job-roles-missing': {
		sv: [
			'Hur mycket av arbetsgivare och sätt att söka som inte syns i en jobbannons; okänt i en text som inte söker någon.',
			'Vi rekryterar! Är du redo?',
			2,
		],
		en: [
			'How much of employer and way to apply does not show in a job post; unknown in a text that seeks nobody.',
			'Join our team of lamp fitters and grow every day!',
			2,
		],
	},
	'carried-sentences-share': {
		sv: [
			'Hur många procent av meningarna som har något att se, räkna eller kontrollera.',
			'Anna målade 40 bänkar i Lingonby. Det känns helt rätt.',
			50,
		],
		en: [
			'Per cent of the sentences that hold something readers can see, count or check.',
			'Anna painted 40 benches in Lingonby. It feels just right.',
			50,
		],
	},
	digits: {sv: ['Siffror.', 'Den 12 mars 2026', 6], en: ['Digits.', '12 March 2026', 6]},
	length: {
		sv: ['Längden som nätverket räknar den.', {text: 'Hej alla', limit}, 8],
		en: ['The length as the network counts it.', {text: 'Hi there', limit}, 8],
	},
	'limit-usage': {
		sv: ['Längden i procent av vad nätverket tar emot.', {text: 'Vi ses i nya parken.', limit}, 50],
		en: ['The length in per cent of what the network takes.', {text: 'Meet us in the park.', limit}, 50],
	},
	'past-fold': {
		sv: ['Tecken som hamnar bakom ”mer”.', {text: 'Vi ses i parken.', limit}, 6],
		en: ['Characters that end up behind "more".', {text: 'See you in the park.', limit}, 10],
	},
	pictures: {
		sv: ['Bilder som hänger på utkastet.', {text: 'Nya parken', pictures: [picture, picture]}, 2],
		en: ['Pictures that hang on the draft.', {text: 'The new park', pictures: [picture, picture]}, 2],
	},
	'days-since-last-post': {
		sv: [
			'Hela dagar sedan personens senaste inlägg här, när Äkta vet det.',
			{text: 'Hej igen', facts: {daysSinceLastPost: 30}},
			30,
		],
		en: [
			"Whole days since the person's last post here, where Äkta knows.",
			{text: 'Hi again', facts: {daysSinceLastPost: 30}},
			30,
		],
	},
};
