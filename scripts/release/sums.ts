import {createHash} from 'node:crypto';
import type {Files} from './files.ts';

/** The SHA-256 of every file, in the lines `sha256sum --check` reads. */
export const sumsOf = (files: Files): string =>
	[...files].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`).join('');
