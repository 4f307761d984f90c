import {useEffect, useRef, useState} from 'preact/hooks';
import type {JournalEntry} from '../../companion/journal/journal-entry.ts';
import type {JournalStrings} from '../strings/journal/strings.ts';
import type {JournalActions} from './journal-props.ts';

type RemovedProps = {readonly name: string; readonly strings: JournalStrings['entries']; readonly undo: () => void};

/** Stands where the entry stood, and takes the focus that went with it. */
export function RemovedEntry({name, strings, undo}: RemovedProps) {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => button.current?.focus(), []);
	return (
		<li>
			<span role="status">{strings.removed(name)}</span>{' '}
			<button type="button" class="quiet-button" ref={button} onClick={undo}>
				{strings.undo}
			</button>
		</li>
	);
}

type Removal = {readonly entry: JournalEntry; readonly at: number};

/** Takes entries away, and holds the last one and its place in the list until it is put back. */
export const useRemoved = (all: readonly JournalEntry[], on: Pick<JournalActions, 'removeEntry' | 'saveEntry'>) => {
	const [removed, setRemoved] = useState<Removal | undefined>();
	const isGone = removed !== undefined && !all.some(({id}) => id === removed.entry.id);
	return {
		gone: isGone ? removed : undefined,
		remove(entry: JournalEntry, at: number): void {
			setRemoved({entry, at});
			on.removeEntry(entry.id);
		},
		undo(): void {
			if (removed) void on.saveEntry(removed.entry, null).then(({kind}) => kind === 'saved' && setRemoved(undefined));
		},
	};
};
