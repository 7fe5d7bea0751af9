import type { FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/config.js';

/** Where browsers reach the service, for links that go elsewhere: as configured, or else as this request came. Without a trailing slash. */
export const originOf = ({ protocol, host }: FastifyRequest, { publicUrl }: Config): string => publicUrl || `${protocol}://${host}`;
