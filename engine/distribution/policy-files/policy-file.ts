/** A file for whoever runs the browsers: its name, its text, and where it goes. */
export type PolicyFile = {
	readonly name: string;
	/** ASCII but for the words of the ADML files, which are UTF-8. */
	readonly text: string;
	/** One sentence each: where the file goes. */
	readonly where: {readonly sv: string; readonly en: string};
};
