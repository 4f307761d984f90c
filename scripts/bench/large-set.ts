const rules = 1000;
const phrases = 10;

const letters = 'abcdefghij';

/** A word no language has, another for each number. */
const word = (number: number): string => `w${[...String(number)].map(digit => letters[Number(digit)]).join('')}la`;

const ruleAt = (index: number) => {
	const words = Array.from({length: phrases}, (_, each) => word(index * phrases + each));
	const [first = '', second = ''] = words;
	return {
		id: `open/r${index}`,
		points: [4],
		level: 'mark',
		start: 'on',
		when: {phrase: {en: words.map(term => ({term, forms: [`${term}s`]}))}},
		say: {
			sv: {saw: 'Här står {words}.', why: `Få vet vad ${first} är.`, try: 'Skriv vad det gör.'},
			en: {saw: 'This says {words}.', why: `Few know what ${first} is.`, try: 'Write what it does.'},
		},
		source: {url: 'https://x.example/', read: '2026-11-20'},
		examples: {en: {tip: [`We have ${first} here`, `A ${second} too`], none: ['We sell lamps', 'A lamp']}},
	};
};

/** As large a rule set as one may be: JSON of 1,000 rules with 10,000 phrases that carry their forms, and 4,000 examples. */
export const largeSet = (): string =>
	JSON.stringify({
		format: '1.0',
		id: 'large',
		version: 1,
		name: 'Large',
		rules: Array.from({length: rules}, (_, index) => ruleAt(index)),
	});
