/** The digits of a string, everything else left out. */
export const digitsOf = (string: string): string => string.replace(/\D+/g, '');

/** True when the last digit is the Luhn check digit of those before it (ISO/IEC 7812-1); the string holds digits only. */
export const hasLuhn = (digits: string): boolean => {
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 1 : 2);
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 === 0;
};
