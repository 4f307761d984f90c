import {generateKeyPairSync} from 'node:crypto';
import {open} from 'node:fs/promises';
import {encodeBase64Url} from '../engine/distribution/verification/base64url.ts';
import {computeKeyId} from '../engine/distribution/verification/signatures.ts';
import {errorMessage, exactly, parseArguments} from './arguments.ts';
import type {CliCommand} from './command.ts';
import {print} from './files.ts';
import {nodeCrypto, rawPublicKey} from './keys.ts';
import {UsageError} from './usage-error.ts';

const usage = `
akta keygen <file> [--json]

  Makes a pair of keys for signing rule sets. The private one goes into <file>, readable by you alone
  (mode 0600); the public one goes into <file>.pub and is printed. The private key is never printed, and a
  file that is there already is never written over.

  The public key goes into the policy as one of trustedKeys.

  --json   the public key and its id as JSON

  Exit code: 0 made, 2 not understood, or the file could not be made.`;

const OWNER_ALONE = 0o600;

const writeNew = async (file: string, text: string, mode: number): Promise<void> => {
	const handle = await open(file, 'wx', mode).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'EEXIST')
			throw new UsageError(`${file} is there already; keys are never written over. Name another file.`);
		throw new UsageError(`${file} could not be made: ${errorMessage(error)}`);
	});
	try {
		await handle.writeFile(text);
		await handle.sync();
	} finally {
		await handle.close();
	}
};

const run = async (args: readonly string[]): Promise<number> => {
	const {values, positionals} = parseArguments(args, {json: {type: 'boolean', default: false}} as const);
	const [file] = exactly(1, positionals, 'Name the file the private key goes into, such as lingonby.key.');
	const {privateKey, publicKey} = generateKeyPairSync('ed25519');
	const raw = rawPublicKey(publicKey);
	const [key, kid] = [encodeBase64Url(raw), await computeKeyId(raw, nodeCrypto)];
	await writeNew(file, privateKey.export({type: 'pkcs8', format: 'pem'}) as string, OWNER_ALONE);
	await writeNew(`${file}.pub`, `${key}\n`, 0o644);
	const told = `Private key: ${file} (keep it where only the signer reaches it)\nPublic key:  ${key}\nKey id:      ${kid}\n`;
	print(values.json, {publicKey: key, kid, privateKeyFile: file, publicKeyFile: `${file}.pub`}, told);
	return 0;
};

/** Makes a pair of keys. */
export const keygenCommand: CliCommand = {summary: 'make a pair of keys for signing rule sets', usage, run};
