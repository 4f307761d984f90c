import {readFileSync} from 'node:fs';
import {beforeEach, expect, it, vi} from 'vitest';
import {storedState, type UpdateState} from '../../../browser/rule-set-updates/update-state.ts';
import {createUpdater} from '../../../browser/rule-set-updates/updater.ts';
import {freshStorage} from '../storage/fresh-storage.ts';

const policy = vi.hoisted(() => ({told: (): Promise<object> => new Promise(() => undefined)}));
vi.mock('webextension-polyfill', async () => {
	const {fakeBrowser} = await import('wxt/testing/fake-browser');
	const storage = {...fakeBrowser.storage, managed: {get: () => policy.told()}};
	return {default: {...fakeBrowser, storage}};
});

const whole = JSON.parse(readFileSync('examples/pretend-street-yarn.json', 'utf8'));
/** A set that needs no rule of Äkta's own. */
const file = JSON.stringify({...whole, rules: [], change: {}, terms: {}});
const updater = () => createUpdater({version: '0.1.0', builtIn: []}, () => undefined);
const silent = () => new Promise<object>(() => undefined);
/** Imports a file with the patience used up at once. */
const importInSilence = async (keeper = updater()) => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
	const answered = keeper.importFile(file);
	await vi.advanceTimersByTimeAsync(2000);
	vi.useRealTimers();
	return answered;
};
const remember = async (part: Partial<UpdateState>) => storedState.write({...(await storedState.read()), ...part});

beforeEach(async () => {
	await freshStorage();
	policy.told = silent;
});

it('takes a file of the person’s own while the browser has not told its policy', async () => {
	const keeper = updater();
	void keeper.applyPolicy();
	expect(await importInSilence(keeper)).toBeUndefined();
	expect(await storedState.read()).toMatchObject({source: 'file', slots: {file: expect.any(Number)}});
});

it('takes none while the browser is silent where a policy gave a set the last time it was told', async () => {
	await remember({source: 'address'});
	expect(await importInSilence()).toMatchObject({code: 'pushed'});
	expect(await storedState.read()).toMatchObject({source: 'address', slots: {}});
});

it('keeps what tells old editions of a set from new ones while no policy says which keys are trusted', async () => {
	const ratchet = {'lingonby key': {version: 7, hash: 'a'}};
	await remember({ratchet});
	await importInSilence();
	expect((await storedState.read()).ratchet).toMatchObject(ratchet);
	policy.told = () => Promise.resolve({});
	await updater().importFile(file);
	expect((await storedState.read()).ratchet).not.toMatchObject(ratchet);
});

it('does what a policy says that is told late', async () => {
	const late = Promise.withResolvers<object>();
	policy.told = () => late.promise;
	const applied = updater().applyPolicy();
	late.resolve({ruleset: file});
	await applied;
	expect(await storedState.read()).toMatchObject({source: 'inline', slots: {inline: expect.any(Number)}});
});
