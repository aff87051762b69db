import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Slips of the finger are found by what a word and its misspelling have in common when letters are left out of both, instead of by
 * trigrams, of which every title has some with every name (docs/decisions/0008-search.md).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- What a folded word is looked for by: itself and what is left of it without any one letter, with the place of that, han@4 of hanh. Of eight
    -- letters and more, the first eight without any one or two, wherever they were: two slips in one of these are common. Two letters are too
    -- few to lose one, and another number is no slip.
    create function search_slips_of(word text) returns text[] language plpgsql immutable strict parallel safe as $fn$
    declare
      stem text := left(word, 8);
      slips text[] := array[stem];
      rest text;
    begin
      if length(word) < 3 or word ~ '[0-9]' then return slips; end if;
      for place in 1 .. length(stem) loop
        rest := overlay(stem placing '' from place for 1);
        if length(word) < 8 then
          slips := slips || (rest || '@' || place);
          continue;
        end if;
        slips := slips || rest;
        for other in place .. length(rest) loop
          slips := slips || overlay(rest placing '' from other for 1);
        end loop;
      end loop;
      return slips;
    end $fn$;

    -- The slips of all words of a folded title, and its words run together in pairs: “hanoi” is in “ha noi”.
    create function search_slips(folded text) returns tsvector language sql immutable strict parallel safe return (
      with words (word, next) as (
        select word, lead(word) over (order by place) from unnest(string_to_array(folded, ' ')) with ordinality as every (word, place) where word <> ''
      )
      select array_to_tsvector(coalesce(array_agg(distinct slip), '{}')) from (
        select unnest(search_slips_of(word)) from words union all select left(word || next, 8) from words where next is not null
      ) as every (slip));

    -- As a query, what stands for a typed word: the word; with a letter more, less, or another in the same place or the next one; run together
    -- with the word before or after it.
    create function search_near(word text, before text, next text) returns text language sql immutable parallel safe return (
      with slips (slip) as (select unnest(search_slips_of(word)))
      select '(' || string_agg(distinct near, ' | ') || ')' from (
        select quote_literal(slip) from slips
        union all select quote_literal(split_part(slip, '@', 1) || beside)
          from slips, unnest(array['', '@' || split_part(slip, '@', 2)::int - 1, '@' || split_part(slip, '@', 2)::int + 1]) as beside where slip ~ '@'
        union all select quote_literal(word || '@') || ':*' where length(word) < 8
        union all select quote_literal(left(before || word, 8)) union all select quote_literal(left(word || next, 8))
      ) as every (near) where near is not null);

    -- What was typed, folded, as queries: for titles with something like every word of it; or, for those with all but one, a query for each
    -- word left out. Twelve words are enough.
    create function search_slips_queries(folded text, but_one boolean) returns tsquery[] language sql immutable strict parallel safe return (
      with words (near, place) as (
        select search_near(word, lag(word) over (order by place), lead(word) over (order by place)), place
        from unnest(string_to_array(folded, ' ')) with ordinality as every (word, place) where word <> '' limit 12
      )
      select array_agg(query) from (
        select string_agg(near, ' & ')::tsquery from words where not but_one
        union all
        select (select string_agg(others.near, ' & ') from words as others where others.place <> words.place)::tsquery from words where but_one
      ) as every (query) where query is not null);

    -- Kept by PostgreSQL itself, and gone with its entry: no word outlives the last text that has it.
    alter table search_entries add column slips tsvector generated always as (search_slips(folded_title)) stored;
    drop index search_entries_alike;
    create index search_entries_slips on search_entries using gin (slips) with (fastupdate = off);
    analyze search_entries;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index search_entries_slips;
    alter table search_entries drop column slips;
    create index search_entries_alike on search_entries using gin (folded_title gin_trgm_ops) with (fastupdate = off);
    drop function search_slips, search_slips_queries, search_near, search_slips_of;
  `)
}
