import {describe, expect, it} from 'vitest';
import {createLineBuilder} from '../../../page/text/line-builder.ts';

const node = {} as Text;

describe('a text built line by line', () => {
	it('keeps every piece at its place', () => {
		const lines = createLineBuilder();
		lines.add(node, 0, 'Hej');
		lines.add(node, 3, ' du');
		lines.close();
		lines.add(node, 0, 'nu');
		lines.close();
		const {text, pieces} = lines.read();
		expect(text).toBe('Hej du\nnu');
		expect(pieces.map(({start, end}) => text.slice(start, end))).toEqual(['Hej', ' du', 'nu']);
	});

	it('drops the break an editor writes at the end of a line, from the piece as well', () => {
		const lines = createLineBuilder();
		lines.add(node, 0, 'Hej\n');
		lines.close();
		lines.add(node, 0, 'nu');
		const {text, pieces} = lines.read();
		expect(text).toBe('Hej\nnu');
		expect(pieces.map(({start, end}) => [start, end])).toEqual([
			[0, 3],
			[4, 6],
		]);
	});

	it('sees a break only once something follows it', () => {
		const lines = createLineBuilder();
		lines.add(node, 0, 'a');
		lines.break();
		expect(lines.read().text).toBe('a');
		lines.add(node, 0, 'b');
		expect(lines.read().text).toBe('a\nb');
	});
});
