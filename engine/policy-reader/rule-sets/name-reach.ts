import {ownName} from '../../detect/entities/own.ts';
import {isNamed} from '../../detect/shield/lawful-speech.ts';
import type {Language} from '../../model/language.ts';
import type {RuleSet} from '../../model/rule-set.ts';
import {analyseText} from '../../text/analyse-text.ts';
import type {Text} from '../../text/text.ts';
import type {Finding, InBoth, Weight} from '../finding.ts';
import {makeFinding} from '../make-finding.ts';
import {everydayNouns} from './corpus/everyday-nouns.ts';
import {ordinaryPosts} from './corpus/ordinary-posts.ts';

/** How many of the forty ordinary posts of a language a word may stand in before it counts as everybody's. */
const most = {name: 1, topic: 3} as const;

const languages = ['sv', 'en'] as const;

type Corpus = {readonly language: Language; readonly posts: readonly Text[]; readonly nouns: Text};

const read = (text: string, language: Language): Text => analyseText(text, () => language);

const corpusOf = (language: Language): Corpus => ({
	language,
	posts: ordinaryPosts[language].map(post => read(post, language)),
	nouns: read(everydayNouns[language].replaceAll(' ', ', '), language),
});

const onMuch = (word: string, hits: number, of: number): InBoth => ({
	sv: `”${word}” står i ${hits} av ${of} vanliga inlägg, så det pekar inte ut något av organisationens. Skriv hela namnet, som det står på skylten eller förpackningen.`,
	en: `“${word}” stands in ${hits} of ${of} ordinary posts, so it points out nothing of the organisation’s. Write the whole name, as it stands on the sign or the box.`,
});

const onNoun = (word: string): InBoth => ({
	sv: `”${word}” är ett vardagsord, så många skriver det om annat. Skriv hela namnet, som det står på skylten eller förpackningen.`,
	en: `“${word}” is an everyday word, which many write about other things. Write the whole name, as it stands on the sign or the box.`,
});

type Word = {readonly place: string; readonly word: string};

const said = ({place, word}: Word, weight: Weight, language: Language, what: InBoth): Finding[] => [
	makeFinding('L23', weight, {place, words: word, language, what}),
];

/** A name in capitals may be both a brand and a word; one in small letters is only the word. */
const weightOfNoun = (word: string): Weight => (word === word.toLowerCase() ? 'block' : 'mend');

const nameFindings = (each: Word, {language, posts, nouns}: Corpus): Finding[] => {
	const finds = (text: Text): boolean => ownName(text, {company: {names: [each.word]}}).length > 0;
	const hits = posts.filter(finds).length;
	if (hits > most.name) return said(each, 'block', language, onMuch(each.word, hits, posts.length));
	return finds(nouns) ? said(each, weightOfNoun(each.word), language, onNoun(each.word)) : [];
};

const topicFindings = (each: Word, {language, posts}: Corpus): Finding[] => {
	const hits = posts.filter(text => isNamed(text, each.word)).length;
	return hits > most.topic ? said(each, 'block', language, onMuch(each.word, hits, posts.length)) : [];
};

const placed = (place: string, words: readonly string[] = []): Word[] =>
	words.map((word, index) => ({place: `${place}[${index}]`, word}));

const once = (findings: readonly Finding[]): Finding[] =>
	[...new Map(findings.toReversed().map(finding => [finding.place, finding])).values()].toReversed();

/** Names, products and topics of a set that are everybody's words, measured on ordinary posts and everyday nouns; each place once. */
export const nameReachFindings = ({company, protectedTopics}: RuleSet): Finding[] => {
	const names = [...placed('company.names', company?.names), ...placed('company.products', company?.products)];
	const topics = placed('protectedTopics', protectedTopics);
	if (names.length + topics.length === 0) return [];
	const corpora = languages.map(corpusOf);
	return once([
		...names.flatMap(each => corpora.flatMap(corpus => nameFindings(each, corpus))),
		...topics.flatMap(each => corpora.flatMap(corpus => topicFindings(each, corpus))),
	]);
};
