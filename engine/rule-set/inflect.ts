import nlp from 'compromise/three';

/** What of compromise's answer is used; its own types leave these methods out. */
type Nouns = {toPlural(): Nouns; toSingular(): Nouns; clone(): Nouns; text(): string};
type InflectableWords = {
	nouns(): Nouns;
	verbs(): {conjugate(): readonly {readonly [tense: string]: string}[]};
	has(tag: string): boolean;
};

const wordsOf = (word: string, tag?: 'Noun' | 'Verb'): InflectableWords => {
	const read = nlp(word);
	return (tag ? read.tag(tag) : read) as unknown as InflectableWords;
};

/** A plain word or phrase: what has syntax in it is left as it is written. */
const plain = /^[a-z][a-z' -]*$/i;

/** Words after the first that make a phrase one of doing: "reach out", "move the needle", "like if you". */
const afterVerb =
	/^\S+ (?:about|after|around|at|away|back|by|down|for|forward|if|in|into|it|off|on|our|out|over|the|their|this|that|through|to|together|up|us|with|your|a|an)\b/;
const bareNoun = /[^e]$/;

const nounForms = (word: string): readonly string[] => {
	const noun = wordsOf(word, 'Noun').nouns();
	return [noun.clone().toPlural().text(), noun.clone().toSingular().text()];
};

const verbForms = (word: string): readonly string[] => {
	const [forms] = wordsOf(word, 'Verb').verbs().conjugate();
	return Object.values(forms ?? {}).filter(form => form !== '' && !form.includes(' '));
};

/** A word compromise does not know as a verb may still be one when it ends in -e, as "leverage" does. */
const singleForms = (word: string): readonly string[] => {
	if (wordsOf(word).has('#Verb')) return verbForms(word);
	return bareNoun.test(word) ? nounForms(word) : [...nounForms(word), ...verbForms(word)];
};

/** A phrase of doing inflects at its first word, any other at its last. */
const phraseForms = (term: string): readonly string[] => {
	if (afterVerb.test(term)) {
		const verb = term.slice(0, term.indexOf(' '));
		return verbForms(verb).map(form => form + term.slice(verb.length));
	}
	const noun = term.slice(term.lastIndexOf(' ') + 1);
	return nounForms(noun).map(form => term.slice(0, term.length - noun.length) + form);
};

/**
 * The English forms of a term, itself first, made by compromise: plural and singular, or the forms of its verb. Only for where a rule set is
 * written (some milliseconds a term); the set carries the forms. A term with phrase syntax in it is returned alone.
 */
export const inflect = (term: string): readonly string[] => {
	if (!plain.test(term)) return [term];
	const small = term.toLowerCase();
	const forms = small.includes(' ') ? phraseForms(small) : singleForms(small);
	return [...new Set([term, ...forms.map(form => form.trim().toLowerCase()).filter(form => plain.test(form))])];
};
