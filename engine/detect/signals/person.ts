import {bilingualPhrases, phraseSignal} from './phrases.ts';

/** Words by which the writer speaks of themselves, alone or with others. */
export const firstPerson = phraseSignal(
	bilingualPhrases(
		'jag|mig|mej|min|mitt|mina|vi|oss|vår|vårt|våra',
		"i|i'm|i've|i'd|i'll|im|ive|me|my|mine|myself|we|we're|we've|we'd|we'll|us|our|ours|ourselves",
	),
);

/** Words by which the writer speaks of themselves alone. */
export const firstPersonSingular = phraseSignal(
	bilingualPhrases('jag|mig|mej|min|mitt|mina', "i|i'm|i've|i'd|i'll|im|ive|me|my|mine|myself"),
);

/** Words that speak to the reader. */
export const secondPerson = phraseSignal(
	bilingualPhrases(
		'du|dig|dej|din|ditt|dina|ni|er|ert|era|eder',
		"you|you're|you've|you'd|you'll|your|yours|yourself|yourselves|u|ur|y'all",
	),
);
