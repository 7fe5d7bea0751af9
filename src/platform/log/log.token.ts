/** Under this token Nest hands out the log (pino). */
export const LOG = Symbol('log');
