import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Slips of the finger are found by what a word and its misspelling have in common when letters are left out of both, instead of by
 * trigrams, of which every title has some with every name (docs/decisions/0008-search.md).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- A folded word and what is left of it without any one letter; of eight letters and more, the first eight without any two. Two letters are too
    -- few to lose one, and another number is no slip.
    create function search_slips_of(word text) returns text[] language sql immutable strict parallel safe return (
      with stem (letters) as (select left(word, 8)),
        shorter (letters, place) as (
          select left(letters, place - 1) || substr(letters, place + 1), place from stem, generate_series(1, length(letters)) as place
          where length(word) > 2 and word !~ '[0-9]'
        )
      select array_agg(distinct letters) from (
        select letters from stem union all select letters from shorter
        union all select left(letters, other - 1) || substr(letters, other + 1) from shorter, generate_series(place, length(letters)) as other where length(word) > 7
      ) as every);

    -- The slips of all words of a folded title, and its words run together in pairs: “hanoi” is in “ha noi”.
    create function search_slips(folded text) returns tsvector language sql immutable strict parallel safe return (
      with words (word, next) as (
        select word, lead(word) over (order by place) from unnest(string_to_array(folded, ' ')) with ordinality as every (word, place) where word <> ''
      )
      select array_to_tsvector(coalesce(array_agg(distinct slip), '{}')) from (
        select unnest(search_slips_of(word)) from words union all select left(word || next, 8) from words where next is not null
      ) as every (slip));

    -- What was typed, folded, as a query for slips: titles with something like every word of it, or like all but any one. Twelve words are enough.
    create function search_slips_query(folded text, but_one boolean) returns tsquery language sql immutable strict parallel safe return (
      with words (word, before, next, place) as (
        select word, lag(word) over (order by place), lead(word) over (order by place), place
        from unnest(string_to_array(folded, ' ')) with ordinality as every (word, place) where word <> '' limit 12
      ),
      near (slips, place) as (
        select (
          select '(' || string_agg(quote_literal(slip), ' | ') || ')'
          from unnest(search_slips_of(word) || left(before || word, 8) || left(word || next, 8)) as slip where slip is not null
        ), place from words
      )
      select case when but_one then string_agg((select '(' || string_agg(other.slips, ' & ') || ')' from near as other where other.place <> near.place), ' | ')
        else string_agg(slips, ' & ') end::tsquery from near);

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
    drop function search_slips, search_slips_of, search_slips_query;
  `)
}
