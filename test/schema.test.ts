import { DataSource } from 'typeorm';
import { type Service, startService } from './support/service.js';

describe('the schema', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  it('is after the migrations what the entities say', async () => {
    const { upQueries } = await service.app.get(DataSource).driver.createSchemaBuilder().log();
    // What the migrations make besides entities (indices, keys, the search index) is theirs; a column that differs is a mistake.
    const columns = upQueries
      .map(({ query }) => query)
      .filter((query) => /ADD COLUMN|ADD "|ALTER COLUMN|CREATE TABLE "(?!temporary)/.test(query));
    expect(columns).toEqual([]);
  });
});
