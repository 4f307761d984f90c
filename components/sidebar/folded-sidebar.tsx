import {Mark} from '../controls/icons.tsx';
import type {Strings} from '../strings/sidebar/strings.ts';

type HandleProps = {readonly count: number; readonly strings: Strings; readonly open: () => void};

/** The folded sidebar: a handle that quietly says how many tips wait. */
export function FoldedSidebar({count, strings, open}: HandleProps) {
	return (
		<div class="akta handle" lang={strings.language}>
			<button type="button" aria-label={strings.sidebar.handle(count)} onClick={() => open()}>
				<Mark size={24} />
				{count > 0 && <span aria-hidden="true">{count}</span>}
			</button>
		</div>
	);
}
