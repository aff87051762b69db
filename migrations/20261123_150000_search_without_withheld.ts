import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What a picture says is not found while it is withheld: its words leave the search in the transaction that withholds it, and come back
 * with it. Crops and kinds of source are for machines, and no words of a text.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create or replace function search_text(content json, lang text) returns text language plpgsql immutable parallel safe
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
          'date', 'until', 'from', 'to', 'takenOn', 'website', 'licence', 'rightsCategory', 'mimeType', 'filename', 'refers',
          'crop', 'crops', 'sourceType');
        result := result || case when is_inline and json_typeof(part.value) = 'string' then part.value #>> '{}' else search_text(part.value, lang) end
          || case when is_inline then '' else E'\\n' end;
      end loop;
      return result;
    end $fn$;

    -- The same without the pictures of these originals, and so without their captions and credits.
    create function search_shown(content json, lost text[]) returns json language plpgsql immutable parallel safe
      set search_path = public, pg_temp as $fn$
    begin
      if lost = '{}' then return content; end if;
      if json_typeof(content) = 'array' then
        return (select coalesce(json_agg(search_shown(value, lost)), '[]') from json_array_elements(content));
      end if;
      if json_typeof(content) <> 'object' then return content; end if;
      if coalesce(content #>> '{crop,of}', content ->> 'hash') = any (lost) then return 'null'; end if;
      return (select coalesce(json_object_agg(key, search_shown(value, lost)), '{}') from json_each(content));
    end $fn$;

    create or replace function search_enter(p publications) returns void language plpgsql set search_path = public, pg_temp as $fn$
    declare
      content jsonb := p.content::jsonb;
      lang text; lost text[]; heading text; lead text; text_body text; other_names text; named jsonb; path text;
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
          lost := array(
            select w.hash from withheld_pictures w where w.lifted_at is null and w.language in ('', lang) and w.hash in (
              select hash #>> '{}' from (select jsonb_path_query(content, '$.**.hash') union select jsonb_path_query(content, '$.**.crop.of')) as used (hash)));
          path := p.address;
          heading := content ->> 'headline';
          lead := content ->> 'standfirst';
          other_names := concat_ws(E'\\n', content #>> '{section,name}', (
            select string_agg(name #>> '{}', E'\\n') from (
              select jsonb_path_query(content, '$.bylines[*].person.name') union all select jsonb_path_query(content, '$.people[*].name')
              union all select jsonb_path_query(content, '$.organizations[*].name') union all select jsonb_path_query(content, '$.places[*].name')
              union all select jsonb_path_query(content, '$.events[*].name') union all select jsonb_path_query(content, '$.topics[*].name')
            ) as names (name)));
          text_body := concat_ws(E'\\n', search_lines(search_shown(p.content::json -> 'body', lost), lang), search_shown(p.content::json -> 'leadPhoto', lost) ->> 'caption', content #>> '{correction,note}');
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

    create function search_again() returns trigger language plpgsql security definer set search_path = public, pg_temp as $fn$
    declare
      p publications;
    begin
      for p in
        select * from publications live where live.status = 'live' and live.kind = 'article' and exists (
          select from publications_texts used where used.parent_id = live.id and used.path = 'photoHashes'
            and (used.text = new.hash or used.text in (select crops.hash from crops where crops.original = new.hash))
        ) order by live.id
      loop
        delete from search_entries where publication_id = p.id;
        delete from search_mentions where publication_id = p.id;
        perform search_enter(p);
      end loop;
      return null;
    end $fn$;
    create trigger search_again after insert or update of lifted_at on withheld_pictures for each row execute function search_again();
    revoke execute on function search_again() from public;

    delete from search_entries;
    delete from search_mentions;
    select search_enter(p) from publications p where p.status = 'live' and p.kind <> 'site' order by p.id;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger search_again on withheld_pictures;
    drop function search_again;
    create or replace function search_text(content json, lang text) returns text language plpgsql immutable parallel safe
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

    create or replace function search_enter(p publications) returns void language plpgsql set search_path = public, pg_temp as $fn$
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

    drop function search_shown;
    delete from search_entries;
    delete from search_mentions;
    select search_enter(p) from publications p where p.status = 'live' and p.kind <> 'site' order by p.id;
  `)
}
