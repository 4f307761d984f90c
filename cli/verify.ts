import {decodeBase64Url} from '../engine/distribution/verification/base64url.ts';
import {isRefusal, type Refusal} from '../engine/distribution/verification/refusal.ts';
import {verifyRuleSet} from '../engine/distribution/verification/verify-rule-set.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';
import {exactly, parseArguments, wholeNumber} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {print, readTextFile} from './files.ts';
import {nodeCrypto, readPublicKeys} from './keys.ts';
import {UsageError} from './usage-error.ts';

const usage = `
akta verify <signed.json|-> --keys <public key|file>[,…] [--id <id>] [--min-version <n>] [--json]

  Decides exactly as Äkta does in a browser whether a signed file may be taken: signature, form, examples,
  id, version, and what the policy reader holds back. The first that fails is the reason.

  --keys <key>         the public keys of the policy, written out or in files (akta keygen makes <file>.pub)
  --id <id>            the rulesetId of the policy
  --min-version <n>    the minVersion of the policy
  --json               the answer as JSON

  Exit code: 0 it would be taken, 1 it would be refused (with the reason), 2 not understood.`;

const options = {
	keys: {type: 'string', multiple: true},
	id: {type: 'string'},
	'min-version': {type: 'string'},
	json: {type: 'boolean', default: false},
} as const;

const told = (file: string, {message, mend, errors, findings}: Refusal): string => {
	const places = [
		...errors.map(({rule, path, message: what, mend: how}) => `  ${rule ?? ''} ${path}: ${what}. ${how}`),
		...findings.map(({place, words, what}) => `  ${place}: ${what.en} ${words && `“${words}”`}`),
	];
	return `${[`${file}: ${message}. ${mend}`, ...places].join('\n')}\n`;
};

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, options);
	const [file] = exactly(1, positionals, 'Name one signed file, or - for standard input.');
	const keys = await readPublicKeys(values.keys ?? []);
	if (!keys.length) throw new UsageError('--keys is missing: name the public keys the policy trusts.');
	const minVersion = wholeNumber('min-version', values['min-version']);
	const demands = {
		trustedKeys: keys.flatMap(key => decodeBase64Url(key) ?? []),
		signed: true,
		ratchet: {},
		builtIn: (await loadBuiltIn()).rules,
		...(values.id !== undefined && {rulesetId: values.id}),
		...(minVersion !== undefined && {minVersion}),
	};
	const answer = await verifyRuleSet(await readTextFile(file), demands, nodeCrypto);
	if (isRefusal(answer)) {
		print(values.json, {taken: false, ...answer}, told(file, answer));
		return 1;
	}
	const {set, kids, hash} = answer;
	const text = `${file}: ${set.name} (${set.id}), version ${set.version}, signed by ${kids.join(' and ')}. Äkta takes it.\n`;
	print(values.json, {taken: true, id: set.id, version: set.version, name: set.name, kids, hash}, text);
	return 0;
};

/** Says whether Äkta would take a signed file. */
export const verifyCommand: CliCommand = {summary: 'say whether Äkta would take a signed file', usage, run};
