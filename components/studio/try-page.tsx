import {useRef, useState} from 'preact/hooks';
import type {TryPost} from '../../authoring/studio-state.ts';
import type {Surface, Voice} from '../../engine/model/draft.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {SingleChoice} from '../controls/single-choice.tsx';
import {TextField} from './field.tsx';
import {ManyPosts} from './many-posts.tsx';
import {PageHead} from './page-head.tsx';
import type {StudioProps} from './studio-props.ts';
import {TriedTips} from './tried-tips.tsx';

const voices: readonly Voice[] = ['organisation', 'at-work', 'self'];
const surfaces: readonly Surface[] = ['post', 'comment', 'reply', 'share'];

type PartProps = StudioProps & {readonly post: TryPost; readonly put: (part: Partial<TryPost>) => void};

function Setting({post, put, state, strings, tips}: PartProps) {
	const organisation = state.work.set.name;
	const named = {...strings.try.voices, ...(organisation && {organisation})};
	return (
		<div class="try-setting">
			<div class="field">
				<label for="try-network">{strings.try.network}</label>
				<select id="try-network" value={post.platform} onInput={event => put({platform: event.currentTarget.value})}>
					{state.networks.map(({name, title}) => (
						<option key={name} value={name}>
							{title ?? strings.try.other}
						</option>
					))}
				</select>
			</div>
			<SingleChoice
				label={strings.try.voice}
				value={post.voice}
				options={voices.map(each => [each, named[each]] as const)}
				on={voice => put({voice})}
			/>
			<SingleChoice
				label={strings.try.surface}
				value={post.surface}
				options={surfaces.map(each => [each, tips.surface[each]] as const)}
				on={surface => put({surface})}
			/>
		</div>
	);
}

/** A box to try posts in as a colleague would meet the guidance, and many at once. */
export function TryPage(props: StudioProps) {
	const {strings, state} = props;
	const [post, setPost] = useState<TryPost>({
		text: '',
		platform: state.networks[0]?.name ?? 'other',
		surface: 'post',
		voice: 'organisation',
		parent: '',
	});
	const put = (part: Partial<TryPost>) => setPost({...post, ...part});
	const box = useRef<HTMLDivElement>(null);
	const jump = ({spans: [span]}: Tip) => {
		const field = [...(box.current?.querySelectorAll('textarea') ?? [])].at(-1);
		field?.focus();
		if (span) field?.setSelectionRange(...span);
	};
	const answers = post.surface === 'comment' || post.surface === 'reply';
	return (
		<>
			<PageHead title={strings.try.title} lead={strings.try.lead} />
			<Setting {...props} post={post} put={put} />
			<div class="try-both">
				<div ref={box}>
					{answers && (
						<TextField label={strings.try.parent} rows={2} value={post.parent} on={parent => put({parent})} />
					)}
					<TextField
						label={strings.try.field}
						placeholder={strings.try.placeholder}
						rows={9}
						value={post.text}
						on={text => put({text})}
					/>
				</div>
				<section class="try-seen" aria-label={strings.try.seen}>
					<p class="try-seen-head">{strings.try.seen}</p>
					<TriedTips {...props} post={post} put={put} jump={jump} />
				</section>
			</div>
			<ManyPosts {...props} post={post} show={text => put({text})} />
		</>
	);
}
