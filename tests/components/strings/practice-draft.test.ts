import {expect, it} from 'vitest';
import {enPages} from '../../../components/strings/pages/en.ts';
import {svPages} from '../../../components/strings/pages/sv.ts';
import {check} from '../../../engine/checking/check.ts';
import {compile} from '../../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../../scripts/load-rules.ts';

const compiled = compile(await loadBuiltIn());

it.each([
	['Swedish', svPages],
	['English', enPages],
])('the ready draft in %s gets one hint, one mark, one pause and one strength', (_language, {practice: {draft}}) => {
	const written = {platform: 'linkedin', surface: 'post', voice: 'self', text: draft, links: [], pictures: []} as const;
	const levels = check(compiled, written, {}).tips.map(({level, strength}) => (strength ? 'strength' : level));
	expect(levels.sort()).toEqual(['hint', 'mark', 'pause', 'strength']);
});
