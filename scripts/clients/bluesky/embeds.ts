import {listFrom, recordFrom, textFrom} from '../exchange.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A post as it is kept: who wrote it, its addresses, and its record as the client sent it. */
export type Post = {readonly uri: string; readonly cid: string; readonly did: string; readonly record: Fields};

/** View of a quoted post by its address; null when there is no such post. */
export type QuoteView = (uri: string) => Fields | null;

/** Every picture looks the same. */
const picture = 'https://bsky.app/favicon-32.png';

const size = {width: 32, height: 32};

/** Pictures of an embed, alone or beside a quote; empty when it has none. */
export const picturesIn = (embed: Fields): readonly Fields[] => {
	const media = recordFrom(embed.media);
	const holder = embed.$type === 'app.bsky.embed.recordWithMedia' ? media : embed;
	return [...listFrom(holder.items), ...listFrom(holder.images)].map(recordFrom);
};

/** Address of the post an embed quotes, alone or beside pictures; empty when it quotes none. */
export const quotedIn = (embed: Fields): string => {
	const outer = recordFrom(embed.record);
	return textFrom(outer.uri) || textFrom(recordFrom(outer.record).uri);
};

const imageView = (image: Fields) => ({thumb: picture, fullsize: picture, alt: textFrom(image.alt), aspectRatio: size});

const picturesView = (pictures: readonly Fields[]) => ({
	$type: 'app.bsky.embed.images#view',
	images: pictures.map(imageView),
});

const quoteView = (view: QuoteView, uri: string) => ({
	$type: 'app.bsky.embed.record#view',
	record: view(uri) ?? {$type: 'app.bsky.embed.record#viewNotFound', uri, notFound: true},
});

/** View of an embed, links left out; undefined when there is nothing to show. */
export const embedView = (embed: Fields, view: QuoteView): Fields | undefined => {
	const [pictures, quoted] = [picturesIn(embed), quotedIn(embed)];
	if (pictures.length > 0 && quoted)
		return {
			$type: 'app.bsky.embed.recordWithMedia#view',
			record: quoteView(view, quoted),
			media: picturesView(pictures),
		};
	if (pictures.length > 0) return picturesView(pictures);
	return quoted ? quoteView(view, quoted) : undefined;
};
