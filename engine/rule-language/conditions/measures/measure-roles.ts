import {type MissingRoles, readEventRoles} from '../../../detect/roles/event-roles.ts';
import {readJobRoles} from '../../../detect/roles/job-roles.ts';
import type {Measure} from '../../../model/condition.ts';
import type {Measurement, Measurer} from './measurer.ts';

type RoleMeasure = Extract<Measure, 'event-roles-missing' | 'job-roles-missing'>;

const measured = (roles: MissingRoles | undefined): Measurement | undefined =>
	roles && {value: roles.missing, hits: roles.spans.map(([start, end]) => ({start, end}))};

/** What an invitation or a job post lacks, read in the whole text; unknown where the text is neither. */
export const measureRoles: Readonly<Record<RoleMeasure, Measurer>> = {
	'event-roles-missing': ({searchedText}) => measured(readEventRoles(searchedText.text)),
	'job-roles-missing': ({searchedText}) => measured(readJobRoles(searchedText.text)),
};
