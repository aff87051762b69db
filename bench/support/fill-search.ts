/** Prints 20,000 articles of some 240 words from a small vocabulary, as the owner and past the guard: what is measured is the search. */
export const FILL_SEARCH = `
  ALTER TABLE publications DISABLE TRIGGER publication_needs_approval;
  SELECT setseed(0.42);
  CREATE TEMP TABLE vocabulary AS SELECT ARRAY['Tô Lâm','hòa bình','hữu nghị','nhân dân','Việt Nam','thành phố','đối ngoại','văn hóa','giao lưu',
    'thanh niên','học sinh','bác sĩ','cây cầu','dòng sông','biển','trường','sách','lá thư','đoàn đại biểu','hội nghị','ký kết','thăm','Huế','Hà Nội',
    'Đà Nẵng','Cuba','Nga','Lào','Campuchia','Pháp'] AS words;
  INSERT INTO publications
    (kind, subject, language, address, act, status, sequence, revision, manifest, content, first_published_at, published_at)
  SELECT 'article', n, 'vi', '/vi/bench/' || n, 'published', 'live', 1, 1, 'm', json_build_object(
      'kind', 'article',
      'headline', words[1 + n * 7 % 30] || ' ' || words[1 + n * 11 % 30] || ' ' || words[1 + n * 13 % 30] || ' và Nguyễn Ngọc ' ||
        (ARRAY['Hạnh','Lan','Tuyết','Dũng','Khánh'])[1 + n % 5],
      'standfirst', words[1 + n * 17 % 30] || ', ' || words[1 + n * 19 % 30],
      'section', json_build_object('id', 1 + n % 8, 'slug', 's' || n % 8, 'name', 'Mục'),
      'people', json_build_array(json_build_object('id', n % 300, 'slug', 'p', 'name', 'Lê Văn ' || n % 300, 'offices', '[]'::json)),
      'bylines', '[]'::json, 'organizations', '[]'::json, 'places', '[]'::json, 'events', '[]'::json, 'topics', '[]'::json,
      'leadPhoto', NULL, 'correction', NULL, 'refers', json_build_array('person:' || n % 300),
      'body', (SELECT json_agg(json_build_object('kind', 'paragraph', 'inlines', json_build_array(json_build_object('kind', 'text', 'bold', false, 'text',
        (SELECT string_agg(words[1 + floor(random() * 30 + 0 * (n + i + k))::int], ' ') FROM generate_series(1, 25) AS k) || ' Việt Nam hòa bình từ' || (n * 31 + i * 7) % 9000))))
        FROM generate_series(1, 5) AS i)
    )::text, now() - n * interval '1 hour', now()
  FROM generate_series(1, 20000) AS n, vocabulary;
  ANALYZE`
