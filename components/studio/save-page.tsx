import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {blocking} from '../../engine/reader/blocking.ts';
import {OneError, OneFinding} from './findings.tsx';
import {ForIt} from './for-it.tsx';
import {PageHead} from './page-head.tsx';
import {SaveOwn, SaveStart} from './save-own.tsx';
import type {StudioProps} from './studio-props.ts';
import {isWritten} from './work.ts';

function Readiness({state, strings, language}: StudioProps) {
	const {errors, findings} = state.judged;
	const blocks = blocking(findings);
	const left = errors.length + blocks.length;
	const shared = {strings, language, here: false};
	return (
		<section class="studio-part readiness">
			<h2 aria-live="polite">{left === 0 ? strings.save.ready : strings.save.left(left)}</h2>
			<ul>
				{errors.map(error => (
					<OneError key={`${error.rule} ${error.path} ${error.message}`} error={error} {...shared} />
				))}
				{blocks.map(finding => (
					<OneFinding key={`${finding.check} ${finding.place}`} finding={finding} {...shared} />
				))}
			</ul>
		</section>
	);
}

function Better({state, strings, language}: StudioProps) {
	const rest = state.judged.findings.filter(({weight}) => weight !== 'block');
	if (rest.length === 0) return null;
	return (
		<section class="studio-part">
			<h2>{strings.save.better}</h2>
			<ul>
				{rest.map(finding => (
					<OneFinding
						key={`${finding.check} ${finding.place}`}
						finding={finding}
						strings={strings}
						language={language}
						here={false}
					/>
				))}
			</ul>
		</section>
	);
}

function Compared({state, strings}: StudioProps) {
	const {changes, finished} = state;
	return (
		<section class="studio-part">
			<h2>{strings.save.before}</h2>
			<p class="field-hint">{strings.save.version(finished.version)}</p>
			{changes === undefined && <p class="section-why">{strings.save.first}</p>}
			{changes?.length === 0 && <p class="section-why">{strings.save.same}</p>}
			{changes && changes.length > 0 && (
				<ul class="changes">
					{changes.map(change => (
						<li key={change}>{change}</li>
					))}
				</ul>
			)}
		</section>
	);
}

type AskProps = StudioProps & {readonly answer: (replace: boolean) => void};

function Ask({strings: {save}, on, answer}: AskProps) {
	const ask = useRef<HTMLElement>(null);
	useLayoutEffect(() => ask.current?.focus(), []);
	return (
		<section class="page-note" ref={ask} tabIndex={-1} aria-label={save.replace}>
			<p>{save.replace}</p>
			<div class="button-row">
				<button type="button" class="button main-button" onClick={() => on.save()}>
					{save.saveFirst}
				</button>
				<button type="button" class="button" onClick={() => answer(true)}>
					{save.goOn}
				</button>
				<button type="button" class="button" onClick={() => answer(false)}>
					{save.stay}
				</button>
			</div>
		</section>
	);
}

/** Whether the guidance may be handed out and what is left, the files for IT, the person's own copy, and where to begin from. */
export function SavePage(props: StudioProps) {
	const {state, strings} = props;
	const [waiting, setWaiting] = useState<() => void>();
	const guard = (replace: () => void) => (isWritten(state.work.set) ? setWaiting(() => replace) : replace());
	const answer = (replace: boolean) => {
		setWaiting(undefined);
		if (replace) waiting?.();
	};
	return (
		<>
			<PageHead title={strings.save.title} lead={strings.save.lead} />
			<Readiness {...props} />
			<ForIt {...props} />
			<Better {...props} />
			<Compared {...props} />
			{waiting && <Ask {...props} answer={answer} />}
			<SaveOwn {...props} guard={guard} />
			<SaveStart {...props} guard={guard} />
		</>
	);
}
