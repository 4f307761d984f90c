/** The texts on the reading of one's latest posts. */
export type OwnPostsStrings = {
	readonly title: string;
	readonly lead: string;
	readonly field: string;
	readonly hint: string;
	/** Takes how many posts there are, and how many of them are read. */
	readonly count: (posts: number, read: number) => string;
	readonly read: string;
	readonly reading: string;
	readonly sounds: string;
	/** Takes the words in an average sentence. */
	readonly sentences: (words: number) => string;
	readonly manner: {readonly [M in 'plain' | 'dense' | 'exclamations' | 'emoji']: string};
	readonly works: string;
	readonly habit: string;
	readonly look: string;
	readonly noLook: string;
	readonly open: string;
	readonly keep: string;
	readonly kept: string;
	readonly failed: string;
};
