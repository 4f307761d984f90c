import {generate} from 'selfsigned';
import type {Certificate} from './server.ts';

/** Certificate for these hosts that no browser trusts by itself. */
export const certificateFor = async (hosts: readonly string[]): Promise<Certificate> => {
	const altNames = hosts.map(value => ({type: 2 as const, value}));
	const {private: key, cert} = await generate([{name: 'commonName', value: 'stub'}], {
		keyType: 'ec',
		algorithm: 'sha256',
		extensions: [{name: 'subjectAltName', altNames}],
	});
	return {key, cert};
};
