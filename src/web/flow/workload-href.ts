import { allPoints, type PointsQuery, pointsHref } from '../points/points-query.js';
import { urls } from '../urls.js';

/** Where the points of a list can be assigned: the address has the same filters. */
export const workloadHref = (consultationId: string, query: Partial<PointsQuery>): string =>
  pointsHref(consultationId, { ...query, sort: allPoints.sort, columns: '' }).replace(
    urls.points(consultationId),
    urls.workload(consultationId),
  );
