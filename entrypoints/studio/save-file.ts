import type {SavedFile} from '../../authoring/studio-state.ts';

const types: Readonly<Record<string, string>> = {
	json: 'application/json;charset=utf-8',
	html: 'text/html;charset=utf-8',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const typeOf = (name: string): string => types[name.split('.').at(-1) ?? ''] ?? 'text/plain;charset=utf-8';

/** Hands a file to the person, through the browser's own saving. */
export const saveFile = ({name, text}: SavedFile): void => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text as BlobPart], {type: typeOf(name)}));
	link.download = name;
	// The address lives as long as the page: a download may begin after the click.
	link.click();
};
