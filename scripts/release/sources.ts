import {execFileSync} from 'node:child_process';
import {root} from '../setup/run.mjs';
import {type Files, unzipFiles} from './files.ts';

const git = (...parameters: string[]): Buffer =>
	execFileSync('git', parameters, {cwd: root, maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe']});

/** What is changed or new beside the last commit, a path a line; empty when all is committed. */
export const uncommitted = (): string => git('status', '--porcelain').toString('utf8').trim();

/** Whether there is a commit of this name here: a tag, a branch or a number. */
export const isCommit = (name: string): boolean => {
	try {
		return git('rev-parse', '--verify', '--quiet', `${name}^{commit}`).length > 0;
	} catch {
		return false;
	}
};

/** The files of a commit; whoever has them can build what was released of it. Throws when there is no such commit here. */
export const sourceFiles = (commit: string): Files => unzipFiles(git('archive', '--format=zip', commit));
