import { type AddressInfo, createServer, type Socket } from 'node:net';

export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came. */
  readonly data: string;
}

/** A small mail server (RFC 5321) that keeps what it gets; receivers at `weigert.example` are refused. */
export async function startSmtpServer(): Promise<{ readonly url: string; readonly mails: TakenMail[]; stop(): Promise<void> }> {
  const mails: TakenMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, mails);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
}

function converse(socket: Socket, mails: TakenMail[]): void {
  let [from, to, rest, data]: [string, string[], string, string[] | null] = ['', [], '', null];
  const say = (line: string): void => void socket.write(`${line}\r\n`);
  const take = (line: string): void => {
    if (data) {
      if (line !== '.') {
        data.push(line.replace(/^\.\./, '.'));
        return;
      }
      mails.push({ from, to, data: data.join('\r\n') });
      [from, to, data] = ['', [], null];
      say('250 taken');
      return;
    }
    const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
    if (/^(EHLO|HELO)/i.test(line)) say('250 test');
    else if (/^RCPT/i.test(line) && address.endsWith('@weigert.example')) say('550 no such mailbox');
    else if (/^MAIL/i.test(line)) {
      from = address;
      say('250 ok');
    } else if (/^RCPT/i.test(line)) {
      to.push(address);
      say('250 ok');
    } else if (/^DATA/i.test(line)) {
      data = [];
      say('354 go on');
    } else if (/^QUIT/i.test(line)) {
      say('221 bye');
      socket.end();
    } else say('250 ok');
  };
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  say('220 test');
}
