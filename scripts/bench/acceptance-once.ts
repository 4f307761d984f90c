import * as v from 'valibot';
import {proof} from '../../browser/pushed/proof.ts';
import {accept} from '../../engine/acceptance/accept.ts';
import {readSetFile} from '../../engine/acceptance/envelope.ts';
import {isRefusal} from '../../engine/acceptance/refusal.ts';
import {signedBy} from '../../engine/acceptance/signed-by.ts';
import {textOf} from '../../engine/acceptance/utf8.ts';
import {compile} from '../../engine/compile.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {outOfBounds} from '../../engine/schema/bounds.ts';
import {hiddenCharacters} from '../../engine/schema/hidden-characters.ts';
import {ruleSetSchema} from '../../engine/schema/rule-set-schema.ts';
import {newKey, signed} from '../../tests/engine/acceptance/signing.ts';
import {largeSet} from './large-set.ts';

const key = newKey();
const file = signed(largeSet(), key);

/** Opens and verifies the file, reads it against its form, and compiles it. */
const readAndCompile = async (): Promise<void> => {
	const opened = readSetFile(file);
	if (isRefusal(opened) || 'code' in (await signedBy(opened, [key.raw], proof))) throw new Error('The file is wrong');
	const json: unknown = JSON.parse(textOf(opened.payload) ?? '');
	if (outOfBounds(json) || hiddenCharacters(json).length) throw new Error('The set is out of bounds');
	compile(v.parse(ruleSetSchema, json) as RuleSet);
};

/** Takes the file as the worker does, and answers the longest stretch it worked without a rest, in ms. */
const takeWhole = async (): Promise<number> => {
	let [since, longest] = [performance.now(), 0];
	const rest = async (): Promise<void> => {
		const now = performance.now();
		longest = Math.max(longest, now - since);
		since = now;
	};
	const taken = await accept(file, {trustedKeys: [key.raw], signed: true, ratchet: {}}, proof, rest);
	if (isRefusal(taken)) throw new Error(taken.message);
	return longest;
};

const start = performance.now();
const stretch = process.argv[2] === 'whole' ? await takeWhole() : void (await readAndCompile());
console.log(JSON.stringify({ms: performance.now() - start, stretch}));
