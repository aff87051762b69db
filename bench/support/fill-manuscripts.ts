/**
 * Enters 20,000 manuscripts of some 240 words from a small vocabulary, nobody's and never public, and 300 people: what is measured is the
 * search. Past the moves, as the owner.
 */
export const FILL_MANUSCRIPTS = `
  SELECT setseed(0.42);
  CREATE TEMP TABLE vocabulary AS SELECT ARRAY['Tô Lâm','hòa bình','hữu nghị','nhân dân','Việt Nam','thành phố','đối ngoại','văn hóa','giao lưu',
    'thanh niên','học sinh','bác sĩ','cây cầu','dòng sông','biển','trường','sách','lá thư','đoàn đại biểu','hội nghị','ký kết','thăm','Huế','Hà Nội',
    'Đà Nẵng','Cuba','Nga','Lào','Campuchia','Pháp'] AS words;
  INSERT INTO people (name, slug, state) SELECT 'Lê Văn ' || n, 'p-' || n, 'draft' FROM generate_series(1, 300) AS n;
  INSERT INTO articles (language, headline, standfirst, slug, stage, public_status, revision, body)
  SELECT 'vi',
    words[1 + n * 7 % 30] || ' ' || words[1 + n * 11 % 30] || ' ' || words[1 + n * 13 % 30] || ' và Nguyễn Ngọc ' ||
      (ARRAY['Hạnh','Lan','Tuyết','Dũng','Khánh'])[1 + n % 5],
    words[1 + n * 17 % 30] || ', ' || words[1 + n * 19 % 30], 'bench-' || n, 'draft', 'none', 1,
    jsonb_build_object('root', jsonb_build_object('type', 'root', 'children',
      (SELECT jsonb_agg(jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(jsonb_build_object('type', 'text', 'text',
        (SELECT string_agg(words[1 + floor(random() * 30 + 0 * (n + i + k))::int], ' ') FROM generate_series(1, 25) AS k) || ' Việt Nam hòa bình từ' || (n * 31 + i * 7) % 9000))))
        FROM generate_series(1, 5) AS i)))
  FROM generate_series(1, 20000) AS n, vocabulary;
  -- They were not all saved in one moment.
  UPDATE staff_search_entries SET saved_at = now() - subject * interval '1 hour';
  ANALYZE`
