import {both, spoken} from './phrases.ts';

/** Words by which the writer speaks of themselves, alone or with others. */
export const firstPerson = spoken(
	both(
		'jag|mig|mej|min|mitt|mina|vi|oss|vår|vårt|våra',
		"i|i'm|i've|i'd|i'll|im|ive|me|my|mine|myself|we|we're|we've|we'd|we'll|us|our|ours|ourselves",
	),
);

/** Words by which the writer speaks of themselves alone. */
export const firstPersonSingular = spoken(
	both('jag|mig|mej|min|mitt|mina', "i|i'm|i've|i'd|i'll|im|ive|me|my|mine|myself"),
);

/** Words that speak to the reader. */
export const secondPerson = spoken(
	both(
		'du|dig|dej|din|ditt|dina|ni|er|ert|era|eder',
		"you|you're|you've|you'd|you'll|your|yours|yourself|yourselves|u|ur|y'all",
	),
);
