import type {KeyObject} from 'node:crypto';
import {decodeBase64Url, encodeBase64Url} from '../engine/distribution/verification/base64url.ts';
import {computeKeyId} from '../engine/distribution/verification/signatures.ts';
import {encodeUtf8} from '../engine/distribution/verification/utf8.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import {exactly, parseArguments} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {print, writeTextFile} from './files.ts';
import {nodeCrypto, readPrivateKey, readPublicKeys, signBytes} from './keys.ts';
import {prepareSet} from './prepare-set.ts';
import {problemLines} from './problem.ts';
import {readSourceFile, type SourceFile} from './source.ts';
import {UsageError} from './usage-error.ts';

const usage = `
akta sign <set.yaml|set.json|signed.json> --key <file> [--key <file>] [--keep <public key|file>] [-o <file>] [--json]

  Checks a rule set as Äkta would, writes the English forms of its terms into it, and signs it (Ed25519
  over the bytes of the rule set). Two keys give two signatures, as while one key takes over from another.
  A file that is signed already keeps its bytes. Its old signatures are left out, and named, but for those of
  the keys named by --keep, once they are seen to hold.

  --key <file>          a private key made by akta keygen
  --keep <key>          public keys whose old signatures stay, written out or in files
  -o, --output <file>   where the signed file goes; <set>.signed.json when absent
  --json                what was signed, by which keys, or what is wrong, as JSON

  Exit code: 0 signed, 1 the set would be refused (each place is named), 2 not understood.`;

const options = {
	key: {type: 'string', multiple: true},
	keep: {type: 'string', multiple: true},
	output: {type: 'string', short: 'o'},
	json: {type: 'boolean', default: false},
} as const;

const outputFor = (file: string, output: string | undefined): string => {
	if (output !== undefined) return output;
	if (file === '-') throw new UsageError('Name the file to write with -o when the set comes from standard input.');
	return `${file.replace(/(\.signed)?\.(json|ya?ml)$/i, '')}.signed.json`;
};

type WrittenSignature = {readonly kid: string; readonly sig: string};

/** The old signatures that hold, by the keys whose word is asked for. */
const heldSignatures = async ({signed}: SourceFile, keep: readonly string[]): Promise<WrittenSignature[]> => {
	const keys = new Map(
		await Promise.all(
			keep.map(async written => {
				const raw = decodeBase64Url(written) ?? new Uint8Array();
				return [await computeKeyId(raw, nodeCrypto), raw] as const;
			}),
		),
	);
	const held: WrittenSignature[] = [];
	for (const {kid, sig} of signed?.sigs ?? []) {
		const key = keys.get(kid);
		if (signed && key && (await nodeCrypto.verify(key, sig, signed.payload)))
			held.push({kid, sig: encodeBase64Url(sig)});
	}
	return held;
};

type Signers = {readonly keys: readonly KeyObject[]; readonly keep: readonly string[]};

const envelope = async (source: SourceFile, set: RuleSet, {keys, keep}: Signers) => {
	const payload = source.signed?.payload ?? encodeUtf8(JSON.stringify(set));
	const fresh = await Promise.all(keys.map(key => signBytes(payload, key)));
	const sigs = [...new Map([...(await heldSignatures(source, keep)), ...fresh].map(each => [each.kid, each])).values()];
	return {akta: 1, payload: encodeBase64Url(payload), sigs};
};

/** The keys whose old signatures are not in the new file. */
const leftOutOf = ({signed}: SourceFile, kids: readonly string[]): readonly string[] =>
	(signed?.sigs ?? []).map(({kid}) => kid).filter(kid => !kids.includes(kid));

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	const [file] = exactly(1, positionals, 'Name one rule set, or - for standard input.');
	if (!values.key?.length) throw new UsageError('--key is missing; akta keygen makes one.');
	const output = outputFor(file, values.output);
	const signers = {
		keys: await Promise.all(values.key.map(readPrivateKey)),
		keep: await readPublicKeys(values.keep ?? []),
	};
	const source = await readSourceFile(file);
	const {set, problems, leftOut} = await prepareSet(source);
	if (!set || problems.length) {
		if (values.json) print(true, {problems, leftOut}, '');
		else process.stderr.write(problemLines(problems));
		return 1;
	}
	const signed = await envelope(source, set, signers);
	await writeTextFile(output, `${JSON.stringify(signed)}\n`);
	const kids = signed.sigs.map(({kid}) => kid);
	const {id, version, name} = set;
	const dropped = leftOutOf(source, kids);
	const told = dropped.length > 0 ? `; left out the old signature by ${dropped.join(' and ')}` : '';
	print(
		values.json,
		{file: output, id, version, kids, leftOut: dropped},
		`${output}: ${name}, version ${version}, signed by ${kids.join(' and ')}${told}\n`,
	);
	return 0;
};

/** Signs a rule set. */
export const signCommand: CliCommand = {summary: 'check a rule set and sign it for an address', usage, run};
