import {type MonthMirror, mirrorYear} from '../../companion/journal/mirror.ts';
import type {JournalStrings} from '../strings/journal/strings.ts';
import type {JournalState} from './journal-props.ts';

type MirrorProps = {readonly state: Pick<JournalState, 'content' | 'today'>; readonly strings: JournalStrings};

const DRAWN_AT_MOST = 40;

/** A quiet bar; the number beside it says the same. */
function Bar({count, kind}: {readonly count: number; readonly kind: 'own' | 'answers'}) {
	const inlineSize = `${Math.min(count, DRAWN_AT_MOST) * 4}px`;
	return <span aria-hidden="true" class={`mirror-bar is-${kind}`} style={{inlineSize}} />;
}

function Table({year, strings: {mirror}}: {readonly year: readonly MonthMirror[]; readonly strings: JournalStrings}) {
	return (
		<table class="mirror-table">
			<thead>
				<tr>
					<th scope="col">{mirror.columns.month}</th>
					<th scope="col">{mirror.columns.own}</th>
					<th scope="col">{mirror.columns.answers}</th>
				</tr>
			</thead>
			<tbody>
				{year.map(({month, own, answers}) => (
					<tr key={month}>
						<th scope="row">{mirror.monthName(month)}</th>
						<td>
							{own} <Bar count={own} kind="own" />
						</td>
						<td>
							{answers} <Bar count={answers} kind="answers" />
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Twelve months in words, with a quiet drawing behind a button. */
export function MirrorSection({state: {content, today}, strings}: MirrorProps) {
	const year = mirrorYear(content.entries, today);
	const late = content.entries.filter(({day}) => day > today).length;
	const {mirror} = strings;
	return (
		<section id="mirror">
			<h2>{mirror.title}</h2>
			<p class="section-why">{mirror.why}</p>
			<ul class="mirror">
				{year.map(month => (
					<li key={month.month} class={month.balance === 'none' ? 'is-quiet' : undefined}>
						{mirror.month(month)}
					</li>
				))}
			</ul>
			{late > 0 && <p class="section-why">{mirror.late(late)}</p>}
			<details class="mirror-more">
				<summary>{mirror.table}</summary>
				<Table year={year} strings={strings} />
			</details>
		</section>
	);
}
