import {describe, expect, it} from 'vitest';
import {found} from './found.ts';

describe('personnummer', () => {
	it.each([
		['Mitt personnummer är 189001019802.', '189001019802'],
		['900101-9802', '900101-9802'],
		['samordningsnummer 7302889931', '7302889931'],
		['19730288-9931 är ett samordningsnummer', '19730288-9931'],
		['Numret 090121+9931 gäller den som fyllt hundra.', '090121+9931'],
	])('is found in %s', (text, number) => expect(found('personnummer', text)).toEqual([number]));

	it.each([
		['a wrong check digit', '189001019803'],
		['a day that does not exist', '600430-9886'],
		['a birth number of nought', '150916-0006'],
		['a mobile number', '0701234567'],
		['ten digits that nothing calls a personnummer', 'Ordernummer 9001019802 är skickat'],
		['a longer number', '18900101980212'],
		['an interim number', '000101-R220'],
	])('is not %s', (_, text) => expect(found('personnummer', text)).toEqual([]));
});

describe('phone', () => {
	it.each([
		['Ring 070-123 45 67 i dag', '070-123 45 67'],
		['+46 70 123 45 67', '+46 70 123 45 67'],
		['Växeln: 08-123 456 78', '08-123 456 78'],
		['call (555) 123-4567 now', '(555) 123-4567'],
	])('is found in %s', (text, number) => expect(found('phone', text)).toEqual([number]));

	it.each(['2026-11-22', '1 250 000 kr', 'kl 13.00-14.30', '200-250 cm', '2015-2016', 'version 1.0.12.345'])(
		'is not %s',
		text => expect(found('phone', text)).toEqual([]),
	);
});

describe('numbers of accounts and companies', () => {
	it('finds a card by issuer and check digit', () => {
		expect(found('card', 'Kort 4574 9115 6614 8561 tack')).toEqual(['4574 9115 6614 8561']);
		expect(found('card', 'Kort 4574 9115 6614 8562 tack')).toEqual([]);
		expect(found('card', 'Order 9574911566148561')).toEqual([]);
	});

	it('finds an IBAN and leaves the words after it', () => {
		expect(found('iban', 'Konto SE45 5000 0000 0583 9825 7466 tack')).toEqual(['SE45 5000 0000 0583 9825 7466']);
		expect(found('iban', 'Konto SE45 5000 0000 0583 9825 7467 tack')).toEqual([]);
	});

	it('finds a bank giro only after its name', () => {
		expect(found('bankgiro', 'Betala till bankgiro 5050-1055')).toEqual(['5050-1055']);
		expect(found('bankgiro', 'Skruv 5050-1055')).toEqual([]);
	});

	it('finds an organisation number', () => {
		expect(found('organisation-number', 'Org.nr 202100-5489')).toEqual(['202100-5489']);
		expect(found('organisation-number', '202100-5488')).toEqual([]);
	});

	it('finds e-mail addresses and nothing like them', () => {
		expect(found('email', 'Skriv till anna.ek+post@lingonby.example.')).toEqual(['anna.ek+post@lingonby.example']);
		expect(found('email', '@anna på lingonby.example, 2@3')).toEqual([]);
	});
});

describe('secret', () => {
	const letters = 'AbCd1234EfGh5678IjKl9012MnOp3456QrSt';

	it.each([
		['a token of a known service', `ghp_${letters}`],
		['a value beside a telling name', 'api_key = "9f86d081884c7d659a2feaa0c55ad015"'],
		['a password in an address', 'https://anna:hemligt1@lingonby.example'],
	])('is %s', (_, text) => expect(found('secret', text)).toHaveLength(1));

	it.each([
		'Hemligheten bakom gott kaffe',
		'my secret: be kind',
		'ghp_kort',
		'https://lingonby.example/a:b@c',
		'a'.repeat(80),
	])('is not %s', text => expect(found('secret', text)).toEqual([]));
});
