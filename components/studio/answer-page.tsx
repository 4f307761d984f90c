import type {LineClass} from '../../engine/model/rule-set.ts';
import {TextField} from './field.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

const classes: readonly LineClass[] = ['question', 'error', 'dissatisfaction', 'heat', 'provocation', 'crisis'];

/** One line for each kind of comment, with one to begin from. */
export function AnswerPage({state, strings, on}: StudioProps) {
	const {answer} = strings;
	const {lines = {}} = state.work.set;
	return (
		<>
			<PageHead title={answer.title} lead={answer.lead} />
			<section class="studio-part">
				{classes.map(kind => {
					const [label = kind, start = ''] = answer.lines[kind] ?? [];
					const line = lines[kind] ?? '';
					return (
						<div key={kind} class="with-start">
							<TextField
								label={label}
								rows={2}
								value={line}
								placeholder={start}
								at={{path: `lines.${kind}`}}
								on={value => on.set(`lines.${kind}`, {lines: {...lines, [kind]: value}})}
							/>
							{line === '' && (
								<button
									type="button"
									class="quiet-button"
									aria-label={`${answer.suggest}: ${label}`}
									onClick={() => on.set('', {lines: {...lines, [kind]: start}})}
								>
									{answer.suggest}
								</button>
							)}
						</div>
					);
				})}
			</section>
		</>
	);
}
