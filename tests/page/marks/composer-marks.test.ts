// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {ComposerMarks} from '../../../page/marks/composer-marks.ts';
import {composerIn} from '../../entrypoints/in-page/composers.ts';
import {tip} from './tip.ts';

const caret = vi.hoisted(() => ({at: 0}));
vi.mock('../../../page/text/caret.ts', () => ({caretOffset: () => caret.at}));

const text = 'Det är en synergi i dag';
const tips = [tip({rule: 'open/jargon', level: 'mark', spans: [[10, 17]], words: ['synergi']})];
const highlights = new Map<string, Set<Range>>();
const painted = () => [...highlights.values()].flatMap(ranges => [...ranges]).map(String);

let marks: ComposerMarks | undefined;

/** Marks of a field with this text and the caret at the end of a word in it. */
const marksIn = (written: string, at: number) => {
	caret.at = at;
	const field = document.createElement('div');
	field.contentEditable = 'true';
	field.textContent = written;
	document.body.replaceChildren(field);
	marks = new ComposerMarks({...composerIn(''), field, scope: field});
	return marks;
};

beforeEach(() => {
	highlights.clear();
	vi.stubGlobal('Highlight', Set);
	vi.stubGlobal('CSS', {highlights, supports: () => false});
});

afterEach(() => marks?.clear());

describe('the marks of a composer', () => {
	it('wait in the word being written', () => {
		const marks = marksIn(text, 17);
		marks.draw([], text.slice(0, 16));
		marks.draw(tips, text);
		expect(painted()).toEqual([]);
		marks.draw(tips, text);
		expect(painted()).toEqual([]);
		expect(marks.waits()).toBe(true);
	});

	it('show once the caret has left the word and the person rests', () => {
		vi.useFakeTimers();
		const marks = marksIn(text, 17);
		marks.draw([], text.slice(0, 16));
		marks.draw(tips, text);
		marks.caretMoved();
		vi.runAllTimers();
		expect(painted()).toEqual([]);
		caret.at = 0;
		marks.caretMoved();
		vi.runAllTimers();
		expect(painted()).toEqual(['synergi']);
		vi.useRealTimers();
	});

	it('come back at once under the caret when a tip that was skipped is brought back', () => {
		const marks = marksIn(text, 14);
		marks.draw([], text);
		marks.draw(tips, text);
		expect(painted()).toEqual(['synergi']);
		marks.clear();
		marks.draw(tips, text);
		expect(painted()).toEqual(['synergi']);
	});
});
