import {say} from '../page/language.ts';

/** The practice post; its writer is not a person. */
export const practiceStatus = {
	name: 'Karin Ek',
	account: '@karinek',
	text: say('Har någon provat att låta bli möten på fredagar?', 'Has anyone tried keeping Fridays free of meetings?'),
};

/** Someone else's post in the column, with a button to answer it. */
export const Status = ({reply}: {readonly reply: () => void}) => (
	<article className="paper status">
		<span className="display-name who">{practiceStatus.name}</span>
		<span className="quiet">{practiceStatus.account}</span>
		<div className="status__content">{practiceStatus.text}</div>
		<div className="row">
			<button type="button" onClick={reply}>
				{say('Svara', 'Reply')}
			</button>
		</div>
	</article>
);

/** The post being answered, inside the form. */
export const ReplyIndicator = () => (
	<div className="reply-indicator">
		<span className="display-name who">
			<strong className="display-name__html">{practiceStatus.name}</strong>{' '}
			<span className="display-name__account quiet">{practiceStatus.account}</span>
		</span>
		<div className="reply-indicator__content">{practiceStatus.text}</div>
	</div>
);
