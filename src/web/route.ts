/** An address with `:name` in it as the router's pattern: `route(urls.point(':id'))` is `/punten/:id`. */
export const route = (address: string): string => decodeURIComponent(address);
