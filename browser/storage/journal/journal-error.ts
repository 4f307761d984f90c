import type {JournalTrouble} from '../../../companion/journal/journal-trouble.ts';

/** The error that reading or writing the journal rejects with. */
export class JournalError extends Error {
	readonly trouble: JournalTrouble;

	constructor(trouble: JournalTrouble) {
		super(`The journal is ${trouble}`);
		this.trouble = trouble;
	}
}

const troubles: {readonly [name: string]: JournalTrouble} = {
	QuotaExceededError: 'full',
	VersionError: 'newer',
};

/** What an error of the database's own means for the person. */
export const troubleOf = (error: unknown): JournalTrouble => {
	if (error instanceof JournalError) return error.trouble;
	return (error instanceof Error && troubles[error.name]) || 'unavailable';
};
