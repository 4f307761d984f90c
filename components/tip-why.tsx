import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Organisation} from '../browser/in-force.ts';
import type {About} from '../browser/messages.ts';
import type {Pillar} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';
import type {TipActions} from './sidebar-state.ts';
import type {Strings} from './strings/strings.ts';

type TipWhyProps = {
	readonly tip: Tip;
	readonly about?: About | undefined;
	readonly organisation?: Organisation | undefined;
	readonly strings: Strings;
	readonly on?: Pick<TipActions, 'hide' | 'misunderstood'>;
};

const PILLARS: readonly string[] = ['open', 'invite', 'participate', 'protect'] satisfies Pillar[];
const isPillar = (folder: string): folder is Pillar => PILLARS.includes(folder);

/** The pillar the worker told, else the folder of the rule; undefined when neither says. */
const pillarOf = (tip: Tip, about: About | undefined): Pillar | undefined => {
	const folder = tip.rule.split('/')[0] ?? '';
	return about?.pillar ?? (isPillar(folder) ? folder : undefined);
};

function Source({about, strings}: Pick<TipWhyProps, 'about' | 'strings'>) {
	const source = about?.source;
	if (!source || !URL.canParse(source.url)) return null;
	const host = new URL(source.url).host.replace(/^www\./, '');
	return (
		<p>
			<a href={source.url} target="_blank" rel="noreferrer">
				{strings.tip.source(host, source.read)}
			</a>
		</p>
	);
}

function Suggest({tip, organisation, strings}: Pick<TipWhyProps, 'tip' | 'organisation' | 'strings'>) {
	if (tip.from === 'akta' || !organisation?.mail) return null;
	const subject = encodeURIComponent(strings.tip.suggestSubject(tip.rule));
	return <a href={`mailto:${organisation.mail}?subject=${subject}`}>{strings.tip.suggest}</a>;
}

/** What "Why?" opens: pillar, whose tip it is and its source; with `on`, also the two ways to be rid of it. */
export function TipWhy({tip, about, organisation, strings, on}: TipWhyProps) {
	const opened = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => opened.current?.scrollIntoView({block: 'nearest'}), []);
	const pillar = pillarOf(tip, about);
	const whose = tip.from === 'akta' ? strings.tip.fromAkta : strings.tip.from(organisation?.name ?? tip.from);
	return (
		<div class="tip-about" ref={opened}>
			<p>
				{pillar && <span class="pillar">{strings.pillar[pillar]}</span>}
				{whose}
			</p>
			<Source about={about} strings={strings} />
			<Suggest tip={tip} organisation={organisation} strings={strings} />
			{on && (
				<div class="tip-rare">
					<button type="button" class="quiet-button" onClick={() => on.hide(tip.rule)}>
						{strings.tip.hide}
					</button>
					<button type="button" class="quiet-button" onClick={() => on.misunderstood(tip)}>
						{strings.tip.misunderstood}
					</button>
				</div>
			)}
		</div>
	);
}
