import {type Composer, findComposer, isMessageAt} from '../../page/composer/composer.ts';
import {readDraft} from '../../page/composer/read-draft.ts';
import {allDeep} from '../../page/dom/shadow-dom.ts';
import type {ComposerKind, NamedPlatform} from '../../page/platform.ts';
import {findPublishControls} from '../../page/publish-gate/publish-controls.ts';

const count = (document: Document, selector: string | undefined): string =>
	selector === undefined ? '–' : `${allDeep(document, selector).length}`;

const kindLines = (
	document: Document,
	{seen, field, scope, publish}: ComposerKind,
	number: number,
): readonly string[] => [
	`kind ${number + 1}, selectors of ${seen}`,
	`  field    ${count(document, field).padStart(4)}  ${field}`,
	`  scope    ${count(document, scope).padStart(4)}  ${scope ?? '(sought)'}`,
	`  publish  ${count(document, publish).padStart(4)}  ${publish}`,
];

const draftLines = (composer: Composer, number: number, field: Element): readonly string[] => {
	const draft = readDraft(composer);
	return [
		`field ${number + 1}, <${field.localName}>: kind of ${composer.kind.seen}, ${findPublishControls(composer).length} publish controls`,
		draft
			? JSON.stringify(draft, undefined, 2).replaceAll(/^/gm, '  ')
			: '  a message, or not known to be for everybody: not read',
	];
};

const fieldLines = (known: NamedPlatform, field: Element, number: number): readonly string[] => {
	const composer = findComposer(known, field, `c${number}`);
	if (composer) return draftLines(composer, number, field);
	const why = isMessageAt(known, field) ? 'looks like a message: not read' : 'no kind matches';
	return [`field ${number + 1}, <${field.localName}>: ${why}`];
};

const writable = 'textarea:not([readonly]), [contenteditable]:not([contenteditable="false"])';

/** What Äkta makes of a page, as lines: which selector of its network matches how often, and what each field would be read as. */
export const examine = (known: NamedPlatform, document: Document): readonly string[] => {
	const fields = allDeep(document, writable).filter(field => !field.parentElement?.closest(writable));
	return [
		`network: ${known.name}`,
		...known.platform.composers.flatMap((kind, number) => kindLines(document, kind, number)),
		`fields: ${fields.length}`,
		...fields.flatMap((field, number) => fieldLines(known, field, number)),
	];
};
