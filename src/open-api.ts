import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { API_VERSION } from './platform/input/answers.js';

/** Where the operations of the API begin; the server's address in the document ends in it. */
const BASE = '/v1';

/** Describes the API as OpenAPI, from the controllers under `/v1`; pages stay out. */
export function openApiDocument(app: INestApplication, publicUrl: string): OpenAPIObject {
  const facts = new DocumentBuilder()
    .setTitle('Weerklank')
    .setDescription('Register of consultations on draft procurement documents: reactions, points, themes, decisions and reports.')
    .setVersion(API_VERSION)
    .setContact('Weerklank', 'https://weerklank.example/contact', 'beheer@weerklank.example')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addServer(`${publicUrl || 'https://weerklank.example'}${BASE}`)
    .addBearerAuth()
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, facts, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  const paths = Object.entries(document.paths)
    .filter(([path]) => path.startsWith(`${BASE}/`))
    .map(([path, item]) => [path.slice(BASE.length), item] as const)
    .map(([path, item]) => [path, path.startsWith('/public/') ? withoutLogin(item) : item] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...document, paths: Object.fromEntries(paths) };
}

type PathItem = OpenAPIObject['paths'][string];

/** The operations of a path as ones that need no login. */
const withoutLogin = (item: PathItem): PathItem =>
  Object.fromEntries(Object.entries(item).map(([method, operation]) => [method, { ...(operation as object), security: [] }])) as PathItem;
