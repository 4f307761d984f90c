import {expect, it} from 'vitest';
import {heavyWeight} from '../../../../engine/detect/officialese/heavy-words.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const weight = (text: string): number => heavyWeight(analyseText(text), 0, text.length);

it.each([
	['Vi ska renovera huset i vår, och sedan flyttar alla in igen.', 0],
	['Renoveringen av huset är klar, och sedan flyttar alla in igen.', 1],
	['Vi har gjort en kompetensförsörjning som alla kan läsa.', 2],
	['Alla som bor i Sundbybergskommun får en ny lampa i vår.', 0],
	['We will renew the old house this year and then move in.', 0],
	['The establishment of the old house is what we did this year.', 2],
	['We drove to the Confederationmuseum and had some tea.', 0],
])('the weight of %j is %d', (text, expected) => expect(weight(text)).toBe(expected));
