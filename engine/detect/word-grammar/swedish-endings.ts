const VOWEL = /[aoeiuyåäö]$/;

/** The definite and plural forms a Swedish noun may have; some of them no word has, which harms nothing. */
const formsOf = (noun: string): readonly string[] => {
	if (noun.includes('*') || noun.length < 5) return [];
	if (noun.endsWith('are')) return [`${noun}n`, `${noun.slice(0, -1)}na`];
	const stem = noun.slice(0, -1);
	if (noun.endsWith('e')) return [`${noun}n`, `${stem}ar`, `${stem}arna`];
	if (noun.endsWith('a')) return [`${noun}n`, `${stem}or`, `${stem}orna`];
	if (VOWEL.test(noun)) return [`${noun}n`, `${noun}t`, `${noun}na`];
	return ['en', 'et', 'er', 'erna', 'arna'].map(ending => noun + ending);
};

/** A list of Swedish nouns with their definite and plural forms. */
export const withSwedishEndings = (list: string): string =>
	list
		.split(/\s+/)
		.flatMap(noun => [noun, ...formsOf(noun)])
		.join(' ');
