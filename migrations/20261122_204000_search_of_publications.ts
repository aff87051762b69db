import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What readers search: one entry for each language of a live publication, entered and removed by a trigger in the transaction
 * that prints it or takes it away. Words are compared in two forms, with their marks and folded (docs/decisions/0008-search.md).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create extension if not exists unaccent with schema public;
    create extension if not exists pg_trgm with schema public;

    -- Words as they are compared with their marks: composed, in small letters, the tone where “hòa”, “khỏe”, “thúy” have it, one space between;
    -- without what nobody sees, such as soft hyphens.
    create function search_marked(given text) returns text language sql immutable strict parallel safe return
      btrim(regexp_replace(regexp_replace(${sql.raw(TONES_IN_ONE_PLACE)},
        '[\\u0300-\\u036f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]+', '', 'g'), '[^[:alnum:]]+', ' ', 'g'));

    -- The same words without marks, Đ as d. unaccent is only STABLE because its rules could be exchanged; ours are not.
    create function search_folded(given text) returns text language sql immutable strict parallel safe return
      btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, search_marked(given)) collate "und-x-icu"), '[^[:alnum:]]+', ' ', 'g'));

    -- A vector of a title (A), names and summary (B) and a body (C), with a mark nobody can type between them, so that no phrase
    -- reaches from one into the next. Never fails: of a text too long for a vector, the beginning counts.
    create function search_vector(title text, names text, body text) returns tsvector language plpgsql immutable parallel safe
      set search_path = pg_catalog, pg_temp as $fn$
    declare
      parting tsvector := '''|'':1'::tsvector;
      longest int := 200000;
    begin
      loop
        begin
          return setweight(to_tsvector('simple', left(title, longest / 200)), 'A')
            || parting || setweight(to_tsvector('simple', left(names, longest / 20)), 'B')
            || parting || setweight(to_tsvector('simple', left(body, longest)), 'C');
        exception when program_limit_exceeded then
          longest := longest / 4;
        end;
      end loop;
    end $fn$;

    -- What was typed, as a query: each term is a word or a phrase; the last word may go on, where asked. Null where no word is left.
    create function search_query(terms text[], folded boolean, goes_on boolean) returns tsquery language plpgsql immutable parallel safe
      set search_path = public, pg_temp as $fn$
    declare
      term text; place int := 0; part tsquery; result tsquery;
    begin
      foreach term in array terms loop
        place := place + 1;
        term := case when folded then search_folded(term) else search_marked(term) end;
        continue when term = '';
        if goes_on and place = cardinality(terms) and term !~ ' ' and (length(term) > 1 or place > 1) then
          part := to_tsquery('simple', term || ':*');
        else
          part := phraseto_tsquery('simple', term);
        end if;
        result := case when numnode(part) = 0 then result else coalesce(result && part, part) end;
      end loop;
      return result;
    end $fn$;

    -- The words of printed or stored content, whatever blocks it is made of: every text in it but what names, addresses or dates
    -- something for machines. Where a text stands in all languages, the one asked for.
    create function search_text(content json, lang text) returns text language plpgsql immutable parallel safe
      set search_path = public, pg_temp as $fn$
    declare
      part record; form text; result text := ''; is_inline boolean;
    begin
      if json_typeof(content) = 'string' then return (content #>> '{}') || E'\\n'; end if;
      if json_typeof(content) = 'array' then
        for part in select value from json_array_elements(content) loop
          result := result || search_text(part.value, lang);
        end loop;
        return result;
      end if;
      if json_typeof(content) <> 'object' then return ''; end if;
      if json_typeof(content -> lang) in ('string', 'array') then return search_text(content -> lang, lang); end if;
      form := coalesce(content ->> 'type', content ->> 'kind', '');
      if form in ('break', 'linebreak', 'tab') then return ' '; end if;
      if form = 'person' and json_typeof(content -> 'person') = 'object' then
        part := row(content #>> '{person,name}', (select string_agg(office, ', ') from json_array_elements_text(content #> '{person,offices}') office));
        return case content ->> 'form' when 'office-name' then concat_ws(' ', part.f2, part.f1) when 'name-office' then concat_ws(', ', part.f1, part.f2) else part.f1 end;
      end if;
      is_inline := form in ('text', 'link', 'autolink');
      for part in select key, value from json_each(content) loop
        continue when part.key in ('kind', 'type', 'mode', 'style', 'direction', 'format', 'textFormat', 'textStyle', 'detail', 'tag', 'listType',
          'url', 'href', 'src', 'hash', 'slug', 'id', 'blockType', 'relationTo', 'linkType', 'rel', 'target', 'language', 'form', 'as',
          'date', 'until', 'from', 'to', 'takenOn', 'website', 'licence', 'rightsCategory', 'mimeType', 'filename', 'refers');
        result := result || case when is_inline and json_typeof(part.value) = 'string' then part.value #>> '{}' else search_text(part.value, lang) end
          || case when is_inline then '' else E'\\n' end;
      end loop;
      return result;
    end $fn$;

    create function search_lines(content json, lang text) returns text language sql immutable parallel safe return
      btrim(regexp_replace(search_text(content, lang), '\\s*\\n\\s*', E'\\n', 'g'), E' \\n');

    create table search_entries (
      id bigint generated always as identity primary key,
      publication_id int not null references publications on delete cascade,
      kind text not null,
      subject int not null,
      -- As publications refer to it: person:12.
      reference text not null,
      language text not null,
      address text not null,
      title text not null,
      summary text not null,
      body text not null,
      section jsonb,
      section_id int,
      people int[] not null,
      -- [{id, name}] of those people, for the list to narrow by.
      people_named jsonb not null,
      -- EDTF: of an event or a photo.
      dated text not null,
      first_published_at timestamptz not null,
      marked_title text not null,
      folded_title text not null,
      -- What names it: title and other names, folded.
      title_vector tsvector not null,
      marked tsvector not null,
      folded tsvector not null,
      unique (publication_id, language)
      -- Lists are walked without reading texts and vectors, so these lie apart.
    ) with (toast_tuple_target = 256);
    create index search_entries_newest on search_entries (language, first_published_at desc, id desc);
    create index search_entries_folded on search_entries using gin (folded) with (fastupdate = off);
    create index search_entries_marked on search_entries using gin (marked) with (fastupdate = off);
    create index search_entries_titles on search_entries using gin (title_vector) with (fastupdate = off);
    create index search_entries_alike on search_entries using gin (folded_title gin_trgm_ops) with (fastupdate = off);
    create index search_entries_people on search_entries using gin (people) with (fastupdate = off);
    create index search_entries_references on search_entries (reference);

    -- What live articles name: a record is found while something live refers to it.
    create table search_mentions (
      reference text not null,
      publication_id int not null references publications on delete cascade,
      primary key (reference, publication_id)
    );
    create index search_mentions_publication on search_mentions (publication_id);

    -- A text in one language, else in the first that has it.
    create function search_name(texts jsonb, lang text) returns text language sql immutable parallel safe return
      case when jsonb_typeof(texts) = 'string' then texts #>> '{}'
        else coalesce(nullif(texts ->> lang, ''), (select value from jsonb_each_text(case jsonb_typeof(texts) when 'object' then texts else '{}' end) where value <> '' order by key desc limit 1), '') end;

    create function search_enter(p publications) returns void language plpgsql set search_path = public, pg_temp as $fn$
    declare
      content jsonb := p.content::jsonb;
      lang text; heading text; lead text; text_body text; other_names text; named jsonb; path text;
    begin
      if p.kind = 'article' then
        insert into search_mentions (reference, publication_id) select distinct reference, p.id from unnest(p.refers) as reference;
      end if;
      select coalesce(jsonb_agg(distinct jsonb_build_object('id', person -> 'id', 'name', person -> 'name')), '[]') into named from (
        select jsonb_path_query(content, '$.people[*]') union all select jsonb_path_query(content, '$.bylines[*].person')
        union all select jsonb_path_query(content, '$.body.**.person') union all select jsonb_path_query(content, '$.body.**.speaker')
      ) as people (person) where jsonb_typeof(person -> 'id') = 'number' and jsonb_typeof(person -> 'name') = 'string';
      if p.kind = 'person' then named := named || jsonb_build_array(jsonb_build_object('id', p.subject, 'name', content -> 'name')); end if;
      foreach lang in array case when p.kind = 'article' then array[p.language::text] else enum_range(null::enum_publications_language)::text[] end loop
        if p.kind = 'article' then
          path := p.address;
          heading := content ->> 'headline';
          lead := content ->> 'standfirst';
          other_names := concat_ws(E'\\n', content #>> '{section,name}', (
            select string_agg(name #>> '{}', E'\\n') from (
              select jsonb_path_query(content, '$.bylines[*].person.name') union all select jsonb_path_query(content, '$.people[*].name')
              union all select jsonb_path_query(content, '$.organizations[*].name') union all select jsonb_path_query(content, '$.places[*].name')
              union all select jsonb_path_query(content, '$.events[*].name') union all select jsonb_path_query(content, '$.topics[*].name')
            ) as names (name)));
          text_body := concat_ws(E'\\n', search_lines(p.content::json -> 'body', lang), content #>> '{leadPhoto,caption}', content #>> '{correction,note}');
        else
          path := '/' || lang || p.address;
          heading := search_name(case when p.kind = 'photo' then content -> 'caption' else content -> 'name' end, lang);
          lead := coalesce(content #>> array['biography', lang], content #>> array['description', lang], content #>> array['summary', lang], '');
          other_names := concat_ws(E'\\n', (select string_agg(value, E'\\n') from jsonb_array_elements_text(coalesce(content -> 'otherNames', '[]')) value), content #>> array['shortName', lang]);
          text_body := search_lines((content - '{name,caption,biography,description,summary,otherNames,shortName,portrait}'::text[])::text::json, lang);
        end if;
        continue when coalesce(heading, '') = '';
        insert into search_entries (publication_id, kind, subject, reference, language, address, title, summary, body, section, section_id,
          people, people_named, dated, first_published_at, marked_title, folded_title, title_vector, marked, folded)
        values (p.id, p.kind::text, p.subject, p.kind::text || ':' || p.subject, lang, path, heading, coalesce(lead, ''), text_body,
          p.section, (p.section ->> 'id')::int, array(select distinct (person ->> 'id')::int from jsonb_array_elements(named) person), named,
          coalesce(content ->> 'date', content ->> 'takenOn', ''), p.first_published_at,
          left(search_marked(heading), 500), left(search_folded(concat_ws(' ', heading, case when p.kind = 'article' then '' else other_names end)), 500),
          search_vector(search_folded(heading), case when p.kind = 'article' then '' else search_folded(other_names) end, ''),
          search_vector(search_marked(heading), search_marked(concat_ws(' ', other_names, lead)), search_marked(text_body)),
          search_vector(search_folded(heading), search_folded(concat_ws(' ', other_names, lead)), search_folded(text_body)));
      end loop;
    end $fn$;

    -- As the owner: nobody else writes what is found.
    create function search_keep() returns trigger language plpgsql security definer set search_path = public, pg_temp as $fn$
    begin
      if tg_op = 'UPDATE' then
        delete from search_entries where publication_id = new.id;
        delete from search_mentions where publication_id = new.id;
      end if;
      if new.status = 'live' and new.kind <> 'site' then perform search_enter(new); end if;
      return null;
    end $fn$;
    create trigger search_keep after insert or update of status on publications for each row execute function search_keep();

    revoke execute on function search_enter(publications), search_keep() from public;
    revoke all on search_entries, search_mentions from standfirst_app;
    grant select on search_entries, search_mentions to standfirst_app, standfirst_reader;

    select search_enter(p) from publications p where p.status = 'live' and p.kind <> 'site' order by p.id;
    analyze search_entries, search_mentions;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger search_keep on publications;
    drop function search_keep, search_enter, search_name, search_lines, search_text;
    drop table search_entries, search_mentions;
    drop function search_query, search_vector, search_folded, search_marked;
  `)
}

/** Both places a tone may stand in are in use, “hoà” and “hòa”: the second is what is compared. */
const TONES_IN_ONE_PLACE = tonesInOnePlace("translate(lower(normalize(given, NFC) collate \"und-x-icu\"), 'ð', 'đ')")

function tonesInOnePlace(text: string): string {
  const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
  const pairs = ['oa', 'oe', 'uy'].flatMap(([first, second]) =>
    tones.map((tone) => [`${first}${second}${tone}`.normalize('NFC'), `${first}${tone}${second}`.normalize('NFC')]),
  )
  return pairs.reduce((whole, [later, earlier]) => `replace(${whole}, '${later}', '${earlier}')`, text)
}
