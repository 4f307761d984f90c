/** Hands a text to the person as a file of theirs. */
export const saveAs = (name: string, type: string, text: string): void => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], {type}));
	link.download = name;
	// The address lives as long as the page: a download may begin after the click.
	link.click();
};
