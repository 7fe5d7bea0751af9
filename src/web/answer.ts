import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { type Done, withFlash } from './flash.js';
import { renderPage } from './layout/page.js';

/** Answers with a page. */
export async function show(reply: FastifyReply, page: VNode, status = 200): Promise<void> {
  await reply.status(status).type('text/html; charset=utf-8').send(renderPage(page));
}

/** Sends the browser on to a page of ours after a form was dealt with (303), with a message about what was done. */
export async function seeOther(reply: FastifyReply, address: string, done?: Done, count?: number): Promise<void> {
  await reply.redirect(done ? withFlash(address, done, count) : address, 303);
}
