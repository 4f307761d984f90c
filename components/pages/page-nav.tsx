import type {RuleSetStrings} from '../strings/rule-set/strings.ts';

/** The parts of the options page, by the end of their address. */
export type PagePart = 'settings' | 'guidance' | 'status' | 'import';

const PARTS: readonly PagePart[] = ['settings', 'guidance', 'status', 'import'];

/** The way between the parts of the options page; the one that is open is told. */
export function PageNav({open, strings: {nav}}: {readonly open: PagePart; readonly strings: RuleSetStrings}) {
	return (
		<nav class="page-nav" aria-label={nav.label}>
			{PARTS.map(part => (
				<a key={part} href={`#${part}`} aria-current={part === open ? 'page' : undefined}>
					{nav[part]}
				</a>
			))}
		</nav>
	);
}
