import {join} from 'node:path';
import {root} from '../setup/run.mjs';
import {thirdPartyNotices} from './notices.ts';

/** The licence and the notices as files of a package, in the form WXT takes them. */
export const packageNotices = () => [
	{absoluteSrc: join(root, 'LICENSE'), relativeDest: 'LICENSE.txt'},
	{contents: thirdPartyNotices(), relativeDest: 'THIRD-PARTY-NOTICES.txt'},
];
