import {CompositeDecorator, type ContentBlock} from 'draft-js';
import type {ReactNode} from 'react';

const hashtag = /#[\p{L}\p{N}_]+/gu;

const findHashtags = (block: ContentBlock, found: (start: number, end: number) => void) => {
	for (const match of block.getText().matchAll(hashtag)) found(match.index, match.index + match[0].length);
};

const Hashtag = ({children}: {children: ReactNode}) => <span className="hashtag">{children}</span>;

/** Shows hashtags as leaves of their own, as X does. */
export const hashtags = new CompositeDecorator([{strategy: findHashtags, component: Hashtag}]);
