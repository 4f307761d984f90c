import {array, assert, constantFrom, property} from 'fast-check';
import {describe, expect, it} from 'vitest';
import '../../../engine/checking/check.ts';
import type {MadePhrases} from '../../../engine/search/made-phrases.ts';
import {type FiledSource, packPhrases} from '../../../engine/search/pack-phrases.ts';
import {candidateEnd} from '../../../engine/search/phrase-expressions.ts';
import {draftSources} from '../../../engine/search/phrase-index.ts';
import {createPhraseStore} from '../../../engine/search/phrase-store.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';

/** The matches a store tells of each source, from each place the longest, and whether others may begin anywhere. */
const told = (sources: readonly FiledSource[], made: MadePhrases | undefined, raw: string): readonly unknown[] => {
	const store = createPhraseStore(made);
	const asked = sources.map(({source, isSure}) => store.file(source, isSure, () => true));
	const text = analyseText(raw);
	return asked.map(candidatesIn => {
		const {places, anywhere} = candidatesIn(text);
		const ends = new Map<number, number>();
		for (let pair = 0; pair < places.length; pair += 2) {
			const at = places[pair] ?? 0;
			const end = candidateEnd(places[pair + 1] ?? 0, text.folded, at);
			if (end > at) ends.set(at, Math.max(end, ends.get(at) ?? 0));
		}
		return [[...ends], anywhere?.source];
	});
};

const sources: readonly FiledSource[] = [
	{source: 'ni (är|var) (så )?dumma|tack|tack så (mycket|hemskt mycket för hjälpen)', isSure: true},
	{source: '\\d+ kr|(kl )?\\d\\d:\\d\\d|de (här|där)', isSure: true},
	{source: '\\p{L}+tt|(?!katt)k\\p{L}+|hemskt mycket', isSure: false},
	{source: 'tack', isSure: false},
];

describe('packPhrases', () => {
	it('makes heads that tell of any text what the expressions themselves tell', () => {
		const made = packPhrases(sources);
		const parts = [
			'ni',
			'är',
			'så',
			'dumma',
			'tack',
			'mycket',
			'hemskt',
			'för',
			'hjälpen',
			'12',
			'0',
			'kr',
			'kl 10:45',
		];
		const words = array(constantFrom(...parts, 'katt', 'hatt', 'ko', 'de', 'här', 'där', 'Mycket', '.'), {
			maxLength: 14,
		});
		void assert(
			property(words, each => {
				const raw = each.join(' ');
				expect(told(sources, made, raw)).toEqual(told(sources, undefined, raw));
			}),
		);
	});

	it('tells the same of every expression that drafts are looked through for', () => {
		const made = packPhrases(draftSources);
		const posts = [
			'Kom och hälsa på oss på torsdag klockan 18 i Folkets hus i Umeå! Anmäl dig via länken.',
			'I will make sure you pay for this, you absolute idiot. Nobody wants you here.',
			'Vi söker en ny kollega, 100 000 kr i månaden. Du är dum i huvudet om du inte söker.',
		];
		for (const raw of posts) expect(told(draftSources, made, raw)).toEqual(told(draftSources, undefined, raw));
	});

	it('lets an expression that was not there be read as before', () => {
		const [first = {source: '', isSure: true}] = sources;
		const raw = 'tack så mycket, 12 kr';
		expect(told(sources, packPhrases([first]), raw)).toEqual(told(sources, undefined, raw));
	});
});
