import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import {managedKeys} from '../../companion/managed-keys.ts';
import type {UpdateStatus} from '../../companion/update-status.ts';
import type {Language} from '../../engine/model/language.ts';
import {Mark} from '../controls/icons.tsx';
import {formatDay, formatMoment} from '../strings/format.ts';
import type {RuleSetStrings} from '../strings/rule-set/strings.ts';
import {PageNav} from './page-nav.tsx';
import {RefusalView} from './refusal-view.tsx';

/** What the browser says of the extension itself. */
export type Extension = {
	readonly id: string;
	readonly version: string;
	readonly permissions: readonly string[];
	readonly hosts: readonly string[];
};

/** What the status page is drawn from; nothing of it is about the person. */
export type StatusProps = {
	readonly report: UpdateStatus;
	/** Absent until the worker has told. */
	readonly inForce: ActiveGuidance | undefined;
	readonly extension: Extension;
	readonly strings: RuleSetStrings;
	readonly language: Language;
};

type Row = readonly [name: string, value: string | undefined];

function Rows({rows}: {readonly rows: readonly Row[]}) {
	return (
		<dl class="permissions status-rows">
			{rows.map(
				([name, value]) =>
					value && (
						<div key={name}>
							<dt>{name}</dt>
							<dd>{value}</dd>
						</div>
					),
			)}
		</dl>
	);
}

const forceRows = ({report: {pushed}, inForce, strings: {status}, language}: StatusProps): Row[] => [
	[status.source, status.sources[pushed?.source ?? 'own']],
	[status.name, pushed ? `${pushed.set.name} (${pushed.set.id})` : inForce?.name],
	[status.version, String(pushed?.set.version ?? inForce?.version ?? '')],
	[status.taken, pushed && formatMoment(pushed.taken, language)],
	[status.signedBy, pushed && (pushed.kids.join(', ') || status.nobody)],
	[status.review, pushed?.set.review && formatDay(pushed.set.review, language)],
];

const addressRows = ({report, strings: {status}, language}: StatusProps): Row[] => {
	const when = (time: number | undefined) => (time === undefined ? status.never : formatMoment(time, language));
	return [
		[status.address, report.address],
		[status.lookedAt, when(report.lookedAt)],
		[status.nextLook, when(report.nextLook)],
	];
};

function Absent({report: {seen}, strings: {status}}: StatusProps) {
	const absent = managedKeys.filter(key => !seen.some(each => each.key === key));
	if (seen.length === 0 || absent.length === 0) return null;
	return (
		<>
			<p class="section-why">{status.absent(absent.join(', '))}</p>
			<Rows rows={absent.map(key => [key, status.types[key]])} />
		</>
	);
}

function PolicySection(props: StatusProps) {
	const {report, strings} = props;
	const {status} = strings;
	return (
		<section>
			<h2>{status.policy}</h2>
			{report.seen.length === 0 && <p class="section-why">{status.policyNone}</p>}
			<Rows rows={report.seen.map(({key, value}) => [key, value])} />
			{report.errors.length > 0 && (
				<div class="page-note" role="status">
					<p>{status.wrong}</p>
					<Rows rows={report.errors.map(({place, wanted}) => [place, status.wanted[wanted]])} />
				</div>
			)}
			<Rows rows={[[status.trusted, report.trusted.join(', ')]]} />
			<Absent {...props} />
		</section>
	);
}

function Refused({report: {refused, lost}, strings, language}: StatusProps) {
	return (
		<>
			{lost && <p class="page-note">{strings.status.lost}</p>}
			{refused && (
				<div class="page-note" role="status">
					<p>{strings.status.refused(formatMoment(refused.at, language))}</p>
					<RefusalView refusal={refused.refusal} strings={strings} language={language} />
				</div>
			)}
		</>
	);
}

/** For whoever looks after the computer: which rule set is in force, where it comes from, what was not taken and why, and what the policy holds. */
export function StatusView(props: StatusProps) {
	const {report, extension, strings} = props;
	const {status} = strings;
	const {id, version, permissions, hosts} = extension;
	return (
		<main class="akta page options status">
			<PageNav open="status" strings={strings} />
			<header class="page-head">
				<Mark size={32} />
				<h1>{status.title}</h1>
				<p class="page-lead">{status.lead}</p>
			</header>
			<section>
				<h2>{status.inForce}</h2>
				<Rows rows={forceRows(props)} />
				{report.address !== undefined && <Rows rows={addressRows(props)} />}
				<Refused {...props} />
			</section>
			<PolicySection {...props} />
			<section>
				<h2>{status.extension}</h2>
				<Rows
					rows={[
						[status.id, id],
						[status.akta, version],
						[status.permissions, permissions.join(', ')],
						[status.hosts, hosts.join(', ')],
					]}
				/>
			</section>
		</main>
	);
}
