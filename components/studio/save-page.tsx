import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {hasContent} from '../../authoring/guidance-document.ts';
import {ruleName} from '../../authoring/own-rule.ts';
import {docxOf} from '../../authoring/write-docx.ts';
import {blocking} from '../../engine/policy-reader/finding.ts';
import {guidancePage, guidanceText} from '../pages/guidance-page.ts';
import {OneError, OneFinding} from './findings.tsx';
import {ItFilesSection} from './it-files-section.tsx';
import {OwnCopySection, StartingPointSection} from './own-copy-section.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';

function Readiness({state, strings, language}: StudioProps) {
	const {errors, findings} = state.validation;
	const blocks = blocking(findings);
	const left = errors.length + blocks.length;
	const shared = {strings, language, here: false};
	const nameOf = (id: string | undefined) => {
		const rule = state.work.set.rules?.find(each => each.id === id);
		return rule && (ruleName(rule, language) || strings.own.untitled);
	};
	return (
		<section class="studio-part readiness">
			<h2 aria-live="polite">{left === 0 ? strings.save.ready : strings.save.left(left)}</h2>
			<ul>
				{errors.map(error => (
					<OneError
						key={`${error.rule} ${error.path} ${error.message}`}
						error={error}
						tip={nameOf(error.rule) ?? ''}
						{...shared}
					/>
				))}
				{blocks.map(finding => (
					<OneFinding key={`${finding.check} ${finding.place}`} finding={finding} {...shared} />
				))}
			</ul>
		</section>
	);
}

function Better({state, strings, language}: StudioProps) {
	const rest = state.validation.findings.filter(({weight}) => weight !== 'block');
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

/** The whole set for colleagues without Äkta, to put on the intranet or print. */
function ForColleagues({state, strings, language, on}: StudioProps) {
	const {save} = strings;
	const {finished, builtIn, today} = state;
	const input = {set: finished, rules: builtIn, language: finished.languages?.[0] ?? language, today} as const;
	const name = finished.id || 'akta';
	return (
		<section class="studio-part">
			<h2>{save.colleagues}</h2>
			<p class="section-why">{save.colleaguesWhy}</p>
			<div class="button-row">
				<button
					type="button"
					class="button"
					onClick={() => on.saveText({name: `${name}.html`, text: guidancePage(input)})}
				>
					{save.page}
				</button>
				<button
					type="button"
					class="button"
					onClick={() => on.saveText({name: `${name}.docx`, text: docxOf(guidanceText(input))})}
				>
					{strings.reader.saveWord}
				</button>
			</div>
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
	const guard = (replace: () => void) => (hasContent(state.work.set) ? setWaiting(() => replace) : replace());
	const answer = (replace: boolean) => {
		setWaiting(undefined);
		if (replace) waiting?.();
	};
	return (
		<>
			<PageHead title={strings.save.title} lead={strings.save.lead} />
			<Readiness {...props} />
			<ItFilesSection {...props} />
			<ForColleagues {...props} />
			<Better {...props} />
			<Compared {...props} />
			{waiting && <Ask {...props} answer={answer} />}
			<OwnCopySection {...props} guard={guard} />
			<StartingPointSection {...props} guard={guard} />
		</>
	);
}
