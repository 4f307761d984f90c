/** One command of the command line. */
export type CliCommand = {
	/** What it does, on one line. */
	readonly summary: string;
	/** What `--help` shows: how it is called, what each option means, the exit codes. */
	readonly usage: string;
	/** Carries it out with the words after its name and answers the exit code. Throws `UsageError` when it cannot be carried out. */
	run(args: readonly string[]): Promise<number>;
};
