import {expect, it} from 'vitest';
import {emptyWork} from '../../../components/studio/work.ts';
import {changed, redone, startHistory, undone} from '../../../entrypoints/studio/history.ts';

const work = (policy: string) => ({...emptyWork('sv', '2027-11-25'), policy});

it('takes back what was typed in one field as one step, and puts it there again', () => {
	let history = startHistory(work(''));
	for (const text of ['a', 'ab', 'abc']) history = changed(history, work(text), 'policy');
	history = changed(history, work('other'));
	history = undone(history);
	expect(history.present.policy).toBe('abc');
	history = undone(history);
	expect(history.present.policy).toBe('');
	expect(undone(history)).toBe(history);
	expect(redone(redone(history)).present.policy).toBe('other');
});

it('has nothing to put back after something else was written', () => {
	const history = changed(undone(changed(startHistory(work('')), work('a'))), work('b'));
	expect(redone(history)).toBe(history);
});
