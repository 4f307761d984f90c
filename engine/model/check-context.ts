import type * as v from 'valibot';
import type {companySchema, factsSchema} from './schema/check-context-schema.ts';
import type {Unfolded} from './schema/condition-schema.ts';

/** What a rule set says of its organisation. */
export type Company = Unfolded<v.InferOutput<typeof companySchema>>;

/** What the caller knows beside the draft, as plain data; everything absent means unknown. */
export type Facts = Unfolded<v.InferOutput<typeof factsSchema>>;
