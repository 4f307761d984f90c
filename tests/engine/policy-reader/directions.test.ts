import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readPolicy} from '../../../engine/policy-reader/read-policy.ts';

type Labelled = {readonly text: string; readonly lang: 'sv' | 'en'; readonly labels: {readonly reads: string}};
type Hard = {readonly text: string; readonly expect: {readonly reads: string}};

const linesOf = <T>(name: string): T[] =>
	readFileSync(new URL(`../../data/${name}.jsonl`, import.meta.url), 'utf8')
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as T);

const kindsIn = (text: string): string[] =>
	readPolicy(text).sentences.map(({kind}) => (kind === 'states' ? 'neutral' : kind));

const kindOf = (text: string): string => ['points', 'invites'].find(kind => kindsIn(text).includes(kind)) ?? 'neutral';

const labelled = [...linesOf<Labelled>('policy_sentences'), ...linesOf<Labelled>('policy_worked')];

const share = (of: readonly Labelled[], kind: string): number =>
	of.filter(({text}) => kindOf(text) === kind).length / of.length;

describe.each(['sv', 'en'] as const)('sentences after real policies, %s', lang => {
	const reads = (label: string) => labelled.filter(each => each.lang === lang && each.labels.reads === label);

	it('finds those that point, and calls few others pointing', () => {
		expect(share(reads('points'), 'points')).toBeGreaterThanOrEqual(0.9);
		expect(share(reads('invites'), 'points')).toBeLessThanOrEqual(0.05);
		expect(share(reads('neutral'), 'points')).toBeLessThanOrEqual(0.05);
	});

	it('says "invites" only where it is right', () => {
		const said = labelled.filter(each => each.lang === lang && kindOf(each.text) === 'invites');
		expect(said.filter(({labels}) => labels.reads === 'invites').length / said.length).toBeGreaterThanOrEqual(0.9);
	});
});

/** Alone the item of a list whose first line is not there is nobody's ban. */
const alone = '- sprida bilder eller filmer på sexuella övergrepp';

describe('whose direction is easy to get wrong', () => {
	it.each(linesOf<Hard>('policy_hard').filter(({text}) => text !== alone))('$text', ({text, expect: {reads}}) => {
		expect(new Set(kindsIn(text))).toEqual(new Set([reads]));
	});

	it('an item without its first line is never an invitation', () => {
		expect(kindOf(alone)).toBe('neutral');
	});
});

const stems = {
	points: [
		'Det är inte tillåtet att\n- dela ritningar\n- filma kunder',
		'Employees must not\n- discuss pay\n- answer journalists',
		'The following is not permitted\n* pictures of residents\n* names of clients',
		'Don’ts\n- share passwords\n- post from meetings',
		'Medarbetare ska undvika att\n• ta ställning i politiska frågor\n• kommentera löner',
		'## Det här får du inte göra\n- hänga ut kollegor\n- sprida rykten',
		'You should refrain from\n1. criticising colleagues\n2. posting pictures of pupils',
		'Anställda får inte:\n– lova priser\n– visa kunders hem',
		'Vi tar bort kommentarer som\n- hotar någon\n- säljer något',
		'Never\n- name a patient\n- film in the ward',
	],
	invites: [
		'Du får gärna\n- visa ditt arbete\n- nämna kollegor som vill',
		'You are welcome to\n- show your work\n- disagree',
		'Som anställd har du rätt att\n- vara med i facket\n- prata om lön',
		'You have the right to\n- criticise decisions\n- talk to the press',
		'Du får:\n- skriva på arbetstid\n- låta bli',
	],
};

describe('a list says what its first line says, with a colon or without', () => {
	it.each(Object.entries(stems).flatMap(([kind, lists]) => lists.map(list => [list, kind] as const)))(
		'%j',
		(list, kind) => {
			expect(new Set(kindsIn(list).slice(1))).toEqual(new Set([kind]));
		},
	);
});

describe('an employer named before a ban on the reader is not the one bound', () => {
	it.each([
		'I kommunen får du inte bära mössa inomhus.',
		'På företaget får man inte äta vid skrivbordet.',
		'När du arbetar i regionen får du inte röka.',
		'I organisationen ska du aldrig lova priser.',
		'Hos oss på bolaget får ni inte filma.',
	])('%s', text => {
		expect(kindOf(text)).toBe('points');
	});
});
