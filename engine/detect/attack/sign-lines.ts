import {addressSigns} from './signs-of-address.ts';
import {dreadSigns} from './signs-of-dread.ts';
import {harmSigns} from './signs-of-harm.ts';
import {menaceSigns} from './signs-of-menace.ts';
import {nearnessSigns} from './signs-of-nearness.ts';
import {peaceSigns} from './signs-of-peace.ts';

/** What threats are made of, sign by sign, and what makes the same words harmless. */
export const signLines = {
	...addressSigns,
	...harmSigns,
	...nearnessSigns,
	...menaceSigns,
	...dreadSigns,
	...peaceSigns,
} as const;
