/**
 * Finished pages, the truth all instances share. A row without a body is an invalidated page:
 * its generation is what a rendering must still find when it is kept. `build` names the components and styles
 * that made the bytes; a page of another build is not served.
 */
export const PAGES_TABLE_SQL = `
CREATE TABLE IF NOT EXISTS pages (
  address text PRIMARY KEY,
  status int,
  content_type text,
  etag text,
  body bytea,
  build text,
  generation bigint NOT NULL DEFAULT 0,
  rendered_at timestamptz
);
`
