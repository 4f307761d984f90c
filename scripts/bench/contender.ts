/** Something that reads a text; answers how many findings it has, so that no work can be left out. */
export type Contender = {readonly name: string; readonly run: (text: string) => number | Promise<number>};

/** Makes a contender ready: loads what it needs. */
export type Load = () => Promise<Contender['run']>;
