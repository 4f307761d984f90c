import {describe, expect, it} from 'vitest';
import {mendPasted} from '../../authoring/mend-pasted.ts';

describe('a text pasted from a PDF', () => {
	it.each([
		['Lägg inte ut bil-\nder på barn.', 'Lägg inte ut bilder på barn.'],
		['Lägg inte ut bil- der på barn.', 'Lägg inte ut bilder på barn.'],
		['Share your know-\r\nledge with others.', 'Share your knowledge with others.'],
		['Våra medarbe\u00ad\ntare är med.', 'Våra medarbetare är med.'],
		['kund- och leverantörsregister', 'kund- och leverantörsregister'],
		['text- eller bildfiler', 'text- eller bildfiler'],
		['pre- and post-election', 'pre- and post-election'],
		['e-post och IT-stöd', 'e-post och IT-stöd'],
		['Kontakta:\n- chefen\n- facket', 'Kontakta:\n- chefen\n- facket'],
		['En – tanke', 'En – tanke'],
	])('%j', (pasted, text) => {
		expect(mendPasted(pasted).text).toBe(text);
	});

	it('loses the heads and numbers of its pages, and says how many', () => {
		const page = (number: number) => `Policy för Påhittala kommun\nDu får berätta.\nSida ${number} (3)\n`;
		expect(mendPasted([1, 2, 3].map(page).join(''))).toEqual({
			text: 'Du får berätta.\nDu får berätta.\nDu får berätta.\n',
			joined: 0,
			heads: 6,
		});
	});

	it('keeps numbers and lines that are part of the text', () => {
		const text = '2026\n\nVarför\n\nDu får berätta.\n\n1. Först\n2. Sedan';
		expect(mendPasted(text)).toEqual({text, joined: 0, heads: 0});
	});
});
