import {describe, expect, it} from 'vitest';
import {readDocument} from '../../cli/source-positions.ts';

const text = `terms:
  prefer:
    sv:
      t: till
      t.ex.: till exempel
rules:
  - id: open/a
    when: {phrase: {sv: [lampa, 'lykta']}}
  - id: open/b
    say:
      sv: {saw: x}
`;

describe('where a path stands', () => {
	const {placeOf} = readDocument(text);
	it.each([
		['terms.prefer.sv.t', undefined, 4, 7],
		['terms.prefer.sv.t.ex.', undefined, 5, 7],
		['rules[0].when.phrase.sv[1]', undefined, 8, 33],
		['when.phrase.sv[0]', 'open/a', 8, 26],
		['say.sv.saw', 'open/b', 11, 12],
		['say.sv.saw', 'rules[1]', 11, 12],
		['say.en', 'open/b', 10, 5],
		['', 'open/b', 9, 5],
		['nowhere', undefined, 1, 1],
	])('%s of %s', (path, rule, line, column) => {
		expect(placeOf(path, rule)).toEqual({line, column});
	});
});
