import type {Shortcut} from '../../../companion/shortcuts.ts';
import type {PageStrings} from '../../strings/pages/strings.ts';

type ShortcutsProps = {
	readonly shortcuts: readonly Shortcut[];
	readonly strings: PageStrings;
	/** Opens the browser's own page where keys are chosen. */
	readonly open: () => void;
};

/** What can be done by keys while one writes, which keys those are now, and the way to the page where they are changed. */
export function ShortcutsSection({shortcuts, strings: {options}, open}: ShortcutsProps) {
	const {keys} = options;
	return (
		<section id="keys">
			<h2>{keys.title}</h2>
			<p class="section-why">{keys.why}</p>
			<dl class="permissions">
				{shortcuts.map(({command, keys: pressed}) => (
					<div key={command}>
						<dt>{keys.command[command]}</dt>
						<dd>{pressed ? <kbd>{pressed}</kbd> : keys.none}</dd>
					</div>
				))}
				<div>
					<dt>{keys.escape}</dt>
					<dd>
						<kbd>Esc</kbd>
					</dd>
				</div>
				<div>
					<dt>{keys.browser}</dt>
					<dd>
						<kbd>F6</kbd>
					</dd>
				</div>
			</dl>
			<button type="button" class="button section-button" onClick={() => open()}>
				{keys.change}
			</button>
		</section>
	);
}
