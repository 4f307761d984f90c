import {describe, expect, it} from 'vitest';
import {adLines} from '../../../../engine/detect/advertising/ad-lines.ts';
import {adListsEn} from '../../../../engine/detect/advertising/ad-lists-en.ts';
import {adListsSv} from '../../../../engine/detect/advertising/ad-lists-sv.ts';
import {demeaningListsEn} from '../../../../engine/detect/attack/demeaning-lists-en.ts';
import {demeaningListsSv} from '../../../../engine/detect/attack/demeaning-lists-sv.ts';
import * as insultKinds from '../../../../engine/detect/attack/insult-kinds.ts';
import * as insultLines from '../../../../engine/detect/attack/insult-lines.ts';
import {insultListsEn} from '../../../../engine/detect/attack/insult-lists-en.ts';
import {insultListsSv} from '../../../../engine/detect/attack/insult-lists-sv.ts';
import * as putDowns from '../../../../engine/detect/attack/put-down-lines.ts';
import {signLines} from '../../../../engine/detect/attack/sign-lines.ts';
import {signListsEn} from '../../../../engine/detect/attack/sign-lists-en.ts';
import {signListsSv} from '../../../../engine/detect/attack/sign-lists-sv.ts';
import * as threatKinds from '../../../../engine/detect/attack/threat-kinds.ts';
import * as threatLines from '../../../../engine/detect/attack/threat-lines.ts';
import {threatListsEn} from '../../../../engine/detect/attack/threat-lists-en.ts';
import {threatListsSv} from '../../../../engine/detect/attack/threat-lists-sv.ts';
import {type LineParts, readLine} from '../../../../engine/detect/word-grammar/grammar-line.ts';

/** Classes that are no list of words: names known by their capital, and names of persons. */
const given = ['name', 'person'];
const noClass = /^(?:\^|<|_|\$[!?.]?|[,;]\??|~~?\d+|\.\.\.\d+)$/;

const namesOf = (piece: string): readonly string[] =>
	noClass.test(piece)
		? []
		: piece
				.replace(/^(?:(?:~~?|\.\.\.)\d+!|[-+])/, '')
				.replace(/\?$|\*\d$/, '')
				.split('/');

const classesIn = (parts: LineParts): readonly string[] =>
	parts.flatMap(part => (typeof part === 'string' ? namesOf(part) : part.alternatives.flatMap(classesIn)));

/** Names in lines that are neither a word in quotes nor a list of any language. */
const unknownIn = (written: readonly string[], ...lists: readonly object[]): readonly string[] => {
	const known = new Set([...given, ...lists.flatMap(each => Object.keys(each))]);
	const lines = written.flatMap(each => each.split('\n')).filter(line => line.trim() !== '');
	return lines.flatMap(line =>
		readLine(line)
			.flatMap(classesIn)
			.filter(name => !/^'.*'$/.test(name) && !known.has(name))
			.map(name => `${name}: ${line}`),
	);
};

describe('every class a line names has words in one of the languages', () => {
	it('of threats and their signs', () => {
		const written = [...Object.values(signLines), ...Object.values(threatLines), ...Object.values(threatKinds)];
		expect(unknownIn(written, threatListsSv, threatListsEn, signListsSv, signListsEn)).toEqual([]);
	});

	it('of insults', () => {
		const written = [...Object.values(insultLines), ...Object.values(insultKinds), ...Object.values(putDowns)];
		expect(unknownIn(written, insultListsSv, insultListsEn, demeaningListsSv, demeaningListsEn)).toEqual([]);
	});

	it('of advertising', () => {
		expect(unknownIn(Object.values(adLines), adListsSv, adListsEn)).toEqual([]);
	});
});
