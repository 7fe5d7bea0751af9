import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { rawList } from './lists.js';
import { answerParent } from './page.js';

const [, , databaseUrl = '', consultationId = ''] = process.argv;
const list = rawList(databaseUrl.slice('sqlite:'.length), consultationId, { pageSize: 50 });
const server = fastify();
server.get('/v1/consultations/:id/points', async (_, reply) => reply.send(list()));
await server.listen({ port: 0, host: '127.0.0.1' });
answerParent((server.server.address() as AddressInfo).port);
