import type {SavedFile} from '../../components/studio/studio-state.ts';

const typeOf = (name: string): string => (name.endsWith('.json') ? 'application/json' : 'text/plain');

/** Hands a text to the person as a file, through the browser's own saving. */
export const saveFile = ({name, text}: SavedFile): void => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], {type: `${typeOf(name)};charset=utf-8`}));
	link.download = name;
	// The address lives as long as the page: a download may begin after the click.
	link.click();
};
