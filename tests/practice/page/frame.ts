import {element} from './element.ts';
import {language} from './language.ts';

/**
 * Puts around a practice page what says that it is one: a note with links to its parts, a column for its content, and the
 * list of what was published here. Returns the column.
 */
export const frame = (title: string, links: Readonly<Record<string, string>>): HTMLElement => {
	document.documentElement.lang = language;
	document.title = `Övningssida, inte ${title} / Practice page, not ${title}`;
	const column = element('main', {class: 'column', id: 'practice'});
	document.body.append(
		element(
			'header',
			{class: 'practice-note'},
			document.title,
			...Object.entries(links).map(([name, href]) => element('a', {href}, name)),
		),
		column,
		element(
			'section',
			{class: 'column published'},
			element('h2', {}, 'Publicerat här · Published here'),
			element('ol', {'data-practice': 'published'}),
		),
	);
	return column;
};
