import * as v from 'valibot';
import {webCrypto} from '../../browser/rule-set-updates/web-crypto.ts';
import {isRefusal} from '../../engine/distribution/verification/refusal.ts';
import {verifySignatures} from '../../engine/distribution/verification/signatures.ts';
import {parseEnvelope} from '../../engine/distribution/verification/signed-envelope.ts';
import {decodeUtf8} from '../../engine/distribution/verification/utf8.ts';
import {verifyRuleSet} from '../../engine/distribution/verification/verify-rule-set.ts';
import {ruleSetSchema} from '../../engine/model/schema/rule-set-schema.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {hiddenCharacters} from '../../engine/rule-set/schema/hidden-characters.ts';
import {outOfBounds} from '../../engine/rule-set/schema/size-limits.ts';
import {loadBuiltIn} from '../load-rules.ts';
import {largeSet} from './large-set.ts';
import {newKey, signed} from './signing.ts';

const key = newKey();
const file = signed(largeSet(), key);
// The worker has them in its bundle; here each is a file of its own, whose reading is no part of it.
const {rules: builtIn} = await loadBuiltIn();

/** Opens and verifies the file, reads it against its form, and compiles it. */
const readAndCompile = async (): Promise<void> => {
	const opened = parseEnvelope(file);
	if (isRefusal(opened) || 'code' in (await verifySignatures(opened, [key.raw], webCrypto)))
		throw new Error('The file is wrong');
	const json: unknown = JSON.parse(decodeUtf8(opened.payload) ?? '');
	if (outOfBounds(json) || hiddenCharacters(json).length) throw new Error('The set is out of bounds');
	compile(v.parse(ruleSetSchema, json));
};

/** Takes the file as the worker does, and answers the longest stretch it worked without a rest, in ms. */
const takeWhole = async (): Promise<number> => {
	let [since, longest] = [performance.now(), 0];
	const rest = async (): Promise<void> => {
		const now = performance.now();
		longest = Math.max(longest, now - since);
		since = now;
	};
	const taken = await verifyRuleSet(
		file,
		{trustedKeys: [key.raw], signed: true, ratchet: {}, builtIn},
		webCrypto,
		rest,
	);
	if (isRefusal(taken)) throw new Error(taken.message);
	return longest;
};

const start = performance.now();
const stretch = process.argv[2] === 'whole' ? await takeWhole() : void (await readAndCompile());
console.log(JSON.stringify({ms: performance.now() - start, stretch}));
