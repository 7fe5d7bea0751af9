import { ConfigError, readConfig } from '../../src/platform/config/config.js';

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: 'sqlite:data/weerklank.sqlite',
      uploadLimit: 50 * 1024 * 1024,
    });
  });

  it('names every wrong value in one line, and no password', () => {
    const wrong = () => readConfig({ PORT: 'veel', UPLOAD_LIMIT_MB: '0', DATABASE_URL: 'mysql://root:geheim@server/x' });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow(/PORT is "veel".*DATABASE_URL is "mysql:\/\/…@server\/x".*UPLOAD_LIMIT_MB is "0"/);
    expect(wrong).not.toThrow(/geheim/);
  });

  it('takes an address without its trailing slash', () => {
    expect(readConfig({ PUBLIC_URL: 'https://weerklank.gemeente.example/' }).publicUrl).toBe('https://weerklank.gemeente.example');
  });
});
