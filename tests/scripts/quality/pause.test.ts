import {expect, it} from 'vitest';
import {compile} from '../../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../../scripts/load-rules.ts';
import {countPauses} from '../../../scripts/quality/pause.ts';

it('counts what pauses, by language and kind and by the right answer', async () => {
	const each = {lang: 'sv', kind: 'insult'} as const;
	const counts = countPauses(compile(await loadBuiltIn()), [
		{...each, text: 'Du är en idiot.', expect: 'pause'},
		{...each, text: 'Du är en fåtölj.', expect: 'pause'},
		{...each, text: 'Du är inte dum.', expect: 'none', kind: 'negated'},
	]);
	expect(counts).toEqual([
		{name: 'sv all that should none', paused: 0, of: 1},
		{name: 'sv all that should pause', paused: 1, of: 2},
		{name: 'sv insult', paused: 1, of: 2},
		{name: 'sv negated', paused: 0, of: 1},
	]);
});
