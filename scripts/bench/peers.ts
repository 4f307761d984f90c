import type {Contender, Load} from './contender.ts';
import {peersFolder} from './install-peers.ts';

type Imported = {readonly [name: string]: unknown};

/** A peer's function, called with what the bench knows it takes; the peers are not among the project's types. */
type Callable = (...given: readonly unknown[]) => unknown;

/** Imports a peer as a file in the peers' own folder would. */
const importPeer = async (name: string): Promise<Imported> => {
	const {load}: {load(peer: string): Promise<Imported>} = await import(new URL('load.js', peersFolder).href);
	return load(name);
};

const callable = (value: unknown): Callable => {
	if (typeof value === 'function') return (...given) => Reflect.apply(value, undefined, given);
	throw new Error('A peer has another form than its pinned version had.');
};

const member = (value: unknown, name: string): unknown =>
	value instanceof Object ? Reflect.get(value, name) : undefined;

const method = (value: unknown, name: string): Callable => {
	const found = member(value, name);
	if (typeof found === 'function') return (...given) => Reflect.apply(found, value, given);
	throw new Error(`A peer has no ${name}, which its pinned version had.`);
};

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const defaultOf = ({default: value}: Imported): unknown => member(value, 'default') ?? value;

const writeGood: Load = async () => {
	const check = callable(defaultOf(await importPeer('write-good')));
	return text => lengthOf(check(text));
};

const alex: Load = async () => {
	const {text: check} = await importPeer('alex');
	return text => lengthOf(member(callable(check)(text), 'messages'));
};

const retextPlugins = [
	'retext-english',
	'retext-equality',
	'retext-passive',
	'retext-profanities',
	'retext-readability',
];

const retext: Load = async () => {
	const {retext: start} = await importPeer('retext');
	let processor: unknown = callable(start)();
	for (const name of retextPlugins) processor = method(processor, 'use')(defaultOf(await importPeer(name)));
	return async text => lengthOf(member(await method(processor, 'process')(text), 'messages'));
};

const textlint: Load = async () => {
	const {TextlintKernel} = await importPeer('@textlint/kernel');
	if (typeof TextlintKernel !== 'function') throw new Error('textlint has another form than its pinned version had.');
	const kernel: unknown = Reflect.construct(TextlintKernel, []);
	const plugin = defaultOf(await importPeer('@textlint/textlint-plugin-text'));
	const rules = ['write-good', 'alex'].map(async ruleId => ({
		ruleId,
		rule: defaultOf(await importPeer(`textlint-rule-${ruleId}`)),
	}));
	const options = {
		filePath: 'post.txt',
		ext: '.txt',
		plugins: [{pluginId: 'text', plugin}],
		rules: await Promise.all(rules),
	};
	return async text => lengthOf(member(await method(kernel, 'lintText')(text, options), 'messages'));
};

const compromise: Load = async () => {
	const nlp = callable(defaultOf(await importPeer('compromise/two')));
	return text => lengthOf(method(nlp(text), 'json')());
};

const harper: Load = async () => {
	const {LocalLinter} = await importPeer('harper.js');
	const {binary} = await importPeer('harper.js/binary').catch(() => importPeer('harper.js'));
	if (typeof LocalLinter !== 'function') throw new Error('harper.js has another form than its pinned version had.');
	const linter: unknown = Reflect.construct(LocalLinter, [{binary}]);
	await method(linter, 'setup')();
	return async text => lengthOf(await method(linter, 'lint')(text));
};

/** The peers by the names `.output/bench.json` uses. */
export const peers: Readonly<Record<string, Load>> = {
	'write-good': writeGood,
	alex,
	retext,
	textlint,
	compromise,
	harper,
};

/** Loads one peer. Throws when it has another form than its pinned version had. */
export const loadPeer = async (name: string): Promise<Contender> => {
	const load = peers[name];
	if (!load) throw new Error(`${name} is not a peer.`);
	return {name, run: await load()};
};
