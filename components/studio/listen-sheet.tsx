import {type AtHome, emptySheet, type Sheet} from '../../authoring/listening.ts';
import {EditableList} from './editable-list.tsx';
import {TextField} from './field.tsx';
import type {StudioProps} from './studio-props.ts';

const fresh: AtHome = {network: '', home: 0, little: 0, not: 0};
const columns = ['home', 'little', 'not'] as const;

const wholeNumber = (written: string): number => Math.max(0, Math.trunc(Number(written) || 0));

type RowProps = {
	readonly row: AtHome;
	readonly texts: StudioProps['strings']['listen']['sheet'];
	/** Takes a changed part and which one it is. */
	readonly change: (part: Partial<AtHome>, at: string) => void;
};

function NetworkRow({row, texts, change}: RowProps) {
	return (
		<div class="sheet-row">
			<TextField label={texts.network} value={row.network} on={network => change({network}, 'network')} />
			{columns.map(column => (
				<TextField
					key={column}
					label={texts[column]}
					type="number"
					value={row[column] === 0 ? '' : String(row[column])}
					on={written => change({[column]: wholeNumber(written)}, column)}
				/>
			))}
		</div>
	);
}

/** All answers on one sheet: per network how many are at home, a little, not at all; what draws and what holds back, as words. No names. */
export function ListenSheet({state, strings, on}: StudioProps) {
	const {sheet: texts} = strings.listen;
	const sheet = state.work.sheet ?? emptySheet;
	const put = (at: string, part: Partial<Sheet>) => on.edit(`sheet.${at}`, {sheet: {...sheet, ...part}});
	return (
		<section class="studio-part sheet">
			<h2>{texts.title}</h2>
			<p class="section-why">{texts.why}</p>
			<EditableList
				values={sheet.networks}
				fresh={fresh}
				add={texts.another}
				remove={({network}) => strings.remove(network)}
				on={(networks, at) => put(at, {networks})}
				draw={(row, change, index) => (
					<NetworkRow row={row} texts={texts} change={(part, at) => change({...row, ...part}, `${at}.${index}`)} />
				)}
			/>
			<TextField
				label={texts.draws}
				hint={texts.wordsHint}
				rows={2}
				value={sheet.draws}
				on={draws => put('draws', {draws})}
			/>
			<TextField
				label={texts.holds}
				hint={texts.wordsHint}
				rows={2}
				value={sheet.holds}
				on={holds => put('holds', {holds})}
			/>
		</section>
	);
}
