import {describe, expect, it} from 'vitest';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';
import {compoundsOf, sweepWords} from '../../scripts/quality/word-sweep.ts';

const compiled = compile(await loadBuiltIn());

const swedish =
	'patientperspektiv patientverksamhet patientregistrets skjutdörr skjutfält knivblad bombkrater asfalt assistent asiat askkopp horisont hormon hortonom skitur hotell hotspot slagord slagverk dödlinje mordgåta apotek gristryne svinrygg råttfälla clownnäsa meseost idiotsäker skolskjuts kodlås pinnstol passfoto lösenbyte tokenring slutspurt slagg kukkulla fittig'.split(
		' ',
	);
const english =
	'paternalistically pathophysiologies passport pinstripe keystone skyline skillet assassin assignment cocktail Scunthorpe Penistone dickens slate ratio pigment whorl killjoy scumble bitcoin tokenism'.split(
		' ',
	);

describe('a word that is only spoken of holds nothing', () => {
	it('in Swedish', () => expect(sweepWords(compiled, swedish, 'sv')).toEqual([]));
	it('in English', () => expect(sweepWords(compiled, english, 'en')).toEqual([]));
	it('in compounds of what begins as a key or an insult does', () => {
		const compounds = compoundsOf(swedish, ['arbete', 'tid', 'dag', 'hus', 'grupp', 'plats', 'verksamhet', 'huvud']);
		expect(compounds.length).toBeGreaterThan(100);
		expect(sweepWords(compiled, compounds, 'sv')).toEqual([]);
	});
});
