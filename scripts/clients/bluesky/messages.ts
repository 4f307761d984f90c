import {bodyOf, json, recordFrom, textFrom} from '../exchange.ts';
import type {Handler, Routes} from '../routes.ts';
import {me, people} from './people.ts';

type Message = Readonly<Record<string, unknown>> & {readonly id: string};

const id = 'konversation1';

const messageOf = (number: number, did: string, text: string): Message => ({
	$type: 'chat.bsky.convo.defs#messageView',
	id: `meddelande${number}`,
	rev: String(number).padStart(13, '2'),
	text,
	sender: {did},
	sentAt: new Date(Date.UTC(2026, 10, 29, 12, number)).toISOString(),
});

const conversation = (messages: readonly Message[]) => ({
	$type: 'chat.bsky.convo.defs#convoView',
	id,
	rev: '2222222222222',
	kind: {$type: 'chat.bsky.convo.defs#directConvo'},
	members: people.slice(0, 2),
	muted: false,
	status: 'accepted',
	unreadCount: 0,
	lastMessage: messages.at(-1),
});

const send =
	(messages: Message[]): Handler =>
	ask => {
		const text = textFrom(recordFrom(bodyOf(ask).message).text);
		messages.push(messageOf(messages.length + 1, me.did, text));
		return json(messages.at(-1));
	};

/** Routes of private messages: one conversation to read and to write in. Nothing of it counts as published. */
export const messageRoutes = (): Routes => {
	const messages = [messageOf(1, people[1]?.did ?? me.did, 'Ska vi ses vid bryggan i kväll?')];
	return {
		'GET /xrpc/chat.bsky.actor.getStatus': () =>
			json({chatDisabled: false, canCreateGroups: false, groupMemberLimit: 10}),
		'GET /xrpc/chat.bsky.convo.listConvos': ({query}) =>
			json({convos: query.get('status') === 'request' ? [] : [conversation(messages)]}),
		'GET /xrpc/chat.bsky.convo.listConvoRequests': () => json({requests: []}),
		'GET /xrpc/chat.bsky.convo.getConvo': () => json({convo: conversation(messages)}),
		'GET /xrpc/chat.bsky.convo.getConvoForMembers': () => json({convo: conversation(messages)}),
		'GET /xrpc/chat.bsky.convo.getConvoAvailability': () => json({canChat: true, convo: conversation(messages)}),
		'GET /xrpc/chat.bsky.convo.getConvoMembers': () => json({members: people.slice(0, 2)}),
		'GET /xrpc/chat.bsky.convo.getMessages': () => json({messages: [...messages].reverse()}),
		'GET /xrpc/chat.bsky.convo.getLog': () => json({cursor: '2222222222222', logs: []}),
		'GET /xrpc/chat.bsky.convo.getUnreadCounts': () =>
			json({unreadConvos: 0, unreadAcceptedConvos: 0, unreadRequestConvos: 0}),
		'POST /xrpc/chat.bsky.convo.updateRead': () => json({convo: conversation(messages)}),
		'POST /xrpc/chat.bsky.convo.updateAllRead': () => json({updatedCount: 0}),
		'POST /xrpc/chat.bsky.convo.sendMessage': send(messages),
	};
};
