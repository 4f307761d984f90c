import type {CheckRun, Hit, Region} from '../condition-node.ts';

/** A measured value and the places that make it, where they can be shown. `limit` is the network's own, where it is the measure. */
export type Measurement = {readonly value: number; readonly hits?: readonly Hit[]; readonly limit?: number};

/** Measures a region; undefined when the value is unknown, as the length where the network's limit is not. */
export type Measurer = (region: Region, run: CheckRun) => Measurement | undefined;
