import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds: nothing goes live that nobody else approved, ledgers only grow, one edition per story and
 * language, one live publication per article. Working tables of delivery, and what each of the two roles may touch.
 * Refusals carry SF001 or SF002 and a sentence for people (cms/transitions/in-transaction.ts).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create unique index articles_one_edition_per_language on articles (story_id, language);
    create unique index publications_one_live_per_article on publications (article_id) where status = 'live';
    create unique index publications_one_live_per_address on publications (address) where status = 'live';
    create unique index approvals_voided_once on approvals (voids_id) where voids_id is not null;
    create index publications_texts_text on publications_texts (text) where path = 'photoHashes';

    create table outbox (
      id bigserial primary key,
      errand jsonb not null,
      created_at timestamptz not null default now(),
      attempts int not null default 0,
      attempted_at timestamptz,
      delivered_at timestamptz
    );
    create index outbox_pending on outbox (id) where delivered_at is null;

    -- Finished pages; a row without a body is an invalidated page (site/store/pages-table.ts).
    create table pages (
      address text primary key,
      status int,
      content_type text,
      etag text,
      body bytea,
      build text,
      generation bigint not null default 0,
      rendered_at timestamptz
    );

    -- Everyone who saved a revision since the last public one.
    create function article_savers(article int) returns setof int language sql stable set search_path = public, pg_temp as $fn$
      select distinct r.author_id from revisions r
      where r.subject_kind = 'article' and r.subject = article and r.author_id is not null
        and r.number > coalesce((select max(p.revision) from publications p where p.article_id = article), 0)
    $fn$;

    -- Who submitted it last, since it was last printed.
    create function article_submitter(article int) returns int language sql stable set search_path = public, pg_temp as $fn$
      select a.by_id from audit a
      where a.subject_kind = 'article' and a.subject = article and a.action = 'submit'
        and a.id > coalesce((select max(b.id) from audit b where b.subject_kind = 'article' and b.subject = article and b.action = 'publish'), 0)
      order by a.id desc limit 1
    $fn$;

    create function publication_needs_approval() returns trigger language plpgsql set search_path = public, pg_temp as $fn$
    begin
      if new.status <> 'live' then
        raise exception 'A publication begins as live.' using errcode = 'SF001';
      end if;
      if encode(sha256(convert_to(new.content, 'UTF8')), 'hex') <> new.manifest then
        raise exception 'The content of this publication does not hash to its manifest.' using errcode = 'SF001';
      end if;
      if not exists (
        select 1 from approvals a
        where a.kind = 'approve' and a.subject_kind = 'article' and a.subject = new.article_id and a.manifest = new.manifest
          and a.by_id is not null
          and a.by_id not in (select article_savers(new.article_id))
          and a.by_id is distinct from article_submitter(new.article_id)
          and exists (select 1 from users_roles r where r.parent_id = a.by_id and r.value in ('editor', 'publisher'))
          and not exists (select 1 from approvals v where v.voids_id = a.id)
      ) then
        raise exception 'Nobody outside its authors has approved exactly what this publication would print.' using errcode = 'SF001';
      end if;
      return new;
    end $fn$;
    create trigger publication_needs_approval before insert on publications
      for each row execute function publication_needs_approval();

    create function publication_keeps_its_word() returns trigger language plpgsql set search_path = public, pg_temp as $fn$
    begin
      if old.status <> 'live' or new.status = 'live' then
        raise exception 'A publication that is no longer live stays so.' using errcode = 'SF002';
      end if;
      if to_jsonb(new) - 'status' - 'updated_at' is distinct from to_jsonb(old) - 'status' - 'updated_at' then
        raise exception 'A publication is never changed; print another.' using errcode = 'SF002';
      end if;
      return new;
    end $fn$;
    create trigger publication_keeps_its_word before update on publications
      for each row execute function publication_keeps_its_word();

    create function ledger_only_grows() returns trigger language plpgsql as $fn$
    begin
      raise exception 'The table % only grows.', tg_table_name using errcode = 'SF002';
    end $fn$;
    create trigger ledger_only_grows before update or delete or truncate on revisions for each statement execute function ledger_only_grows();
    create trigger ledger_only_grows before update or delete or truncate on approvals for each statement execute function ledger_only_grows();
    create trigger ledger_only_grows before update or delete or truncate on audit for each statement execute function ledger_only_grows();
    create trigger ledger_only_grows before update or delete or truncate on publications_texts for each statement execute function ledger_only_grows();
    create trigger ledger_only_grows before delete or truncate on publications for each statement execute function ledger_only_grows();

    revoke create on schema public from public;
    grant usage on schema public to standfirst_app, standfirst_reader;
    grant select, insert, update, delete on all tables in schema public to standfirst_app;
    grant usage, select on all sequences in schema public to standfirst_app;
    alter default privileges in schema public grant select, insert, update, delete on tables to standfirst_app;
    alter default privileges in schema public grant usage, select on sequences to standfirst_app;

    revoke update, delete on revisions, approvals, audit, publications_texts from standfirst_app;
    revoke update, delete on publications from standfirst_app;
    grant update (status, updated_at) on publications to standfirst_app;
    revoke insert, update, delete on payload_migrations from standfirst_app;
    revoke update, delete on
      _articles_v, _articles_v_rels, _articles_v_version_bylines,
      _photos_v, _photos_v_version_rights_languages, _photos_v_version_people_shown,
      _people_v, _people_v_version_other_names, _people_v_version_tenures,
      _organizations_v, _places_v
      from standfirst_app;

    grant select on publications, publications_texts to standfirst_reader;
    grant select, insert, update, delete on pages to standfirst_reader;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop trigger publication_needs_approval on publications;
    drop trigger publication_keeps_its_word on publications;
    drop trigger ledger_only_grows on revisions;
    drop trigger ledger_only_grows on approvals;
    drop trigger ledger_only_grows on audit;
    drop trigger ledger_only_grows on publications_texts;
    drop trigger ledger_only_grows on publications;
    drop function publication_needs_approval, publication_keeps_its_word, ledger_only_grows, article_savers, article_submitter;
    drop table outbox, pages;
    drop index articles_one_edition_per_language, publications_one_live_per_article, publications_one_live_per_address, approvals_voided_once, publications_texts_text;
  `)
}
