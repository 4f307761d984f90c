import {useState} from 'preact/hooks';
import {Sign} from '../controls/icons.tsx';

/** The sections of a long page: the id of each, and its heading. */
export type PageSections = readonly (readonly [id: string, name: string])[];

/** The way about a long page: a list beside it where there is room, else behind one button. */
export function SectionNav({label, sections}: {readonly label: string; readonly sections: PageSections}) {
	const [open, setOpen] = useState(false);
	return (
		<nav class={`section-nav ${open ? 'is-open' : ''}`} aria-label={label}>
			<button type="button" class="button section-nav-open" aria-expanded={open} onClick={() => setOpen(!open)}>
				{label}
				<Sign sign={open ? 'close' : 'open'} />
			</button>
			<ul>
				{sections.map(([id, name]) => (
					<li key={id}>
						<a href={`#${id}`} onClick={() => setOpen(false)}>
							{name}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
