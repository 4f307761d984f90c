/** Cyrillic and Greek letters that look like Latin ones, each with the one it is taken for. */
const twins: ReadonlyMap<string, string> = new Map(
	Object.entries({
		...{а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h', о: 'o', р: 'p'},
		...{ԛ: 'q', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x', ӓ: 'ä', ӧ: 'ö', є: 'e', г: 'r'},
		...{
			А: 'A',
			В: 'B',
			С: 'C',
			Е: 'E',
			Н: 'H',
			І: 'I',
			Ј: 'J',
			К: 'K',
			М: 'M',
			О: 'O',
			Р: 'P',
			Ѕ: 'S',
			Т: 'T',
			У: 'Y',
			Х: 'X',
		},
		...{α: 'a', ε: 'e', ι: 'i', κ: 'k', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x'},
		...{Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X'},
	}),
);

/** Figures written for the letters they look like, inside a word. */
const figures: Readonly<Record<string, string>> = {'0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't'};

const insideWord = /(?<=\p{L})[013457](?=\p{L})/gu;

const fullWidth = /[\uff01-\uff5e]/g;
const foreign = /[\u0370-\u052f]/g;

/** A text as a person's eye takes it: look-alike letters and figures for the ones they look like, full-width ones plain. As long as before. */
export const asSeen = (text: string): string =>
	text
		.replace(fullWidth, unit => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
		.replace(foreign, unit => twins.get(unit) ?? unit)
		.replace(insideWord, unit => figures[unit] ?? unit);
