/** The digits of a string, everything else left out. */
export const onlyDigits = (string: string): string => string.replace(/\D+/g, '');

/** True when the last digit is the Luhn check digit of those before it (ISO/IEC 7812-1); the string holds digits only. */
export const hasLuhn = (digits: string): boolean => {
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 === 0;
};

/** The same text with every dash as a hyphen, so that numbers group as their writer meant; as long as before. */
export const withPlainDashes = (text: string): string => text.replace(/[\u2012-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-');
