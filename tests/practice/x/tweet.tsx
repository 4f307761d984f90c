import {say} from '../page/language.ts';

type TweetProps = {readonly author: string; readonly text: string};

/** Someone else's post, with the hooks X gives it. */
export const Tweet = ({author, text}: TweetProps) => (
	<article className="paper" data-testid="tweet">
		<div className="who" data-testid="User-Name">
			{author}
		</div>
		<div data-testid="tweetText">{text}</div>
	</article>
);

/** The practice post; its writer is not a person. */
export const practiceTweet = {
	author: 'Karin Ek',
	text: say('När öppnar ni igen efter ombyggnaden?', 'When do you open again after the rebuild?'),
};
