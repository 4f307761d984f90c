const say = {
	saw: 'Här står {words}',
	why: 'De flesta söker på lampans nya namn.',
	try: 'Skriv Påhittlampan första gången, så hittar läsaren rätt.',
};

/** A rule of an invented organisation, on a word nobody else uses. */
export const lampRule = {
	id: 'open/lamp',
	points: [4],
	level: 'mark',
	start: 'on',
	when: {phrase: {sv: ['gammellampan']}},
	say: {sv: say, en: say},
	source: {url: 'https://lingonby.example/', read: '2026-11-20'},
	examples: {
		sv: {
			tip: ['Vi säljer gammellampan till alla', 'En gammellampan för dig'],
			none: ['Vi säljer lampor', 'En lampa som är ny'],
		},
	},
};

/** A rule set of an invented municipality, as JSON. */
export const lingonby = (rest: object = {}): string =>
	JSON.stringify({format: '1.0', id: 'lingonby', version: 3, name: 'Lingonby kommun', rules: [lampRule], ...rest});
