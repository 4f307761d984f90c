import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {Sign} from '../controls/icons.tsx';

type RowsProps<T> = {
	readonly values: readonly T[];
	/** `at` names the field written in; it is empty when a row came or went. */
	readonly on: (values: T[], at: string) => void;
	/** A new row. */
	readonly fresh: T;
	readonly add: string;
	/** The name of the button that removes a row. */
	readonly remove: (value: T, index: number) => string;
	readonly draw: (value: T, put: (value: T, at: string) => void, index: number) => ComponentChildren;
};

/** A list of rows to write in, with a way to add one (which takes the caret) and to remove each. */
export function EditableList<T>({values, on, fresh, add, remove, draw}: RowsProps<T>) {
	const list = useRef<HTMLOListElement>(null);
	const added = useRef(false);
	useLayoutEffect(() => {
		if (!added.current) return;
		added.current = false;
		list.current?.lastElementChild?.querySelector<HTMLElement>('input, textarea')?.focus();
	});
	const addRow = () => {
		added.current = true;
		on([...values, fresh], '');
	};
	return (
		<>
			<ol class="form-rows" ref={list}>
				{values.map((value, index) => (
					<li key={index}>
						<div>{draw(value, (next, at) => on(values.with(index, next), at), index)}</div>
						<button
							type="button"
							class="icon-button"
							aria-label={remove(value, index)}
							title={remove(value, index)}
							onClick={() => on(values.toSpliced(index, 1), '')}
						>
							<Sign sign="close" />
						</button>
					</li>
				))}
			</ol>
			<button type="button" class="button add-row" onClick={addRow}>
				{add}
			</button>
		</>
	);
}
