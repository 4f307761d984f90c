import type {CountsAfter} from '../../authoring/rewritten-policy.ts';
import type {KindCounts} from '../../engine/policy-reader/policy-reading.ts';
import type {StudioStrings} from '../strings/studio/sv.ts';

type CountsProps = {readonly before: KindCounts; readonly after: CountsAfter; readonly strings: StudioStrings};

/** How many sentences speak in each way, as the text stands and with what was accepted. */
export function KindCountsTable({before, after, strings: {reader}}: CountsProps) {
	const rows = [
		['points', before.points, after.points],
		['invites', before.invites, after.invites],
		['states', before.states, after.states],
		['own', 0, after.own],
		['out', 0, after.out],
	] as const;
	return (
		<table class="kind-counts">
			<thead>
				<tr>
					<th scope="col">{reader.counts.sentences}</th>
					<th scope="col">{reader.counts.before}</th>
					<th scope="col">{reader.counts.after}</th>
				</tr>
			</thead>
			<tbody>
				{rows
					.filter(([kind, was, is]) => was + is > 0 || kind === 'points' || kind === 'invites')
					.map(([kind, was, is]) => (
						<tr key={kind}>
							<th scope="row">{reader.counts[kind]}</th>
							<td>{kind === 'own' || kind === 'out' ? '' : was}</td>
							<td>{is}</td>
						</tr>
					))}
			</tbody>
		</table>
	);
}
