import {expect, it} from 'vitest';
import {emptyDocument} from '../../authoring/guidance-document.ts';
import {createHistory, recordChange, redo, undo} from '../../authoring/undo-history.ts';

const work = (policy: string) => ({...emptyDocument('sv', '2027-11-25'), policy});

it('takes back what was typed in one field as one step, and puts it there again', () => {
	let history = createHistory(work(''));
	for (const text of ['a', 'ab', 'abc']) history = recordChange(history, work(text), 'policy');
	history = recordChange(history, work('other'));
	history = undo(history);
	expect(history.present.policy).toBe('abc');
	history = undo(history);
	expect(history.present.policy).toBe('');
	expect(undo(history)).toBe(history);
	expect(redo(redo(history)).present.policy).toBe('other');
});

it('has nothing to put back after something else was written', () => {
	const history = recordChange(undo(recordChange(createHistory(work('')), work('a'))), work('b'));
	expect(redo(history)).toBe(history);
});
