import {describe, expect, it} from 'vitest';
import {analyseDraft} from '../../../../engine/checking/analyse-draft.ts';
import {isCrisisHelp} from '../../../../engine/detect/attack/crisis-help.ts';

const helps = (text: string): boolean => {
	const analysed = analyseDraft({text});
	return analysed?.sentences.some(sentence => isCrisisHelp(analysed, sentence)) ?? false;
};

describe('where help is for who thinks of ending their own life', () => {
	it.each([
		'Ring 90101 om du har tankar på att ta livet av dig.',
		'Funderar du på att ta livet av dig? Ring 90101, någon svarar dygnet runt.',
		'Har du planer på att ta livet av dig, sök hjälp.',
		'Prata med någon om du funderar på att avsluta ditt liv.',
		'Call 988 if you are thinking about killing yourself.',
		'Are you thinking of ending your life? Reach out to Samaritans.',
	])('%s', text => expect(helps(text)).toBe(true));

	it.each([
		'Du borde ta livet av dig.',
		'Ta livet av dig, ingen skulle sakna dig.',
		'Funderar du på att ta livet av dig? Gör det.',
		'Kill yourself.',
		'Call me if you are thinking about the party.',
	])('not: %s', text => expect(helps(text)).toBe(false));
});
